package org.casus.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.codebook.Codebook;
import org.casus.codebook.EventType;
import org.casus.codebook.Ontology;
import org.casus.model.Event;
import org.casus.model.Participant;

/**
 * Who is to do what is asked for when only the asking names him: "called on <em>the kidnappers</em> for the release of the
 * hostages". For which types and acts this holds is written in {@code ontology.yml}.
 */
final class Addressees {
    private final Ontology ontology;

    Addressees(Codebook codebook) {
        this.ontology = codebook.ontology();
    }

    /** The same events; those that are asked for and name no doer with those who are asked. */
    List<Event> complete(List<Event> events) {
        Map<String, Event> byId = new HashMap<>();
        events.forEach(event -> byId.put(event.id(), event));
        return events.stream().map(event -> complete(event, byId)).toList();
    }

    private Event complete(Event event, Map<String, Event> all) {
        Event asking = event.parent() == null ? null : all.get(event.parent());
        EventType type = asking == null ? null : ontology.types().get(asking.type());
        if (asking == null
                || type == null
                || !type.asks().contains(event.status())
                || !event.sources().isEmpty()) {
            return event;
        }
        List<Participant> asked = asking.targets().stream()
                .filter(party ->
                        !event.targets().contains(party) && !event.victims().contains(party))
                .toList();
        if (asked.isEmpty()) {
            return event;
        }
        List<String> trace = new ArrayList<>(event.trace());
        asked.forEach(party -> trace.add("source: whom the " + asking.type() + " around asks"));
        return event.withSources(asked, trace);
    }
}
