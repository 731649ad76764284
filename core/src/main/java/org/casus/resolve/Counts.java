package org.casus.resolve;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Act;
import org.casus.model.Argument;
import org.casus.model.Count;
import org.casus.resolve.count.Quantity;

/** How many an act killed, injured, arrested …: the numbers of the phrases that its rule counts, each once. */
final class Counts {
    private Counts() {}

    static List<Count> of(Act act, Cast cast) {
        List<Count> counts = new ArrayList<>();
        for (Argument argument : act.arguments()) {
            if (argument.count() == null) {
                continue;
            }
            Quantity quantity = cast.quantity(argument.phrase());
            if (quantity != null) {
                Count count = new Count(argument.count(), quantity.low(), quantity.high(), quantity.span());
                if (!counts.contains(count)) {
                    counts.add(count);
                }
            }
        }
        return counts;
    }
}
