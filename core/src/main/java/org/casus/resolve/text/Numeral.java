package org.casus.resolve.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is written: "12", "12,500", "2.5 million", "5 1/2", "twenty-five", "two hundred and six", "a dozen", "half a
 * million".
 *
 * @param value how much
 * @param end position behind its last word
 */
public record Numeral(double value, int end) {
    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);
    private static final Map<String, Long> SCALES = Map.ofEntries(
            Map.entry("dozen", 12L),
            Map.entry("score", 20L),
            Map.entry("hundred", 100L),
            Map.entry("k", 1_000L),
            Map.entry("thousand", 1_000L),
            Map.entry("lakh", 100_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("m", 1_000_000L),
            Map.entry("crore", 10_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("bn", 1_000_000_000L),
            Map.entry("trillion", 1_000_000_000_000L));
    private static final Map<String, Double> FRACTIONS = Map.of("¼", 0.25, "½", 0.5, "¾", 0.75);
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12));

    /** The number that opens at this position, or null. */
    public static @Nullable Numeral at(Pieces pieces, int at) {
        Numeral number = pieces.get(at).digits() ? figures(pieces, at) : spelled(pieces, at);
        if (number == null) {
            return halfOf(pieces, at);
        }
        Numeral scaled = andHalf(pieces, number, scaled(pieces, number));
        return SCALES.containsKey(pieces.text(scaled.end))
                        && pieces.text(scaled.end).length() > 2
                ? null
                : scaled;
    }

    /** "first", "2nd", "13th", as a whole number, or null. */
    public static @Nullable Numeral ordinal(Pieces pieces, int at) {
        Integer named = ORDINALS.get(pieces.text(at));
        if (named != null) {
            return new Numeral(named, at + 1);
        }
        boolean ending = pieces.get(at + 1).glued() && "st nd rd th".contains(pieces.text(at + 1));
        if (pieces.get(at).digits()
                && pieces.text(at).length() < 5
                && ending
                && pieces.text(at + 1).length() == 2) {
            return new Numeral(Integer.parseInt(pieces.text(at)), at + 2);
        }
        return null;
    }

    /** By what a number is counted that ends here: 12 of "two <em>dozen</em>"; 1 when by nothing. */
    public static long scale(Pieces pieces, int end) {
        return SCALES.getOrDefault(pieces.text(end - 1), 1L);
    }

    /** Whether it is a whole number that fits a count. */
    public boolean whole() {
        return value == Math.rint(value) && value <= Integer.MAX_VALUE;
    }

    /** "1 500 people": a blank instead of a comma, where the figures before it are no day of a month. */
    private static boolean thousands(Pieces pieces, int at) {
        return pieces.get(at).digits()
                && pieces.text(at).length() == 3
                && !pieces.get(at).glued()
                && pieces.text(at - 1).length() < 4
                && !pieces.get(at - 2).tag().equals("NNP");
    }

    private static @Nullable Numeral figures(Pieces pieces, int at) {
        if (pieces.text(at).length() > 12) {
            return null;
        }
        StringBuilder digits = new StringBuilder(pieces.text(at));
        int i = at + 1;
        while (pieces.joins(i, ",")
                && pieces.get(i + 1).digits()
                && pieces.text(i + 1).length() == 3
                && digits.length() < 13) {
            digits.append(pieces.text(i + 1));
            i += 2;
        }
        if (i == at + 1 && thousands(pieces, i)) {
            digits.append(pieces.text(i));
            i++;
        }
        double value = Double.parseDouble(digits.toString());
        if (pieces.joins(i, ".")
                && pieces.get(i + 1).digits()
                && pieces.text(i + 1).length() < 6) {
            value = Double.parseDouble(digits + "." + pieces.text(i + 1));
            i += 2;
        }
        return fraction(pieces, value, i);
    }

    /** "5 1/2", or the number alone. */
    private static Numeral fraction(Pieces pieces, double value, int at) {
        Double part = FRACTIONS.get(pieces.text(at));
        if (part != null && pieces.get(at).glued()) {
            return new Numeral(value + part, at + 1);
        }
        if (pieces.is(at, "1") && pieces.joins(at + 1, "/") && (pieces.is(at + 2, "2") || pieces.is(at + 2, "4"))) {
            return new Numeral(value + 1.0 / Integer.parseInt(pieces.text(at + 2)), at + 3);
        }
        return new Numeral(value, at);
    }

    private static @Nullable Numeral spelled(Pieces pieces, int at) {
        Integer small = SMALL.get(pieces.text(at));
        if (small != null) {
            return new Numeral(small, at + 1);
        }
        Integer tens = TENS.get(pieces.text(at));
        if (tens != null) {
            int next = pieces.is(at + 1, "-") ? at + 2 : at + 1;
            Integer ones = SMALL.get(pieces.text(next));
            return ones != null && ones > 0 && ones < 10
                    ? new Numeral(tens + ones, next + 1)
                    : new Numeral(tens, at + 1);
        }
        boolean one = pieces.is(at, "a") || pieces.is(at, "an");
        if (one
                && SCALES.containsKey(pieces.text(at + 1))
                && pieces.text(at + 1).length() > 2) {
            return new Numeral(1, at + 1);
        }
        return null;
    }

    /** "half a dozen", "½ a dozen", "half a million". */
    private static @Nullable Numeral halfOf(Pieces pieces, int at) {
        Double part = pieces.is(at, "half") ? Double.valueOf(0.5) : FRACTIONS.get(pieces.text(at));
        if (part == null) {
            return null;
        }
        int scale = pieces.is(at + 1, "a") || pieces.is(at + 1, "-") ? at + 2 : at + 1;
        Long value = pieces.text(scale).length() > 2 ? SCALES.get(pieces.text(scale)) : null;
        return value == null ? null : new Numeral(value * part, scale + 1);
    }

    /** "A dozen <em>and a half</em>", "two million <em>and a half</em>": half of what was last counted by. */
    private static Numeral andHalf(Pieces pieces, Numeral number, Numeral scaled) {
        Long scale = scaled.end == number.end + 1 ? SCALES.get(pieces.text(number.end)) : null;
        return scale != null && pieces.phrase(scaled.end, "and a half")
                ? new Numeral(scaled.value + scale / 2.0, scaled.end + 3)
                : scaled;
    }

    /** What follows makes it larger: "two hundred and six", "2.5 million", "50m". */
    private static Numeral scaled(Pieces pieces, Numeral number) {
        double total = 0;
        double part = number.value;
        int i = number.end;
        while (true) {
            Long scale = SCALES.get(pieces.text(i));
            if (scale == null || pieces.text(i).length() < 3 && !pieces.get(i).glued()) {
                break;
            }
            i++;
            if (scale >= 1_000) {
                total += part * scale;
                part = 0;
            } else {
                part *= scale;
            }
            int next = pieces.is(i, "and") ? i + 1 : i;
            Numeral rest = spelled(pieces, next);
            if (rest == null || pieces.is(next, "a") || pieces.is(next, "an") || scale == 12 || rest.value >= scale) {
                break;
            }
            part += rest.value;
            i = rest.end;
        }
        return new Numeral(total + part, i);
    }
}
