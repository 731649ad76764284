package org.casus.annotate;

import java.util.Set;

/**
 * "Oil rose after OPEC on Wednesday <em>agreed</em> to cut output": with a day between a noun and its verb, the noun behind "after" was
 * taken for a phrase of the clause before. The verb makes a clause of time, the noun is its subject, the day is the verb's.
 */
final class DatedSubjects implements TreePass {
    private static final Set<String> PAST_OR_PRESENT = Set.of("VBD", "VBZ", "VBP");

    private static final String TIMES = "after|before|until|since|as|while|when|because";

    @Override
    public void apply(Tree tree) {
        for (int verb = 5; verb < tree.size(); verb++) {
            if (!PAST_OR_PRESENT.contains(tree.tag(verb))
                    || tree.hasSubject(verb)
                    || tree.has(verb, "cc", "mark", "cop")) {
                continue;
            }
            int day = before(tree, verb);
            boolean named = day > 2 && CalendarNames.isWeekday(tree.lower(day));
            int noun = named ? noun(tree, day, verb) : Tree.ROOT;
            if (noun != Tree.ROOT) {
                mend(tree, noun, day, verb);
            }
        }
    }

    /** The word right before a verb and its adverbs and auxiliaries. */
    private static int before(Tree tree, int verb) {
        int at = verb - 1;
        while (at > 1 && tree.head(at) == verb && tree.is(at, "advmod", "aux", "aux:pass")) {
            at--;
        }
        return at;
    }

    /** The noun that ends right before a day and opens behind a word of time, or {@link Tree#ROOT}. */
    private static int noun(Tree tree, int day, int verb) {
        int end = day - 1;
        while (end > 1 && tree.lower(end).matches("on|early|late|last|this|next")) {
            end--;
        }
        int noun = end;
        while (noun != Tree.ROOT && noun <= end && !isMarked(tree, noun)) {
            noun = tree.head(noun);
        }
        boolean whole = noun != Tree.ROOT
                && noun <= end
                && tree.isNominal(noun)
                && tree.head(noun) != Tree.ROOT
                && (!tree.under(verb, noun) || tree.is(verb, "amod", "dep", "conj"));
        return whole ? noun : Tree.ROOT;
    }

    private static boolean isMarked(Tree tree, int noun) {
        int marker = tree.child(noun, "case");
        return tree.is(noun, "obl", "nmod")
                && marker != Tree.ROOT
                && tree.lower(marker).matches(TIMES)
                && tree.first(noun) >= marker - 2;
    }

    private static void mend(Tree tree, int noun, int day, int verb) {
        int marker = tree.child(noun, "case");
        int first = tree.head(noun);
        while (tree.head(first) != Tree.ROOT && tree.head(first) != verb && !tree.isVerb(first)) {
            first = tree.head(first);
        }
        if (tree.under(first, verb) && !tree.is(verb, "root")) {
            return;
        }
        if (tree.is(verb, "root")) {
            int below = first;
            while (tree.head(below) != verb && tree.head(below) != Tree.ROOT) {
                below = tree.head(below);
            }
            tree.attach(below, Tree.ROOT, "root");
        }
        for (int child : tree.children(noun)) {
            if (child < marker || child > marker && child < noun && tree.is(child, "nmod:tmod")) {
                tree.attach(child, verb, "obl:tmod");
            }
        }
        tree.attach(noun, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        tree.attach(marker, verb, "mark");
        tree.attach(day, verb, tree.has(day, "case") ? "obl" : "obl:tmod");
        if (!tree.is(verb, "advcl") || tree.under(first, verb) || !tree.under(verb, first)) {
            tree.attach(verb, first, "advcl");
        }
    }
}
