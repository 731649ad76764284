package org.casus.annotate;

/** "Police suspect <em>the rebels</em>": an object that was hung on the subject is that of the verb between them. */
final class StrandedObjects implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int object = 2; object < tree.size(); object++) {
            int subject = tree.head(object);
            if (subject == Tree.ROOT || subject > object || !tree.is(object, "obj") || !tree.is(subject, "nsubj")) {
                continue;
            }
            int verb = tree.head(subject);
            boolean between = verb > subject && verb < object && tree.tag(verb).matches("VB[DPZ]");
            if (between && tree.tag(subject).startsWith("NN") && !tree.has(verb, "obj", "ccomp", "xcomp", "cop")) {
                tree.attach(object, verb, "obj");
            }
        }
    }
}
