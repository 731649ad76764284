package org.casus.annotate;

/**
 * "Kyiv said it had held the town, but Moscow <em>said</em> it had taken it": the second verb of speech stands beside the first, not
 * beside what the first tells.
 */
final class ContrastedSpeech implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int second = 4; second < tree.size(); second++) {
            int told = tree.head(second);
            int first = told == Tree.ROOT ? Tree.ROOT : tree.head(told);
            boolean beside = first != Tree.ROOT
                    && first < told
                    && told < second
                    && tree.is(second, "conj")
                    && tree.is(told, "ccomp")
                    && speaks(tree, first)
                    && speaks(tree, second)
                    && isBehindComma(tree, second);
            if (beside) {
                tree.attach(second, first, "conj");
            }
        }
    }

    private static boolean speaks(Tree tree, int verb) {
        return SpeechVerbs.is(tree, verb) && tree.hasSubject(verb);
    }

    private static boolean isBehindComma(Tree tree, int verb) {
        int joint = tree.child(verb, "cc");
        return joint > 0 && tree.lower(joint - 1).equals(",");
    }
}
