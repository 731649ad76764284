package org.casus.write.layout;

import java.util.List;
import org.casus.model.CodedDocument;
import org.casus.model.Event;
import org.casus.model.Incident;
import org.casus.model.Report;

/**
 * An incident with what its reports say.
 *
 * @param incident the incident
 * @param tellings its reports in their order
 */
public record ReportedIncident(Incident incident, List<Telling> tellings) {
    public ReportedIncident {
        tellings = List.copyOf(tellings);
    }

    /**
     * One report.
     *
     * @param report as the incident lists it
     * @param coded the document
     * @param event the event of it
     */
    public record Telling(Report report, CodedDocument coded, Event event) {
        /** The sentence. */
        String sentence() {
            return coded.document().text(event.evidence().sentence());
        }
    }

    /** The reports that tell it as the incident has it, by type. */
    List<Telling> ofType() {
        return tellings.stream()
                .filter(telling -> telling.event().type().equals(incident.type()))
                .toList();
    }

    /** The sentence that stands for the incident: of the report that its type is taken from. */
    Telling leading() {
        String chosen = incident.choices().stream()
                .filter(choice -> choice.field().equals("type"))
                .map(choice -> choice.event())
                .findFirst()
                .orElse("");
        return tellings.stream()
                .filter(telling -> telling.event().id().equals(chosen))
                .findFirst()
                .orElse(tellings.get(0));
    }
}
