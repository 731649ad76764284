package org.casus.annotate;

import java.util.List;

/** Words that grammar no longer takes apart ("at least", "as well as"): the first is the head, the others {@code fixed}. */
final class FixedExpressions implements TreePass {
    private static final List<List<String>> EXPRESSIONS = List.of(
            List.of("as", "well", "as"),
            List.of("as", "many", "as"),
            List.of("as", "much", "as"),
            List.of("as", "few", "as"),
            List.of("as", "if"),
            List.of("as", "though"),
            List.of("as", "well"),
            List.of("at", "least"),
            List.of("at", "most"),
            List.of("even", "though"),
            List.of("fewer", "than"),
            List.of("in", "order"),
            List.of("in", "the", "first", "place"),
            List.of("less", "than"),
            List.of("more", "than"),
            List.of("no", "fewer", "than"),
            List.of("no", "less", "than"),
            List.of("no", "more", "than"),
            List.of("not", "only"),
            List.of("of", "course"),
            List.of("so", "that"),
            List.of("such", "as"),
            List.of("up", "to"));

    @Override
    public void apply(Tree tree) {
        for (int token = 0; token < tree.size(); token++) {
            for (List<String> expression : EXPRESSIONS) {
                if (stands(tree, token, expression)) {
                    fix(tree, token, token + expression.size());
                    break;
                }
            }
        }
    }

    private static boolean stands(Tree tree, int first, List<String> expression) {
        if (first + expression.size() > tree.size()) {
            return false;
        }
        for (int i = 0; i < expression.size(); i++) {
            if (!tree.lower(first + i).equals(expression.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Joins the words when exactly one word outside governs them. */
    private static void fix(Tree tree, int first, int end) {
        int outside = Tree.ROOT;
        int link = first;
        for (int token = first; token < end; token++) {
            int head = tree.head(token);
            if (head >= first && head < end) {
                continue;
            }
            if (head == Tree.ROOT || outside != Tree.ROOT && outside != head) {
                return;
            }
            link = outside == Tree.ROOT ? token : link;
            outside = head;
        }
        if (outside == Tree.ROOT) {
            return;
        }
        String relation = tree.relation(link);
        for (int token = first; token < end; token++) {
            for (int child : tree.children(token)) {
                if (child < first || child >= end) {
                    tree.attach(child, outside, tree.relation(child));
                }
            }
            tree.attach(token, first, "fixed");
        }
        tree.attach(first, outside, relation);
    }
}
