package org.casus.annotate;

import java.util.List;
import java.util.Set;

/**
 * Prepositions the UD way: the noun is the head and the preposition its {@code case}; before a clause the preposition is its
 * {@code mark}.
 *
 * <p>The engine makes the preposition the head ({@code prep} or {@code agent}) of its noun ({@code pobj}) or clause ({@code
 * pcomp}). Prepositions in a row ("from under the bridge") all become {@code case} of the one noun. Of two prepositions that
 * share a noun ("in and around the town") the second is a conjunct of the first.
 */
final class Prepositions implements TreePass {
    /** Verb forms that are prepositions. */
    private static final Set<String> VERBAL = Set.of(
            "according",
            "barring",
            "based",
            "compared",
            "concerning",
            "considering",
            "depending",
            "excluding",
            "failing",
            "following",
            "given",
            "granted",
            "including",
            "involving",
            "owing",
            "pending",
            "provided",
            "providing",
            "regarding",
            "respecting",
            "starting",
            "surrounding",
            "touching");

    private static final List<String> KEPT = List.of("conj", "pcomp", "pobj", "ccomp", "parataxis", "appos", "dep");

    @Override
    public void apply(Tree tree) {
        for (int token = 0; token < tree.size(); token++) {
            if (tree.is(token, "pobj", "pcomp") && !isPreposition(tree, tree.head(token))) {
                int head = tree.head(token);
                boolean object = tree.is(token, "pobj") && tree.isVerb(head);
                tree.relabel(token, object ? "dobj" : "dep");
            }
        }
        // From the right, so that in "out of the house" the inner preposition is turned round before the outer one.
        for (int token = tree.size() - 1; token >= 0; token--) {
            if (isPreposition(tree, token)) {
                turn(tree, token);
            }
        }
    }

    private static boolean isPreposition(Tree tree, int token) {
        if (token == Tree.ROOT) {
            return false;
        }
        String tag = tree.tag(token);
        return !tree.isVerb(token) && !tag.startsWith("PRP") && !tag.startsWith("NN")
                || VERBAL.contains(tree.lower(token)) && tree.is(token, "prep", "mark")
                || tag.startsWith("NN") && tree.is(token, "prep");
    }

    private static void turn(Tree tree, int preposition) {
        int object = object(tree, preposition);
        if (object == Tree.ROOT) {
            return;
        }
        int head = tree.head(preposition);
        String outer = tree.relation(preposition);
        boolean clausal = tree.is(object, "pcomp") && isClause(tree, object);
        tree.attach(object, head, relation(tree, head, outer, object, clausal));
        boolean paired = pair(tree, preposition, object);
        for (int child : tree.children(preposition)) {
            boolean stays = paired && (tree.is(child, "cc") || isBare(tree, child));
            tree.attach(child, stays ? preposition : object, tree.relation(child));
        }
        tree.attach(preposition, object, clausal ? "mark" : "case");
    }

    /** Joins a second preposition of the same noun to the first, and says whether there is one. */
    private static boolean pair(Tree tree, int preposition, int object) {
        int second = tree.child(object, "case");
        if (second > preposition
                && second < object
                && tree.has(preposition, "cc")
                && tree.head(second) == object
                && tree.child(preposition, "cc") < second) {
            tree.attach(second, preposition, "conj");
            return true;
        }
        return tree.children(preposition).stream().anyMatch(child -> isBare(tree, child));
    }

    private static boolean isBare(Tree tree, int token) {
        return tree.is(token, "conj")
                && isPreposition(tree, token)
                && !tree.has(token, "case", "pobj", "pcomp")
                && tree.tag(token).equals("IN");
    }

    private static int object(Tree tree, int preposition) {
        for (String relation : List.of("pobj", "pcomp")) {
            int object = tree.child(preposition, relation);
            boolean bare = relation.equals("pcomp")
                    && object != Tree.ROOT
                    && tree.tag(object).equals("IN")
                    && tree.children(object).isEmpty();
            if (object != Tree.ROOT && !bare) {
                return object;
            }
        }
        int shared = tree.child(preposition, "conj");
        return shared != Tree.ROOT && tree.has(shared, "case") && tree.is(preposition, "prep", "agent")
                ? shared
                : Tree.ROOT;
    }

    private static boolean isClause(Tree tree, int token) {
        return tree.isVerb(token) || tree.has(token, "nsubj", "nsubjpass", "aux", "auxpass", "mark");
    }

    private static String relation(Tree tree, int head, String outer, int object, boolean clausal) {
        if (head == Tree.ROOT) {
            return "root";
        }
        if (outer.equals("prep")
                && isPreposition(tree, head)
                && tree.is(head, "prep", "agent", "pcomp")
                && !tree.has(head, "pobj", "pcomp")) {
            return clausal ? "pcomp" : "pobj";
        }
        if (KEPT.contains(outer)) {
            return outer;
        }
        if (clausal) {
            return tree.isNominal(head) ? "acl" : "advcl";
        }
        if (outer.equals("agent") && !isTime(tree, object)) {
            return "obl:agent";
        }
        return tree.isNominal(head) ? "nmod" : "obl";
    }

    private static boolean isTime(Tree tree, int token) {
        String name = tree.word(token).name();
        return name.endsWith("-DATE") || name.endsWith("-TIME");
    }
}
