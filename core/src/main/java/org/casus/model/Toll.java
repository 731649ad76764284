package org.casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many an incident killed, injured, displaced …: the range of its accounts and the one to take.
 *
 * @param kind what is counted
 * @param low the least that any account in force says, or null
 * @param best what to take when one number is wanted, or null when no account gives one
 * @param high the most that any account in force says, or null when an open one ("at least 12") begins above all others
 * @param rule why {@code best} is the one
 * @param accounts who says how many, the earliest published first
 */
public record Toll(
        CountKind kind,
        @Nullable Integer low,
        @Nullable Integer best,
        @Nullable Integer high,
        String rule,
        List<Account> accounts) {
    public Toll {
        accounts = List.copyOf(accounts);
    }
}
