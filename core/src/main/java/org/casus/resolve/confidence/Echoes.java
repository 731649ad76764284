package org.casus.resolve.confidence;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.casus.model.ActorKind;
import org.casus.model.Attribution;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.SayingKind;

/** Whether its document tells an event more than once, who says so, and what sort its parties are. */
final class Echoes {
    private static final int THREE = 3;

    private Echoes() {}

    /** Adds what speaks for an event among all of its document. */
    static void add(SortedSet<String> traits, Event event, List<Event> document) {
        has(traits, document.stream().anyMatch(other -> isAlike(event, other)), "told again alike");
        has(traits, event.trace().stream().anyMatch(reason -> reason.endsWith("told before")), "told before");
        for (Attribution saying : event.attribution()) {
            has(traits, saying.kind() == SayingKind.QUOTED, "somebody is quoted");
            has(traits, saying.kind() == SayingKind.STATED, "somebody states it");
        }
        int parties = event.sources().size()
                + event.targets().size()
                + event.victims().size();
        has(traits, parties == THREE, "three parties");
        for (Participant doer : event.sources()) {
            has(traits, doer.kind() == ActorKind.POLICE, "doer police");
            has(traits, doer.kind() == ActorKind.ARMED_GROUP, "doer armed group");
        }
        for (Participant target : event.targets()) {
            has(traits, target.via() != null, "target referred back to");
            has(traits, target.kind() == ActorKind.PERSON, "target a person");
        }
        for (Participant victim : event.victims()) {
            has(traits, victim.via() != null, "victim referred back to");
            has(traits, victim.kind() == ActorKind.CIVILIANS, "victim civilians");
        }
        boolean assault = event.type().equals("ASSAULT");
        has(traits, assault && "explosives".equals(event.mode()), "by explosives");
    }

    private static boolean isAlike(Event event, Event other) {
        return event != other
                && event.type().equals(other.type())
                && Objects.equals(event.mode(), other.mode())
                && event.status() == other.status()
                && (shares(event.sources(), other.sources())
                        || shares(event.targets(), other.targets())
                        || shares(event.victims(), other.victims()));
    }

    private static boolean shares(List<Participant> these, List<Participant> those) {
        return these.stream().anyMatch(one -> those.stream().anyMatch(other -> isSame(one, other)));
    }

    private static boolean isSame(Participant one, Participant other) {
        boolean named = one.name() != null && one.name().equals(other.name());
        boolean coded = one.code() != null && one.code().equals(other.code());
        return named || coded && Objects.equals(one.name(), other.name());
    }

    private static void has(SortedSet<String> traits, boolean holds, String trait) {
        if (holds) {
            traits.add(trait);
        }
    }
}
