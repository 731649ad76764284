package org.casus.annotate;

/**
 * "Police suspect <em>the rebels</em>", "hacked to death <em>16 farmers</em>": an object that was hung on the subject is that of the verb
 * between them.
 */
final class StrandedObjects implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int death = 2; death < tree.size() - 1; death++) {
            toDeath(tree, death);
        }
        for (int object = 2; object < tree.size(); object++) {
            int subject = tree.head(object);
            if (subject == Tree.ROOT
                    || subject > object
                    || !tree.is(object, "obj", "appos")
                    || !tree.is(subject, "nsubj")) {
                continue;
            }
            int verb = tree.head(subject);
            boolean between = verb > subject
                    && verb < object
                    && tree.tag(verb).matches("VB[DPZN]")
                    && (tree.is(object, "obj") || bare(tree, object, verb));
            if (between
                    && tree.tag(subject).startsWith("NN")
                    && !tree.has(verb, "obj", "ccomp", "xcomp", "cop", "aux:pass")) {
                tree.attach(object, verb, "obj");
            }
        }
    }

    /** "Shot or burned to death <em>59 pupils</em>": the noun right behind death is what the verb before it does it to. */
    private static void toDeath(Tree tree, int death) {
        int verb = tree.head(death);
        boolean killing = tree.lower(death).equals("death")
                && tree.lower(death - 1).equals("to")
                && verb == death - 2
                && tree.isVerb(verb)
                && !tree.has(verb, "aux:pass");
        if (!killing) {
            return;
        }
        share(tree, death, verb);
        if (tree.has(verb, "obj")) {
            return;
        }
        for (int object = death + 1; object < tree.size(); object++) {
            if (tree.tag(object).matches("NNP?S?")
                    && tree.first(object) == death + 1
                    && !tree.has(object, "case")
                    && tree.is(object, "conj", "dep", "nmod")) {
                tree.attach(object, verb, "obj");
                return;
            }
        }
    }

    /** "<em>Shot</em> or burned to death": who is dead of one is dead of the other. */
    private static void share(Tree tree, int death, int verb) {
        int other = tree.head(verb);
        boolean both = tree.is(verb, "conj")
                && other == verb - 2
                && tree.is(verb - 1, "cc")
                && tree.tag(other).equals("VBD")
                && !tree.has(other, "obj");
        if (both) {
            tree.retag(verb, "VBD");
            tree.attach(death, other, "obl");
        }
    }

    /** Whether no comma stands between a verb and what was taken for an apposition. */
    private static boolean bare(Tree tree, int object, int verb) {
        for (int token = verb + 1; token < object; token++) {
            if (tree.is(token, "punct")) {
                return false;
            }
        }
        return tree.tag(object).startsWith("NN") && !tree.tag(object).startsWith("NNP");
    }
}
