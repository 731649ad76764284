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
            }
        }
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
