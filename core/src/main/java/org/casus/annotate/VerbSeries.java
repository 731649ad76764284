package org.casus.annotate;

/**
 * Verbs in a row that were read as nouns or participles: "threw stones, <em>torched</em> cars and <em>blocked</em> roads", "kills
 * two, <em>wounds</em> three". Each becomes a conjunct of the first verb and takes the noun behind it as its object.
 *
 * <p>A word counts as such a verb when the tagger itself held it for one in the second place, it has no determiner, and it hangs in
 * a coordination with the object of a finite verb.
 */
final class VerbSeries implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int noun = 2; noun < tree.size(); noun++) {
            if (tree.is(noun, "conj", "appos") && tree.is(tree.head(noun), "obj")) {
                int verb = tree.head(tree.head(noun));
                if (verb != Tree.ROOT && tree.isFinite(verb) && verb < noun) {
                    participle(tree, noun, verb);
                    present(tree, noun, verb);
                }
            }
        }
    }

    /** "torched cars": a participle before a noun without determiner, where the first verb is in the past. */
    private static void participle(Tree tree, int noun, int verb) {
        int before = tree.first(noun);
        while (before < noun && tree.is(before, "punct", "cc")) {
            before++;
        }
        boolean past = before < noun
                && tree.head(before) == noun
                && tree.is(before, "amod")
                && tree.tag(verb).equals("VBD")
                && tree.word(before).mayBe("VBD")
                && tree.tag(before).startsWith("VB");
        if (past) {
            join(tree, before, "VBD", noun, verb);
        }
    }

    /** "wounds three": a plural noun before a number or noun, where the first verb is in the present. */
    private static void present(Tree tree, int noun, int verb) {
        int object = noun + 1;
        while (object + 1 < tree.size() && tree.head(object) == object + 1) {
            object++;
        }
        boolean verbal = tree.tag(noun).equals("NNS")
                && tree.tag(verb).equals("VBZ")
                && "VBZ".equals(tree.word(noun).second())
                && object < tree.size()
                && tree.isNominal(object)
                && tree.is(object, "conj", "appos", "nmod:npmod", "nmod", "nmod:tmod", "dep");
        if (verbal) {
            join(tree, noun, "VBZ", object, verb);
        }
    }

    private static void join(Tree tree, int conjunct, String tag, int object, int verb) {
        int first = tree.is(verb, "conj") ? tree.head(verb) : verb;
        for (int child : tree.children(object)) {
            if (child < conjunct) {
                tree.attach(child, conjunct, tree.relation(child));
            }
        }
        for (int child : tree.children(conjunct)) {
            if (child > object && tree.is(child, "conj")) {
                tree.attach(child, object, "conj");
            }
        }
        tree.retag(conjunct, tag);
        tree.attach(conjunct, first, "conj");
        tree.attach(object, conjunct, "obj");
    }
}
