package org.casus.annotate;

/**
 * "The country's first woman president, and the daughter of a general, <em>Maria Silva</em> was arrested": two descriptions of one
 * person, whose name follows; not two persons.
 */
final class DoubleTitles implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int name = 4; name < tree.size(); name++) {
            int first = tree.head(name);
            boolean named = first != Tree.ROOT
                    && tree.is(name, "appos")
                    && tree.tag(name).equals("NNP")
                    && tree.is(first, "nsubj", "nsubj:pass")
                    && tree.tag(first).equals("NN");
            int second = named ? tree.child(first, "conj") : Tree.ROOT;
            boolean both = second != Tree.ROOT
                    && second < name
                    && tree.tag(second).equals("NN")
                    && tree.last(second) + 1 < name
                    && tree.lower(tree.first(name) - 1).equals(",")
                    && isSingular(tree, tree.head(first));
            if (both) {
                tree.relabel(second, "appos");
            }
        }
    }

    private static boolean isSingular(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (tree.is(child, "aux", "aux:pass", "cop") && tree.lower(child).matches("was|is|has")) {
                return true;
            }
        }
        return tree.tag(verb).equals("VBZ");
    }
}
