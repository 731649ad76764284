package org.casus.annotate;

/** "Ali Hassan, 21, of Basra, and <em>two of his friends</em>": what "and" joins behind an age stands beside the name. */
final class AgedNames implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int age = 2; age < tree.size() - 2; age++) {
            int name = tree.head(age);
            boolean aged = name != Tree.ROOT
                    && name < age
                    && tree.tag(age).equals("CD")
                    && tree.is(age, "appos")
                    && tree.tag(name).startsWith("NNP")
                    && tree.lower(age - 1).equals(",")
                    && tree.lower(age + 1).equals(",");
            int joint = aged ? tree.child(age, "cc") : -1;
            int joined = joint < 0 ? -1 : behind(tree, age, joint);
            if (joined >= 0) {
                tree.attach(joined, name, "conj");
                tree.attach(joint, joined, "cc");
            }
        }
    }

    /** The first word of an age's own behind its "and", or -1. */
    private static int behind(Tree tree, int age, int joint) {
        for (int child = joint + 1; child < tree.size(); child++) {
            if (tree.head(child) == age && tree.is(child, "conj", "dep", "appos")) {
                return child;
            }
        }
        return -1;
    }
}
