package org.casus.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casus.codebook.Codebook;
import org.casus.gazetteer.Feature;
import org.casus.gazetteer.Gazetteer;
import org.casus.gazetteer.Site;
import org.casus.model.Annotated;
import org.casus.model.Place;
import org.casus.model.PlaceChoice;
import org.casus.model.PlacePrecision;
import org.casus.model.Reading;
import org.casus.model.Span;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds the places that a document mentions. Safe to share between threads. */
public final class PlaceFinder {
    private static final int ALTERNATIVES = 3;
    /** A people's name tells less of where a story plays than a country's. */
    private static final double PEOPLE = 0.3;

    private static final double MOST = 2;

    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");

    private final Gazetteer gazetteer;
    private final Surroundings surroundings;
    private final Metonyms metonyms;
    private final Namesakes namesakes;
    private final SiteWords siteWords;
    private final KindNouns kindNouns;
    private final Codes codes;
    private final Outlets outlets;
    private final Capitals capitals;
    private final Claims claims;

    private PlaceFinder(Codebook codebook, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        surroundings = new Surroundings(codebook);
        metonyms = new Metonyms(codebook);
        namesakes = new Namesakes(codebook);
        siteWords = new SiteWords(codebook, surroundings);
        kindNouns = new KindNouns(codebook, gazetteer);
        codes = new Codes(codebook, gazetteer);
        capitals = new Capitals(codebook, gazetteer, surroundings);
        claims = new Claims(codebook);
        outlets = new Outlets(codebook, gazetteer, surroundings);
    }

    /** A finder over a gazetteer and the lists of a codebook. */
    public static PlaceFinder over(Codebook codebook, Gazetteer gazetteer) {
        return new PlaceFinder(codebook, gazetteer);
    }

    /** The places of a document and of its acts. */
    public Places find(Reading reading) {
        List<PlaceMention> mentions = find(reading.annotated());
        Annotated annotated = reading.annotated();
        List<PlaceMention> own =
                mentions.stream().filter(mention -> !mention.lent()).toList();
        PhrasePlaces phrases = new PhrasePlaces(annotated, own, surroundings, capitals);
        RunningCountry country = new RunningCountry(annotated, own, gazetteer);
        return new Places(
                mentions,
                new Whereabouts(
                        reading,
                        phrases,
                        country,
                        new RunningTown(annotated, own),
                        new There(annotated, own, surroundings)),
                new Lands(annotated, own, surroundings, gazetteer, capitals));
    }

    /** The places in the order of the text. */
    public List<PlaceMention> find(Annotated annotated) {
        Survey survey = survey(annotated);
        List<PlaceMention> mentions = new ArrayList<>();
        for (int i = 0; i < survey.toponyms().size(); i++) {
            Place place = place(annotated, survey, i);
            if (place != null) {
                Toponym toponym = survey.toponyms().get(i);
                mentions.add(new PlaceMention(toponym.first(), toponym.end(), place, toponym.lent(), toponym.point()));
            }
        }
        return mentions;
    }

    /** What decided which place each mention means, in the order of the text. */
    public List<PlaceChoice> choices(Annotated annotated) {
        Survey survey = survey(annotated);
        List<PlaceChoice> choices = new ArrayList<>();
        for (int i = 0; i < survey.toponyms().size(); i++) {
            Place place = place(annotated, survey, i);
            if (place != null) {
                choices.add(choice(place, survey, i));
            }
        }
        return choices;
    }

    private static PlaceChoice choice(Place place, Survey survey, int index) {
        int readings = survey.toponyms().get(index).sites().size();
        if (survey.ranked().get(index).isEmpty()) {
            String reason = readings > 0
                    ? "no reading fits the country of the story"
                    : place.latitude() == null
                            ? "not in the gazetteer"
                            : "not in the gazetteer: lies in " + place.name();
            return new PlaceChoice(place, readings, List.of(reason));
        }
        if (readings == 1) {
            return new PlaceChoice(place, readings, List.of("the only place of its name"));
        }
        List<String> reasons =
                survey.ranking().decisive(index).stream().map(Evidence::words).toList();
        return new PlaceChoice(place, readings, reasons.isEmpty() ? List.of("several that agree") : reasons);
    }

    private Survey survey(Annotated annotated) {
        String outlet = outlets.country(annotated.document());
        List<Toponym> toponyms =
                new ToponymFinder(gazetteer, surroundings, metonyms, namesakes, siteWords, kindNouns, annotated).find();
        Containment containment = new Containment(annotated, toponyms, surroundings);
        Ranking ranking = new Ranking(toponyms, containment, peoples(annotated), outlet);
        List<List<Ranked>> ranked = ranking.order();
        List<Toponym> more = codes.find(annotated, toponyms, ranked);
        if (!more.isEmpty()) {
            toponyms = Stream.concat(toponyms.stream(), more.stream())
                    .sorted(Comparator.comparingInt(Toponym::first))
                    .toList();
            containment = new Containment(annotated, toponyms, surroundings);
            ranking = new Ranking(toponyms, containment, peoples(annotated), outlet);
            ranked = ranking.order();
        }
        ranked = withoutStrays(toponyms, ranked, containment);
        return new Survey(toponyms, ranked, ranking, new Ties(annotated, toponyms, ranked, surroundings));
    }

