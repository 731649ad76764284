package org.casus.annotate;

/**
 * "Ali Hassan, 21, of Basra, and <em>two of his friends</em>", "a man, 34, and his <em>wife</em>": what "and" joins behind an age stands
 * beside the name or the noun.
 */
final class AgedNames implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int age = 2; age < tree.size() - 2; age++) {
            int name = tree.head(age);
            boolean aged = name != Tree.ROOT
                    && name < age
                    && tree.tag(age).equals("CD")
                    && tree.is(age, "appos")
                    && (tree.tag(name).startsWith("NNP") || tree.tag(name).equals("NN") && name == age - 2)
                    && tree.lower(age - 1).equals(",")
                    && tree.lower(age + 1).equals(",");
            int joint = aged ? joint(tree, age, name) : -1;
            int joined = joint < 0 ? -1 : behind(tree, age, joint);
            if (joined >= 0) {
                tree.attach(joined, name, "conj");
                tree.attach(joint, joined, "cc");
            }
        }
    }

    /** The "and" behind an age, also where it hangs on the verb above a common noun, or -1. */
    private static int joint(Tree tree, int age, int name) {
        int own = tree.child(age, "cc");
        boolean above = own == Tree.ROOT && tree.is(age + 2, "cc") && tree.head(age + 2) == tree.head(name);
        return above ? age + 2 : own;
    }

    /** The first word of an age's own behind its "and", or -1; a noun whatever the engine makes of it, but not one behind a preposition. */
    private static int behind(Tree tree, int age, int joint) {
        for (int child = joint + 1; child < tree.size(); child++) {
            boolean noun = tree.tag(child).startsWith("NN") && !tree.has(child, "case");
            if (tree.head(child) == age && (noun || tree.is(child, "conj", "dep", "appos"))) {
                return child;
            }
        }
        return -1;
    }
}
