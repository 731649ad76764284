package org.casus.annotate;

import java.util.Set;

/**
 * "Should release <em>all those</em> wrongfully imprisoned": whom a verb of release sets free is its object, and the participle behind tells
 * which of them; it was taken for a clause of its own.
 */
final class FreedPeople implements TreePass {
    private static final Set<String> FREEING = Set.of("release", "free", "pardon", "rescue", "liberate", "amnesty");

    @Override
    public void apply(Tree tree) {
        for (int held = 2; held < tree.size(); held++) {
            int verb = tree.head(held);
            boolean behind = tree.tag(held).equals("VBN")
                    && tree.is(held, "advcl", "xcomp", "ccomp")
                    && verb != Tree.ROOT
                    && verb < held
                    && FREEING.contains(tree.lemma(verb))
                    && !tree.has(held, "mark", "aux", "aux:pass", "advmod:rel");
            if (behind) {
                int object = tree.child(verb, "obj");
                int freed = object == Tree.ROOT ? tree.child(held, "nsubj", "nsubj:pass") : object;
                if (freed > verb
                        && freed < held
                        && tree.tag(freed).matches("DT|NN.*|PRP")
                        && isRight(tree, freed, held)) {
                    tree.attach(freed, verb, "obj");
                    tree.attach(held, freed, "acl");
                }
            }
        }
    }

    /** Whether only adverbs stand between those freed and how they were held. */
    private static boolean isRight(Tree tree, int freed, int held) {
        for (int between = freed + 1; between < held; between++) {
            if (!tree.tag(between).startsWith("RB")) {
                return false;
            }
        }
        return true;
    }
}
