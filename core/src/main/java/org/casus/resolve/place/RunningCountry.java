package org.casus.resolve.place;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.casus.gazetteer.Gazetteer;
import org.casus.gazetteer.Site;
import org.casus.model.Annotated;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Seams;
import org.jspecify.annotations.Nullable;

/**
 * The country in which a story plays, for acts of which it says no more: the one that most of the places lie in that are mentioned up to
 * the act's sentence, when the sentence itself names no other. A country's name alone may be that of a doer: the story must name a
 * place inside it. Made for one document.
 */
final class RunningCountry {
    /** So much of what is mentioned must lie in the country. */
    private static final double MOST = 0.75;

    private final Annotated annotated;
    private final List<PlaceMention> mentions;
    private final Gazetteer gazetteer;
    private final Seams seams;

    RunningCountry(Annotated annotated, List<PlaceMention> mentions, Gazetteer gazetteer) {
        this.annotated = annotated;
        this.mentions = mentions;
        this.gazetteer = gazetteer;
        this.seams = Seams.of(annotated);
    }

    /** The country at a sentence, in the words that named it last; null when none did, or when the story tells of several. */
    @Nullable
    Place at(int sentence) {
        Map<String, Integer> countries = new TreeMap<>();
        Set<String> entered = new HashSet<>();
        int all = 0;
        String only = null;
        for (PlaceMention mention : mentions) {
            String country = mention.place().country();
            int place = annotated.sentenceOf(mention.first());
            if (country == null || place > sentence || !seams.joins(place, sentence)) {
                continue;
            }
            all++;
            countries.merge(country, 1, Integer::sum);
            if (mention.place().precision() != PlacePrecision.COUNTRY) {
                entered.add(country);
            }
            if (place == sentence && only != null && !only.equals(country)) {
                return null;
            }
            only = place == sentence ? country : null;
        }
        for (Map.Entry<String, Integer> entry : countries.entrySet()) {
            double share = (double) entry.getValue() / all;
            Site site = gazetteer.country(entry.getKey());
            PlaceMention named = lastOf(entry.getKey(), sentence);
            if (share >= MOST
                    && entered.contains(entry.getKey())
                    && site != null
                    && named != null
                    && (only == null || only.equals(entry.getKey()))) {
                return place(site, named, share);
            }
        }
        return null;
    }

    /** The last mention of the country itself up to a sentence, or null. */
    private @Nullable PlaceMention lastOf(String country, int sentence) {
        PlaceMention last = null;
        for (PlaceMention mention : mentions) {
            if (country.equals(mention.place().country())
                    && mention.place().precision() == PlacePrecision.COUNTRY
                    && annotated.sentenceOf(mention.first()) <= sentence
                    && seams.joins(annotated.sentenceOf(mention.first()), sentence)) {
                last = mention;
            }
        }
        return last;
    }

    private static Place place(Site site, PlaceMention mention, double share) {
        return new Place(
                mention.place().span(),
                site.name(),
                site.country(),
                null,
                site.latitude(),
                site.longitude(),
                site.geonamesId(),
                site.featureCode(),
                site.feature().precision(),
                Math.round(100 * share * mention.place().confidence()) / 100.0,
                List.of());
    }
}
