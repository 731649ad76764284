package org.casus.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, where, when, how many were hurt, who says so, and whether it happened.
 *
 * @param id stable hash of document id, trigger span, type and arguments
 * @param type PLOVER type, or INCIDENT
 * @param mode mode of the type
 * @param contexts PLOVER contexts, sorted
 * @param quad PLOVER quad class 1 to 4, or null for INCIDENT
 * @param intensity −10 to 10, or null for INCIDENT
 * @param cameo the most specific CAMEO code, or null
 * @param acled ACLED types, or null
 * @param status whether it happened
 * @param background whether it is told as history
 * @param sources who did it
 * @param targets to whom or what
 * @param victims who was hurt
 * @param instruments weapons and means
 * @param place where it was
 * @param origin where a movement began
 * @param destination where a movement ended
 * @param when when it was
 * @param counts how many
 * @param attribution who says so, nearest first; empty for the paper's own voice
 * @param evidence the words
 * @param parent id of the event that embeds this one (the order, the demand, the denial)
 * @param rule {@code file.yml#rule}
 * @param trace what decided, in order
 * @param confidence calibrated on the development sets, or null when not calibrated
 */
public record Event(
        String id,
        String type,
        @Nullable String mode,
        List<String> contexts,
        @Nullable Integer quad,
        @Nullable Double intensity,
        @Nullable String cameo,
        @Nullable Acled acled,
        Status status,
        boolean background,
        List<Participant> sources,
        List<Participant> targets,
        List<Participant> victims,
        List<Span> instruments,
        @Nullable Place place,
        @Nullable Place origin,
        @Nullable Place destination,
        @Nullable When when,
        List<Count> counts,
        List<Attribution> attribution,
        Evidence evidence,
        @Nullable String parent,
        String rule,
        List<String> trace,
        @Nullable Double confidence) {
    public Event {
        contexts = List.copyOf(contexts);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        victims = List.copyOf(victims);
        instruments = List.copyOf(instruments);
        counts = List.copyOf(counts);
        attribution = List.copyOf(attribution);
        trace = List.copyOf(trace);
    }

    /** When its words say that it was; null when they do not, also when the window of its report is known. */
    public @Nullable When statedWhen() {
        return when == null || when.precision() == TimePrecision.REPORTED ? null : when;
    }

    /** The same event inside another one, or in none. */
    public Event withParent(@Nullable String parent) {
        return copy(quad, intensity, cameo, acled, sources, targets, parent, trace, confidence);
    }

    /** The same event with these doers. */
    public Event withSources(List<Participant> sources, List<String> trace) {
        return copy(quad, intensity, cameo, acled, sources, targets, parent, trace, confidence);
    }

    /** The same event with these targets. */
    public Event withTargets(List<Participant> targets, List<String> trace) {
        return copy(quad, intensity, cameo, acled, sources, targets, parent, trace, confidence);
    }

    /** The same event with what it is in other schemes. */
    public Event withCodes(
            @Nullable Integer quad, @Nullable Double intensity, @Nullable String cameo, @Nullable Acled acled) {
        return copy(quad, intensity, cameo, acled, sources, targets, parent, trace, confidence);
    }

    /** The same event with how sure it is. */
    public Event withConfidence(@Nullable Double confidence) {
        return copy(quad, intensity, cameo, acled, sources, targets, parent, trace, confidence);
    }

    /** The same event at another time. */
    public Event withWhen(@Nullable When when) {
        return set(mode, background, place, when, trace);
    }

    /** The same event in another place. */
    public Event withPlace(@Nullable Place place, String reason) {
        return set(mode, background, place, when, with(reason));
    }

    /** The same event with what another telling of it says of its mode, place and time. */
    public Event withSetting(
            @Nullable String mode, @Nullable Place place, @Nullable When when, boolean background, String reason) {
        return set(mode, background, place, when, with(reason));
    }

    private List<String> with(String reason) {
        List<String> told = new ArrayList<>(trace);
        told.add(reason);
        return told;
    }

    private Event set(
            @Nullable String mode, boolean background, @Nullable Place place, @Nullable When when, List<String> trace) {
        return new Event(
                id,
                type,
                mode,
                contexts,
                quad,
                intensity,
                cameo,
                acled,
                status,
                background,
                sources,
                targets,
                victims,
                instruments,
                place,
                origin,
                destination,
                when,
                counts,
                attribution,
                evidence,
                parent,
                rule,
                trace,
                confidence);
    }

    private Event copy(
            @Nullable Integer quad,
            @Nullable Double intensity,
            @Nullable String cameo,
            @Nullable Acled acled,
            List<Participant> sources,
            List<Participant> targets,
            @Nullable String parent,
            List<String> trace,
            @Nullable Double confidence) {
        return new Event(
                id,
                type,
                mode,
                contexts,
                quad,
                intensity,
                cameo,
                acled,
                status,
                background,
                sources,
                targets,
                victims,
                instruments,
                place,
                origin,
                destination,
                when,
                counts,
                attribution,
                evidence,
                parent,
                rule,
                trace,
                confidence);
    }
}
