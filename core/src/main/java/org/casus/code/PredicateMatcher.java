package org.casus.code;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casus.model.Clause;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds the words of a rule in the predicate of a clause and in what hangs on it. */
final class PredicateMatcher {
    private static final Set<String> BETWEEN = Set.of("DT", "PDT", "CD", "PRP$", "POS", "RB", "RBR", "RBS", "HYPH");

    private static final Set<String> AMOUNTS = Set.of(
            "some",
            "all",
            "most",
            "many",
            "several",
            "half",
            "part",
            "rest",
            "number",
            "majority",
            "dozen",
            "hundred",
            "thousand",
            "million",
            "third",
            "quarter",
            "batch",
            "group");

    private PredicateMatcher() {}

    /** "bomb", "blow up", "open fire", "lose control of", "leave dead": the verb first, the others hanging on it, in order. */
    static @Nullable Predicated verb(Wording wording, Clause clause, Scene scene) {
        int head = anchor(clause);
        Token verb = scene.token(head);
        boolean verbal = clause.kind() == Clause.Kind.VERBAL;
        String lemma = verbal ? clause.predicate().lemma() : verb.lemma();
        if (lemma.equals(wording.text())) {
            return found(wording, "verb", verbal ? clause.predicate().tokens() : List.of(head));
        }
        if (wording.words().size() == 1 || !verb.lemma().equals(wording.first())) {
            return null;
        }
        Set<Integer> anchors = new HashSet<>(Set.of(head));
        if (clause.attribute() != null) {
            anchors.add(clause.attribute());
        }
        if (verb.is("cop")) {
            anchors.add(verb.head());
        }
        SortedSet<Integer> tokens = new TreeSet<>(Set.of(head));
        int last = head;
        for (String word : wording.words().subList(1, wording.words().size())) {
            int next = next(word, last, head, anchors, clause, scene);
            if (next < 0) {
                return null;
            }
            tokens.add(next);
            anchors.add(next);
            last = Math.max(last, next);
        }
        Integer light = clause.predicate().light();
        int told = wording.words().size() - (light == null ? 0 : lightWords(clause, tokens));
        return new Predicated(wording, "verb", tokens, told);
    }

    /** How many of the words are those of a light verb, which says nothing: "<em>carry out</em> an attack". */
    private static int lightWords(Clause clause, Set<Integer> tokens) {
        int noun = clause.predicate().head();
        return (int) clause.predicate().tokens().stream()
                .filter(token -> token < noun && tokens.contains(token) && !nounWord(token, clause))
                .count();
    }

    private static boolean nounWord(int token, Clause clause) {
        Integer light = clause.predicate().light();
        return light != null && token > light + 1;
    }

    /** The verb of a clause; of a light verb with its noun the light verb. */
    private static int anchor(Clause clause) {
        Integer light = clause.predicate().light();
        return light == null ? clause.predicate().head() : light;
    }

    private static int next(String word, int after, int verb, Set<Integer> anchors, Clause clause, Scene scene) {
        int end = scene.sentence(clause).end();
        for (int i = after + 1; i < end; i++) {
            boolean near = hangs(i, verb, anchors, scene) && (between(after, i, scene) || nearVerb(i, verb, scene));
            if (Wording.says(scene.token(i), word) && (near || opens(i, clause, scene)) && !ofTime(i, scene)) {
                return i;
            }
        }
        for (int child : scene.children(verb)) {
            boolean before =
                    scene.token(child).is("nsubj:pass") || scene.token(child).is("advmod");
            if (child < verb && before && Wording.says(scene.token(child), word)) {
                return child;
            }
        }
        return -1;
    }

    /** Whether a word hangs on the verb or on words already found, with at most two steps between and no other verb. */
    private static boolean hangs(int token, int verb, Set<Integer> anchors, Scene scene) {
        if (anchors.contains(token)) {
            return true;
        }
        int at = token;
        for (int step = 0; step < 3; step++) {
            if (clauseOfItsOwn(at, scene)) {
                return false;
            }
            at = scene.token(at).head();
            if (at < 0) {
                return false;
            }
            if (anchors.contains(at)) {
                return true;
            }
            boolean verbal = scene.token(at).isVerb() && !scene.token(at).tag().equals("VBG");
            if (at != verb && verbal && !scene.token(at).is("amod")) {
                return false;
            }
        }
        return false;
    }

    /** "left 12 dead and <em>30 wounded</em>": joined to the verb, but with a subject of its own. */
    private static boolean clauseOfItsOwn(int token, Scene scene) {
        return scene.token(token).is("conj")
                && scene.children(token).stream()
                        .anyMatch(child -> scene.token(child).is("nsubj"));
    }

    /** Whether only small words stand between two tokens. */
    private static boolean between(int first, int second, Scene scene) {
        for (int i = first + 1; i < second; i++) {
            Token token = scene.token(i);
            boolean modifies =
                    token.isAdjective() || token.is("compound") || token.is("nmod:poss") || partOf(i, first, scene);
            if (!BETWEEN.contains(token.tag()) && !modifies) {
                return false;
            }
        }
        return true;
    }

