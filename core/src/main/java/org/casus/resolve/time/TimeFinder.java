package org.casus.resolve.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.model.Annotated;
import org.casus.model.Reading;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.TimeExpression;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times of a document. Weekdays and dates without a year take the side of the publication day that the tense of their
 * clause looks to; "later", "that day" and the like count from the last day the text has told of.
 */
public final class TimeFinder {
    private static final Set<String> BEHIND_APPOINTED =
            Set.of(".", ",", ";", ":", "-", "(", ")", "in", "at", "on", "and", "after", "when", "but", "to");

    private static final Set<String> BEHIND_SINCE =
            Set.of("the", "shortly", "soon", "just", "right", "before", "after", "at", "least", "early", "late");
    private static final int SINCE = 5;

    private final Gate gate;
    private final Reader reader;

    private TimeFinder(Gate gate, Reader reader) {
        this.gate = gate;
        this.reader = reader;
    }

    /** A finder that knows the holidays of the codebook. */
    public static TimeFinder over(Codebook codebook) {
        HolidayReader holidays = new HolidayReader(codebook.table("holidays"));
        Reader days = new Longest(List.of(
                new NamedDayReader(codebook.table("named-days"), new DateReader()),
                new NumericDateReader(),
                new DateReader(),
                new WeekdayReader(),
                new DayWordReader(),
                holidays,
                new DayOfHolidayReader(holidays)));
        Reader clocks = new ClockReader(days);
        Reader core = new Longest(List.of(
                new DayTimeReader(days, clocks),
                clocks,
                new AgoReader(),
                new UnitReader(),
                new BesideReader(days),
                new YearReader(),
                new SeasonReader(),
                new PartOfYearReader(),
                new SetReader(),
                new DurationReader(),
                new ReferenceReader()));
        return new TimeFinder(new Gate(holidays.openings()), new Longest(List.of(core, new ModifierReader(core))));
    }

    /** The times in the order of the text, not overlapping. */
    public List<TimeMention> find(Reading reading) {
        Annotated annotated = reading.annotated();
        Tenses tenses = new Tenses(reading);
        List<TimeMention> mentions = new ArrayList<>();
        LocalDate told = null;
        for (Sentence sentence : annotated.sentences()) {
            if (!gate.opens(annotated, sentence)) {
                continue;
            }
            Pieces pieces = Pieces.of(annotated, sentence.first(), sentence.end());
            TimeMention apart = null;
            int at = 0;
            while (at < pieces.size()) {
                Found found = reader.read(pieces, at);
                if (found == null || named(annotated, pieces, at, found.end())) {
                    at++;
                    continue;
                }
                boolean ahead = isAhead(pieces, at, found.end(), tenses);
                boolean sure = isSure(pieces, at, found.end(), ahead, tenses);
                Value value = found.meaning().on(new Anchor(annotated.document().published(), told, ahead, sure));
                TimeMention mention = value.text().isEmpty() ? null : mention(pieces, at, found.end(), value);
                if (mention != null) {
                    mentions.add(mention);
                    told = ahead ? told : later(told, mention);
                    told = apart != null && mention.firstDay() != null && told != null ? after(apart, told) : told;
                    apart = isApart(pieces, found.end(), mention) ? mention : null;
                }
                at = found.end();
            }
        }
        return mentions;
    }

    /** What lasts "until" a day looks ahead, unless it "had been" so; "Wednesday's ruling" looks back unless something will come of it. */
    private static boolean isAhead(Pieces pieces, int at, int end, Tenses tenses) {
        int token = pieces.get(end - 1).token();
        if (isSince(pieces, at)) {
            return false;
        }
        if (pieces.is(at - 1, "until") || pieces.is(at - 1, "till")) {
            return !tenses.isLongPast(token);
        }
        if (isAppointed(pieces, at, end)) {
            return !tenses.isLongPast(token);
        }
        boolean owner =
                pieces.get(end).glued() && (pieces.is(end, "'s") || pieces.is(end, "'") && pieces.is(end + 1, "s"));
        return owner || describes(pieces, at, end) ? tenses.future(token) : tenses.ahead(token);
    }

    /** "Called an election for <em>June</em>", and not "for June's attack" or "for the June attack". */
    private static boolean isAppointed(Pieces pieces, int at, int end) {
        return pieces.is(at - 1, "for")
                && (Weekdays.known(pieces.text(at)) || Months.known(pieces.text(at)))
                && (BEHIND_APPOINTED.contains(pieces.text(end)) || end >= pieces.size());
    }

    /** Whether the words leave no doubt on which side of publication a time lies. */
    private static boolean isSure(Pieces pieces, int at, int end, boolean ahead, Tenses tenses) {
        int token = pieces.get(end - 1).token();
        return ahead ? tenses.future(token) : isSince(pieces, at) || tenses.past(token);
    }

    /** "Since March", "since shortly after March 3". */
    private static boolean isSince(Pieces pieces, int at) {
        for (int i = at - 1; i >= at - SINCE; i--) {
            if (pieces.is(i, "since")) {
                return true;
            }
            if (!pieces.in(i, BEHIND_SINCE)) {
                return false;
            }
        }
        return false;
    }

    /** "The <em>Oct. 23</em> attack": a day that tells which one is meant. */
    private static boolean describes(Pieces pieces, int at, int end) {
        return pieces.is(at - 1, "the") && pieces.get(end).tag().equals("NN");
    }

    private static TimeMention mention(Pieces pieces, int at, int end, Value value) {
        Span span = pieces.span(at, end);
        return new TimeMention(
                new TimeExpression(span, value.type(), value.text()),
                pieces.get(at).token(),
                pieces.get(end - 1).token(),
                value.period(),
                value.doubt());
    }

    /** "<em>Two weeks</em> after it began on 1 March": the text speaks of a day so long after the one that is named. */
    private static boolean isApart(Pieces pieces, int end, TimeMention mention) {
        return mention.expression().type() == TimeExpression.Type.DURATION && pieces.is(end, "after");
    }

    /** The day so long after another, or null when nobody can say which. */
    private static @Nullable LocalDate after(TimeMention apart, LocalDate day) {
        try {
            return day.plus(java.time.Period.parse(apart.expression().value()));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A day that is named becomes the day the text speaks of; where a date is named that is no day, none is known any more. */
    private static @Nullable LocalDate later(@Nullable LocalDate told, TimeMention mention) {
        Period period = mention.period();
        LocalDate first = period == null ? null : period.first();
        LocalDate last = period == null ? null : period.last();
        if (first != null && first.equals(last)) {
            return first;
        }
        boolean date = mention.expression().type() == TimeExpression.Type.DATE
                && !mention.expression().value().endsWith("_REF");
        boolean around =
                told != null && (first == null || !told.isBefore(first)) && (last == null || !told.isAfter(last));
        return date && (period == null || !around) ? null : told;
    }

    /** Whether the words are part of the longer name of a person: "April Jones". */
    private static boolean named(Annotated annotated, Pieces pieces, int at, int end) {
        for (int i = at; i < end; i++) {
            if (!isPerson(annotated, pieces.get(i).token())) {
                return false;
            }
        }
        return isPerson(annotated, pieces.get(at).token() - 1)
                || isPerson(annotated, pieces.get(end - 1).token() + 1);
    }

    private static boolean isPerson(Annotated annotated, int token) {
        return token >= 0
                && token < annotated.tokens().size()
                && "PERSON".equals(annotated.token(token).name());
    }
}
