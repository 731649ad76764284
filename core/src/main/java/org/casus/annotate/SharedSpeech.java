package org.casus.annotate;

/**
 * Headline grammar "Russia <em>says conducts</em> third day of strikes": the verb behind the verb of speech has no subject of its
 * own, so it is the {@code xcomp} of the other, which is the head.
 */
final class SharedSpeech implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int speech = 1; speech + 1 < tree.size(); speech++) {
            int verb = speech + 1;
            boolean pair = SpeechVerbs.is(tree, speech)
                    && tree.hasSubject(speech)
                    && isPredicate(tree, verb)
                    && !tree.has(verb, "nsubj", "nsubj:pass", "expl", "mark");
            if (pair && tree.head(speech) == verb) {
                tree.replace(speech, verb, "xcomp");
            } else if (pair && tree.head(verb) == speech) {
                tree.relabel(verb, "xcomp");
            }
        }
    }

    private static boolean isPredicate(Tree tree, int verb) {
        return tree.isVerb(verb) && (tree.isFinite(verb) || tree.tag(verb).equals("VBN") && tree.has(verb, "obj"));
    }
}
