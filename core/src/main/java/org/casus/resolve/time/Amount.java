package org.casus.resolve.time;

import java.util.Set;
import org.casus.resolve.text.Numeral;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/**
 * How many units: "three", "5 1/2", "three to four", "several", "a couple of", "another two", "two-and-a-half".
 *
 * @param value how many, or null when the words do not say
 * @param end position behind it
 * @param plain whether it is only "a" or "an"
 */
record Amount(@Nullable Double value, int end, boolean plain) {
    private static final Set<String> VAGUE = Set.of("several", "few", "many", "some", "couple", "recent");
    private static final Set<String> BETWEEN = Set.of(
            "more",
            "full",
            "straight",
            "consecutive",
            "successive",
            "long",
            "additional",
            "further",
            "whole",
            "solid",
            "short",
            "bloody",
            "entire",
            "good");

    static @Nullable Amount at(Pieces pieces, int at) {
        if (pieces.is(at, "another") || pieces.is(at, "next") || pieces.is(at, "last") || pieces.is(at, "past")) {
            return null;
        }
        Numeral number = Numeral.at(pieces, at);
        if (number != null) {
            return counted(pieces, number);
        }
        int i = pieces.is(at, "a") || pieces.is(at, "the") ? at + 1 : at;
        if (pieces.in(i, VAGUE)) {
            int end = pieces.is(i + 1, "of") ? i + 2 : i + 1;
            return pieces.is(i, "couple") && i > at
                    ? new Amount(2.0, skip(pieces, end), false)
                    : new Amount(null, skip(pieces, end), false);
        }
        if (pieces.is(at, "half")) {
            int end = pieces.is(at + 1, "-") ? at + 2 : at + 1;
            end = pieces.is(end, "a") || pieces.is(end, "an") ? end + 1 : end;
            return new Amount(0.5, end, false);
        }
        return pieces.is(at, "a") || pieces.is(at, "an") ? new Amount(1.0, skip(pieces, at + 1), true) : null;
    }

    private static Amount counted(Pieces pieces, Numeral number) {
        double value = number.value();
        int end = number.end();
        if (pieces.is(end, "to") || pieces.is(end, "or") || pieces.is(end, "-") && !pieces.is(end + 1, "and")) {
            Numeral other = Numeral.at(pieces, end + 1);
            if (other != null && other.value() > value) {
                value = other.value();
                end = other.end();
            }
        }
        int half = pieces.is(end, "-") ? end + 1 : end;
        if (pieces.is(half, "and") && pieces.phrase(half + 1, "a half")) {
            return new Amount(value + 0.5, skip(pieces, half + 3), false);
        }
        if (pieces.is(half, "and")
                && pieces.is(half + 1, "-")
                && pieces.is(half + 2, "a")
                && pieces.is(half + 4, "half")) {
            return new Amount(value + 0.5, half + 5, false);
        }
        return new Amount(value, skip(pieces, end), false);
    }

    private static int skip(Pieces pieces, int at) {
        return pieces.in(at, BETWEEN) && Unit.of(pieces.text(at + 1)) != null ? at + 1 : at;
    }
}
