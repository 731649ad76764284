package org.casus.model;

import java.util.List;

/**
 * How many events have the same values.
 *
 * @param values one of each thing that was counted by; empty when it is not known
 * @param events how many
 */
public record Tally(List<String> values, int events) {
    public Tally {
        values = List.copyOf(values);
    }
}
