package org.casus.annotate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tolls that count the dead and the hurt apart: "left 12 dead and <em>30 hurt</em>", "<em>12 dead</em>, 30 injured in blast". The hurt are no further
 * dead, and in a headline the number is the subject of what it is said to be.
 */
final class DeadAndHurt implements TreePass {
    private static final String DEAD = "dead";
    private static final Set<String> HURT = Set.of("hurt", "injured", "wounded");
    private static final Set<String> JOINTS = Set.of(",", "and", "&", "with");
    private static final int QUALIFIERS = 3;
    private static final int STEPS = 4;

    /**
     * The words of a toll, by their tokens.
     *
     * @param people who are dead: the number, or the noun that it counts
     * @param dead "dead"
     * @param others who are hurt
     * @param hurt the word that says so
     */
    private record Toll(int people, int dead, int others, int hurt) {
        boolean has(int token) {
            return token == people || token == dead || token == others || token == hurt;
        }
    }

    @Override
    public void apply(Tree tree) {
        for (int dead = 1; dead < tree.size(); dead++) {
            int people = dead - 1;
            if (!tree.lower(dead).equals(DEAD) || !counted(tree, people)) {
                continue;
            }
            Toll toll = toll(tree, people, dead);
            boolean opens = opens(tree, people);
            if (toll != null) {
                int leave = leave(tree, toll);
                if (leave != Tree.ROOT) {
                    tree.attach(people, leave, "obj");
                    tree.attach(dead, leave, "xcomp");
                    hurt(tree, toll, leave);
                } else if (opens && toll.has(tree.child(Tree.ROOT, "root"))) {
                    lead(tree, people, dead);
                    hurt(tree, toll, dead);
                }
            } else if (opens && tree.is(dead, "root") && tree.head(people) == dead && !tree.has(dead, "cop", "nsubj")) {
                tree.relabel(people, "nsubj");
            }
        }
    }

    /** Whether a token is a number, or people that a number counts. */
    private static boolean counted(Tree tree, int token) {
        boolean noun = tree.tag(token).equals("NNS") || tree.tag(token).equals("NN");
        return number(tree, token) || noun && token > 0 && number(tree, token - 1);
    }

    private static boolean number(Tree tree, int token) {
        return tree.tag(token).equals("CD") || tree.lower(token).matches("dozens|scores|hundreds|several|many");
    }

    /** Whether nothing but words of number and the like stands before those who are dead. */
    private static boolean opens(Tree tree, int people) {
        for (int token = 0; token < people; token++) {
            if (!tree.tag(token).matches("CD|RB|RBS|RBR|JJS|JJR|IN|DT|JJ")) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Toll toll(Tree tree, int people, int dead) {
        int next = dead + 1;
        while (next < tree.size() && next <= dead + 2 && JOINTS.contains(tree.lower(next))) {
            next++;
        }
        if (next == dead + 1) {
            return null;
        }
        int number = next;
        while (number < tree.size() && number < next + QUALIFIERS && !number(tree, number)) {
            if (!tree.tag(number).matches("RB|RBS|RBR|JJS|JJR|IN|DT")) {
                return null;
            }
            number++;
        }
        if (number >= tree.size() || !number(tree, number)) {
            return null;
        }
        int others = number;
        while (others + 1 < tree.size()
                && others < number + 2
                && tree.tag(others + 1).matches("NNS|JJR")) {
            others++;
        }
        int hurt = others + 1;
        boolean said = hurt < tree.size() && HURT.contains(tree.lower(hurt));
        boolean told = hurt + 1 >= tree.size() || !tree.tag(hurt + 1).startsWith("NN");
        return said && told ? new Toll(people, dead, others, hurt) : null;
    }

    /** The "leave" on which the toll hangs, or {@link Tree#ROOT}. */
    private static int leave(Tree tree, Toll toll) {
        int at = tree.head(toll.dead());
        for (int steps = 0; at != Tree.ROOT && steps < STEPS; steps++) {
            if (tree.lemma(at).equals("leave") && at < toll.people()) {
                return at;
            }
            at = tree.head(at);
        }
        return Tree.ROOT;
    }

    private static void lead(Tree tree, int people, int dead) {
        int root = tree.child(Tree.ROOT, "root");
        if (root != dead) {
            tree.replace(dead, root, "conj");
        }
        tree.attach(people, dead, "nsubj");
    }

    private static void hurt(Tree tree, Toll toll, int head) {
        tree.attach(toll.hurt(), head, "conj");
        tree.retag(toll.hurt(), "VBN");
        tree.attach(toll.others(), toll.hurt(), "nsubj:pass");
        for (int token = toll.dead() + 1; token < toll.others(); token++) {
            if (tree.is(token, "cc") || tree.is(token, "punct")) {
                tree.attach(token, head, tree.relation(token));
            }
        }
    }
}
