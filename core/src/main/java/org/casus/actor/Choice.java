package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among the rows of one name: of the country that the phrase gives, then valid on the day, then without an end. */
final class Choice {
    private Choice() {}

    static Name of(List<Alias<Name>> readings, @Nullable LocalDate day, @Nullable String country) {
        Name best = readings.get(0).entry();
        int points = -1;
        for (Alias<Name> reading : readings) {
            Name name = reading.entry();
            int score = 0;
            if (country != null && country.equals(name.country())) {
                score += 4;
            }
            if (day == null ? name.to() == null : name.on(day)) {
                score += 2;
            }
            if (score > points) {
                points = score;
                best = name;
            }
        }
        return best;
    }
}
