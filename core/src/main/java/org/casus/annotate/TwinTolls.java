package org.casus.annotate;

/**
 * Headlines that count twice: "<em>Six killed</em>, 30 hurt in Basra bombing". The first number is the subject of a clause of its own, and
 * the second clause stands beside it.
 */
final class TwinTolls implements TreePass {
    @Override
    public void apply(Tree tree) {
        if (tree.size() < 5) {
            return;
        }
        int comma = 2;
        while (comma < tree.size() - 2 && !tree.lower(comma).equals(",")) {
            comma++;
        }
        int first = comma - 1;
        int second = tree.child(Tree.ROOT, "root");
        boolean twin = second == comma + 2
                && comma <= 4
                && tree.tag(second).equals("VBN")
                && tree.tag(comma + 1).equals("CD")
                && tree.head(comma + 1) == second
                && !tree.has(second, "aux:pass", "aux")
                && tree.tag(first).equals("VBN");
        int counted = twin ? counted(tree, first) : Tree.ROOT;
        if (counted == Tree.ROOT) {
            return;
        }
        tree.relabel(comma + 1, "nsubj:pass");
        tree.attach(first, second, "parataxis");
        tree.attach(counted, first, "nsubj:pass");
    }

    /** The number, or the noun that it counts, right before the word that says what became of them. */
    private static int counted(Tree tree, int first) {
        int noun = first - 1;
        boolean plural =
                tree.tag(noun).equals("NNS") && noun > 0 && tree.tag(noun - 1).equals("CD");
        return tree.tag(noun).equals("CD") && noun == 0 || plural && noun == 1 ? noun : Tree.ROOT;
    }
}
