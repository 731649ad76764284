package org.casus.annotate;

import java.util.Set;

/** "Reached <em>the wounded</em>", "buried <em>the murdered</em>": people called after their state, no act that is told. */
final class PeopleByState implements TreePass {
    private static final Set<String> STATES =
            Set.of("wounded", "injured", "displaced", "murdered", "kidnapped", "detained");

    private static final String[] NOUN_PLACES = {
        "obj", "iobj", "obl", "nmod", "nsubj", "nsubj:pass", "conj", "ccomp", "xcomp"
    };

    @Override
    public void apply(Tree tree) {
        for (int people = 1; people < tree.size(); people++) {
            int article = people - 1;
            if (STATES.contains(tree.lower(people))
                    && tree.tag(people).matches("VBN|VBD")
                    && tree.lower(article).equals("the")
                    && tree.head(article) == people
                    && tree.is(people, NOUN_PLACES)
                    && isBare(tree, people)) {
                tree.replaceWord(people, tree.word(people).withTag("NNS").withLemma(tree.lower(people)));
                if (tree.is(people, "ccomp", "xcomp")) {
                    tree.relabel(people, "obj");
                }
            }
        }
    }

    private static boolean isBare(Tree tree, int people) {
        return tree.children(people).stream().noneMatch(child -> child > people && !tree.is(child, "punct"));
    }
}
