package org.casus.annotate;

/**
 * "<em>Reports</em> that police had arrested a suspect were wrong": what is said of a claim with a content of its own. The engine takes the
 * claim for a verb, hangs it on the "that" behind it, or tells what is said of it as one more thing of the content.
 */
final class ClaimSubjects implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int claim = 0; claim + 3 < tree.size(); claim++) {
            int that = claim + 1;
            boolean told = tree.lower(that).equals("that")
                    && tree.tag(claim).matches("NNS?|VBZ")
                    && ClaimContents.isClaim(tree, claim);
            if (!told) {
                continue;
            }
            hung(tree, claim, that);
            int content = tree.head(that);
            if (content > that
                    && tree.is(claim, "obj")
                    && tree.is(content, "ccomp", "advcl")
                    && tree.head(content) == tree.head(claim)) {
                // "Retracted its <em>report</em> that …".
                tree.attach(content, claim, "acl");
            }
            boolean opens = content > that
                    && tree.head(content) == claim
                    && tree.is(content, "ccomp", "acl", "acl:relcl")
                    && !tree.has(claim, "nsubj");
            if (!opens) {
                continue;
            }
            verdict(tree, claim, content);
            if (tree.is(claim, "nsubj", "nsubj:pass")) {
                tree.retag(claim, tree.tag(claim).equals("VBZ") ? "NNS" : tree.tag(claim));
                tree.attach(content, claim, "acl");
                tree.relabel(that, "mark");
            }
        }
    }

    /** "A <em>report that</em> a man had been held was false": the claim hangs on "that", which marks what is said of the claim. */
    private static void hung(Tree tree, int claim, int that) {
        int said = tree.head(that);
        int content = tree.child(claim, "acl:relcl", "acl");
        boolean turned = tree.head(claim) == that
                && content > that
                && said > content
                && tree.has(said, "cop", "aux:pass")
                && !tree.hasSubject(said);
        if (turned) {
            tree.attach(claim, said, tree.has(said, "aux:pass") ? "nsubj:pass" : "nsubj");
            tree.attach(that, content, "mark");
            tree.retag(that, "IN");
        }
    }

    /** "Reports that police held a man <em>were wrong</em>": without "and" and without a subject it is said of the claim. */
    private static void verdict(Tree tree, int claim, int content) {
        int above = tree.head(claim);
        for (int said = content + 1; said < tree.size(); said++) {
            boolean finite =
                    tree.has(said, "cop") && tree.head(said) == content && tree.is(said, "conj", "dep", "parataxis")
                            || tree.tag(said).matches("VB[DZP]")
                                    && tree.has(said, "xcomp")
                                    && !tree.has(said, "obj", "nummod", "det")
                                    && tree.under(said, content);
            boolean loose =
                    finite && !tree.hasSubject(said) && !tree.has(said, "mark", "cc") && !tree.has(content, "cc");
            if (loose && tree.tag(claim).equals("VBZ")) {
                tree.attach(said, above, tree.relation(claim));
                tree.moveChildren(claim, said);
                tree.attach(content, claim, "acl");
                tree.attach(claim, said, "nsubj");
                return;
            }
        }
    }
}
