package org.casus.resolve.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.casus.model.Annotated;
import org.casus.model.Event;
import org.casus.model.Status;
import org.casus.model.TimePrecision;
import org.casus.model.Token;
import org.casus.model.When;

/**
 * The window in which an act was that a text tells as news and does not date: the days up to publication, with a precision that says so;
 * of what "has been done" it has no first day. Decision 0030.
 */
public final class ReportingWindow {
    /** Of acts that a text dates to the day, 88 to 97 in a hundred lie at most so many days before publication. */
    private static final int DAYS = 7;

    private static final Set<String> PRESENT = Set.of("VBP", "VBZ");

    private ReportingWindow() {}

    /** An event of a text with its window, or as it is when it is dated, or no news, or not done, or the text has no day. */
    public static Event around(Event event, Annotated annotated) {
        LocalDate published = annotated.document().published();
        boolean done = event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
        if (published == null || event.when() != null || event.background() || !done) {
            return event;
        }
        String first =
                isPerfect(event, annotated) ? null : published.minusDays(DAYS).toString();
        return event.withWhen(new When(null, first, published.toString(), TimePrecision.REPORTED, List.of()));
    }

    /** "Have killed many", told of any time up to now. */
    private static boolean isPerfect(Event event, Annotated annotated) {
        List<Token> trigger = annotated.tokensIn(event.evidence().trigger());
        return trigger.stream()
                .filter(Token::isVerb)
                .anyMatch(verb -> annotated.tokensIn(event.evidence().sentence()).stream()
                        .anyMatch(token -> token.head() == verb.index()
                                && token.is("aux")
                                && token.lemma().equals("have")
                                && PRESENT.contains(token.tag())));
    }
}
