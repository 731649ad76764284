package org.casus.annotate;

/**
 * Two who speak against each other in one sentence: "Delhi said Lahore shelled a village, <em>while Lahore said</em> Delhi's men fired
 * first". The second verb of speech stands beside the first; the tree has made it part of what the first tells, or the first a part of
 * what the second tells.
 */
final class OpposedSpeakers implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int second = 4; second < tree.size(); second++) {
            int subject = opens(tree, second);
            if (subject != Tree.ROOT) {
                joint(tree, second, subject);
                beside(tree, second, subject);
            }
        }
    }

    /** The subject of a verb of speech with words of its own behind it, or {@link Tree#ROOT}. */
    private static int opens(Tree tree, int verb) {
        int subject = SpeechVerbs.is(tree, verb) ? tree.child(verb, "nsubj") : Tree.ROOT;
        return subject > 2 && subject < verb && hasContent(tree, verb, tree.size()) ? subject : Tree.ROOT;
    }

    /** "Bombed the dam <em>and</em> Moscow says": the word that joins two verbs of speech is no part of what the first tells. */
    private static void joint(Tree tree, int second, int subject) {
        int before = tree.first(subject) - 1;
        boolean stray = before > 0
                && tree.is(before, "cc")
                && tree.is(second, "conj")
                && tree.head(before) != second
                && tree.head(before) < before
                && tree.under(tree.head(before), tree.head(second));
        if (stray) {
            tree.attach(before, second, "cc");
        }
    }

    private static void beside(Tree tree, int second, int subject) {
        int before = tree.first(subject) - 1;
        splice(tree, second, before);
        handOver(tree, second, before);
        int told = tree.head(second);
        if (told == Tree.ROOT || told > second || before < 1) {
            return;
        }
        boolean contrast = tree.is(second, "advcl") && tree.lower(before).matches("while|whereas");
        boolean joined = tree.is(second, "conj", "ccomp") && tree.lower(before).matches("and|but");
        int first = tree.is(told, "ccomp") ? tree.head(told) : told;
        boolean inside =
                first == told ? joined && tree.is(second, "ccomp") && hasContent(tree, first, before) : first < told;
        boolean like = first != Tree.ROOT && (contrast || isLike(tree, first, second));
        if ((contrast || joined) && inside && like && speaks(tree, first)) {
            tree.attach(second, first, contrast ? "advcl" : "conj");
            if (joined) {
                tree.attach(before, second, "cc");
            }
        }
    }

    /** "Delhi says Lahore fired; Lahore <em>says</em> …": what the first tells was hung on the second, the second on the first. */
    private static void handOver(Tree tree, int second, int before) {
        int first = tree.head(second);
        boolean parted = before > 0
                && tree.lower(before).equals(";")
                && first != Tree.ROOT
                && first < before
                && tree.is(second, "ccomp")
                && speaks(tree, first);
        if (parted) {
            for (int child : tree.children(second)) {
                if (first < child && child < before && tree.is(child, "ccomp")) {
                    tree.attach(child, first, "ccomp");
                    tree.attach(second, first, "conj");
                }
            }
        }
    }

    private static boolean hasContent(Tree tree, int verb, int end) {
        return tree.children(verb).stream().anyMatch(child -> child > verb && child < end && tree.is(child, "ccomp"));
    }

    /** "Delhi <em>said</em> Lahore fired, Lahore said Delhi fired": no verb but a comma stands between the two. */
    private static void splice(Tree tree, int second, int before) {
        for (int first = 1; first < before && tree.lower(before).equals(","); first++) {
            boolean content = tree.head(first) == second
                    && tree.is(first, "ccomp", "parataxis")
                    && speaks(tree, first)
                    && !tree.has(first, "mark")
                    && tree.child(first, "nsubj") < first
                    && hasContent(tree, first, before);
            if (content) {
                tree.replace(first, second, "conj");
            }
        }
    }

    /** "The army <em>says</em> … and the rebels <em>say</em> …". */
    private static boolean isLike(Tree tree, int first, int second) {
        return tree.tag(first).equals(tree.tag(second))
                || tree.tag(first).matches("VB[ZP]") && tree.tag(second).matches("VB[ZP]");
    }

    private static boolean speaks(Tree tree, int verb) {
        return SpeechVerbs.is(tree, verb) && tree.hasSubject(verb);
    }
}
