package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the rows of one name: of the country that the phrase gives, then valid on the day (without a day, those without an
 * end), then of the countries that the document names most. Of equals the first is taken.
 *
 * @param lexicon tells where bodies act besides their own country
 * @param names tells how often the document names each country
 * @param day day of publication, or null
 */
record Choice(
        Lexicon lexicon, DocumentNames names, @Nullable LocalDate day) {
    private static final int OF_PHRASE = 4;
    private static final int OF_DAY = 2;

    Name of(List<Alias<Name>> readings, @Nullable String country) {
        Name best = readings.get(0).entry();
        if (readings.size() == 1) {
            return best;
        }
        int points = -1;
        int stories = -1;
        for (Alias<Name> reading : readings) {
            Name name = reading.entry();
            int score = 0;
            if (country != null && country.equals(name.country())) {
                score += OF_PHRASE;
            }
            if (day == null ? name.to() == null : name.on(day)) {
                score += OF_DAY;
            }
            int story = story(name);
            if (score > points || score == points && story > stories) {
                points = score;
                stories = story;
                best = name;
            }
        }
        return best;
    }

    /** How often the document names a country in which a body acts. */
    private int story(Name name) {
        Map<String, Integer> told = names.countries();
        int times = told.getOrDefault(String.valueOf(name.country()), 0);
        for (String country : lexicon.theatres.getOrDefault(String.valueOf(name.code()), List.of())) {
            times += told.getOrDefault(country, 0);
        }
        return times;
    }
}
