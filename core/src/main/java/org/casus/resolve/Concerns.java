package org.casus.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.codebook.Codebook;
import org.casus.codebook.EventType;
import org.casus.codebook.Ontology;
import org.casus.codebook.Rule;
import org.casus.model.ActorKind;
import org.casus.model.Event;

/**
 * Leaves out acts of private life. A cook asks a guest, a firm offers a discount, players meet: the words are those of politics, the
 * parties are not. Which types need a party of which kinds is written in {@code ontology.yml}; a rule whose words alone are public
 * (a truce, a summit) needs none.
 */
final class Concerns {
    private static final String HOLDER = ActorKind.GOVERNMENT.name().toLowerCase(Locale.ROOT);

    private final Ontology ontology;
    private final Set<String> open;
    private final Set<String> holders;

    Concerns(Codebook codebook) {
        this.ontology = codebook.ontology();
        this.open = codebook.rules().stream().filter(Rule::open).map(Rule::id).collect(Collectors.toSet());
        this.holders = codebook.table("actors/offices").rows().stream()
                .map(row -> row.get("name"))
                .collect(Collectors.toSet());
    }

    /**
     * The events that concern somebody their type asks for; those inside one that is left out stand alone, and go with it when they
     * have no party of their own and their words are not public by themselves.
     *
     * @param dated whether it is known on which day the text came out; without a day nobody knows who is in office, but a holder of
     *     one is of public life
     */
    List<Event> sift(List<Event> events, boolean dated) {
        Map<String, Set<String>> kinds = new HashMap<>();
        events.forEach(event -> kinds.put(event.id(), parties(event, dated)));
        Map<String, Set<String>> around = new HashMap<>();
        Map<String, String> parents = new HashMap<>();
        for (Event event : events) {
            if (event.parent() != null) {
                parents.put(event.id(), event.parent());
            }
        }
        for (Event event : events) {
            // "He denied that he had ordered his men to attack the army": all three concern the army.
            Set<String> seen = new HashSet<>();
            String above = parents.get(event.id());
            while (above != null && seen.add(above)) {
                around.computeIfAbsent(above, id -> new HashSet<>()).addAll(kinds.getOrDefault(event.id(), Set.of()));
                around.computeIfAbsent(event.id(), id -> new HashSet<>()).addAll(kinds.getOrDefault(above, Set.of()));
                above = parents.get(above);
            }
        }
        List<Event> kept = new ArrayList<>(events);
        Set<String> left = new HashSet<>();
        kept.removeIf(event -> !concerned(event, kinds, around) && left.add(event.id()));
        kept.removeIf(event -> left.contains(Objects.requireNonNullElse(event.parent(), ""))
                && !open.contains(event.rule())
                && kinds.getOrDefault(event.id(), Set.of()).isEmpty());
        kept.replaceAll(event ->
                left.contains(Objects.requireNonNullElse(event.parent(), "")) ? event.withParent(null) : event);
        return kept;
    }

    private boolean concerned(Event event, Map<String, Set<String>> kinds, Map<String, Set<String>> around) {
        EventType type = ontology.types().get(event.type());
        return type == null
                || type.concerns().isEmpty()
                || open.contains(event.rule())
                || Stream.of(kinds, around)
                        .flatMap(map -> map.getOrDefault(event.id(), Set.of()).stream())
                        .anyMatch(type.concerns()::contains);
    }

    private Set<String> parties(Event event, boolean dated) {
        Set<String> kinds = new HashSet<>();
        Stream.of(event.sources(), event.targets(), event.victims())
                .flatMap(List::stream)
                .forEach(party -> {
                    kinds.addAll(ontology.kinds(party.kind(), party.sector()));
                    // Of those who speak for an international body its code stands in the country's place.
                    if (party.country() != null) {
                        kinds.add(party.country());
                    }
                    if (!dated && party.name() != null && holders.contains(party.name())) {
                        kinds.add(HOLDER);
                    }
                });
        return kinds;
    }
}
