package org.casus.annotate;

import java.util.Set;

/**
 * "Denied claims by the opposition <em>that it tortured</em> prisoners": what is claimed hangs on the claim, not on those who claim it, where
 * its clause lacks nothing that a relative clause would lack.
 */
final class ClaimContents implements TreePass {
    private static final Set<String> NOUNS = Set.of(
            "accusation",
            "allegation",
            "assertion",
            "charge",
            "claim",
            "complaint",
            "denial",
            "evidence",
            "report",
            "rumor",
            "rumour",
            "statement",
            "suggestion",
            "suspicion");

    /** Whether a word is a noun for what somebody says to be so. */
    static boolean isClaim(Tree tree, int token) {
        return NOUNS.contains(tree.lemma(token));
    }

    @Override
    public void apply(Tree tree) {
        for (int that = 2; that + 1 < tree.size(); that++) {
            if (!tree.lower(that).equals("that")) {
                continue;
            }
            int verb = tree.head(that);
            if (verb <= that || !tree.is(verb, "acl:relcl", "acl") || !isWhole(tree, verb, that)) {
                continue;
            }
            int speaker = tree.head(verb);
            int noun = speaker < 0 ? Tree.ROOT : tree.head(speaker);
            if (noun >= 0
                    && noun < speaker
                    && speaker < that
                    && tree.is(speaker, "nmod", "obl")
                    && tree.child(speaker, "case") >= 0
                    && tree.lower(tree.child(speaker, "case")).matches("by|from|of")
                    && isClaim(tree, noun)) {
                tree.attach(verb, noun, "acl");
                tree.relabel(that, "mark");
                tree.retag(that, "IN");
            }
        }
    }

    /** Whether a clause has a subject of its own beside "that", and an object or no need of one. */
    private static boolean isWhole(Tree tree, int verb, int that) {
        boolean subject = false;
        boolean filled =
                !tree.is(that, "nsubj", "nsubj:pass", "obj") || tree.tag(that).equals("IN");
        for (int child : tree.children(verb)) {
            subject |= child != that && tree.is(child, "nsubj", "nsubj:pass", "expl");
            filled |= child != that && tree.is(child, "obj", "nsubj:pass", "ccomp", "xcomp", "cop");
        }
        return subject && filled;
    }
}
