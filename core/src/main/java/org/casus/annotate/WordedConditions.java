package org.casus.annotate;

import java.util.List;
import java.util.Set;

/**
 * Conditions that words other than "if" open: "<em>provided that</em> Kyiv withdraws", "<em>so long as</em> the raids go on", "<em>on
 * condition that</em> they leave", "<em>in the event that</em> war breaks out". The engine takes these words for a verb, an adverb or a
 * noun with a clause of its own; here they are the {@code mark} of the clause behind them, which hangs as {@code advcl} on the clause that
 * it is the condition of.
 */
final class WordedConditions implements TreePass {
    private static final List<List<String>> OPENERS = List.of(
            List.of("provided", "that"),
            List.of("provided"),
            List.of("providing", "that"),
            List.of("providing"),
            List.of("assuming", "that"),
            List.of("assuming"),
            List.of("supposing", "that"),
            List.of("supposing"),
            List.of("as", "long", "as"),
            List.of("so", "long", "as"),
            List.of("on", "condition", "that"),
            List.of("on", "the", "condition", "that"),
            List.of("on", "the", "understanding", "that"),
            List.of("in", "the", "event", "that"),
            List.of("in", "the", "event"),
            List.of("in", "case"));

    private static final Set<String> NAMES = Set.of("NN", "NNS", "NNP", "NNPS");

    @Override
    public void apply(Tree tree) {
        for (int token = 0; token < tree.size(); token++) {
            for (List<String> opener : OPENERS) {
                if (stands(tree, token, opener)) {
                    condition(tree, token, token + opener.size());
                    break;
                }
            }
        }
    }

    private static boolean stands(Tree tree, int first, List<String> opener) {
        int end = first + opener.size();
        if (end >= tree.size() || tree.lower(end - 1).equals("event") && !opensSubject(tree, end)) {
            return false;
        }
        for (int i = 0; i < opener.size(); i++) {
            if (!tree.lower(first + i).equals(opener.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "In the event <em>the rebels</em> seize it", not "in the event of" or "in the event, …". */
    private static boolean opensSubject(Tree tree, int token) {
        return tree.tag(token).matches("DT|PRP\\$?|NNPS?|NNS");
    }

    /**
     * "In case <em>the rebels attack</em> the base": a verb in the plural that the engine took for a noun with an object; what seemed to be
     * the first part of a compound is its subject.
     */
    private static void finite(Tree tree, int from) {
        for (int token = from + 1; token < tree.size() && !tree.lower(token).equals(","); token++) {
            if (tree.isFinite(token)) {
                return;
            }
            int object = tree.child(token, "obj", "dep");
            int subject = token - 1;
            if (tree.tag(token).equals("NN")
                    && object > token
                    && tree.head(subject) == token
                    && NAMES.contains(tree.tag(subject))) {
                tree.retag(token, "VBP");
                tree.relabel(subject, "nsubj");
                for (int child : tree.children(token)) {
                    if (child >= from && child < subject) {
                        tree.attach(child, subject, tree.relation(child));
                    }
                }
                tree.relabel(object, "obj");
                return;
            }
        }
    }

    private static void condition(Tree tree, int first, int end) {
        finite(tree, end);
        int clause = clause(tree, end, tree.size());
        boolean verb =
                tree.has(first, "aux", "aux:pass", "cop") || end == first + 1 && tree.is(first, "amod", "acl", "conj");
        if (clause == Tree.ROOT || verb && tree.isVerb(first)) {
            return;
        }
        int main = isOpening(tree, first) ? behind(tree, clause) : before(tree, first, end, clause);
        if (main == Tree.ROOT) {
            return;
        }
        release(tree, first, end, clause, main);
        if (tree.child(clause, "nsubj", "nsubj:pass", "expl") < end) {
            subject(tree, first, end, clause);
        }
        tree.attach(clause, main, "advcl");
        for (int token = first; token < end; token++) {
            for (int child : tree.children(token)) {
                if (child != clause && (child < first || child >= end)) {
                    tree.attach(child, child < clause && child >= end ? clause : main, tree.relation(child));
                }
            }
            tree.attach(token, token == first ? clause : first, token == first ? "mark" : "fixed");
            if (tree.isVerb(token)) {
                tree.retag(token, "IN");
            }
        }
    }

    /** A main clause that hangs on its own condition takes the place of what hangs highest. */
    private static void release(Tree tree, int first, int end, int clause, int main) {
        int top = Tree.ROOT;
        int inside = main;
        for (int token = main; token != Tree.ROOT; token = tree.head(token)) {
            int above = tree.head(token);
            if (above == clause || above >= first && above < end) {
                inside = top == Tree.ROOT ? token : inside;
                top = above;
            }
        }
        if (top != Tree.ROOT) {
            tree.attach(inside, tree.head(top), tree.relation(top));
        }
    }

    /** "<em>Providing</em> Hamas releases them": what was taken for the object of the opening word is the subject behind it. */
    private static void subject(Tree tree, int first, int end, int clause) {
        for (int token = first; token < end; token++) {
            int noun = tree.child(token, "obj");
            if (noun >= end && noun < clause) {
                tree.attach(noun, clause, tree.has(clause, "aux:pass") ? "nsubj:pass" : "nsubj");
            }
        }
    }

    /** The first clause with a finite verb from here on. */
    private static int clause(Tree tree, int from, int end) {
        for (int token = from; token < end; token++) {
            if (tree.isFinite(token) && !tree.is(token, "acl:relcl")) {
                return token;
            }
        }
        return Tree.ROOT;
    }

    private static boolean isOpening(Tree tree, int first) {
        int before = first - 1;
        if (before >= 0 && tree.lower(before).equals(",")) {
            before--;
            return before >= 0 && tree.lower(before).matches("that|and|but");
        }
        return before < 0
                || !tree.lower(before).matches("\\p{Alnum}.*")
                || tree.lower(before).equals("that");
    }

    /** The clause behind the comma that ends the condition. */
    private static int behind(Tree tree, int clause) {
        int comma = clause + 1;
        while (comma < tree.size() && !tree.lower(comma).equals(",")) {
            comma++;
        }
        int main = clause(tree, comma, tree.size());
        return main != Tree.ROOT && tree.child(main, "nsubj", "nsubj:pass", "expl") > comma ? main : Tree.ROOT;
    }

    /** The clause before the condition: what it hangs on, or else the nearest verb. */
    private static int before(Tree tree, int first, int end, int clause) {
        for (int token = first; token < end; token++) {
            int head = tree.head(token);
            while (head != Tree.ROOT && head < first && !tree.isVerb(head) && !tree.isFinite(head)) {
                head = tree.head(head);
            }
            if (head != Tree.ROOT && head < first) {
                return head;
            }
        }
        int head = tree.head(clause);
        if (head != Tree.ROOT && head < first && tree.isVerb(head)) {
            return head;
        }
        for (int token = first - 1; token >= 0; token--) {
            if (tree.isFinite(token)) {
                return token;
            }
        }
        return Tree.ROOT;
    }
}
