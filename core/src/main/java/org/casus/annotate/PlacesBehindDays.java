package org.casus.annotate;

/** "The murder of a judge on the evening of 1 November <em>in Medellin</em>": a place behind a day belongs to what was on that day. */
final class PlacesBehindDays implements TreePass {
    private static final String PREPOSITIONS = "in|at|near|outside|inside";
    private static final String HOURS = "morning|afternoon|evening|night|noon|midnight|dawn|dusk";

    @Override
    public void apply(Tree tree) {
        for (int place = 2; place < tree.size(); place++) {
            int day = tree.head(place);
            if (day == Tree.ROOT
                    || day > place
                    || !tree.is(place, "nmod")
                    || !tree.tag(place).startsWith("NNP")
                    || isDay(tree, place)
                    || !isDay(tree, day)
                    || !tree.lower(tree.first(place)).matches(PREPOSITIONS)) {
                continue;
            }
            while (isDay(tree, day) && tree.head(day) != Tree.ROOT && tree.head(day) < place) {
                day = tree.head(day);
            }
            if (!isDay(tree, day)) {
                tree.attach(place, day, tree.isVerb(day) ? "obl" : "nmod");
            }
        }
    }

    private static boolean isDay(Tree tree, int word) {
        return CalendarNames.isMonth(tree.lower(word))
                || CalendarNames.isWeekday(tree.lower(word))
                || tree.lower(word).matches(HOURS);
    }
}
