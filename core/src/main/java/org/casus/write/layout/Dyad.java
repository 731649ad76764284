package org.casus.write.layout;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.ActorKind;
import org.casus.model.CodedDocument;
import org.casus.model.Incident;
import org.casus.model.Participant;
import org.casus.model.Party;
import org.jspecify.annotations.Nullable;

/**
 * Who to whom.
 *
 * @param source the doer, or null
 * @param target whom it is done to, or null
 */
record Dyad(@Nullable Party source, @Nullable Party target) {
    /** Every source with every target; of what is done among sources, every pair in both orders. */
    static List<Dyad> of(List<Party> sources, List<Party> targets) {
        List<Dyad> dyads = new ArrayList<>();
        if (targets.isEmpty() && sources.size() > 1) {
            for (Party one : sources) {
                for (Party other : sources) {
                    if (one != other) {
                        dyads.add(new Dyad(one, other));
                    }
                }
            }
        } else if (targets.isEmpty()) {
            dyads.add(new Dyad(sources.isEmpty() ? null : sources.get(0), null));
        } else if (sources.isEmpty()) {
            targets.forEach(target -> dyads.add(new Dyad(null, target)));
        } else {
            sources.forEach(source -> targets.forEach(target -> dyads.add(new Dyad(source, target))));
        }
        return dyads;
    }

    /** Those it was done to: the targets that are no things, or else the victims. */
    static List<Party> hit(Incident incident) {
        List<Party> people = incident.targets().stream()
                .filter(party -> party.kind() != ActorKind.FACILITY && party.kind() != ActorKind.VEHICLE)
                .toList();
        return people.isEmpty() ? incident.victims() : people;
    }

    /** The parties of an event as those of an incident. */
    static List<Party> parties(CodedDocument coded, List<Participant> participants) {
        return participants.stream()
                .map(party -> new Party(
                        coded.document().text(party.span()),
                        party.name(),
                        party.code(),
                        party.country(),
                        party.sector(),
                        party.groups(),
                        party.backers(),
                        party.kind(),
                        1))
                .toList();
    }
}
