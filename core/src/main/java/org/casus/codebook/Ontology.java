package org.casus.codebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * What there is: types of event with their modes, contexts, kinds of parties, sectors.
 *
 * @param types by name, in the order of the file
 * @param contexts meaning by name
 * @param contextKinds contexts that parties of a kind bring with them ("military" to military)
 * @param kinds groups of kinds by name ("armed" to military, police, armed_group)
 * @param sectors meaning by code ("MIL" to "armed forces")
 * @param implied kinds a party of a sector also has ("MIL" to military)
 * @param acled ACLED's event types; the first that fits is taken
 */
public record Ontology(
        Map<String, EventType> types,
        Map<String, String> contexts,
        Map<String, Set<String>> contextKinds,
        Map<String, Set<String>> kinds,
        Map<String, String> sectors,
        Map<String, Set<String>> implied,
        List<Translation> acled) {
    public Ontology {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        contexts = Collections.unmodifiableMap(new LinkedHashMap<>(contexts));
        contextKinds = Collections.unmodifiableMap(new LinkedHashMap<>(contextKinds));
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        sectors = Collections.unmodifiableMap(new LinkedHashMap<>(sectors));
        implied = Collections.unmodifiableMap(new LinkedHashMap<>(implied));
        acled = List.copyOf(acled);
    }

    /** The kinds that a word of {@code is:} stands for: those of a group, or the kind itself. */
    public Set<String> expand(String kind) {
        return kinds.getOrDefault(kind, Set.of(kind));
    }

    /** Whether people killed and wounded may be the result of acts of a type. */
    public boolean harms(String type) {
        EventType known = types.get(type);
        return known != null && known.harms();
    }

    /** Whether an act of this type speaks of one inside it that is to come or is refused: a promise, a threat. */
    public boolean reaches(String type) {
        EventType known = types.get(type);
        return known != null && !known.reaches().isEmpty();
    }

    /** Where a mode stands among those of its type; the earlier one is kept when several fit. Without a mode: the last. */
    public int rank(String type, @Nullable String mode) {
        EventType known = types.get(type);
        if (known == null || mode == null) {
            return Integer.MAX_VALUE;
        }
        int rank = List.copyOf(known.modes().keySet()).indexOf(mode);
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }

    /** What is wrong with a type, {@code ASSAULT} or {@code PROTEST/riot}, and what may be meant; null when it is known. */
    public @Nullable String unknown(String type) {
        String[] parts = type.split("/", 2);
        String name = parts[0].toUpperCase(Locale.ROOT);
        EventType known = types.get(name);
        if (known == null) {
            return "no such type" + Spelling.advice(name, types.keySet());
        }
        String mode = parts.length == 1 ? null : parts[1].toLowerCase(Locale.ROOT);
        return mode == null || known.modes().containsKey(mode)
                ? null
                : "no such mode of " + name
                        + Spelling.advice(mode, known.modes().keySet());
    }

    /** What a party is: its kind, its sector, and the kinds that come with that. */
    public Set<String> kinds(ActorKind kind, @Nullable String sector) {
        Set<String> kinds = new LinkedHashSet<>(Set.of(kind.code()));
        if (sector != null) {
            kinds.add(sector);
            kinds.addAll(implied.getOrDefault(sector, Set.of()));
        }
        return kinds;
    }
}
