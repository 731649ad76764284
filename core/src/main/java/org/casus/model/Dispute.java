package org.casus.model;

import java.util.List;

/**
 * Something that sources tell differently: how many were killed, who did it, whether it happened.
 *
 * @param field what they differ in: {@code killed}, {@code sources}, {@code status} …
 * @param values what each says, the earliest published first
 */
public record Dispute(String field, List<Claim> values) {
    public Dispute {
        values = List.copyOf(values);
    }
}
