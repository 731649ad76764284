package org.casus.link.report;

import java.time.LocalDate;
import java.util.List;
import org.casus.model.Event;
import org.casus.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An event as one document tells it.
 *
 * @param document id of the document
 * @param published its day of publication
 * @param outlet who printed it
 * @param position number of the event in its document, from 0
 * @param event the event, without its trace
 * @param trigger the words of the act, in lower case
 * @param definite whether they are told as known: "the attack", "that strike"
 * @param meant number of the earlier event of the document that is meant by that, when only one can be, or -1
 * @param sources who did it
 * @param targets to whom
 * @param victims who was hurt
 * @param tallies how many
 * @param speakers who denies it, when it is denied
 * @param around the places that its document names
 * @param by who says so, the nearest speaker, or null for the paper's own voice
 * @param from first day as a number of days, or {@link #UNKNOWN}
 * @param to last day
 * @param earlier whether it is placed by how long before another act it was: "it came two weeks after"
 * @param about the day of the act that its sentence, else the text before it, tells, as what was said is of; or {@link #UNKNOWN}
 * @param spot hashes of the words that its sentence calls its spot by, ascending
 * @param sounds how the name of its town sounds, or null
 * @param brief whether its document is too short to be told apart from others by its words
 * @param names hashes of the names in its sentence and of its parties, ascending
 * @param words hashes of the words of its sentence, ascending
 */
public record Telling(
        String document,
        @Nullable LocalDate published,
        @Nullable String outlet,
        int position,
        Event event,
        String trigger,
        boolean definite,
        int meant,
        List<Named> sources,
        List<Named> targets,
        List<Named> victims,
        List<Tally> tallies,
        List<Named> speakers,
        Around around,
        @Nullable String by,
        long from,
        long to,
        boolean earlier,
        long about,
        long[] spot,
        @Nullable String sounds,
        boolean brief,
        long[] names,
        long[] words) {
    /** A day that is not known. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    public Telling {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        victims = List.copyOf(victims);
        tallies = List.copyOf(tallies);
        speakers = List.copyOf(speakers);
    }

    public String id() {
        return event.id();
    }

    public Span sentence() {
        return event.evidence().sentence();
    }

    /** Day of publication as a number of days, or {@link #UNKNOWN}. */
    public long publishedDay() {
        return published == null ? UNKNOWN : published.toEpochDay();
    }

    /** The day by which it is filed: that of the act when it is told and no history, else that of publication. */
    public long day() {
        return to != UNKNOWN ? to : publishedDay();
    }
}
