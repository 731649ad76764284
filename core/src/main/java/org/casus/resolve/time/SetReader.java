package org.casus.resolve.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.casus.model.TimeExpression;
import org.casus.resolve.text.Numeral;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** Habits: "every Monday", "daily", "twice a week", "each of the three years", "on Fridays". */
final class SetReader implements Reader {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("daily", "P1D"),
            Map.entry("weekly", "P1W"),
            Map.entry("monthly", "P1M"),
            Map.entry("yearly", "P1Y"),
            Map.entry("annual", "P1Y"),
            Map.entry("annually", "P1Y"),
            Map.entry("hourly", "PT1H"),
            Map.entry("nightly", "XXXX-XX-XXTNI"),
            Map.entry("quarterly", "P3M"),
            Map.entry("biweekly", "P2W"),
            Map.entry("fortnightly", "P2W"),
            Map.entry("weekdays", "XXXX-WXX-XX"),
            Map.entry("weekends", "XXXX-WXX-WE"));
    private static final Set<String> COUNTED = Set.of("once", "twice");
    private static final Set<String> RATE = Set.of("times", "time", "once", "twice");

    @Override
    public @Nullable Found read(Pieces pieces, int at) {
        String word = WORDS.get(pieces.text(at));
        if (word != null) {
            // a daily is a newspaper
            return pieces.get(at).tag().startsWith("NN") ? null : set(at + 1, word);
        }
        DayOfWeek plural = Weekdays.plural(pieces, at);
        if (plural != null) {
            return set(at + 1, "XXXX-WXX-" + plural.getValue());
        }
        if (pieces.is(at, "every") || pieces.is(at, "each") && !pieces.is(at + 1, "of")) {
            return every(pieces, at + 1);
        }
        if (pieces.in(at, COUNTED) && (pieces.is(at + 1, "a") || pieces.is(at + 1, "an"))) {
            Unit each = Unit.of(pieces.text(at + 2));
            return each == null || Unit.plural(pieces.text(at + 2)) ? null : set(at + 3, each.duration(1.0));
        }
        boolean rate = pieces.is(at, "per") || (pieces.is(at, "a") || pieces.is(at, "an")) && rate(pieces, at);
        Unit unit = rate ? Unit.of(pieces.text(at + 1)) : null;
        return unit == null || Unit.plural(pieces.text(at + 1)) ? null : set(at + 2, unit.duration(1.0));
    }

    private static boolean rate(Pieces pieces, int at) {
        return pieces.in(at - 1, RATE)
                || pieces.get(at - 1).tag().equals("NNS")
                || pieces.get(at - 1).tag().equals("CD")
                || pieces.is(at - 1, "%");
    }

    private static @Nullable Found every(Pieces pieces, int at) {
        double times = 1;
        int i = at;
        if (pieces.is(i, "other")) {
            times = 2;
            i++;
        } else {
            Numeral number = Numeral.at(pieces, i);
            if (number != null) {
                times = number.value();
                i = number.end();
            }
        }
        Unit unit = Unit.of(pieces.text(i));
        if (unit != null) {
            return set(i + 1, unit.duration(times));
        }
        DayOfWeek day = Weekdays.at(pieces, i);
        if (day != null) {
            return set(Weekdays.end(pieces, i), "XXXX-WXX-" + day.getValue());
        }
        int month = Months.at(pieces, i);
        if (month > 0) {
            return set(Months.end(pieces, i), (month < 10 ? "XXXX-0" : "XXXX-") + month);
        }
        Season season = Season.of(pieces.text(i));
        if (season != null) {
            return set(i + 1, "XXXX-" + season.name());
        }
        String part = Parts.code(pieces.text(i));
        return part == null ? null : set(i + 1, "XXXX-XX-XXT" + part);
    }

    private static Found set(int end, String value) {
        return new Found(end, new Fixed(new Value(TimeExpression.Type.SET, value, null)));
    }
}