    /** "called him <em>on</em> Saturday" is no "call on". */
    private static boolean ofTime(int token, Scene scene) {
        Token preposition = scene.token(token);
        return preposition.is("case")
                && Set.of("on", "in", "at", "by").contains(preposition.lemma())
                && preposition.head() >= 0
                && Set.of("DATE", "TIME")
                        .contains(String.valueOf(scene.token(preposition.head()).name()));
    }

    /** "some of his troops", "hundreds of troops": how much of what follows is meant. */
    private static boolean partOf(int token, int after, Scene scene) {
        int amount = scene.token(token).lemma().equals("of") ? token - 1 : token;
        return amount > after
                && (AMOUNTS.contains(scene.token(amount).lemma())
                        || BETWEEN.contains(scene.token(amount).tag()) && amount < token)
                && amount + 1 < scene.annotated.tokens().size()
                && scene.token(amount + 1).lemma().equals("of");
    }

    /** "left 12 people dead", "accused him of": whole phrases may stand between a verb and what hangs straight on it. */
    private static boolean nearVerb(int token, int verb, Scene scene) {
        int head = scene.token(token).head();
        return head == verb
                || (scene.token(token).is("case") || scene.token(token).is("mark"))
                        && head >= 0
                        && scene.token(head).head() == verb;
    }

    /**
     * Whether a word is the preposition of a phrase of the clause: "drove thousands of villagers <em>from</em> their homes".
     * "of" mostly says what the object is.
     */
    private static boolean opens(int token, Clause clause, Scene scene) {
        Token preposition = scene.token(token);
        return preposition.is("case")
                && !preposition.lemma().equals("of")
                && clause.obliques().stream()
                        .anyMatch(oblique -> oblique.phrase().head() == preposition.head()
                                && oblique.preposition().equals(Lower.form(preposition)));
    }

    /** "strike", "air strike", "state of emergency": the noun with the words before it, or a fixed row of words. */
    static @Nullable Predicated noun(Wording wording, Clause clause, Scene scene) {
        int head = clause.predicate().head();
        List<String> words = wording.words();
        if (Wording.says(scene.token(head), wording.last())
                || scene.token(head).form().indexOf('-') > 0) {
            Predicated found = before(wording, head, clause, scene);
            if (found != null) {
                return found;
            }
        }
        if (words.size() < 3) {
            return null;
        }
        int from = Math.max(scene.sentence(clause).first(), head - words.size());
        for (int i = from; i <= head; i++) {
            int end = wording.endAt(scene.annotated, i, scene.sentence(clause).end());
            if (end > head) {
                SortedSet<Integer> tokens = new TreeSet<>();
                for (int token = i; token < end; token++) {
                    tokens.add(token);
                }
                return found(wording, "noun", tokens);
            }
        }
        return null;
    }

    private static @Nullable Predicated before(Wording wording, int head, Clause clause, Scene scene) {
        int first = scene.sentence(clause).first();
        SortedSet<Integer> tokens = new TreeSet<>();
        int word = wording.words().size();
        for (int i = head; i >= first; i--) {
            Token token = scene.token(i);
            int taken = ending(token, wording.words(), word);
            if (taken > 0) {
                tokens.add(i);
                word -= taken;
                if (word == 0) {
                    return found(wording, "noun", tokens);
                }
            } else if (i == head || !modifier(token)) {
                return null;
            }
        }
        return null;
    }

    /** How many of the words before {@code end} a token says; more than one with hyphens. */
    private static int ending(Token token, List<String> words, int end) {
        if (Wording.says(token, words.get(end - 1))) {
            return 1;
        }
        String[] parts = token.lemma().split("-");
        if (parts.length < 2 || parts.length > end) {
            return 0;
        }
        return words.subList(end - parts.length, end).equals(List.of(parts)) ? parts.length : 0;
    }

    private static boolean modifier(Token token) {
        return token.isAdjective()
                || token.isNoun()
                || token.tag().equals("CC")
                || token.tag().equals("HYPH")
                || token.tag().equals("CD")
                || token.tag().equals("VBG")
                || token.tag().equals("VBN")
                || token.form().equals(",");
    }

    /** "was dead": what a copula says of the agent. */
    static @Nullable Predicated attribute(Wording wording, Clause clause, Scene scene) {
        Integer attribute = clause.attribute();
        if (attribute == null) {
            return null;
        }
        int from = Math.max(
                scene.sentence(clause).first(), attribute - wording.words().size());
        for (int i = from; i <= attribute; i++) {
            int end = wording.endAt(scene.annotated, i, scene.sentence(clause).end());
            if (end > attribute) {
                return found(wording, "attribute", List.of(clause.predicate().head(), attribute));
            }
        }
        return null;
    }

    private static Predicated found(Wording wording, String part, Iterable<Integer> tokens) {
        SortedSet<Integer> all = new TreeSet<>();
        tokens.forEach(all::add);
        return new Predicated(wording, part, all, wording.words().size());
    }
}
