package org.casus.annotate;

/**
 * "Guerrillas <em>blew up</em> a bus; no casualties were reported", "Delhi <em>says</em> Lahore fired; Lahore says it did not": what stands
 * before a semicolon was taken for the content of a verb behind it that has a subject of its own there.
 */
final class Semicolons implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int verb = 0; verb < tree.size(); verb++) {
            while (isContent(tree, verb)) {
                tree.replace(verb, tree.head(verb), "conj");
            }
        }
    }

    /** Whether a clause hangs on a verb behind a semicolon, between which and its own subject nothing stands. */
    private static boolean isContent(Tree tree, int verb) {
        int other = tree.head(verb);
        int subject = other > verb ? tree.child(other, "nsubj", "nsubj:pass") : Tree.ROOT;
        boolean passive = tree.is(verb, "ccomp") && subject != Tree.ROOT && tree.is(subject, "nsubj:pass");
        boolean told = passive
                || tree.is(verb, "ccomp") && hasContent(tree, other)
                || tree.is(verb, "ccomp", "advcl") && tells(tree, verb) && tells(tree, other);
        return told && subject > verb && isParted(tree, verb, tree.first(subject));
    }

    /** "…; the premier <em>warned that</em> …": what it tells stands behind it. */
    private static boolean hasContent(Tree tree, int verb) {
        for (int child : tree.children(verb)) {
            if (child > verb && tree.is(child, "ccomp", "xcomp")) {
                return true;
            }
        }
        return false;
    }

    /** A verb of saying or blaming with its own subject: what one of two tells is no part of what the other tells. */
    private static boolean tells(Tree tree, int verb) {
        return tree.isFinite(verb)
                && tree.hasSubject(verb)
                && !tree.has(verb, "mark")
                && (SpeechVerbs.is(tree, verb) || tree.lemma(verb).matches("accuse|blame|deny"));
    }

    private static boolean isParted(Tree tree, int verb, int second) {
        return second > verb && tree.lower(second - 1).equals(";");
    }
}
