package org.casus.resolve.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.codebook.Words;
import org.casus.model.Act;
import org.casus.model.Annotated;
import org.casus.model.Clause;
import org.casus.model.Event;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Reading;
import org.casus.model.Status;
import org.casus.model.TimePrecision;
import org.casus.model.Token;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/**
 * The window in which an act was that a text tells as news and does not date: the days up to publication, with a precision that says so;
 * of what "has been done" and of what somebody is arrested for it has no first day. What the text may be telling again from an earlier day has none. Decision 0030.
 */
public final class ReportingWindow {
    /** Of acts that a text dates to the day, 88 to 97 in a hundred lie at most so many days before publication. */
    private static final int DAYS = 7;

    private static final int FAR = 6;

    private static final Pattern DAY_NAME = Pattern.compile("\\d{1,2}/\\d{1,2}");

    /** Behind these stands what somebody is arrested for. */
    private static final Set<String> CHARGING = Set.of("over", "with", "for", "of", "in");

    private static final Set<String> PRESENT = Set.of("VBP", "VBZ");
    private static final Set<String> HARM = Set.of("ASSAULT", "INCIDENT");

    private final Reading reading;
    private final Annotated annotated;
    private final @Nullable LocalDate first;
    private final List<Event> earlier;
    private final Words charges;

    /**
     * @param told all events of the text, dated as far as it dates them
     * @param charges words for arrests and trials
     */
    public ReportingWindow(Reading reading, List<Event> told, Words charges) {
        this.charges = charges;
        this.reading = reading;
        this.annotated = reading.annotated();
        LocalDate published = annotated.document().published();
        this.first = published == null ? null : published.minusDays(DAYS);
        this.earlier = told.stream().filter(this::isEarlier).toList();
    }

    /** An event of the text with its window, or as it is when it is dated, or no news, or not done, or the text has no day. */
    public Event around(Event event) {
        LocalDate published = annotated.document().published();
        if (published == null
                || event.when() != null
                || event.background()
                || !isDone(event)
                || isTakenUp(event)
                || isCalledByDay(event)) {
            return event;
        }
        String from = isPerfect(event) || isCharge(event) ? null : String.valueOf(first);
        return event.withWhen(new When(null, from, published.toString(), TimePrecision.REPORTED, List.of()));
    }

    /** "The <em>9/11</em> attacks", "the 7/7 bombings": an act of old that is called by its day. */
    private boolean isCalledByDay(Event event) {
        return annotated.tokensIn(event.evidence().trigger()).stream()
                .filter(Token::isNoun)
                .anyMatch(noun -> annotated.tokensIn(event.evidence().sentence()).stream()
                        .anyMatch(token -> token.head() == noun.index()
                                && token.index() < noun.index()
                                && DAY_NAME.matcher(token.form()).matches()));
    }

    private static boolean isDone(Event event) {
        return event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
    }

    /** Whether a text dates an act to a day before the window. */
    private boolean isEarlier(Event event) {
        String last = event.when() == null ? null : event.when().to();
        return first != null && last != null && isDone(event) && last.compareTo(first.toString()) < 0;
    }

    /**
     * Whether an act may be one of an earlier day: "last fall a doctor was shot … a suspect in <em>the slaying</em>". So may what a noun
     * or a relative clause takes as known wherever the text dates one of its kind before the window, and harm told after such a one.
     */
    private boolean isTakenUp(Event event) {
        if (earlier.isEmpty()) {
            return false;
        }
        boolean aside = isAside(event);
        return earlier.stream()
                .filter(other -> other.type().equals(event.type()))
                .anyMatch(other -> aside
                        || HARM.contains(event.type())
                                && other.evidence().trigger().start()
                                        < event.evidence().trigger().start());
    }

    private boolean isAside(Event event) {
        return reading.acts().stream()
                .filter(act -> act.trigger().equals(event.evidence().trigger()))
                .map(Act::clause)
                .map(reading.clauses()::get)
                .anyMatch(ReportingWindow::isAside);
    }

    private static boolean isAside(Clause clause) {
        Governor governor = clause.governor();
        return clause.kind() == Clause.Kind.NOMINAL && clause.predicate().light() == null
                || governor != null && governor.link() == Link.RELATIVE;
    }

    /** "Arrested four men over <em>the attacks</em>": whatever it was, it was before. */
    private boolean isCharge(Event event) {
        List<Token> nouns = annotated.tokensIn(event.evidence().trigger()).stream()
                .filter(Token::isNoun)
                .toList();
        if (nouns.isEmpty()) {
            return false;
        }
        Token noun = nouns.get(nouns.size() - 1);
        boolean charged = annotated.tokens().subList(Math.max(0, noun.index() - FAR), noun.index()).stream()
                .anyMatch(token -> token.head() == noun.index() && CHARGING.contains(token.lemma()));
        Token above = noun;
        for (int steps = 0; charged && above.head() >= 0 && steps < FAR; steps++) {
            above = annotated.token(above.head());
            if (charges.contains(above.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "Have killed many", told of any time up to now. */
    private boolean isPerfect(Event event) {
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
