package org.casus.resolve.time;

import java.util.Map;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** One day of a holiday that lasts several: "the second day of Eid al-Adha", "the last day of Ramadan". */
record DayOfHolidayReader(HolidayReader holidays) implements Reader {
    private static final Map<String, Integer> WHICH =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "last", 0);

    @Override
    public @Nullable Found read(Pieces pieces, int at) {
        Integer number = pieces.is(at, "the") ? WHICH.get(pieces.text(at + 1)) : null;
        if (number == null || !pieces.is(at + 2, "day") || !pieces.is(at + 3, "of")) {
            return null;
        }
        int name = pieces.is(at + 4, "the") ? at + 5 : at + 4;
        Found found = holidays.read(pieces, name);
        // how many days a feast lasts differs from land to land, so that its last day is not known
        return found != null
                        && found.meaning() instanceof HolidayOf of
                        && (number > 0 || of.holiday().isMonth())
                ? new Found(found.end(), new DayOfHoliday(of, number))
                : null;
    }
}
