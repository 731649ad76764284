package org.casus.annotate;

/**
 * "Jets struck the depot, <em>said the spokesman</em>": the verb of speech becomes the head, what is said its {@code ccomp}, and
 * the noun behind it its subject.
 *
 * <p>The engine often makes the verb a conjunct of what is said and the speaker its object, or an apposition of a noun before the
 * comma.
 */
final class InvertedSpeech implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int verb = 2; verb + 1 < tree.size(); verb++) {
            if (isInverted(tree, verb)) {
                int speaker = speaker(tree, verb);
                if (speaker != Tree.ROOT) {
                    turn(tree, verb, speaker);
                }
            }
        }
    }

    private static boolean isInverted(Tree tree, int verb) {
        boolean quoted = tree.tag(verb - 1).equals("''") || tree.lower(verb - 1).matches("[?!\"]");
        boolean marked = quoted || tree.lower(verb - 1).equals(",") && SpeechVerbs.isPure(tree, verb);
        return marked
                && SpeechVerbs.is(tree, verb)
                && (!tree.hasSubject(verb) || tree.child(verb, "nsubj") > verb)
                && tree.is(verb, "conj", "parataxis", "dep", "advcl", "acl", "root", "ccomp")
                && !tree.has(verb, "aux", "mark", "cc", "xcomp", "iobj")
                && !isSeries(tree, verb);
    }

    /** Whether the verb stands between others of its kind: "came, warned them and left". */
    private static boolean isSeries(Tree tree, int verb) {
        for (int later = verb + 1; later < tree.size(); later++) {
            if (tree.is(verb, "conj") && tree.is(later, "conj") && tree.head(later) == tree.head(verb)) {
                return true;
            }
        }
        return false;
    }

    /** The head of the noun phrase that opens right behind the verb, or {@link Tree#ROOT}. */
    private static int speaker(Tree tree, int verb) {
        int top = verb + 1;
        while (tree.head(top) > verb && tree.head(top) != verb) {
            top = tree.head(top);
        }
        boolean object = tree.lower(top).matches("him|her|them|us|me|it")
                || tree.tag(verb + 1).equals("TO");
        boolean opens = tree.first(top) == verb + 1 && !tree.has(top, "case");
        boolean noun = tree.tag(top).startsWith("NN") || tree.tag(top).equals("PRP");
        return noun && opens && !object ? top : Tree.ROOT;
    }

    private static void turn(Tree tree, int verb, int speaker) {
        tree.attach(speaker, verb, "nsubj");
        int said = tree.head(verb);
        while (said != Tree.ROOT && !tree.isFinite(said) && tree.head(said) != Tree.ROOT) {
            said = tree.head(said);
        }
        if (said == Tree.ROOT || said > verb || SpeechVerbs.is(tree, said) && tree.hasSubject(said)) {
            return;
        }
        tree.replace(verb, said, "ccomp");
        for (int child : tree.children(said)) {
            if (child > verb) {
                tree.attach(child, verb, tree.relation(child));
            }
        }
    }
}
