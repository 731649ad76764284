package org.casus.codebook;

import java.util.List;
import org.casus.model.CountKind;
import org.casus.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A place of a clause that a rule reads or tests.
 *
 * @param names where: {@code agent}, {@code patient}, {@code recipient}, {@code complement-agent}, {@code above-patient}, or prepositions of which any
 *     will do
 * @param as the role of what stands there, or null when it is only tested
 * @param is what it must be, any of these: kinds, groups of kinds, special words, {@code $lexicon}; empty = anything
 * @param not what it must not be, none of these
 * @param words words of which one must be its head or among its words; empty = any
 * @param count what its number counts, or null
 * @param required whether the rule holds only when something stands there
 */
public record Slot(
        List<String> names,
        @Nullable Role as,
        List<String> is,
        List<String> not,
        List<String> words,
        @Nullable CountKind count,
        boolean required) {
    public static final String AGENT = "agent";
    public static final String PATIENT = "patient";
    public static final String RECIPIENT = "recipient";

    /** The doer of what the clause governs: "urged <em>Russia</em> to stop". */
    public static final String COMPLEMENT_AGENT = "complement-agent";

    /** Whom the clause above is done to in which an event noun only tells how: "released <em>him</em> on a suspended sentence". */
    public static final String ABOVE_PATIENT = "above-patient";

    public Slot {
        names = List.copyOf(names);
        is = List.copyOf(is);
        not = List.copyOf(not);
        words = List.copyOf(words);
    }

    /** Whether it says what must stand there, and not only what must not. */
    public boolean wants() {
        return !is.isEmpty() || !words.isEmpty();
    }
}
