package org.casus.resolve;

import java.util.List;
import org.casus.model.Count;
import org.casus.model.CountKind;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/** Dead that no single act makes: "the killing of over 70,000 Salvadorans" sums up a war, and is no news of the day. */
final class WarTolls {
    private static final String ASSAULT = "ASSAULT";

    /** More dead than any single attack of the age of newspapers made without its day being told. */
    private static final int MOST = 5000;

    private WarTolls() {}

    /** Whether the killed of an act without a day sum up a war. */
    static boolean isSum(String type, List<Count> counts, @Nullable When when) {
        return type.equals(ASSAULT)
                && when == null
                && counts.stream()
                        .filter(count -> count.kind() == CountKind.KILLED)
                        .anyMatch(count -> count.low() != null && count.low() >= MOST);
    }
}
