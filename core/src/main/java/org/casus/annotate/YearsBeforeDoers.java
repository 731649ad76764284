package org.casus.annotate;

/**
 * "On 3 March <em>1991</em> troops entered", "in the third quarter of <em>2014</em> rebels killed": a year right behind its month or its
 * preposition counts nobody who stands behind it.
 */
final class YearsBeforeDoers implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int year = 1; year < tree.size() - 1; year++) {
            int noun = tree.head(year);
            boolean counting = tree.tag(year).equals("CD")
                    && tree.word(year).form().matches("(19|20)\\d\\d")
                    && noun != Tree.ROOT
                    && noun > year
                    && tree.is(year, "nummod", "compound");
            if (!counting) {
                continue;
            }
            int before = year - 1;
            if (CalendarNames.isMonth(tree.lower(before))) {
                tree.attach(year, before, "nummod");
            } else if (tree.lower(before).equals("of")
                    && tree.head(before) < before
                    && tree.head(before) != Tree.ROOT) {
                tree.attach(year, tree.head(before), "nmod");
                tree.attach(before, year, "case");
            }
        }
    }
}
