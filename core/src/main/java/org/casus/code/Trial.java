package org.casus.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.model.Clause;

/**
 * What the rules made of a clause.
 *
 * @param clause the clause
 * @param fits rules that hold, the most specific first
 * @param misses rules whose words the predicate has but that do not hold, the nearest first
 */
record Trial(Clause clause, List<Outcome.Fit> fits, List<Outcome.Miss> misses) {
    Trial {
        fits = List.copyOf(fits);
        misses = List.copyOf(misses);
    }

    /** The most specific rule, and those that read an act of another type beside it. */
    List<Outcome.Fit> chosen() {
        List<Outcome.Fit> chosen = new ArrayList<>();
        fits.stream()
                .filter(fit -> !fit.rule().also() && !fit.dependent())
                .findFirst()
                .ifPresent(chosen::add);
        for (Outcome.Fit fit : fits) {
            String type = fit.rule().type();
            if (fit.rule().also()
                    && !fit.dependent()
                    && chosen.stream().noneMatch(other -> other.rule().type().equals(type))) {
                chosen.add(fit);
            }
        }
        return chosen;
    }

    /** The most specific rule that reads the clause as the result of an act, if one does. */
    Optional<Outcome.Fit> result() {
        return fits.stream().filter(fit -> fit.rule().result()).findFirst();
    }
}
