package org.casus.annotate;

import java.util.Set;

/**
 * Headlines whose second verb was read as a noun or name: "Bomb kills 5, <em>wounds</em> 22 in Quetta". Behind a finite verb with a number as its
 * object and a comma, a verb of harm before another number goes on with the same subject.
 */
final class SecondTolls implements TreePass {
    private static final Set<String> HARMS = Set.of("kills", "wounds", "injures", "hurts", "maims");
    private static final Set<String> JOINTS = Set.of(",", "and", "&");

    @Override
    public void apply(Tree tree) {
        for (int harm = 1; harm + 1 < tree.size(); harm++) {
            if (!HARMS.contains(tree.lower(harm)) || !tree.tag(harm + 1).equals("CD")) {
                continue;
            }
            int verb = JOINTS.contains(tree.lower(harm - 1)) ? verb(tree, harm) : Tree.ROOT;
            if (verb != Tree.ROOT && !(tree.isVerb(harm) && tree.is(harm, "conj", "parataxis"))) {
                join(tree, harm, harm + 1, verb);
            }
        }
    }

    /** The verb of harm before, whose object is counted and ends right before the comma. */
    private static int verb(Tree tree, int harm) {
        for (int verb = harm - 2; verb > 0 && verb >= harm - 4; verb--) {
            if (HARMS.contains(tree.lower(verb))
                    && tree.isVerb(verb)
                    && tree.tag(verb + 1).equals("CD")) {
                return verb;
            }
        }
        return Tree.ROOT;
    }

    private static void join(Tree tree, int harm, int number, int verb) {
        int people = number + 1 < tree.size() && tree.tag(number + 1).equals("NNS") ? number + 1 : number;
        if (tree.under(verb, people)) {
            tree.attach(verb, tree.head(people), tree.relation(people));
        }
        tree.retag(harm, "VBZ");
        tree.attach(harm, verb, "conj");
        tree.attach(people, harm, "obj");
        if (people != number) {
            tree.attach(number, people, "nummod");
        }
        tree.attach(harm - 1, harm, tree.lower(harm - 1).equals(",") ? "punct" : "cc");
        for (int token = people + 1; token < tree.size(); token++) {
            boolean loose = tree.head(token) == people || tree.head(token) == number || tree.head(token) == Tree.ROOT;
            if (loose && tree.is(token, "nmod", "obl")) {
                tree.attach(token, verb, "obl");
            }
        }
    }
}
