package org.casus.resolve.time;

import java.util.Set;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** Lengths of time: "three days", "a 12-hour curfew", "half an hour", "day-long", "for years". Ages are none. */
final class DurationReader implements Reader {
    /** Words before a bare "a year" or "years" that show a length. */
    private static final Set<String> LENGTH = Set.of(
            "for", "in", "within", "after", "over", "than", "about", "nearly", "almost", "during", "under", "around",
            "took", "take", "takes", "last", "lasted", "lasting", "spend", "spent", "of", "only", "at", "just",
            "roughly", "some");

    private static final Set<String> OVER = Set.of("another", "every", "each", "per");

    @Override
    public @Nullable Found read(Pieces pieces, int at) {
        Unit bare = Unit.of(pieces.text(at));
        if (bare != null) {
            return bare(pieces, at, bare);
        }
        if (pieces.in(at - 1, OVER) && !pieces.is(at - 1, "another")) {
            return null;
        }
        int from = pieces.is(at, "another") ? at + 1 : at;
        Amount amount = from > at && Unit.of(pieces.text(from)) != null
                ? new Amount(1.0, from, false)
                : Amount.at(pieces, from);
        if (amount == null) {
            return null;
        }
        boolean hyphen = pieces.is(amount.end(), "-");
        int noun = hyphen ? amount.end() + 1 : amount.end();
        Unit unit = Unit.of(pieces.text(noun));
        if (unit == null
                || age(pieces, noun + 1)
                || pieces.is(at - 1, "aged")
                || pieces.is(at - 1, "$")
                || amount.plain() && !pieces.in(at - 1, LENGTH) && from == at
                || unit == Unit.WEEKEND && hyphen
                || unit == Unit.QUARTER
                || unit == Unit.SECOND && !pieces.text(noun).endsWith("s") && !hyphen) {
            return null;
        }
        return new Found(noun + 1, new Fixed(Value.duration(unit.duration(amount.value()), null)));
    }

    /** "day-long", "weeks-long", "for years". */
    private static @Nullable Found bare(Pieces pieces, int at, Unit unit) {
        if (pieces.is(at + 1, "-") && pieces.is(at + 2, "long")) {
            boolean plural = Unit.plural(pieces.text(at));
            boolean counted = pieces.is(at - 1, "-");
            return counted ? null : new Found(at + 3, length(unit, plural ? null : 1.0));
        }
        boolean length = pieces.in(at - 1, Set.of("for", "in", "within", "after", "over", "of", "took", "take"));
        boolean open = Unit.plural(pieces.text(at)) && length && unit != Unit.SECOND && unit != Unit.QUARTER;
        return open && !age(pieces, at + 1) ? new Found(at + 1, length(unit, null)) : null;
    }

    private static Meaning length(Unit unit, @Nullable Double amount) {
        return new Fixed(Value.duration(unit.duration(amount), null));
    }

    private static boolean age(Pieces pieces, int at) {
        int i = pieces.is(at, "-") ? at + 1 : at;
        return pieces.is(i, "old") || pieces.is(i, "olds") || pieces.phrase(i, "of age");
    }
}
