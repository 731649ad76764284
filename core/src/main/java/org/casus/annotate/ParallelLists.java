package org.casus.annotate;

import java.util.Set;

/**
 * Lists whose middle members were taken for appositions: "seized a pistol, two rifles, ammunition and grenades". An apposition
 * differs in its determiner from what it explains ("the mayor, a lawyer") or has an adverb ("mostly women"); members of a
 * list are alike, and "and" or "or" stands before the last.
 */
final class ParallelLists implements TreePass {
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "several", "some", "many", "other");

    private enum Kind {
        OPEN,
        DEFINITE,
        PROPER,
        OTHER
    }

    @Override
    public void apply(Tree tree) {
        for (int token = 2; token < tree.size(); token++) {
            int first = tree.head(token);
            if (tree.is(token, "appos") && first != Tree.ROOT && first < token && isMember(tree, first, token)) {
                join(tree, first, token);
            }
        }
    }

    private static boolean isMember(Tree tree, int first, int token) {
        if (isOwn(tree, token) && closes(tree, first, token)
                || isMore(tree, first, token) && isClosed(tree, first, token)) {
            return true;
        }
        Kind kind = kind(tree, first);
        return kind != Kind.OTHER
                && kind == kind(tree, token)
                && !tree.has(token, "advmod")
                && isClosed(tree, first, token);
    }

    /** "Rojas, <em>his son</em>, and two others": who is somebody's own is one more. */
    private static boolean isOwn(Tree tree, int token) {
        int owner = tree.child(token, "nmod:poss");
        return owner != Tree.ROOT && tree.tag(owner).equals("PRP$") && isNoun(tree, token);
    }

    /** Whether a later member behind "and" or "or" closes the list. */
    private static boolean isClosed(Tree tree, int first, int token) {
        return closes(tree, token, token)
                || closes(tree, first, token)
                || tree.is(first, "conj") && closes(tree, tree.head(first), token);
    }

    private static boolean closes(Tree tree, int head, int token) {
        for (int child : tree.children(head)) {
            if (child > token && tree.is(child, "conj") && tree.has(child, "cc") && isNoun(tree, child)) {
                return true;
            }
        }
        return false;
    }

    private static void join(Tree tree, int first, int token) {
        int head = tree.is(first, "conj") ? tree.head(first) : first;
        tree.attach(token, head, "conj");
        for (int child : tree.children(token)) {
            if (tree.is(child, "conj")) {
                tree.attach(child, head, "conj");
            }
        }
    }

    private static Kind kind(Tree tree, int noun) {
        if (!isNoun(tree, noun)) {
            return Kind.OTHER;
        }
        int determiner = tree.child(noun, "det");
        if (determiner != Tree.ROOT && !INDEFINITE.contains(tree.lower(determiner)) || tree.has(noun, "nmod:poss")) {
            return Kind.DEFINITE;
        }
        if (determiner == Tree.ROOT && tree.tag(noun).startsWith("NNP") && !tree.has(noun, "nummod")) {
            return Kind.PROPER;
        }
        boolean open = determiner != Tree.ROOT
                || tree.has(noun, "nummod")
                || tree.tag(noun).equals("NNS");
        return open || tree.tag(noun).equals("NN") ? Kind.OPEN : Kind.OTHER;
    }

    /** "The police station, <em>four houses</em> and a bank": several are not what one is. */
    private static boolean isMore(Tree tree, int first, int token) {
        return tree.tag(first).equals("NN")
                && !Enumerations.isMany(tree.lemma(first))
                && tree.tag(token).equals("NNS")
                && tree.has(token, "nummod");
    }

    private static boolean isNoun(Tree tree, int token) {
        return tree.tag(token).startsWith("NN");
    }
}
