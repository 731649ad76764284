package org.casus.annotate;

/**
 * A verb that was hung on the apposition before it, so that its sentence had none: "Peter Hall, a 21-year-old male, <em>died</em> on
 * Tuesday". A verb in the past behind the comma that ends the apposition is no participle where nothing else could be the verb.
 */
final class InterruptedNames implements TreePass {
    @Override
    public void apply(Tree tree) {
        int root = tree.child(Tree.ROOT, "root");
        if (root == Tree.ROOT || !tree.isNominal(root) || tree.has(root, "cop", "nsubj", "aux", "mark")) {
            return;
        }
        for (int verb = root + 4; verb < tree.size(); verb++) {
            int noun = tree.head(verb);
            boolean told = tree.is(verb, "acl")
                    && !tree.hasSubject(verb)
                    && !tree.has(verb, "aux", "aux:pass", "mark", "cc")
                    && (tree.tag(verb).equals("VBD") || tree.tag(verb).equals("VBN") && tree.has(verb, "obj"))
                    && tree.lower(verb - 1).equals(",");
            if (told && noun < verb && (noun == root || tree.is(noun, "appos") && tree.head(noun) == root)) {
                tree.attach(verb, Tree.ROOT, "root");
                tree.attach(root, verb, "nsubj");
                tree.retag(verb, "VBD");
                for (int child : tree.children(noun)) {
                    if (child > verb && !tree.is(child, "conj", "cc")) {
                        tree.attach(child, verb, tree.relation(child));
                    }
                }
                for (int child : tree.children(root)) {
                    if (child > verb) {
                        tree.attach(child, verb, tree.relation(child));
                    }
                }
                return;
            }
        }
    }
}
