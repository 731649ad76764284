package org.casus.annotate;

/**
 * "The heads of three states that <em>border</em> Mexico backed the plan": a verb that is also a noun was read as one, and its object as the
 * subject of the main verb, which has one of its own. So too between dashes: "The heads of Peru, Chile and Brazil — three states that
 * <em>border</em> Bolivia — backed the plan".
 */
final class HiddenRelatives implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int that = 1; that + 3 < tree.size(); that++) {
            int verb = that + 1;
            int object = tree.head(verb);
            boolean hidden = tree.lower(that).equals("that")
                    && tree.tag(that - 1).equals("NNS")
                    && tree.tag(verb).equals("NN")
                    && tree.is(verb, "compound")
                    && object > verb
                    && tree.is(object, "nsubj")
                    && tree.head(object) == tree.head(that)
                    && tree.head(object) > object;
            int main = hidden ? tree.head(object) : Tree.ROOT;
            int subject = hidden ? tree.child(main, "nsubj") : Tree.ROOT;
            if (hidden && subject < that && tree.under(that - 1, subject)) {
                tree.retag(verb, "VBP");
                tree.retag(that, "WDT");
                tree.attach(verb, that - 1, "acl:relcl");
                tree.attach(that, verb, "nsubj");
                tree.attach(object, verb, "obj");
            } else if (hidden && subject == object) {
                aside(tree, that, object);
            }
        }
    }

    /** What stands between dashes behind the subject, with the main verb taken for a part of it. */
    private static void aside(Tree tree, int that, int object) {
        int noun = that - 1;
        int main = tree.head(object);
        int subject = tree.head(noun);
        boolean parted = tree.is(noun, "appos")
                && subject != Tree.ROOT
                && subject < noun
                && tree.head(main) == noun
                && tree.isFinite(main)
                && tree.is(object + 1, "punct")
                && !tree.lower(object + 1).equals(",");
        if (parted) {
            tree.retag(that + 1, "VBP");
            tree.retag(that, "WDT");
            tree.attach(that + 1, noun, "acl:relcl");
            tree.attach(that, that + 1, "nsubj");
            tree.attach(object, that + 1, "obj");
            tree.replace(main, subject, "nsubj");
        }
    }
}
