package org.casus.annotate;

import java.util.List;
import java.util.Set;

/**
 * Participles taken for the main verb: "The general <em>opposed</em> to the deal resigned". When a second finite verb without
 * subject, marker or conjunction follows and the first can be a participle without object, the second is the predicate and
 * the first an {@code acl} of the subject. Commas on both sides say the same: "Two engineers, <em>kidnapped</em> last week, were freed".
 */
final class GardenPaths implements TreePass {
    private static final Set<String> ALIKE = Set.of(
            "shot", "hit", "cut", "left", "found", "held", "sent", "caught", "brought", "shut", "hurt", "put", "set",
            "built", "lost", "sold", "made", "paid", "bound", "burnt", "dug", "hung", "struck");

    @Override
    public void apply(Tree tree) {
        for (int second = 2; second < tree.size(); second++) {
            int head = tree.head(second);
            boolean joined =
                    head != Tree.ROOT && tree.is(head, "conj") && tree.tag(head).equals("VBN");
            int first = joined ? tree.head(head) : head;
            if (first != Tree.ROOT && !tree.isVerb(first)) {
                first = above(tree, first, second);
            }
            if (first != Tree.ROOT && first < second && isPair(tree, first, second)) {
                int subject = tree.child(first, "nsubj", "nsubj:pass");
                tree.replace(second, first, "acl");
                tree.attach(subject, second, tree.has(second, "aux:pass") ? "nsubj:pass" : "nsubj");
                tree.attach(first, subject, "acl");
                for (int child : tree.children(first)) {
                    if (child > second || tree.is(child, "punct") && child < subject) {
                        tree.attach(child, second, tree.relation(child));
                    }
                }
            }
        }
    }

    /** "The priest <em>murdered</em> by uniformed men were buried": the verb under which the second hangs through others, when it has a doer. */
    private static int above(Tree tree, int word, int second) {
        int above = tree.head(word);
        while (above != Tree.ROOT && !tree.isVerb(above)) {
            above = tree.head(above);
        }
        for (int child : above == Tree.ROOT || above > second ? List.<Integer>of() : tree.children(above)) {
            int marker = tree.is(child, "obl", "obl:agent") ? tree.child(child, "case") : Tree.ROOT;
            if (marker > above && child < second && tree.lower(marker).equals("by")) {
                tree.relabel(child, "obl:agent");
                return above;
            }
        }
        return Tree.ROOT;
    }

    private static boolean isPair(Tree tree, int first, int second) {
        int last = last(tree, first, second);
        return (tree.word(first).mayBe("VBN")
                        || tree.has(last, "obl:agent")
                        || isBeing(tree, second) && isBoth(tree.lower(first)))
                && tree.isVerb(first)
                && tree.has(first, "nsubj", "nsubj:pass")
                && tree.child(first, "nsubj", "nsubj:pass") < first
                && !tree.has(first, "obj", "aux", "aux:pass", "cop")
                && (!tree.has(first, "ccomp", "xcomp") || isBeing(tree, second) && tree.is(second, "xcomp", "ccomp"))
                && (tree.is(second, "advcl", "dep", "conj", "acl", "parataxis", "ccomp")
                        || tree.is(second, "xcomp") && isBeing(tree, second))
                && !tree.hasSubject(second)
                && !tree.has(second, "mark", "cc")
                && ((tree.tag(second).equals("VBD") || tree.tag(second).equals("VBZ") && !tree.is(second, "conj"))
                                && noBreak(tree, last, second)
                        || tree.has(first, "obl:agent") && tree.isFinite(second) && noBreak(tree, last, second)
                        || isBeing(tree, second) && noBreak(tree, last, second)
                        || tree.isFinite(second) && isEnclosed(tree, first, second));
    }

    /** Whether a form is that of the past and of the participle alike. */
    private static boolean isBoth(String form) {
        return form.endsWith("ed") || ALIKE.contains(form);
    }

    /** "The men shot in Oakland <em>were</em> brothers", "children shot by accident <em>are</em> left out": "to be" must have a subject. */
    private static boolean isBeing(Tree tree, int word) {
        for (int child : tree.children(word)) {
            if (tree.is(child, "cop", "aux:pass")
                    && child < word
                    && tree.tag(child).matches("VB[DZP]")) {
                return true;
            }
        }
        return false;
    }

    /** The last of participles that "and" joins: "the man <em>shot and killed</em> by police carried a rifle". */
    private static int last(Tree tree, int first, int second) {
        int last = first;
        for (int child : tree.children(first)) {
            boolean passive = tree.is(child, "conj")
                    && tree.tag(child).equals("VBN")
                    && !tree.hasSubject(child)
                    && !tree.has(child, "obj", "aux", "aux:pass", "cop");
            if (passive && child > last && child < second) {
                last = child;
            }
        }
        return last;
    }

    /** "Two engineers, <em>kidnapped</em> last week, were freed": a comma before the participle and one before the verb. */
    private static boolean isEnclosed(Tree tree, int first, int second) {
        int start = first;
        while (start > 0 && tree.head(start - 1) == first && tree.is(start - 1, "advmod")) {
            start--;
        }
        int auxiliary = tree.first(second);
        return start > 0
                && tree.lower(start - 1).equals(",")
                && tree.lower(auxiliary > 0 ? auxiliary - 1 : 0).equals(",")
                && tree.child(first, "nsubj", "nsubj:pass") < start - 1
                && noVerbBetween(tree, first, auxiliary);
    }

    private static boolean noVerbBetween(Tree tree, int first, int second) {
        for (int between = first + 1; between < second; between++) {
            if (tree.tag(between).startsWith("W") || tree.is(between, "cc") && tree.isVerb(tree.head(between))) {
                return false;
            }
        }
        return true;
    }

    private static boolean noBreak(Tree tree, int first, int second) {
        for (int between = first + 1; between < second; between++) {
            boolean bracket = tree.tag(between).matches("-[LR]RB-");
            if (tree.is(between, "punct", "cc") && !bracket || tree.tag(between).startsWith("W")) {
                return false;
            }
        }
        return true;
    }
}
