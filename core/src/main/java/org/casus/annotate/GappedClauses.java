package org.casus.annotate;

/**
 * Clauses that leave out the verb of the one before.
 *
 * <p>"Twelve people were killed and 30 injured <em>when a bomb exploded</em>": the second verb stands under the auxiliary of the first,
 * and so does what follows: it belongs to both, and hangs on the first. "And <em>several</em> injured": these are not the first ones.
 *
 * <p>"Six soldiers were killed in Gao and <em>two in Kidal</em>": the second place is that of the second number.
 */
final class GappedClauses implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int token = 3; token < tree.size(); token++) {
            counted(tree, token);
            placed(tree, token);
            int second = tree.head(token);
            if (tree.is(token, "advcl") && second != Tree.ROOT && second < token && isGapped(tree, second)) {
                tree.attach(token, tree.head(second), "advcl");
            }
        }
    }

    /** "Six were killed and <em>several</em> injured": the word of number was read as one more predicate. */
    private static void counted(Tree tree, int verb) {
        int number = verb - 1;
        int first = tree.head(verb);
        if (tree.tag(verb).equals("VBN")
                && tree.is(verb, "conj")
                && first != Tree.ROOT
                && first < number
                && tree.head(number) == first
                && tree.is(number, "conj")
                && tree.tag(number).matches("JJ|CD|NNS?|DT|RB")
                && !tree.hasSubject(verb)
                && !tree.has(verb, "aux", "aux:pass")
                && tree.has(first, "aux:pass")) {
            int joint = tree.child(number, "cc") == Tree.ROOT ? number - 1 : tree.child(number, "cc");
            tree.attach(number, verb, "nsubj:pass");
            if (tree.is(joint, "cc")) {
                tree.attach(joint, verb, "cc");
            }
        }
    }

    private static void placed(Tree tree, int place) {
        int number = place - 2;
        int verb = tree.head(place);
        boolean behind = tree.is(place, "obl", "nmod")
                && verb != Tree.ROOT
                && verb < number - 1
                && tree.isVerb(verb)
                && tree.is(place - 1, "case")
                && tree.head(place - 1) == place
                && tree.tag(number).equals("CD")
                && tree.lower(number - 1).matches("and|,");
        int people = behind ? tree.child(verb, "nsubj:pass", "obj") : Tree.ROOT;
        if (people != Tree.ROOT && people < number) {
            tree.attach(number, people, "conj");
            tree.attach(place, number, "nmod");
        }
    }

    private static boolean isGapped(Tree tree, int second) {
        return tree.is(second, "conj")
                && tree.tag(second).equals("VBN")
                && tree.has(second, "nsubj", "nsubj:pass")
                && !tree.has(second, "aux", "aux:pass")
                && tree.has(tree.head(second), "aux:pass");
    }
}
