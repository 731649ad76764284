package org.casus.annotate;

/** "Killed 1,700 people <em>there</em>": the place of the deed, and not of those it was done to. */
final class ThereBehindObjects implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int there = 1; there < tree.size(); there++) {
            int object = tree.head(there);
            boolean behind = object != Tree.ROOT
                    && object == there - 1
                    && tree.lower(there).equals("there")
                    && tree.is(there, "advmod")
                    && tree.is(object, "obj");
            if (behind && tree.isVerb(tree.head(object))) {
                tree.attach(there, tree.head(object), "advmod");
            }
        }
    }
}
