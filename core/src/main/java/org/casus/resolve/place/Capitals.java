package org.casus.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.gazetteer.Gazetteer;
import org.casus.gazetteer.Key;
import org.casus.gazetteer.Site;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * The seats of governments by the adjectives of their peoples; a country of which the list has two is left out. A people that is not the one of
 * its whole country ("Chechen") has the seat of its own land, or none. Safe to share between threads.
 */
final class Capitals {
    private static final String CAPITAL = "capital";

    private final Map<String, Site> capitals = new HashMap<>();
    /** Seats of lands within a country, by their peoples. */
    private final Map<String, Optional<Site>> seats = new HashMap<>();

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
        Set<String> whole = new HashSet<>();
        List<String> nations = new ArrayList<>();
        for (Row row : codebook.table("actors/states").rows()) {
            boolean first = whole.add(row.get("code"));
            for (String people : first ? List.<String>of() : row.list("demonyms")) {
                Site seat = row.list("metonyms").stream()
                        .flatMap(name -> gazetteer.find(name).stream())
                        .filter(site -> row.get("code").equals(site.country()))
                        .max(Comparator.comparingLong(Site::population))
                        .orElse(null);
                seats.put(Key.of(people), Optional.ofNullable(seat));
            }
            if (first) {
                nations.addAll(row.list("demonyms"));
            }
        }
        nations.forEach(people -> seats.remove(Key.of(people)));
    }

    /** The seat of a country's government, or null. */
    @Nullable
    Site of(@Nullable String country) {
        return country == null ? null : capitals.get(country);
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
        if (!bare) {
            return null;
        }
        String word = annotated.token(people).form();
        Optional<Site> seat = seats.get(Key.of(word));
        String country = surroundings.countryOf(word);
        if (seat != null || country == null) {
            return seat == null ? null : seat.orElse(null);
        }
        return capitals.get(country);
    }
}
