package org.casus.resolve.time;

import java.util.Set;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** A day with a time behind or before it: "Monday morning", "Friday at 3 p.m.", "the night of May 3". */
final class DayTimeReader implements Reader {
    private static final Set<String> SHADES = Set.of("early", "late", "mid");

    private final Reader days;
    private final Reader clocks;

    DayTimeReader(Reader days, Reader clocks) {
        this.days = days;
        this.clocks = clocks;
    }

    @Override
    public @Nullable Found read(Pieces pieces, int at) {
        Found part = partOf(pieces, at);
        if (part != null) {
            return part;
        }
        Found day = days.read(pieces, at);
        if (day == null) {
            return null;
        }
        int i = pieces.in(day.end(), SHADES) ? day.end() + 1 : day.end();
        i = pieces.is(i, "-") ? i + 1 : i;
        String code = Parts.code(pieces.text(i));
        if (code != null) {
            return new Found(i + 1, new Moment(bare(day.meaning()), code));
        }
        int clockAt = pieces.is(day.end(), ",") ? day.end() + 1 : day.end();
        clockAt = pieces.is(clockAt, "at") ? clockAt + 1 : clockAt;
        clockAt = pieces.is(clockAt, "about") || pieces.is(clockAt, "around") ? clockAt + 1 : clockAt;
        Found clock = clocks.read(pieces, clockAt);
        return clock != null && clock.meaning() instanceof Moment moment && moment.day() instanceof Offset
                ? new Found(clock.end(), new Moment(bare(day.meaning()), moment.clock()))
                : day;
    }

    /** "the morning of Nov. 3", "the early hours of Thursday". */
    private @Nullable Found partOf(Pieces pieces, int at) {
        if (pieces.is(at, "overnight")) {
            return overnight(pieces, at + 1);
        }
        int i = pieces.is(at, "the") ? at + 1 : at;
        i = pieces.in(i, SHADES) ? i + 1 : i;
        String code = pieces.is(i, "hours") && i > at ? "MO" : Parts.code(pieces.text(i));
        if (code == null || !pieces.is(i + 1, "of") && !pieces.is(i + 1, "on")) {
            return null;
        }
        Found day = days.read(pieces, i + 2);
        if (day == null) {
            return null;
        }
        int end = Parts.code(pieces.text(day.end())) == null ? day.end() : day.end() + 1;
        return new Found(end, new Moment(bare(day.meaning()), code));
    }

    /** "Overnight <em>on Wednesday</em>"; "overnight <em>into Thursday</em>" is the night that began on the day before. */
    private @Nullable Found overnight(Pieces pieces, int at) {
        boolean ends = pieces.is(at, "into") || pieces.is(at, "to");
        Found day = days.read(pieces, ends || pieces.is(at, "on") || pieces.is(at, "from") ? at + 1 : at);
        if (day == null) {
            return null;
        }
        Meaning whole = bare(day.meaning());
        return new Found(day.end(), new Moment(ends ? new Beside(whole, Unit.DAY, -1) : whole, "NI"));
    }

    private static Meaning bare(Meaning day) {
        return day instanceof Moment moment ? moment.day() : day;
    }
}
