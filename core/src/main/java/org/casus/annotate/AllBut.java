package org.casus.annotate;

/**
 * "<em>All but two of the hostages</em> were killed": it befell the hostages, of whom the two are left out; nobody counts two dead.
 */
final class AllBut implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int all = 0; all < tree.size() - 3; all++) {
            int number = all + 2;
            boolean but = tree.lower(all).equals("all")
                    && tree.lower(all + 1).equals("but")
                    && tree.tag(number).equals("CD");
            int whole = but ? whole(tree, number) : Tree.ROOT;
            if (whole > number) {
                join(tree, all, number, whole);
            }
        }
    }

    /** The noun of all: behind "of", or the one that the number was taken to count. */
    private static int whole(Tree tree, int number) {
        if (!tree.lower(number + 1).equals("of")) {
            return tree.is(number, "nummod") ? tree.head(number) : Tree.ROOT;
        }
        int noun = tree.head(number + 1);
        return noun > number && tree.head(noun) == number ? noun : Tree.ROOT;
    }

    private static void join(Tree tree, int all, int number, int whole) {
        int but = all + 1;
        int place = whole;
        for (int token : new int[] {number, all}) {
            int head = tree.head(token);
            boolean outside = head != but && head != number && head != all && head != whole;
            place = outside ? token : place;
        }
        if (place != whole) {
            tree.attach(whole, tree.head(place), tree.relation(place));
        }
        for (int child : tree.children(number)) {
            if (child > number && child != whole && !tree.lower(child).equals("of")) {
                tree.attach(child, whole, tree.relation(child));
            }
        }
        if (tree.lower(number + 1).equals("of")) {
            tree.attach(number + 1, number, "case");
        }
        tree.attach(all, whole, "det");
        tree.attach(number, all, "nmod");
        tree.attach(but, number, "case");
    }
}
