package org.casus.resolve.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.gazetteer.Gazetteer;
import org.casus.gazetteer.Site;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.jspecify.annotations.Nullable;

/** The seats of governments by their countries; a country of which the list has two is left out. Safe to share between threads. */
final class Capitals {
    private static final String CAPITAL = "capital";

    private final Map<String, Site> capitals = new HashMap<>();
    private final Surroundings surroundings;

    Capitals(Codebook codebook, Gazetteer gazetteer, Surroundings surroundings) {
        this.surroundings = surroundings;
        Set<String> several = new HashSet<>();
        for (Row row : codebook.table("places/towns").rows()) {
            String country = row.get("country");
            if (row.get("kind").equals(CAPITAL)) {
                gazetteer.listed(row.get("name")).stream()
                        .filter(site -> country.equals(site.country()))
                        .findFirst()
                        .filter(site -> capitals.putIfAbsent(country, site) != null)
                        .ifPresent(second -> several.add(country));
            }
        }
        capitals.keySet().removeAll(several);
    }

    /** The town that a phrase means by its country alone: "the <em>Turkish</em> capital"; null when it means none, or says more. */
    @Nullable
    Site of(Annotated annotated, Phrase phrase) {
        int people = phrase.head() - 1;
        boolean bare = people >= phrase.first()
                && annotated.token(phrase.head()).form().equals(CAPITAL)
                && (people == phrase.first()
                        || people == phrase.first() + 1
                                && annotated.token(phrase.first()).lemma().equals("the"));
        String country = bare ? surroundings.countryOf(annotated.token(people).form()) : null;
        return country == null ? null : capitals.get(country);
    }
}
