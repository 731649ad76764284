package org.casus.annotate;

/**
 * "As well as the prison sentence <em>she</em> was fined": what "as well as" adds was taken for a second subject. It is a phrase of the
 * clause behind it.
 */
final class AddedThings implements TreePass {
    @Override
    public void apply(Tree tree) {
        if (tree.size() < 6 || !(tree.lower(0) + " " + tree.lower(1) + " " + tree.lower(2)).equals("as well as")) {
            return;
        }
        int thing = tree.head(0);
        if (thing > 2 && tree.is(thing, "det")) {
            thing = tree.head(thing);
        }
        int verb = thing > 2 ? tree.head(thing) : Tree.ROOT;
        boolean second = verb > thing && tree.is(thing, "nsubj", "nsubj:pass", "dep") && isAnother(tree, thing, verb);
        if (second) {
            tree.attach(thing, verb, "obl");
            tree.attach(0, thing, "case");
        }
    }

    private static boolean isAnother(Tree tree, int thing, int verb) {
        for (int child : tree.children(verb)) {
            if (child > thing && child < verb && tree.is(child, "nsubj", "nsubj:pass")) {
                return true;
            }
        }
        return false;
    }
}
