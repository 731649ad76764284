package org.casus.annotate;

/**
 * "<em>Claims</em> that soldiers fired are false": the noun that opens the sentence was taken for a verb, and what is said of it for one
 * more thing that it claims.
 */
final class NounOpenings implements TreePass {
    @Override
    public void apply(Tree tree) {
        int noun = 0;
        if (tree.size() < 5 || !tree.tag(noun).equals("VBZ") || tree.hasSubject(noun)) {
            return;
        }
        int content = tree.child(noun, "ccomp");
        if (content == Tree.ROOT || !tree.lower(noun + 1).equals("that") || tree.head(noun + 1) != content) {
            return;
        }
        for (int told : tree.children(noun)) {
            if (told > tree.last(content)
                    && tree.is(told, "ccomp", "conj", "parataxis", "advcl", "xcomp", "dep")
                    && !tree.hasSubject(told)
                    && !tree.has(told, "mark")) {
                tree.attach(told, tree.head(noun), tree.relation(noun));
                tree.moveChildren(noun, told);
                tree.attach(content, noun, "acl");
                tree.attach(noun, told, tree.has(told, "aux:pass") ? "nsubj:pass" : "nsubj");
                tree.retag(noun, "NNS");
                return;
            }
        }
    }
}
