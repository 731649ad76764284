package org.casus.model;

import java.util.List;

/**
 * What became of one rule on one clause; {@code casus explain} shows it.
 *
 * @param clause number of the clause
 * @param result what became of it
 * @param rule {@code file.yml#rule}
 * @param reasons why, in plain words
 */
public record Verdict(int clause, Result result, String rule, List<String> reasons) {
    /** What may become of a rule whose words the clause has. */
    public enum Result {
        /** It holds and reads the act. */
        FIRED,
        /** It holds, but a more specific rule reads the act. */
        LESS_SPECIFIC,
        /** It does not hold. */
        FAILED
    }

    public Verdict {
        reasons = List.copyOf(reasons);
    }
}
