package org.casus.annotate;

/** "Twenty were killed, and <em>some three dozen more</em> abducted": the number before the second participle counts whom it was done to. */
final class GappedNumbers implements TreePass {
    private static final String BEHIND = "more|others|other";
    private static final String BEFORE = "some|about|around|almost|nearly|over|perhaps|roughly|another";
    private static final String ROUND = "dozen|dozens|hundred|hundreds|thousand|thousands|score|scores|million";

    @Override
    public void apply(Tree tree) {
        for (int verb = 4; verb < tree.size(); verb++) {
            int first = tree.head(verb);
            boolean gapped = tree.tag(verb).equals("VBN")
                    && tree.is(verb, "conj")
                    && first != Tree.ROOT
                    && first < verb - 2
                    && tree.has(first, "aux:pass")
                    && !tree.hasSubject(verb)
                    && !tree.has(verb, "aux", "aux:pass");
            if (gapped) {
                count(tree, verb);
            }
        }
    }

    private static void count(Tree tree, int verb) {
        int last = verb - 1;
        if (tree.lower(last).matches(BEHIND)) {
            last--;
        }
        boolean round = tree.lower(last).matches(ROUND);
        int first = round && isNumber(tree, last - 1) ? last - 1 : last;
        if (!round && !isNumber(tree, last)) {
            return;
        }
        int joint = first - 1;
        while (joint > 0 && tree.lower(joint).matches(BEFORE)) {
            joint--;
        }
        if (!tree.lower(joint).equals("and")) {
            return;
        }
        tree.attach(last, verb, "nsubj:pass");
        if (round && tree.tag(last).equals("NN") || first < last) {
            tree.retag(last, "CD");
        }
        if (first < last) {
            tree.attach(first, last, "compound");
        }
        for (int word = joint + 1; word < first; word++) {
            tree.attach(word, last, "advmod");
        }
        if (last < verb - 1) {
            tree.attach(verb - 1, last, "amod");
        }
    }

    private static boolean isNumber(Tree tree, int token) {
        return tree.tag(token).equals("CD") || tree.lower(token).equals("a");
    }
}
