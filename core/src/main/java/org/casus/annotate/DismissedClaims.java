package org.casus.annotate;

/**
 * "Dismissed as absurd <em>suggestions that</em> it had blown up the pipeline": the word behind "as" says what the claim is held to be,
 * and the claim is the object of the verb; the engine takes both for one phrase, or the claim for a verb.
 */
final class DismissedClaims implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int as = 1; as + 3 < tree.size(); as++) {
            int verb = as - 1;
            boolean open = tree.lower(as).equals("as")
                    && tree.isVerb(verb)
                    && tree.hasSubject(verb)
                    && !tree.has(verb, "obj", "aux:pass", "ccomp");
            int claim = open ? claim(tree, as) : Tree.ROOT;
            if (claim != Tree.ROOT) {
                mend(tree, verb, as, claim);
            }
        }
    }

    /** The claim behind "as", one word for what it is held to be, and adverbs before that; its content follows at once. */
    private static int claim(Tree tree, int as) {
        int held = as + 1;
        while (held + 2 < tree.size() && tree.tag(held).equals("RB")) {
            held++;
        }
        int claim = held + 1;
        return claim + 1 < tree.size()
                        && tree.tag(held).matches("JJ|NN|VBN|VBG")
                        && tree.tag(claim).matches("NNS|VBZ")
                        && ClaimContents.isClaim(tree, claim)
                        && tree.lower(claim + 1).equals("that")
                ? claim
                : Tree.ROOT;
    }

    private static void mend(Tree tree, int verb, int as, int claim) {
        int held = claim - 1;
        int that = claim + 1;
        int content = tree.head(that);
        if (content <= that) {
            return;
        }
        tree.retag(claim, "NNS");
        tree.attach(claim, verb, "obj");
        tree.attach(held, verb, "obl");
        for (int between = as + 1; between < held; between++) {
            tree.attach(between, held, "advmod");
        }
        tree.attach(as, held, "case");
        tree.attach(content, claim, "acl");
        tree.relabel(that, "mark");
        tree.retag(that, "IN");
    }
}
