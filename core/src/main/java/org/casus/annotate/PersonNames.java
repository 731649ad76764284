package org.casus.annotate;

/**
 * Names of persons the UD way: the first word is the head and the others are {@code flat} under it.
 *
 * <p>The engine makes the last word the head. Other names keep their last word as the head, with {@code compound}.
 */
final class PersonNames implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int first = 0; first < tree.size(); first++) {
            if (tree.word(first).name().equals("B-PERSON")) {
                int last = first + 1;
                while (last + 1 < tree.size() && tree.word(last).name().equals("I-PERSON")) {
                    last++;
                }
                if (last < tree.size() && tree.word(last).name().equals("L-PERSON")) {
                    flatten(tree, first, last);
                }
            }
        }
    }

    private static void flatten(Tree tree, int first, int last) {
        int top = last;
        for (int token = first; token <= last; token++) {
            boolean inside = tree.head(token) >= first && tree.head(token) <= last;
            if (!inside && token != last || !tree.is(token, "compound", "punct", "flat", "amod") && token != last) {
                return;
            }
        }
        if (tree.head(top) >= first && tree.head(top) <= last) {
            return;
        }
        tree.attach(first, tree.head(top), tree.relation(top));
        for (int token = first + 1; token <= last; token++) {
            for (int child : tree.children(token)) {
                tree.attach(child, first, tree.relation(child));
            }
            tree.attach(token, first, tree.is(token, "punct") ? "punct" : "flat");
        }
    }
}
