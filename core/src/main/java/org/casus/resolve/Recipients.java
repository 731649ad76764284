package org.casus.resolve;

import java.util.ArrayList;
import java.util.List;
import org.casus.codebook.Codebook;
import org.casus.codebook.EventType;
import org.casus.codebook.Ontology;
import org.casus.model.Event;
import org.casus.model.Participant;

/**
 * Whom a threat, a refusal or a promise is for when its own words do not say so: those whom the act inside it is done to. "Threatened
 * to shell <em>the town</em>" threatens the town. For which types and acts this holds is written in {@code ontology.yml}.
 */
final class Recipients {
    private final Ontology ontology;

    Recipients(Codebook codebook) {
        this.ontology = codebook.ontology();
    }

    /** The same events; those without targets with the ones of the act inside. */
    List<Event> complete(List<Event> events) {
        return events.stream().map(event -> complete(event, events)).toList();
    }

    private Event complete(Event event, List<Event> all) {
        EventType type = ontology.types().get(event.type());
        if (type == null || type.reaches().isEmpty() || !event.targets().isEmpty()) {
            return event;
        }
        for (Event inner : all) {
            List<Participant> done = inner.targets().isEmpty() ? inner.victims() : inner.targets();
            List<Participant> others = done.stream()
                    .filter(party -> !event.sources().contains(party))
                    .toList();
            if (event.id().equals(inner.parent()) && type.reaches().contains(inner.status()) && !others.isEmpty()) {
                List<String> trace = new ArrayList<>(event.trace());
                others.forEach(party -> trace.add("target: that of the " + inner.type() + " inside"));
                return event.withTargets(others, trace);
            }
        }
        return event;
    }
}
