package org.casus.annotate;

/**
 * Adjectives between commas behind a name: in "Kane, <em>free on bail</em>, will be sentenced" the name was taken for one spoken to, and the
 * adjective for what is said.
 */
final class ParentheticAdjectives implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int adjective = 2; adjective + 2 < tree.size(); adjective++) {
            int name = tree.child(adjective, "vocative");
            boolean apart = tree.tag(adjective).startsWith("JJ")
                    && name != Tree.ROOT
                    && name < adjective
                    && tree.lower(adjective - 1).equals(",");
            int verb = apart ? verb(tree, adjective) : Tree.ROOT;
            if (verb == Tree.ROOT) {
                continue;
            }
            if (tree.head(adjective) != verb) {
                tree.attach(verb, tree.head(adjective), tree.relation(adjective));
                for (int child : tree.children(adjective)) {
                    if (child > adjective
                            && child != verb
                            && tree.is(child, "aux", "aux:pass", "advmod", "punct", "advcl")) {
                        tree.attach(child, verb, tree.relation(child));
                    }
                }
            }
            tree.attach(name, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
            tree.attach(adjective, name, "amod");
        }
    }

    /** The verb behind the second comma, or the root. */
    private static int verb(Tree tree, int adjective) {
        if (tree.is(adjective, "nsubj", "nsubj:pass") && tree.head(adjective) > adjective) {
            return tree.head(adjective);
        }
        for (int child : tree.children(adjective)) {
            if (child > adjective + 1
                    && tree.isVerb(child)
                    && tree.is(child, "parataxis", "dep", "conj", "xcomp")
                    && !tree.hasSubject(child)) {
                return tree.has(adjective, "aux", "aux:pass") || tree.isFinite(child) ? child : Tree.ROOT;
            }
        }
        return Tree.ROOT;
    }
}
