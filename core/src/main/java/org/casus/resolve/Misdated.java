package org.casus.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casus.model.Annotated;
import org.casus.model.MessageCode;
import org.casus.model.Notice;
import org.casus.model.Span;
import org.casus.resolve.time.Chronology;
import org.casus.resolve.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Dates of a text that cannot be right: "Friday, March 20" in a year in which that is a Sunday, what happened on a day after publication,
 * a dateline of another time than the publication. Made for one document.
 */
final class Misdated {
    /** A paper may print a story so many days after its dateline. */
    private static final int LATE = 31;

    private final Annotated annotated;
    private final List<TimeMention> times;
    private final Set<Span> ahead = new LinkedHashSet<>();
    private final Set<String> noNews = new HashSet<>();

    /** @param ids the ids of the acts' events, in the order of the acts */
    Misdated(Annotated annotated, List<TimeMention> times, Chronology chronology, List<String> ids) {
        this.annotated = annotated;
        this.times = times;
        for (int i = 0; i < ids.size(); i++) {
            Span words = chronology.ahead(i);
            if (words != null) {
                ahead.add(words);
            }
            if (words != null || chronology.isOfOldTale(i)) {
                noNews.add(ids.get(i));
            }
        }
    }

    /** Whether an event, by its id, is no news of the days before publication: it is put on a day that has not come, or told behind an old one. */
    boolean isNoNews(String event) {
        return noNews.contains(event);
    }

    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        for (TimeMention mention : times) {
            String doubt = mention.doubt() == null ? ofDateline(mention) : mention.doubt();
            if (doubt != null) {
                notices.add(notice(doubt, mention.span()));
            }
        }
        ahead.forEach(words -> notices.add(notice("what happened then would be after publication", words)));
        return notices;
    }

    private @Nullable String ofDateline(TimeMention mention) {
        LocalDate published = annotated.document().published();
        LocalDate day = mention.firstDay();
        boolean opening = annotated.datelines().stream()
                .anyMatch(dateline -> dateline.span().contains(mention.span()));
        boolean far =
                opening && published != null && day != null && Math.abs(ChronoUnit.DAYS.between(day, published)) > LATE;
        return far ? "the dateline is of " + day + ", the text was published on " + published : null;
    }

    private static Notice notice(String why, Span span) {
        return new Notice(MessageCode.W009.name(), MessageCode.W009.meaning() + ": " + why, span);
    }
}