    /** What a toponym means, or null when it is no place after all. */
    private @Nullable Place place(Annotated annotated, Survey survey, int index) {
        Toponym toponym = survey.toponyms().get(index);
        List<Ranked> readings = survey.ranked().get(index);
        if (!readings.isEmpty()) {
            return listed(annotated, toponym, readings);
        }
        Tie tie = survey.ties().of(index);
        boolean body = toponym.kind() == SiteKind.INSTITUTION && tie == null;
        boolean stray = !toponym.sites().isEmpty() && !named(annotated, toponym);
        return body || stray ? null : unlisted(annotated, toponym, tie, precision(annotated, toponym));
    }

    /** The readings of each toponym, none of those that none of its readings is meant by. */
    private List<List<Ranked>> withoutStrays(
            List<Toponym> toponyms, List<List<Ranked>> ranked, Containment containment) {
        Strays strays = new Strays(toponyms, ranked, containment, claims);
        List<List<Ranked>> kept = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            kept.add(strays.stray(i) ? List.of() : ranked.get(i));
        }
        return kept;
    }

    /** Whether the engine takes words for a place. */
    private static boolean named(Annotated annotated, Toponym toponym) {
        for (int i = toponym.first(); i < toponym.end(); i++) {
            String name = annotated.token(i).name();
            if (name == null || !PLACES.contains(name)) {
                return false;
            }
        }
        return true;
    }

    /** The weight of each country by its people's names. */
    private Map<String, Double> peoples(Annotated annotated) {
        Map<String, Double> weights = new TreeMap<>();
        for (Token token : annotated.tokens()) {
            String country = "NORP".equals(token.name()) ? surroundings.countryOf(token.form()) : null;
            if (country != null) {
                weights.merge(country, PEOPLE, (one, other) -> Math.min(MOST, one + other));
            }
        }
        return weights;
    }

    /** A place that the gazetteer does not know: where the known one is that it lies in, when there is one. */
    private static Place unlisted(Annotated annotated, Toponym toponym, @Nullable Tie tie, PlacePrecision precision) {
        if (tie != null) {
            Place around = place(annotated, toponym, tie.site(), rounded(tie.confidence()), List.of());
            boolean town = toponym.kind() == null && tie.site().feature() == Feature.COUNTRY;
            return town ? around.holding(annotated.text(annotated.span(toponym.first(), toponym.end()))) : around;
        }
        return new Place(
                annotated.span(toponym.first(), toponym.end()),
                annotated.text(annotated.span(toponym.first(), toponym.end())),
                toponym.country(),
                null,
                null,
                null,
                null,
                null,
                precision,
                Confidence.UNLISTED,
                List.of());
    }

    /** How large a place is by the noun beside its name, or by the last word of the name itself: "Salah al-Din <em>province</em>". */
    private PlacePrecision precision(Annotated annotated, Toponym toponym) {
        Feature asked = toponym.asked();
        if (asked == null) {
            Token last = annotated.token(toponym.end() - 1);
            asked = last.isNoun() && toponym.end() - toponym.first() > 1 ? surroundings.feature(last) : null;
        }
        return asked == null ? PlacePrecision.UNKNOWN : asked.precision();
    }

    private static double rounded(double confidence) {
        return Math.round(100 * confidence) / 100.0;
    }

    private static Place listed(Annotated annotated, Toponym toponym, List<Ranked> ranked) {
        List<Place> others = new ArrayList<>();
        for (Ranked other : ranked.subList(1, ranked.size())) {
            if (others.size() < ALTERNATIVES
                    && other.site().kilometresTo(ranked.get(0).site()) > Confidence.ELSEWHERE) {
                others.add(place(annotated, toponym, other.site(), Confidence.of(other, ranked.get(0)), List.of()));
            }
        }
        return place(annotated, toponym, ranked.get(0).site(), Confidence.of(ranked), others);
    }

    private static Place place(
            Annotated annotated, Toponym toponym, Site site, double confidence, List<Place> alternatives) {
        return place(annotated.span(toponym.first(), toponym.end()), site, confidence, alternatives);
    }

    /** A site as it is named or meant by a stretch of the text. */
    static Place place(@Nullable Span span, Site site, double confidence, List<Place> alternatives) {
        return new Place(
                span,
                site.name(),
                site.country(),
                site.admin1(),
                site.latitude(),
                site.longitude(),
                site.geonamesId(),
                site.featureCode().isEmpty() ? null : site.featureCode(),
                site.feature().precision(),
                confidence,
                alternatives);
    }
}
