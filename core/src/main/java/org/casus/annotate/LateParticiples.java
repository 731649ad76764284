package org.casus.annotate;

import java.util.Set;

/**
 * "Two men fired at the senator as he left his home, <em>killing</em> him": who leaves is not who kills him, so the participle belongs to
 * the clause above.
 */
final class LateParticiples implements TreePass {
    private static final Set<String> TIMES = Set.of("as", "when", "while", "after", "before");

    @Override
    public void apply(Tree tree) {
        for (int verb = 4; verb < tree.size(); verb++) {
            int clause = tree.head(verb);
            if (tree.tag(verb).equals("VBG")
                    && tree.is(verb, "advcl")
                    && clause != Tree.ROOT
                    && clause < verb
                    && tree.is(clause, "advcl")
                    && tree.head(clause) != Tree.ROOT
                    && tree.head(clause) < clause
                    && isTime(tree, clause)
                    && isSame(tree, clause, verb)) {
                tree.attach(verb, tree.head(clause), "advcl");
            }
        }
    }

    private static boolean isTime(Tree tree, int clause) {
        int marker = tree.child(clause, "mark", "advmod");
        return marker != Tree.ROOT && TIMES.contains(tree.lower(marker));
    }

    /** Whether the object of the one is the subject of the other. */
    private static boolean isSame(Tree tree, int clause, int verb) {
        int subject = tree.child(clause, "nsubj", "nsubj:pass");
        int object = tree.child(verb, "obj");
        if (subject == Tree.ROOT || object == Tree.ROOT) {
            return false;
        }
        return switch (tree.lower(object)) {
            case "him" -> tree.lower(subject).equals("he");
            case "her" -> tree.lower(subject).equals("she");
            case "them" -> tree.lower(subject).equals("they");
            case "it" -> tree.lower(subject).equals("it");
            default -> false;
        };
    }
}
