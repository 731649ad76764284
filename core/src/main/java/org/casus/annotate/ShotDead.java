package org.casus.annotate;

/**
 * "Two gunmen on a motorcycle <em>shot dead</em> an elder": "shot" was taken for a noun of the words before it, and "dead" for the
 * predicate.
 */
final class ShotDead implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int shot = 1; shot < tree.size() - 1; shot++) {
            int dead = shot + 1;
            int doer = tree.child(dead, "nsubj");
            boolean taken = tree.lower(shot).equals("shot")
                    && tree.lower(dead).equals("dead")
                    && tree.tag(shot).startsWith("NN")
                    && doer != Tree.ROOT
                    && doer < shot
                    && tree.has(dead, "obj")
                    && tree.head(shot) < shot;
            if (taken) {
                noun(tree, shot);
                tree.replace(shot, dead, "xcomp");
                tree.moveChildren(dead, shot);
                tree.replaceWord(shot, Word.of("shot", "shoot", "VBD", null, "O"));
            } else if (hidden(tree, shot, dead)) {
                noun(tree, shot);
                int killed = tree.child(shot, "appos");
                doer = tree.child(Tree.ROOT, "root");
                tree.replace(shot, doer, "nsubj");
                tree.relabel(dead, "xcomp");
                tree.relabel(killed, "obj");
                for (int child : tree.children(doer)) {
                    if (tree.is(child, "punct")) {
                        tree.attach(child, shot, "punct");
                    }
                }
                tree.replaceWord(shot, Word.of("shot", "shoot", "VBD", null, "O"));
            }
        }
    }

    /** "Two gunmen on a motorcycle <em>shot dead</em> an elder", all under the gunmen, the elder an apposition to the shot. */
    private static boolean hidden(Tree tree, int shot, int dead) {
        int doer = tree.child(Tree.ROOT, "root");
        int killed = tree.child(shot, "appos");
        return tree.lower(shot).equals("shot")
                && tree.lower(dead).equals("dead")
                && tree.tag(shot).startsWith("NN")
                && tree.head(dead) == shot
                && killed > dead
                && tree.head(shot) == doer
                && doer < shot
                && tree.isNominal(doer)
                && !tree.has(doer, "nsubj", "cop");
    }

    /** The compound before it is the noun in its place: "on a <em>motorcycle</em>". */
    private static void noun(Tree tree, int shot) {
        int noun = tree.child(shot, "compound");
        if (noun != Tree.ROOT && noun < shot) {
            tree.attach(noun, tree.head(shot), tree.relation(shot));
            for (int child : tree.children(shot)) {
                if (child < noun) {
                    tree.attach(child, noun, tree.relation(child));
                }
            }
        }
    }
}
