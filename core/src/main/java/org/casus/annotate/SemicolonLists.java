package org.casus.annotate;

import java.util.List;

/**
 * Lists whose members semicolons part: "killing Maria Pulido, 42; a minor known as Carlos; <em>Efrain Rincon</em>, and a guard". What
 * stands behind a semicolon is a member of the list, not of what its last member says of itself.
 */
final class SemicolonLists implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int token = 2; token < tree.size(); token++) {
            if (tree.is(token, "conj", "appos") && tree.isNominal(token) && isBehindSemicolon(tree, token)) {
                int top = top(tree, token);
                int old = tree.head(token);
                if (top != Tree.ROOT && top != old && top < token) {
                    for (int other : tree.children(old)) {
                        if (other > token && tree.is(other, "conj") && tree.isNominal(other)) {
                            tree.attach(other, top, "conj");
                        }
                    }
                }
                if (top != Tree.ROOT && top < token) {
                    tree.attach(token, top, "conj");
                }
            }
        }
    }

    private static boolean isBehindSemicolon(Tree tree, int token) {
        int before = tree.first(token);
        while (before > 0 && tree.lower(before).matches("and|or")) {
            before--;
        }
        return tree.lower(before).equals(";")
                || before > 0 && tree.lower(before - 1).equals(";");
    }

    /** The first member: the highest noun above, over participles that say what a noun is, or {@link Tree#ROOT}. */
    private static int top(Tree tree, int token) {
        int top = Tree.ROOT;
        int at = tree.head(token);
        for (int steps = 0; at != Tree.ROOT && steps < tree.size(); steps++) {
            if (tree.isNominal(at)) {
                top = at;
            } else if (!List.of("acl", "acl:relcl").contains(tree.relation(at))) {
                break;
            }
            at = tree.head(at);
        }
        return top;
    }
}
