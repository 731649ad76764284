package org.casus.codebook;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casus.model.ActorKind;
import org.casus.model.CountKind;
import org.casus.model.Role;
import org.casus.model.Status;

/** The words of the rule language that do not depend on a codebook. */
final class Vocabulary {
    static final Set<String> KINDS = set(ActorKind.values());
    static final Set<String> ROLES = set(Role.values());
    static final Set<String> STATUSES = set(Status.values());
    static final Set<String> COUNTS = set(CountKind.values());

    /** What {@code is:} tests besides kinds. */
    static final Set<String> SPECIAL =
            Set.of("number", "place", "time", "event", "weapon", "vehicle", "pronoun", "name", "another");

    /** Places of a clause without a preposition of their own. */
    static final Set<String> PLACES =
            Set.of("agent", "patient", "recipient", "complement-agent", "above-patient", "poss", "compound");

    /** Keys of {@code expect}. */
    static final SortedSet<String> EXPECTED = expected();

    private Vocabulary() {}

    private static Set<String> set(Enum<?>[] values) {
        Set<String> codes = new LinkedHashSet<>();
        Arrays.stream(values).forEach(value -> codes.add(value.name().toLowerCase(java.util.Locale.ROOT)));
        return codes;
    }

    private static SortedSet<String> expected() {
        SortedSet<String> keys = new TreeSet<>(Set.of(
                "type", "mode", "context", "status", "background", "speaker", "when", "source-code", "target-code"));
        keys.addAll(ROLES);
        keys.addAll(COUNTS);
        return keys;
    }
}
