package org.casus.model;

import java.util.List;

/**
 * How readily reports are joined.
 *
 * @param same chance, 0 to 1, that two groups of reports must have on average to be one incident; lower joins more and errs more
 * @param story likeness, 0 to 1, that documents must have on average to be one story
 * @param decisions what people decided of single pairs; it stands above all else
 */
public record LinkOptions(double same, double story, List<Decision> decisions) {
    /** As measured best on the development sets. */
    public static final LinkOptions DEFAULT = new LinkOptions(0.5, 0.17, List.of());

    public LinkOptions {
        decisions = List.copyOf(decisions);
        if (!(same > 0 && same <= 1) || !(story > 0 && story <= 1)) {
            throw new IllegalArgumentException("thresholds are above 0 and at most 1");
        }
    }

    /**
     * That two events are one, or are not.
     *
     * @param a id of an event
     * @param b id of another
     * @param same whether they are one
     */
    public record Decision(String a, String b, boolean same) {}
}
