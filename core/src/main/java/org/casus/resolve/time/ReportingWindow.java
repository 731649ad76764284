package org.casus.resolve.time;

import java.time.LocalDate;
import java.util.List;
import org.casus.model.Event;
import org.casus.model.Status;
import org.casus.model.TimePrecision;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/**
 * The window in which an act was that a text tells as news and does not date: the days up to publication, with a precision that says so.
 * Decision 0030.
 */
public final class ReportingWindow {
    /** Of acts that a text dates to the day, 88 to 97 in a hundred lie at most so many days before publication. */
    private static final int DAYS = 7;

    private ReportingWindow() {}

    /** An event of a text published that day (null when unknown) with its window, or as it is when it is dated, or no news, or not done. */
    public static Event around(Event event, @Nullable LocalDate published) {
        boolean done = event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
        if (published == null || event.when() != null || event.background() || !done) {
            return event;
        }
        return event.withWhen(new When(
                null,
                published.minusDays(DAYS).toString(),
                published.toString(),
                TimePrecision.REPORTED,
                List.of()));
    }
}
