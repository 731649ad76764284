package org.casus.clause;

import java.util.regex.Pattern;

/** Tells words of time: "Monday", "last week", "yesterday". */
final class Times {
    private static final Pattern CLOCK = Pattern.compile("[ap]\\.?m\\.?|o'clock|gmt|\\d{1,2}[:.]\\d\\d");

    private final Tree tree;

    Times(Tree tree) {
        this.tree = tree;
    }

    /** Whether the head of a phrase is a time. */
    boolean isTime(int token) {
        String name = tree.token(token).name();
        return "DATE".equals(name)
                || "TIME".equals(name)
                || Grammar.TIMES.contains(tree.lemma(token))
                        && tree.token(token).isNoun();
    }

    /** Whether a dependent of a clause is a time without a preposition. */
    boolean isBare(int child) {
        if (tree.has(child, "case")) {
            return false;
        }
        return switch (tree.relation(child)) {
            case "obl:tmod", "nmod:tmod" -> true;
            case "obl", "obl:npmod", "nmod", "nmod:npmod", "dep", "appos", "compound" -> isTime(child);
            case "obj" ->
                isClock(child)
                        || Grammar.DAYS.contains(tree.lemma(child))
                                && !tree.has(child, "det")
                                && !tree.has(child, "nmod:poss");
            case "advmod" -> Grammar.TIME_ADVERBS.contains(tree.lower(child)) || isTime(child);
            default -> false;
        };
    }

    /** Whether a phrase is a time of day: "about 11:30 p.m.". */
    private boolean isClock(int token) {
        return "TIME".equals(tree.token(token).name())
                && CLOCK.matcher(tree.lower(token)).matches();
    }
}
