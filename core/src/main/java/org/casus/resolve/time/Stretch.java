package org.casus.resolve.time;

import java.time.LocalDate;
import org.casus.model.TimePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A duration that ends or begins at publication: "the past two months", "the next few days".
 *
 * @param amount how many, or null when the words do not say
 * @param unit of what
 * @param turn on which side of publication
 */
record Stretch(@Nullable Double amount, Unit unit, Turn turn) implements Meaning {
    @Override
    public Value on(Anchor anchor) {
        LocalDate published = anchor.published();
        Period period = null;
        if (published != null && amount != null && !unit.clock()) {
            LocalDate far = unit.shift(published, Math.round(amount) * turn.step());
            if (far != null) {
                period = turn == Turn.LAST
                        ? Period.of(far, published, TimePrecision.RANGE)
                        : Period.of(published, far, TimePrecision.RANGE);
            }
        }
        return Value.duration(unit.duration(amount), period);
    }
}
