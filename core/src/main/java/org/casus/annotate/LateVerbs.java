package org.casus.annotate;

/**
 * "Both sides agreed to a truce, but fighting <em>continued</em>": a past tense behind a conjunction that was read as a participle
 * of the noun before the comma. It becomes the second predicate, with the noun before it as its subject.
 */
final class LateVerbs implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int verb = 4; verb < tree.size(); verb++) {
            int noun = tree.head(verb);
            boolean participle = tree.is(verb, "acl")
                    && noun != Tree.ROOT
                    && noun < verb
                    && tree.tag(verb).matches("VB[DN]")
                    && !tree.has(verb, "aux", "aux:pass");
            int conjunction = participle ? conjunction(tree, noun, verb) : Tree.ROOT;
            int first = conjunction == Tree.ROOT ? Tree.ROOT : predicate(tree, noun);
            if (first != Tree.ROOT) {
                int subject = verb - 1;
                tree.retag(verb, "VBD");
                tree.attach(verb, first, "conj");
                if (tree.isVerb(subject)) {
                    tree.retag(subject, "NN");
                }
                tree.attach(subject, verb, "nsubj");
                tree.attach(conjunction, verb, "cc");
            }
        }
    }

    /** "But" behind a comma, with one noun and its modifiers between it and the verb, or {@link Tree#ROOT}. */
    private static int conjunction(Tree tree, int noun, int verb) {
        String tag = tree.tag(verb - 1);
        if (!tag.startsWith("NN") && !tag.equals("VBG")) {
            return Tree.ROOT;
        }
        int at = verb - 2;
        while (at > noun && tree.tag(at).matches("DT|JJ|NN|NNP|NNS|PRP\\$|POS|CD")) {
            at--;
        }
        boolean joins = at > noun
                && tree.lower(at).matches("but|and|yet")
                && tree.lower(at - 1).equals(",");
        return joins ? at : Tree.ROOT;
    }

    private static int predicate(Tree tree, int noun) {
        int at = noun;
        while (at != Tree.ROOT && !tree.isFinite(at)) {
            at = tree.head(at);
        }
        return at;
    }
}
