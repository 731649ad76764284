package org.casus.annotate;

/**
 * "Promised to withdraw its troops but <em>did not</em>": an auxiliary that stands alone behind a conjunction and was hung on a noun or
 * verb before it. It is a predicate beside the main one of the sentence.
 */
final class BareRefusals implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int verb = 2; verb + 1 < tree.size(); verb++) {
            if (tree.lemma(verb).equals("do")
                    && tree.is(verb, "aux", "acl", "acl:relcl", "dep")
                    && tree.lower(verb - 1).equals("but")
                    && tree.lower(verb + 1).matches("not|n't")
                    && isAlone(tree, verb)) {
                int main = root(tree, verb);
                if (tree.isFinite(main) && main < verb) {
                    tree.attach(verb, main, "conj");
                    tree.attach(verb - 1, verb, "cc");
                    tree.attach(verb + 1, verb, "advmod");
                }
            }
        }
    }

    /** Whether the sentence or its part ends behind "not". */
    private static boolean isAlone(Tree tree, int verb) {
        int behind = verb + 2;
        return behind >= tree.size() || tree.lower(behind).matches("[.;,!?]");
    }

    private static int root(Tree tree, int token) {
        int at = token;
        while (tree.head(at) != Tree.ROOT) {
            at = tree.head(at);
        }
        return at;
    }
}
