package org.casus.annotate;

import java.util.Set;

/**
 * "He<em>'s</em> accused the governor", read as what was done to him: whoever is accused has nobody behind the verb to accuse, so "'s" is
 * "has". So it is before what somebody says or sets out to do: "he's said that", "she's vowed to", "he's called for".
 */
final class ContractedPerfects implements TreePass {
    /** Verbs that keep a thing behind them in the passive: "he's given a medal". */
    private static final Set<String> GIVING = Set.of(
            "allow",
            "appoint",
            "ask",
            "assign",
            "award",
            "call",
            "charge",
            "consider",
            "declare",
            "deem",
            "deny",
            "elect",
            "fine",
            "give",
            "grant",
            "guarantee",
            "hand",
            "issue",
            "label",
            "lend",
            "leave",
            "make",
            "name",
            "offer",
            "owe",
            "pay",
            "promise",
            "refuse",
            "sell",
            "send",
            "serve",
            "show",
            "spare",
            "teach",
            "tell");

    /** Verbs of what somebody sets out to do. */
    private static final Set<String> INTENDING = Set.of(
            "agree",
            "attempt",
            "begin",
            "continue",
            "decide",
            "fail",
            "hesitate",
            "manage",
            "offer",
            "pledge",
            "plan",
            "promise",
            "refuse",
            "seek",
            "threaten",
            "try",
            "vow");

    private static final Set<String> SAYING = Set.of(
            "admit", "announce", "argue", "claim", "confirm", "insist", "promise", "say", "suggest", "vow", "warn");

    @Override
    public void apply(Tree tree) {
        for (int verb = 2; verb < tree.size(); verb++) {
            int auxiliary = tree.tag(verb).equals("VBN") ? tree.child(verb, "aux:pass") : Tree.ROOT;
            int subject = auxiliary == Tree.ROOT ? Tree.ROOT : tree.child(verb, "nsubj:pass");
            if (subject != Tree.ROOT
                    && tree.lower(auxiliary).matches("['’]s")
                    && !tree.has(verb, "obl:agent")
                    && isActive(tree, verb, auxiliary)) {
                tree.relabel(subject, "nsubj");
                tree.relabel(auxiliary, "aux");
                tree.replaceWord(auxiliary, tree.word(auxiliary).withLemma("have"));
            }
        }
    }

    private static boolean isActive(Tree tree, int verb, int auxiliary) {
        String lemma = tree.lemma(verb);
        // "He's been arrested" has its passive already.
        for (int child : tree.children(verb)) {
            if (child > auxiliary && tree.is(child, "aux:pass")) {
                return false;
            }
        }
        int thing = tree.child(verb, "obj");
        if (thing > verb) {
            return !GIVING.contains(lemma);
        }
        int said = tree.child(verb, "ccomp");
        int purpose = tree.child(verb, "xcomp");
        return said > verb && tree.isFinite(said) && SAYING.contains(lemma)
                || purpose > verb && tree.has(purpose, "mark") && INTENDING.contains(lemma)
                || lemma.equals("call") && calls(tree, verb);
    }

    private static boolean calls(Tree tree, int verb) {
        int thing = tree.child(verb, "obl");
        int preposition = thing == Tree.ROOT ? Tree.ROOT : tree.child(thing, "case");
        return preposition == verb + 1 && tree.lower(preposition).matches("for|on|upon");
    }
}
