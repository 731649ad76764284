package org.casus.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.model.NameSpan;

/** Which nouns tell of an event, alone or with the words before them: "attack", "air strike". */
final class EventNouns {
    private static final int LONGEST = 4;
    private static final Set<String> NAMES =
            Set.of("PERSON", "ORG", "FAC", "GPE", "WORK_OF_ART", "NORP", "LOC", "PRODUCT");

    private final Tree tree;
    private final Lexicon lexicon;
    private final boolean[] named;

    EventNouns(Tree tree, Lexicon lexicon) {
        this.tree = tree;
        this.lexicon = lexicon;
        named = new boolean[tree.size()];
        for (NameSpan name : tree.annotated().names()) {
            if (NAMES.contains(name.type()) && name.end() - name.first() > 1) {
                for (int token = name.first(); token < name.end(); token++) {
                    named[token] = true;
                }
            }
        }
    }

    /** The words of the event noun whose head this token is, or nothing. */
    List<Integer> words(int token) {
        boolean date =
                Grammar.TIMES.contains(tree.lemma(token)) && (tree.token(token).isProper() || isDate(token));
        if (date
                || isNamePart(token)
                || !isNoun(token)
                || named[token] && tree.token(token).isProper()) {
            return List.of();
        }
        int first = token;
        while (token - first < LONGEST - 1 && first > 0 && belongs(first - 1, token)) {
            first--;
        }
        while (token - first < LONGEST && first > 1 && hyphened(first, token)) {
            first -= 2;
        }
        for (int start = first; start <= token; start++) {
            if (known(start, token)) {
                List<Integer> words = new ArrayList<>();
                for (int word = start; word <= token; word++) {
                    words.add(word);
                }
                return words;
            }
        }
        return List.of();
    }

    /** "Government of National Accord". */
    private boolean isNamePart(int token) {
        int head = tree.head(token);
        return head >= 0
                && tree.token(token).isProper()
                && tree.is(token, "nmod")
                && tree.token(head).isProper();
    }

    private boolean isDate(int token) {
        return "DATE".equals(tree.token(token).name());
    }

    /** How a word of an event noun is written in a lexicon: its lemma, or its form where only that is known ("talks"). */
    String written(int token) {
        return lexicon.events().test(tree.lemma(token)) || !lexicon.events().test(tree.lower(token))
                ? tree.lemma(token)
                : tree.lower(token);
    }

    private boolean isNoun(int token) {
        if (tree.is(token, "compound") || tree.is(token, "amod") || tree.is(token, "flat")) {
            return false;
        }
        return tree.token(token).isNoun() || tree.tag(token).equals("VBG") && isGerund(token);
    }

    /** "The bombing of": tagged as a verb, used as a noun. */
    private boolean isGerund(int token) {
        return tree.has(token, "det") || tree.has(token, "nmod:poss") || tree.has(token, "amod");
    }

    private boolean belongs(int word, int noun) {
        return (tree.is(word, "compound") || tree.is(word, "amod"))
                && tree.head(word) <= noun
                && tree.head(word) > word;
    }

    /** "Shoot-out", "stone-pelting": a hyphen before the words found, and a word of the same noun before it. */
    private boolean hyphened(int first, int noun) {
        return tree.tag(first - 1).equals("HYPH") && belongs(first - 2, noun);
    }

    private boolean known(int start, int end) {
        StringBuilder blanks = new StringBuilder();
        StringBuilder hyphens = new StringBuilder();
        for (int word = start; word < end; word++) {
            if (tree.tag(word).equals("HYPH")) {
                continue;
            }
            boolean hyphen = tree.tag(word + 1).equals("HYPH");
            blanks.append(tree.lemma(word)).append(' ');
            hyphens.append(tree.lemma(word)).append(hyphen ? '-' : ' ');
        }
        return known(blanks, end) || known(hyphens, end);
    }

    private boolean known(StringBuilder before, int end) {
        return lexicon.events().test(before + tree.lemma(end))
                || lexicon.events().test(before + tree.lower(end));
    }
}
