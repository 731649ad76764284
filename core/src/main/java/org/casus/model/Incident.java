package org.casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, however many reports tell of it. Its values are the best that the reports give; {@code choices} tell which
 * rule chose each and from which report it is taken. Nothing is merged for good: the reports stay as they are.
 *
 * @param id stable: {@code i-} and the id of its first event, in the order of ids
 * @param type PLOVER type, or INCIDENT
 * @param mode mode of the type
 * @param contexts PLOVER contexts, sorted
 * @param status whether it happened, as its reports together tell it
 * @param background whether all reports tell it as history
 * @param sources who did it
 * @param targets to whom or what
 * @param victims who was hurt
 * @param place where it was; its span counts in the document of the choice of {@code place}
 * @param when when it was; its span counts in the document of the choice of {@code when}
 * @param counts how many, by kind in the order of {@link CountKind}
 * @param reports what tells of it, the earliest published first
 * @param independentTexts how many texts tell of it when copies of one text count once
 * @param outlets how many outlets carry it
 * @param choices which report gave each value, and the rule that chose it
 * @param disputes where sources differ
 * @param timeline how the account changed, the earliest first
 * @param links which reports were joined directly, and why
 */
public record Incident(
        String id,
        String type,
        @Nullable String mode,
        List<String> contexts,
        Status status,
        boolean background,
        List<Party> sources,
        List<Party> targets,
        List<Party> victims,
        @Nullable Place place,
        @Nullable When when,
        List<Toll> counts,
        List<Report> reports,
        int independentTexts,
        int outlets,
        List<Choice> choices,
        List<Dispute> disputes,
        List<Development> timeline,
        List<ReportLink> links) {
    public Incident {
        contexts = List.copyOf(contexts);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        victims = List.copyOf(victims);
        counts = List.copyOf(counts);
        reports = List.copyOf(reports);
        choices = List.copyOf(choices);
        disputes = List.copyOf(disputes);
        timeline = List.copyOf(timeline);
        links = List.copyOf(links);
    }
}
