package org.casus.annotate;

/**
 * "Arrested journalist and activist <em>Mahmoud Abu Zeid</em>", read as two objects side by side: the second noun stands before the name
 * right behind it.
 */
final class TitlesBeforeNames implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int title = 3; title + 1 < tree.size(); title++) {
            int first = tree.head(title);
            boolean second = tree.tag(title).equals("NN")
                    && tree.is(title, "conj")
                    && first != Tree.ROOT
                    && first < title
                    && tree.is(first, "obj")
                    && tree.has(title, "cc");
            int name = second ? name(tree, title, tree.head(first)) : Tree.ROOT;
            if (name != Tree.ROOT) {
                tree.attach(name, first, "conj");
                tree.moveChildren(title, name);
                tree.attach(title, name, "compound");
            }
        }
    }

    /** The name that opens right behind a noun and was made another object of its verb, or {@link Tree#ROOT}. */
    private static int name(Tree tree, int title, int verb) {
        for (int child : tree.children(verb)) {
            if (child > title
                    && tree.is(child, "obj")
                    && tree.tag(child).equals("NNP")
                    && tree.first(child) == title + 1) {
                return child;
            }
        }
        return Tree.ROOT;
    }
}
