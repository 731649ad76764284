package org.casus.clause;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the preposition of a noun, also one of several words: "because of", "on board", "in front of". */
final class Prepositions {
    /** Nouns that form a preposition with the words around them: preposition, noun, preposition (empty: any noun follows). */
    private static final Map<String, Set<String>> RELATIONAL = Map.ofEntries(
            Map.entry("front", Set.of("in front of")),
            Map.entry("response", Set.of("in response to")),
            Map.entry("addition", Set.of("in addition to")),
            Map.entry("behalf", Set.of("on behalf of")),
            Map.entry("favour", Set.of("in favour of")),
            Map.entry("favor", Set.of("in favor of")),
            Map.entry("exchange", Set.of("in exchange for")),
            Map.entry("return", Set.of("in return for")),
            Map.entry("retaliation", Set.of("in retaliation for", "in retaliation against")),
            Map.entry("revenge", Set.of("in revenge for")),
            Map.entry("line", Set.of("in line with")),
            Map.entry("connection", Set.of("in connection with")),
            Map.entry("cooperation", Set.of("in cooperation with")),
            Map.entry("coordination", Set.of("in coordination with")),
            Map.entry("conjunction", Set.of("in conjunction with")),
            Map.entry("protest", Set.of("in protest at", "in protest against", "in protest over", "in protest of")),
            Map.entry("support", Set.of("in support of")),
            Map.entry("part", Set.of("on part of")),
            Map.entry("means", Set.of("by means of")),
            Map.entry("help", Set.of("with help of", "with help from")),
            Map.entry("wake", Set.of("in wake of")),
            Map.entry("aftermath", Set.of("in aftermath of")),
            Map.entry("run-up", Set.of("in run-up to")),
            Map.entry("case", Set.of("in case of")),
            Map.entry("face", Set.of("in face of")),
            Map.entry("light", Set.of("in light of")),
            Map.entry("result", Set.of("as result of")),
            Map.entry("spite", Set.of("in spite of")),
            Map.entry("middle", Set.of("in middle of")),
            Map.entry("midst", Set.of("in midst of")),
            Map.entry("presence", Set.of("in presence of")),
            Map.entry("name", Set.of("in name of")),
            Map.entry("request", Set.of("at request of")),
            Map.entry("invitation", Set.of("at invitation of")),
            Map.entry("sake", Set.of("for sake of")),
            Map.entry("basis", Set.of("on basis of")),
            Map.entry("board", Set.of("on board")));

    private final Tree tree;

    Prepositions(Tree tree) {
        this.tree = tree;
    }

    /** The words before a noun that tie it to its head, joined by blanks; empty for a bare noun. */
    String of(int noun) {
        StringBuilder words = new StringBuilder();
        for (int child = tree.first(noun); child >= 0; child = tree.next(child)) {
            if (tree.is(child, "case") && child < noun && !tree.lower(child).equals("'s")) {
                append(words, child);
            }
        }
        return words.toString();
    }

    private void append(StringBuilder words, int word) {
        words.append(words.isEmpty() ? "" : " ").append(tree.lower(word));
        for (int child = tree.first(word); child >= 0; child = tree.next(child)) {
            if (child > word && (tree.is(child, "fixed") || tree.is(child, "case"))) {
                append(words, child);
            }
        }
    }

    /** The noun behind "in front of" and the like when this noun ("front") is part of a preposition; else itself. */
    int behind(int noun) {
        Set<String> patterns = RELATIONAL.get(tree.lemma(noun));
        String before = of(noun);
        if (patterns == null || before.isEmpty()) {
            return noun;
        }
        for (int child = tree.first(noun); child >= 0; child = tree.next(child)) {
            if (child > noun && tree.is(child, "nmod") && patterns.contains(pattern(before, noun, of(child)))) {
                return child;
            }
        }
        return noun;
    }

    /** The preposition that a noun of {@link #behind} makes. */
    String with(int noun, int behind) {
        return noun == behind ? of(noun) : join(List.of(of(noun), tree.lower(noun), of(behind)));
    }

    /** "En route from X to Y": the phrases behind it tell the way, not the noun. */
    boolean isWay(int noun) {
        return tree.lower(noun).equals("route") && of(noun).equals("en");
    }

    private String pattern(String before, int noun, String after) {
        return join(List.of(before, tree.lower(noun), after));
    }

    private static String join(List<String> words) {
        return String.join(" ", words.stream().filter(word -> !word.isEmpty()).toList());
    }
}
