package org.casus.annotate;

/**
 * Verbs of saying and their content that share out subjects wrongly.
 *
 * <ul>
 *   <li>"Police said <em>Smith</em>, who was in uniform, fired": the second subject of "said" is that of "fired".
 *   <li>"They were freed in Libya, <em>the head</em> of a party said": the speaker was an apposition of the noun before it.
 *   <li>"Bombs killed 12 people, <em>doctors</em> and the army said": the first speaker was one more victim.
 * </ul>
 */
final class Speakers implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int verb = 1; verb < tree.size(); verb++) {
            boolean subject = tree.hasSubject(verb);
            if (subject && SpeechVerbs.isPure(tree, verb) && tree.isFinite(verb)) {
                widen(tree, verb);
                give(tree, verb);
            } else if (!subject && SpeechVerbs.is(tree, verb)) {
                take(tree, verb);
            }
        }
    }

    /** Gives a speaker the one before it that "and" joins to it, when the tree has made that one part of what is said. */
    private static void widen(Tree tree, int verb) {
        int content = tree.child(verb, "ccomp", "parataxis");
        int second = tree.child(verb, "nsubj");
        int and = second == Tree.ROOT ? Tree.ROOT : tree.first(second) - 1;
        if (content == Tree.ROOT || content > second || and <= content || !tree.is(and, "cc")) {
            return;
        }
        int speaker = tree.head(and);
        boolean inside = speaker > content
                && tree.is(speaker, "conj")
                && tree.last(speaker) == and
                && (isBehindComma(tree, speaker)
                        || tree.lower(tree.first(speaker)).equals(","));
        if (inside) {
            tree.attach(speaker, verb, "nsubj");
            tree.attach(and, second, "cc");
            tree.attach(second, speaker, "conj");
        }
    }

    /** Hands a subject behind the verb to the clause behind that has none. */
    private static void give(Tree tree, int verb) {
        int first = Tree.ROOT;
        for (int child : tree.children(verb)) {
            if (tree.is(child, "nsubj") && child < verb) {
                first = child;
            } else if (tree.is(child, "nsubj") && first != Tree.ROOT) {
                int clause = clauseBehind(tree, verb, child);
                if (clause != Tree.ROOT) {
                    tree.attach(child, clause, tree.has(clause, "aux:pass") ? "nsubj:pass" : "nsubj");
                }
            }
        }
    }

    private static int clauseBehind(Tree tree, int verb, int subject) {
        for (int child : tree.children(verb)) {
            if (child > subject && tree.is(child, "ccomp") && !tree.hasSubject(child)) {
                return child;
            }
        }
        return Tree.ROOT;
    }

    /** Takes the apposition that ends where the verb begins, when words that are said stand before it. */
    private static void take(Tree tree, int verb) {
        int content = tree.child(verb, "ccomp", "parataxis");
        if (content == Tree.ROOT || content > verb) {
            return;
        }
        int end = tree.lower(verb - 1).equals(",") ? verb - 2 : verb - 1;
        for (int token = end; token > content && token < verb; token = tree.head(token)) {
            if (tree.is(token, "appos") && tree.last(token) == end && isBehindComma(tree, token)) {
                tree.attach(token, verb, "nsubj");
                return;
            }
        }
    }

    private static boolean isBehindComma(Tree tree, int token) {
        int before = tree.first(token) - 1;
        return before >= 0 && tree.lower(before).matches(",|''|\"");
    }
}
