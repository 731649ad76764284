package org.casus.annotate;

import java.util.Set;

/**
 * "Shells hit the town on Monday, <em>a week after</em> a raid killed six": the measure of time belongs to the clause behind it, and
 * that clause is one of time, no second thing that happened on that day.
 */
final class MeasuredClauses implements TreePass {
    private static final Set<String> UNITS =
            Set.of("minute", "hour", "day", "night", "week", "month", "year", "decade", "century");

    @Override
    public void apply(Tree tree) {
        for (int mark = 1; mark < tree.size() - 1; mark++) {
            int verb = tree.head(mark);
            int unit = mark - 1;
            boolean measured = tree.is(mark, "mark")
                    && tree.lower(mark).matches("after|before")
                    && UNITS.contains(tree.lemma(unit))
                    && verb > mark;
            if (!measured) {
                continue;
            }
            if (tree.is(verb, "conj") && !tree.has(verb, "cc")) {
                tree.relabel(verb, "advcl");
            }
            if (!tree.under(verb, unit)) {
                tree.attach(unit, verb, "obl:tmod");
            }
        }
    }
}
