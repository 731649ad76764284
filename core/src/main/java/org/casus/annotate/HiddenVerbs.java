package org.casus.annotate;

/** "Most of those strikes <em>hit</em> hospitals": a sentence without a verb has taken its verb for a participle before a noun. */
final class HiddenVerbs implements TreePass {
    @Override
    public void apply(Tree tree) {
        int root = tree.child(Tree.ROOT, "root");
        if (root < 0 || tree.isVerb(root) || tree.isNominal(root) || hasVerb(tree)) {
            return;
        }
        for (int verb = 1; verb + 1 < tree.size(); verb++) {
            int noun = tree.head(verb);
            boolean hidden = tree.tag(verb).equals("VBN")
                    && tree.is(verb, "amod")
                    && noun > verb
                    && tree.has(verb, "nsubj")
                    && tree.head(noun) == root;
            if (hidden) {
                tree.replace(verb, root, "punct");
                tree.attach(noun, verb, "obj");
                tree.retag(verb, "VBD");
                return;
            }
        }
    }

    private static boolean hasVerb(Tree tree) {
        for (int token = 0; token < tree.size(); token++) {
            if (tree.isFinite(token)) {
                return true;
            }
        }
        return false;
    }
}
