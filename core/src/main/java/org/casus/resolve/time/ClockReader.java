package org.casus.resolve.time;

import java.util.Locale;
import java.util.Set;
import org.casus.resolve.text.Numeral;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** Times of the clock with the day they belong to: "3:00 p.m. on Friday", "0400 GMT", "at midnight", "9 in the morning". */
final class ClockReader implements Reader {
    private static final Set<String> ZONES = Set.of(
            "gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "bst", "cet", "cest", "et", "pt",
            "ist", "local");

    private final Reader days;

    ClockReader(Reader days) {
        this.days = days;
    }

    @Override
    public @Nullable Found read(Pieces pieces, int at) {
        Clock clock = clock(pieces, at);
        if (clock == null) {
            return null;
        }
        int i = clock.end;
        int on = pieces.is(i, ",") ? i + 1 : i;
        on = pieces.is(on, "on") || pieces.is(on, "of") ? on + 1 : on;
        on = pieces.is(on, "late") || pieces.is(on, "early") ? on + 1 : on;
        Found day = days.read(pieces, on);
        if (day != null
                && (day.meaning() instanceof NamedWeekday || day.meaning() instanceof Day || onADay(day.meaning()))) {
            return new Found(day.end(), new Moment(day.meaning(), clock.value));
        }
        return new Found(i, new Moment(new Offset(0, Unit.DAY, true), clock.value));
    }

    private static boolean onADay(Meaning meaning) {
        return meaning instanceof Offset offset && offset.unit() == Unit.DAY;
    }

    private record Clock(String value, int end) {}

    /** The time of the clock at this position, or null. */
    private static @Nullable Clock clock(Pieces pieces, int at) {
        if (pieces.is(at, "noon") && pieces.is(at - 1, "high")) {
            return null;
        }
        if (pieces.is(at, "noon") || pieces.is(at, "midday") || pieces.is(at, "midnight")) {
            return new Clock(pieces.is(at, "midnight") ? "00:00" : "12:00", zone(pieces, at + 1));
        }
        if (!pieces.get(at).digits() || pieces.get(at).glued() && pieces.is(at - 1, ":")) {
            return spelled(pieces, at);
        }
        String figures = pieces.text(at);
        if (figures.length() == 4 && (zone(pieces, at + 1) > at + 1 || FourFigureHour.at(pieces, at))) {
            return clock(Integer.parseInt(figures) / 100, Integer.parseInt(figures) % 100, 0, zone(pieces, at + 1));
        }
        if (figures.length() > 2) {
            return null;
        }
        int hour = Integer.parseInt(figures);
        int minute = 0;
        int i = at + 1;
        boolean minutes = (pieces.joins(i, ":") || pieces.joins(i, "."))
                && pieces.text(i + 1).matches("[0-5]\\d");
        boolean colon = minutes && pieces.is(i, ":");
        if (minutes) {
            minute = Integer.parseInt(pieces.text(i + 1));
            i += 2;
            i = colon && pieces.joins(i, ":") && pieces.text(i + 1).matches("[0-5]\\d") ? i + 2 : i;
        }
        int half = half(pieces, i);
        int end = half == 0 ? i : halfEnd(pieces, i);
        if (half == 0 && pieces.is(i, "in") && pieces.is(i + 1, "the")) {
            String part = Parts.code(pieces.text(i + 2));
            half = "MO".equals(part) ? 1 : "AF".equals(part) || "EV".equals(part) ? 2 : 0;
            end = half == 0 ? i : i + 3;
        }
        boolean clocklike = colon || half > 0 || zone(pieces, i) > i && minutes;
        return clocklike ? clock(hour, minute, half, zone(pieces, end)) : null;
    }

    /** "three o'clock", "four in the morning". */
    private static @Nullable Clock spelled(Pieces pieces, int at) {
        Numeral hour = Numeral.at(pieces, at);
        if (hour == null || !hour.whole() || hour.value() < 1 || hour.value() > 12) {
            return null;
        }
        int i = hour.end();
        if (pieces.is(i, "o") && pieces.is(i + 1, "'") && pieces.is(i + 2, "clock")) {
            return clock((int) hour.value(), 0, 0, i + 3);
        }
        int half = pieces.phrase(i, "in the morning")
                ? 1
                : pieces.phrase(i, "in the afternoon") || pieces.phrase(i, "in the evening") ? 2 : half(pieces, i);
        return half == 0 ? null : clock((int) hour.value(), 0, half, pieces.is(i, "in") ? i + 3 : halfEnd(pieces, i));
    }

    /** 1 before noon, 2 after it, 0 when no such word stands here. */
    private static int half(Pieces pieces, int at) {
        String word = pieces.text(at);
        if (word.equals("am") || word.equals("pm")) {
            return word.equals("am") ? 1 : 2;
        }
        boolean dotted = pieces.joins(at + 1, ".") && pieces.is(at + 2, "m");
        return !dotted ? 0 : word.equals("a") ? 1 : word.equals("p") ? 2 : 0;
    }

    private static int halfEnd(Pieces pieces, int at) {
        int end = pieces.text(at).length() == 2 ? at + 1 : at + 3;
        return pieces.stop(end);
    }

    private static int zone(Pieces pieces, int at) {
        if (pieces.is(at, "local") && pieces.is(at + 1, "time")) {
            return at + 2;
        }
        if (pieces.in(at, ZONES)
                && pieces.get(at).written().equals(pieces.text(at).toUpperCase(Locale.ROOT))) {
            return at + 1;
        }
        return at;
    }

    private static @Nullable Clock clock(int hour, int minute, int half, int end) {
        if (hour > 24 || minute > 59) {
            return null;
        }
        int full = half == 2 && hour < 12 ? hour + 12 : half == 1 && hour == 12 ? 0 : hour;
        return new Clock(String.format(Locale.ROOT, "%02d:%02d", full, minute), end);
    }
}
