package org.casus.annotate;

/**
 * "The deadliest attack in Mumbai since 2008, <em>when gunmen killed 166 people</em>": a relative clause with "when" right behind a year or
 * day tells of that time, not of the noun before it.
 */
final class DatedRelatives implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int when = 3; when + 1 < tree.size(); when++) {
            int time = when - 2;
            int clause = tree.head(when);
            boolean relative = tree.lower(when).equals("when")
                    && tree.lower(when - 1).equals(",")
                    && isTime(tree, time)
                    && clause > when
                    && tree.is(clause, "acl", "acl:relcl", "advcl")
                    && tree.head(clause) != time
                    && tree.head(clause) < time
                    && tree.head(clause) != Tree.ROOT
                    && !tree.isVerb(tree.head(clause));
            if (relative) {
                tree.attach(clause, time, "acl:relcl");
            }
        }
    }

    private static boolean isTime(Tree tree, int token) {
        return tree.tag(token).equals("CD") && tree.lower(token).matches("1[89]\\d\\d|20\\d\\d")
                || tree.lower(token)
                        .matches("january|february|march|april|may|june|july|august|september|october|november|december"
                                + "|(mon|tues|wednes|thurs|fri|satur|sun)day");
    }
}
