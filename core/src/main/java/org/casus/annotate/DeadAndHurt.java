package org.casus.annotate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tolls that count the dead and the hurt apart: "left 12 dead and <em>30 hurt</em>", "<em>12 dead</em>, 30 injured in blast", "Quetta bombing:
 * <em>80 killed</em>, 231 injured". The hurt are no further dead, and in a headline the number is the subject of what it is said to be.
 */
final class DeadAndHurt implements TreePass {
    private static final String DEAD = "dead";
    private static final Set<String> GONE = Set.of(DEAD, "killed", "slain");
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
            if (GONE.contains(tree.lower(dead)) && counted(tree, dead - 1)) {
                mend(tree, dead);
            }
        }
    }

    private static void mend(Tree tree, int dead) {
        int people = dead - 1;
        Toll toll = toll(tree, people, dead);
        int start = start(tree, people);
        if (toll == null) {
            boolean bare = tree.lower(dead).equals(DEAD) && tree.is(dead, "root") && tree.head(people) == dead;
            if (bare && start == 0 && !tree.has(dead, "cop", "nsubj")) {
                tree.relabel(people, "nsubj");
            }
            return;
        }
        int leave = tree.lower(dead).equals(DEAD) ? leave(tree, toll) : Tree.ROOT;
        int root = tree.child(Tree.ROOT, "root");
        if (leave != Tree.ROOT) {
            tree.attach(people, leave, "obj");
            tree.attach(dead, leave, "xcomp");
            hurt(tree, toll, leave);
        } else if (start == 0 && toll.has(root)) {
            lead(tree, toll);
            hurt(tree, toll, dead);
        } else if (start > 0 && (root < start || toll.has(root))) {
            announce(tree, toll, start);
            hurt(tree, toll, dead);
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

    /** Where a headline or what a colon opens begins with those who are dead, nothing but words of number before them; {@link Tree#ROOT} elsewhere. */
    private static int start(Tree tree, int people) {
        int token = people;
        while (token > 0 && tree.tag(token - 1).matches("CD|RB|RBS|RBR|JJS|JJR|IN|DT|JJ")) {
            token--;
        }
        return token == 0 || tree.lower(token - 1).equals(":") ? token : Tree.ROOT;
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
        while (number < tree.size()
                && number < next + QUALIFIERS
                && !number(tree, number)
                && !tree.lower(number).equals("another")) {
            if (!tree.tag(number).matches("RB|RBS|RBR|JJS|JJR|IN|DT")) {
                return null;
            }
            number++;
        }
        if (number >= tree.size()
                || !number(tree, number) && !tree.lower(number).equals("another")) {
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

    private static void lead(Tree tree, Toll toll) {
        int root = tree.child(Tree.ROOT, "root");
        if (root != toll.dead()) {
            tree.replace(toll.dead(), root, "conj");
        }
        subject(tree, toll);
    }

    /** "Quetta bombing: 80 killed, 231 injured": what the colon opens tells what came of the noun before it. */
    private static void announce(Tree tree, Toll toll, int start) {
        int root = tree.child(Tree.ROOT, "root");
        if (root < start) {
            tree.attach(toll.dead(), root, "parataxis");
        } else {
            int title = title(tree, start);
            if (title == Tree.ROOT) {
                lead(tree, toll);
                return;
            }
            tree.replace(title, root, "parataxis");
            tree.attach(toll.dead(), title, "parataxis");
        }
        subject(tree, toll);
    }

    /** The common noun before the colon that hangs on what stands behind it. */
    private static int title(Tree tree, int start) {
        for (int token = start - 2; token >= 0; token--) {
            if (tree.head(token) >= start && tree.tag(token).matches("NNS?")) {
                return token;
            }
        }
        return Tree.ROOT;
    }

    private static void subject(Tree tree, Toll toll) {
        tree.attach(toll.people(), toll.dead(), tree.lower(toll.dead()).equals(DEAD) ? "nsubj" : "nsubj:pass");
        if (!tree.lower(toll.dead()).equals(DEAD)) {
            tree.retag(toll.dead(), "VBN");
        }
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
