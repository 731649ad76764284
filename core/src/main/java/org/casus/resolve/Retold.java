package org.casus.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.codebook.Ontology;
import org.casus.model.Act;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.CountKind;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Harm, and other acts of a mode, that a story tells of more than once: "Gunmen killed Hakan Demir in Lyari on Monday … Demir was <em>shot</em> twice … police
 * investigate <em>the murder</em>". What one telling says of where, when and by what means it was, holds of those that leave it open.
 * Two are one when they kill, or abduct, the same named person, or when one only points back at the other, and nothing that they
 * say speaks against it.
 */
final class Retold {
    private static final String ABDUCT = "abduct";
    private static final String INCIDENT = "INCIDENT";

    private final Reading reading;
    private final Annotated annotated;
    private final Killings killings;
    private final Ontology ontology;
    /** What each act points back at; null when it points at none. */
    private final List<@Nullable Act> meant = new ArrayList<>();

    Retold(Reading reading, PointedActs pointed, Killings killings, Ontology ontology) {
        this.reading = reading;
        this.annotated = reading.annotated();
        this.killings = killings;
        this.ontology = ontology;
        reading.acts().forEach(act -> meant.add(pointed.meant(act)));
    }

    /** The events of the acts of a document, in their order, each with what the other tellings of it say. */
    List<Event> settle(List<Event> events) {
        List<List<Integer>> tellings = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (isTold(events.get(i))) {
                List<Integer> same = same(i, tellings, events);
                if (same.isEmpty()) {
                    tellings.add(same);
                }
                same.add(i);
            }
        }
        List<Event> settled = new ArrayList<>(events);
        for (List<Integer> same : tellings) {
            for (int one : same) {
                settled.set(one, settled(one, same, events));
            }
        }
        return settled;
    }

    private boolean isTold(Event event) {
        return event.status().real() && (ontology.harms(event.type()) || event.mode() != null);
    }

    /** The tellings of the act that an event is of; none when it is told for the first time. */
    private List<Integer> same(int number, List<List<Integer>> tellings, List<Event> events) {
        for (int i = tellings.size() - 1; i >= 0; i--) {
            List<Integer> before = tellings.get(i);
            boolean linked = before.stream().anyMatch(other -> isSame(other, number, events));
            Setting setting = Setting.of(events.get(number));
            if (linked
                    && before.stream()
                            .allMatch(other -> Setting.of(events.get(other)).fits(setting))) {
                return before;
            }
        }
        return new ArrayList<>();
    }

    private boolean isSame(int first, int second, List<Event> events) {
        Event one = events.get(first);
        Event other = events.get(second);
        if (!one.type().equals(other.type()) || isAbduction(one) != isAbduction(other)) {
            return false;
        }
        if (reading.acts().get(first).equals(meant.get(second))) {
            return !isDoneByOthers(one, other);
        }
        if (isSameCraft(one, other)) {
            return true;
        }
        boolean once = isAbduction(one) || isKilling(first, one) && isKilling(second, other);
        return once && !Collections.disjoint(names(one), names(other));
    }

    /** "A boat sank … <em>it</em> capsized": a craft comes to grief once. */
    private static boolean isSameCraft(Event one, Event other) {
        return one.type().equals(INCIDENT)
                && other.targets().stream()
                        .filter(craft -> craft.kind() == ActorKind.VEHICLE && craft.via() != null)
                        .anyMatch(craft -> one.targets().stream()
                                .anyMatch(before -> before.span().equals(craft.via())));
    }

    /** "Militants blew up the mosque … soldiers led <em>the assault</em>": what soldiers did is not what militants did. */
    private static boolean isDoneByOthers(Event one, Event other) {
        Set<ActorKind> kinds = kinds(one);
        Set<ActorKind> others = kinds(other);
        return kinds.contains(ActorKind.ARMED_GROUP) && others.contains(ActorKind.MILITARY)
                || kinds.contains(ActorKind.MILITARY) && others.contains(ActorKind.ARMED_GROUP);
    }

    private static Set<ActorKind> kinds(Event event) {
        return event.sources().stream().map(Participant::kind).collect(Collectors.toSet());
    }

    private static boolean isAbduction(Event event) {
        return ABDUCT.equals(event.mode());
    }

    private boolean isKilling(int number, Event event) {
        Act act = reading.acts().get(number);
        return killings.tells(act) || event.counts().stream().anyMatch(count -> count.kind() == CountKind.KILLED);
    }

    private static Set<String> names(Event event) {
        Set<String> names = new HashSet<>();
        Stream.of(event.targets(), event.victims())
                .flatMap(List::stream)
                .filter(party -> party.kind() == ActorKind.PERSON)
                .map(Participant::name)
                .filter(name -> name != null)
                .forEach(names::add);
        return names;
    }

    private Event settled(int number, List<Integer> same, List<Event> events) {
        Event event = events.get(number);
        Setting own = Setting.of(event);
        Setting whole = own;
        int by = number;
        for (int other : same) {
            Setting filled = whole.filled(Setting.of(events.get(other)));
            by = filled.equals(whole) ? by : other;
            whole = filled;
        }
        return whole.equals(own)
                ? event
                : event.withSetting(
                        whole.mode(),
                        whole.place(),
                        whole.when(),
                        whole.background(),
                        "also told as \""
                                + annotated.text(events.get(by).evidence().trigger()) + "\"");
    }
}
