package org.casus.resolve.time;

import java.time.LocalDate;
import org.casus.model.TimePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A quarter or half of a year: "the third quarter of 2008", "the first half".
 *
 * @param number from 1
 * @param months its length: 3 or 6
 * @param year which year, or null for the one that fits the tense
 */
record PartOfYear(int number, int months, @Nullable Meaning year) implements Meaning {
    @Override
    public Value on(Anchor anchor) {
        String name = (months == 3 ? "-Q" : "-H") + number;
        if (year != null) {
            String text = year.on(anchor).text();
            return text.matches("\\d{4}") ? in(Integer.parseInt(text), name) : Value.date(text + name, null);
        }
        LocalDate published = anchor.published();
        if (published == null) {
            return Value.date("XXXX" + name, null);
        }
        int same = published.getYear();
        boolean begun = !first(same).isAfter(published);
        return in(begun && anchor.ahead() ? same + 1 : begun || anchor.ahead() ? same : same - 1, name);
    }

    private Value in(int y, String name) {
        LocalDate first = first(y);
        return Value.date(y + name, Period.of(first, first.plusMonths(months).minusDays(1), TimePrecision.RANGE));
    }

    private LocalDate first(int y) {
        return LocalDate.of(y, (number - 1) * months + 1, 1);
    }
}
