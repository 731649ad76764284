package org.casus.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.codebook.Words;
import org.casus.model.Annotated;
import org.casus.model.TimeExpression;
import org.casus.model.TimePrecision;
import org.jspecify.annotations.Nullable;

/**
 * What the words between and before times make of them: "since Monday" is open at its end, "from Monday to Friday" and "Monday
 * and Tuesday" are one stretch.
 */
final class Joints {
    private static final String AS_OF = "as of";
    /** How values end that name no time: "PAST_REF". */
    private static final String REFERENCE = "_REF";

    private static final Set<String> SKIPPED =
            Set.of("the", "on", "early", "late", "in", "about", "around", "at", "last", "this", "of", ",");
    private static final Set<String> SPANNING = Set.of("to", "until", "till", "through", "-", "–", "and");
    private static final int REACH = 4;

    private final Annotated annotated;
    private final Words occasions;

    /** Joints of a document; {@code occasions} are held on one day: "prayers". */
    Joints(Annotated annotated, Words occasions) {
        this.annotated = annotated;
        this.occasions = occasions;
    }

    /** A time with the tokens that it covers and how it is joined to what stands before it. */
    record Joined(int first, int last, Dated dated) {}

    /** All times of a document that say when something was. */
    List<Joined> join(List<TimeMention> mentions) {
        List<Joined> joined = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            TimeMention mention = mentions.get(i);
            if (!dates(mention)) {
                continue;
            }
            TimeMention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
            String opening = opening(mention.first());
            if (next != null && spans(mention, next, opening)) {
                Period from = mention.period();
                Period to = next.period();
                Period whole =
                        from == null || to == null ? null : inYearOf(from, to).until(to);
                joined.add(new Joined(
                        mention.first(), next.last(), new Dated(mention.span().cover(next.span()), whole)));
                i++;
            } else {
                boolean clock = mention.expression().type() == TimeExpression.Type.TIME
                        && !opening.equals("since")
                        && !opening.equals(AS_OF);
                boolean own = clock || isOccasion(mention) || isOfNoun(mention);
                Period period = own ? mention.period() : bounded(mention.period(), opening);
                joined.add(new Joined(mention.first(), mention.last(), new Dated(mention.span(), period)));
            }
        }
        return joined;
    }

    /** Whether a time names days, not a habit, a length or "now". */
    private static boolean dates(TimeMention mention) {
        String value = mention.expression().value();
        return switch (mention.expression().type()) {
            case SET -> false;
            case DURATION -> mention.period() != null;
            case TIME -> mention.period() != null || value.startsWith("XXXX-");
            case DATE -> mention.period() != null || !value.endsWith(REFERENCE);
        };
    }

    private @Nullable Period bounded(@Nullable Period period, String opening) {
        if (period == null) {
            return null;
        }
        return switch (opening) {
            case "since" -> period.onwards(annotated.document().published());
            case "until", "till", "by" -> period.atLatest();
            case AS_OF -> isAhead(period) ? period : period.atLatest();
            case "before" -> period.before();
            case "after" -> period.after();
            default -> period;
        };
    }

    private boolean isAhead(Period period) {
        LocalDate published = annotated.document().published();
        LocalDate first = period.first();
        return published != null && first != null && first.isAfter(published);
    }

    /** "After Friday <em>prayers</em>": what is held on a day and is over with it. */
    private boolean isOccasion(TimeMention mention) {
        int next = mention.last() + 1;
        return next < annotated.tokens().size()
                && occasions.contains(annotated.token(next).lemma());
    }

    /** "After <em>the Feb. 4</em> blast": the day of the noun behind it, and no bound. */
    private boolean isOfNoun(TimeMention mention) {
        int before = mention.first() - 1;
        int next = mention.last() + 1;
        return before >= 0
                && word(before).equals("the")
                && next < annotated.tokens().size()
                && annotated.token(next).isNoun()
                && annotated.sentenceOf(next) == annotated.sentenceOf(before);
    }

    /** The preposition that opens a time, or nothing. */
    private String opening(int first) {
        for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
            String word = i > 0 && word(i).equals("of") && word(i - 1).equals("as") ? AS_OF : word(i);
            switch (word) {
                case "since", "until", "till", "by", "before", "after", "from", "between", AS_OF -> {
                    return word;
                }
                default -> {
                    if (!SKIPPED.contains(word)) {
                        return "";
                    }
                }
            }
        }
        return "";
    }

    /** "From Monday to Friday", "Monday and Tuesday", "between 3 and 5 May". */
    private boolean spans(TimeMention from, TimeMention to, String opening) {
        int gap = to.first() - from.last() - 1;
        Period first = from.period();
        Period second = to.period();
        LocalDate start =
                first == null || second == null ? null : inYearOf(first, second).first();
        LocalDate end = second == null ? null : second.last();
        boolean hyphen = from.last() == to.first() && word(to.first()).matches("\\d+[-–]\\d+");
        if (gap < 1 && !hyphen || gap > 2 || start == null || end == null || end.isBefore(start) || !dates(to)) {
            return false;
        }
        if (hyphen) {
            return true;
        }
        String link = word(from.last() + 1);
        boolean and = link.equals("and") && (opening.equals("between") || opening.isEmpty());
        boolean reach = !link.equals("and") && SPANNING.contains(link) && !opening.equals("by");
        return (and || reach) && (gap == 1 || SKIPPED.contains(word(from.last() + 2)));
    }

    /** A day that would lie behind the end of its stretch is of the year of that end: "between March 3 and March 7, 2014". */
    private static Period inYearOf(Period from, Period to) {
        LocalDate start = from.first();
        LocalDate end = to.last();
        if (start == null || end == null || !start.isAfter(end) || from.precision() != TimePrecision.DAY) {
            return from;
        }
        LocalDate moved = start.withYear(end.getYear());
        return moved.isAfter(end) ? from : Period.day(moved);
    }

    private String word(int token) {
        return annotated.token(token).form().toLowerCase(Locale.ROOT);
    }
}
