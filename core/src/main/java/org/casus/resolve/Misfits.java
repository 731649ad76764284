package org.casus.resolve;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Ontology;
import org.casus.codebook.Rule;
import org.casus.codebook.Slot;
import org.casus.model.ActorKind;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Resolved;
import org.casus.model.Role;

/**
 * Acts whose rule asks for a doer of a kind, where a pronoun stood that turned out to mean plain people: "they fled", said of villagers,
 * is no retreat of fighters.
 */
final class Misfits {
    private static final Set<ActorKind> PLAIN = EnumSet.of(ActorKind.CIVILIANS, ActorKind.CROWD);

    /** Tests that plain people pass, or that ask for words. */
    private static final Set<String> ANYBODY =
            Set.of("actor", "people", "human", "person", "civilians", "crowd", "number", "pronoun", "name");

    private final Ontology ontology;
    private final Map<String, Slot> doers = new HashMap<>();

    Misfits(Codebook codebook) {
        this.ontology = codebook.ontology();
        for (Rule rule : codebook.rules()) {
            rule.slots().stream()
                    .filter(slot -> slot.as() == Role.SOURCE
                            && slot.required()
                            && !slot.is().isEmpty()
                            && slot.is().stream().noneMatch(test -> test.startsWith("$") || ANYBODY.contains(test)))
                    .findFirst()
                    .ifPresent(slot -> doers.put(rule.id(), slot));
        }
    }

    /** The events without those; what was inside one stands alone. */
    List<Event> leaveOut(List<Event> events) {
        Set<String> left = new HashSet<>();
        List<Event> kept = events.stream()
                .filter(event -> fits(event) || !left.add(event.id()))
                .toList();
        return kept.stream()
                .map(event ->
                        left.contains(Objects.requireNonNullElse(event.parent(), "")) ? event.withParent(null) : event)
                .toList();
    }

    private boolean fits(Event event) {
        Slot slot = doers.get(event.rule());
        return slot == null
                || event.sources().isEmpty()
                || event.sources().stream().anyMatch(party -> !isPlain(party) || is(party, slot));
    }

    private static boolean isPlain(Participant party) {
        return party.resolved() == Resolved.PRONOUN && PLAIN.contains(party.kind());
    }

    private boolean is(Participant party, Slot slot) {
        Set<String> kinds = ontology.kinds(party.kind(), party.sector());
        return slot.is().stream()
                .anyMatch(test -> ontology.expand(test).stream().anyMatch(kinds::contains));
    }
}
