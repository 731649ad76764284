package org.casus.resolve.time;

import java.util.Map;
import java.util.Set;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** Days by their distance: "yesterday", "today", "tonight", "the day after tomorrow", "the same day", "the next morning". */
final class DayWordReader implements Reader {
    private static final Map<String, Integer> WORDS = Map.of("yesterday", -1, "today", 0, "tomorrow", 1);
    private static final Map<String, Integer> TALE =
            Map.of("same", 0, "previous", -1, "preceding", -1, "following", 1, "next", 1);
    private static final Set<String> THIS_PARTS = Set.of("morning", "afternoon", "evening");

    @Override
    public @Nullable Found read(Pieces pieces, int at) {
        Integer distance = WORDS.get(pieces.text(at));
        if (distance != null) {
            return new Found(at + 1, new Offset(distance, Unit.DAY, false));
        }
        if (pieces.is(at, "tonight")) {
            return new Found(at + 1, moment(0, "NI"));
        }
        if (pieces.is(at, "overnight") && !pieces.get(at).tag().startsWith("JJ")) {
            return new Found(at + 1, moment(-1, "NI"));
        }
        if (pieces.is(at, "last") && pieces.is(at + 1, "night")) {
            return new Found(at + 2, moment(-1, "NI"));
        }
        if (pieces.is(at, "last") && pieces.is(at + 1, "evening")) {
            return new Found(at + 2, moment(-1, "EV"));
        }
        if (pieces.is(at, "this") && pieces.in(at + 1, THIS_PARTS)) {
            return new Found(at + 2, moment(0, Parts.code(pieces.text(at + 1))));
        }
        return told(pieces, at);
    }

    private static @Nullable Found told(Pieces pieces, int at) {
        int i = pieces.is(at, "that") ? at : pieces.is(at, "the") ? at + 1 : -1;
        if (i < 0) {
            return null;
        }
        if (i > at && pieces.is(i, "day")) {
            return beside(pieces, i + 1);
        }
        if (i == at && pieces.is(at + 1, "same")) {
            i = at + 1;
        }
        Integer step = i == at ? Integer.valueOf(0) : TALE.get(pieces.text(i));
        String noun = pieces.text(i + 1);
        if (step == null) {
            return null;
        }
        if (noun.equals("day")) {
            return new Found(i + 2, new Offset(step, Unit.DAY, true));
        }
        String part = Parts.code(noun);
        return part == null ? null : new Found(i + 2, new Moment(new Offset(step, Unit.DAY, true), part));
    }

    /** "the day before yesterday", "the day after"; "the day before the vote" is left alone. */
    private static @Nullable Found beside(Pieces pieces, int at) {
        int step = pieces.is(at, "before") ? -1 : pieces.is(at, "after") ? 1 : 0;
        if (step == 0) {
            return null;
        }
        Integer distance = WORDS.get(pieces.text(at + 1));
        if (distance != null) {
            return new Found(at + 2, new Offset(distance + step, Unit.DAY, false));
        }
        boolean ends = pieces.get(at + 1).text().isEmpty() || pieces.is(at + 1, ".") || pieces.is(at + 1, ",");
        return ends ? new Found(at + 1, new Offset(step, Unit.DAY, true)) : null;
    }

    private static Meaning moment(int distance, @Nullable String part) {
        Meaning day = new Offset(distance, Unit.DAY, false);
        return part == null ? day : new Moment(day, part);
    }
}
