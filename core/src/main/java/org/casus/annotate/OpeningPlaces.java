package org.casus.annotate;

import java.util.Set;

/**
 * "<em>Near Tal Afar</em>, three strikes destroyed a building": a capital made the preposition a name, so that the place became the subject
 * and the subject its apposition.
 */
final class OpeningPlaces implements TreePass {
    private static final Set<String> PREPOSITIONS = Set.of("near", "outside", "inside", "around", "across");
    private static final int LONGEST = 5;

    @Override
    public void apply(Tree tree) {
        int comma = 2;
        while (comma < tree.size() && comma <= LONGEST && !tree.lower(comma).equals(",")) {
            comma++;
        }
        if (comma + 2 >= tree.size()
                || !tree.lower(comma).equals(",")
                || !PREPOSITIONS.contains(tree.lower(0))
                || !tree.tag(0).startsWith("NN")) {
            return;
        }
        int place = tree.is(0, "compound") ? tree.head(0) : Tree.ROOT;
        for (int token = 1; token < comma; token++) {
            if (!tree.tag(token).startsWith("NNP")) {
                return;
            }
        }
        int verb = place > 0 && place < comma && tree.is(place, "nsubj", "nsubj:pass") ? tree.head(place) : Tree.ROOT;
        if (verb == Tree.ROOT || verb < comma) {
            return;
        }
        int subject = subject(tree, place, comma, verb);
        if (subject != Tree.ROOT) {
            tree.attach(subject, verb, tree.relation(place));
        }
        tree.retag(0, "IN");
        tree.attach(0, place, "case");
        tree.attach(place, verb, "obl");
    }

    /** The noun behind the comma that hangs on the place. */
    private static int subject(Tree tree, int place, int comma, int verb) {
        for (int token = comma + 1; token < verb; token++) {
            if (tree.head(token) == place && tree.is(token, "appos", "conj", "dep") && tree.isNominal(token)) {
                return token;
            }
        }
        return Tree.ROOT;
    }
}
