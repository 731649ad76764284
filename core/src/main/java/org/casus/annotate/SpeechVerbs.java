package org.casus.annotate;

import java.util.Set;

/**
 * Verbs that may follow what is said and stand before the one who says it: "…, said the official". A closed class of
 * grammar; which of them make an event or an attribution is for the codebook to say.
 */
final class SpeechVerbs {
    /** Those that hardly take a person or thing as their object. */
    private static final Set<String> PURE = Set.of(
            "acknowledge",
            "add",
            "admit",
            "argue",
            "comment",
            "complain",
            "concede",
            "declare",
            "exclaim",
            "explain",
            "insist",
            "joke",
            "note",
            "observe",
            "predict",
            "quip",
            "recall",
            "remark",
            "reply",
            "respond",
            "say",
            "state",
            "stress",
            "warn");

    private static final Set<String> OTHERS = Set.of(
            "affirm",
            "allege",
            "announce",
            "ask",
            "assert",
            "boast",
            "caution",
            "claim",
            "conclude",
            "confirm",
            "continue",
            "cry",
            "demand",
            "disclose",
            "lament",
            "maintain",
            "mention",
            "proclaim",
            "promise",
            "recount",
            "report",
            "reveal",
            "shout",
            "suggest",
            "tell",
            "testify",
            "think",
            "tweet",
            "urge",
            "vow",
            "whisper",
            "wonder",
            "write",
            "yell");

    private SpeechVerbs() {}

    /** Whether a token is a finite form of such a verb. */
    static boolean is(Tree tree, int token) {
        return isAny(tree, token) && tree.isVerb(token) && tree.isFinite(token);
    }

    /** Whether a token is such a verb in whatever form. */
    static boolean isAny(Tree tree, int token) {
        return isPure(tree, token) || OTHERS.contains(tree.lemma(token));
    }

    /** Whether the verb needs no quotation mark to be one of speech. */
    static boolean isPure(Tree tree, int token) {
        return PURE.contains(tree.lemma(token));
    }
}
