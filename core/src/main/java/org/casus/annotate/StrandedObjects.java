package org.casus.annotate;

/**
 * "Police suspect <em>the rebels</em>", "hacked to death <em>16 farmers</em>": an object that was hung on the subject is that of the verb
 * between them.
 */
final class StrandedObjects implements TreePass {
    @Override
    public void apply(Tree tree) {
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
