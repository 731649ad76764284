package org.casus.resolve.time;

import java.util.Map;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** So many units from now or from what was told: "two days ago", "a week earlier", "ten years ago today", "three months later", "a year from now". */
final class AgoReader implements Reader {
    private static final Map<String, Integer> BEHIND =
            Map.of("ago", -1, "earlier", -1, "previously", -1, "later", 1, "hence", 1);

    private static final Map<String, Integer> DAYS = Map.of("yesterday", -1, "today", 0, "tomorrow", 1);

    @Override
    public @Nullable Found read(Pieces pieces, int at) {
        Amount amount = Amount.at(pieces, at);
        if (amount == null) {
            return null;
        }
        Unit unit = Unit.of(pieces.text(amount.end()));
        if (unit == null) {
            return null;
        }
        int i = amount.end() + 1;
        Integer sign = BEHIND.get(pieces.text(i));
        if (sign == null && isAlone(pieces, i)) {
            sign = pieces.is(i, "before") ? -1 : 1;
        }
        boolean ago = pieces.is(i, "ago") || pieces.is(i, "hence");
        if (sign == null && pieces.is(i, "from") && (pieces.is(i + 1, "now") || pieces.is(i + 1, "today"))) {
            sign = 1;
            ago = true;
            i++;
        }
        if (sign == null || pieces.is(i + 1, "than")) {
            return null;
        }
        Integer beside = ago ? DAYS.get(pieces.text(i + 1)) : null;
        if (beside != null && amount.value() != null && !unit.clock()) {
            return new Found(i + 2, new Anniversary(sign * Math.round(amount.value()), unit, beside));
        }
        return new Found(i + 1, meaning(amount.value(), unit, sign, !ago));
    }

    /** "Two days <em>after</em>, soldiers …": with nothing behind it after which it was. */
    private static boolean isAlone(Pieces pieces, int at) {
        boolean word = pieces.is(at, "after") || pieces.is(at, "afterwards") || pieces.is(at, "before");
        return word && (pieces.get(at + 1).text().isEmpty() || pieces.is(at + 1, ".") || pieces.is(at + 1, ","));
    }

    private static Meaning meaning(@Nullable Double amount, Unit unit, int sign, boolean tale) {
        if (unit.clock()) {
            return new Offset(0, Unit.DAY, tale);
        }
        if (amount == null) {
            return new Fixed(Value.date(sign < 0 ? "PAST_REF" : "FUTURE_REF", null));
        }
        if (amount != Math.rint(amount) && unit == Unit.YEAR) {
            return new Offset(sign * Math.round(amount * 12), Unit.MONTH, tale);
        }
        return new Offset(sign * Math.round(amount), unit, tale);
    }
}
