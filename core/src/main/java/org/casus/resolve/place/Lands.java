package org.casus.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.gazetteer.Gazetteer;
import org.casus.gazetteer.Site;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Seams;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * The country of what a story tells as its news and does not place: the one that its places, peoples and parties are of, when they are of one.
 * A party of another country to the act, or a place abroad in its sentence, leaves it open. What has a place of no known country ("a crowded
 * market") lies in it. Made for one document.
 */
public final class Lands {
    /** So much of what a story names must be of the country. */
    private static final double MOST = 0.75;
    /** So much when all its towns are. */
    private static final double HALF = 0.5;
    /** So many of its words at least. */
    private static final int FEWEST = 2;

    /** Words that mean the seat of the story's country: "the capital", "zone 10 of this capital". */
    private static final Pattern CAPITAL = Pattern.compile("\\b(?:the|this|our) capital(?: city)?$");

    /** Acts of bodies in a place. */
    private static final Set<String> BODILY = Set.of("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "INCIDENT", "RETREAT");

    private final Annotated annotated;
    private final List<PlaceMention> mentions;
    private final Surroundings surroundings;
    private final Gazetteer gazetteer;
    private final Capitals capitals;

    Lands(
            Annotated annotated,
            List<PlaceMention> mentions,
            Surroundings surroundings,
            Gazetteer gazetteer,
            Capitals capitals) {
        this.capitals = capitals;
        this.annotated = annotated;
        this.mentions = mentions;
        this.surroundings = surroundings;
        this.gazetteer = gazetteer;
    }

    /** The events of the document, each that was left open in the country of its story. */
    public List<Event> settle(List<Event> events) {
        List<Event> settled = events;
        for (Span story : stories()) {
            settled = settle(settled, story);
        }
        return settled;
    }

    private List<Span> stories() {
        int end = annotated.document().text().length();
        int start = 0;
        List<Span> stories = new ArrayList<>();
        for (int opening : Seams.of(annotated).openings().toArray()) {
            int next = annotated.sentences().get(opening).span().start();
            stories.add(new Span(start, next));
            start = next;
        }
        stories.add(new Span(start, end));
        return stories;
    }

    private List<Event> settle(List<Event> events, Span story) {
        Map<Span, String> words = words(events);
        words.keySet().removeIf(word -> !story.contains(word));
        Map<String, Integer> weights = new TreeMap<>();
        words.values().forEach(country -> weights.merge(country, 1, Integer::sum));
        String inner = inner(story);
        List<Event> settled = new ArrayList<>(events);
        for (Map.Entry<String, Integer> entry : weights.entrySet()) {
            double share = (double) entry.getValue() / words.size();
            String reason = "in " + entry.getKey() + " by " + entry.getValue() + " of " + words.size()
                    + " places, peoples and parties of the story";
            Site site = gazetteer.country(entry.getKey());
            boolean most = share >= MOST || share >= HALF && entry.getKey().equals(inner);
            if (entry.getValue() >= FEWEST && most && site != null) {
                settled.replaceAll(event -> story.contains(event.evidence().sentence()) && isOpen(event, entry.getKey())
                        ? event.withPlace(in(site, share, event.place()), reason)
                        : event);
            }
        }
        return settled;
    }

    /** The country in which all towns and divisions lie that the story names, if it names two; null when they lie in several. */
    private @Nullable String inner(Span story) {
        Set<String> countries = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (PlaceMention mention : mentions) {
            Place place = mention.place();
            if (place.country() != null
                    && place.precision() != PlacePrecision.COUNTRY
                    && story.contains(words(mention))) {
                countries.add(place.country());
                names.add(place.name());
            }
        }
        return countries.size() == 1 && names.size() > 1 ? countries.iterator().next() : null;
    }

    /** The words of the text that are of a country, each once. */
    private Map<Span, String> words(List<Event> events) {
        Map<Span, String> words = new TreeMap<>();
        for (PlaceMention mention : mentions) {
            String country = mention.place().country();
            if (country != null) {
                words.put(words(mention), country);
            }
        }
        for (Token token : annotated.tokens()) {
            String people = "NORP".equals(token.name()) ? surroundings.countryOf(token.form()) : null;
            if (people != null) {
                words.putIfAbsent(token.span(), people);
            }
        }
        Set<Span> told = Set.copyOf(words.keySet());
        for (Event event : events) {
            parties(event)
                    .filter(party -> party.country() != null && gazetteer.country(party.country()) != null)
                    .filter(party ->
                            told.stream().noneMatch(span -> party.span().contains(span)))
                    .forEach(party -> words.put(party.head(), party.country()));
        }
        return words;
    }

    private Span words(PlaceMention mention) {
        return annotated.span(mention.first(), mention.end());
    }

    private static Stream<Participant> parties(Event event) {
        return Stream.of(event.sources(), event.targets(), event.victims()).flatMap(List::stream);
    }

    /** Whether the story tells an act of bodies as news, of which it does not say in what country it was, and nothing speaks against this one. */
    private boolean isOpen(Event event, String country) {
        Place place = event.place();
        boolean real = event.status() == Status.HAPPENED || event.status() == Status.ONGOING;
        boolean open = place == null
                || place.country() == null
                        && (place.precision() != PlacePrecision.REGION
                                || CAPITAL.matcher(place.name()).find())
                        && place.precision() != PlacePrecision.SEA;
        return open
                && real
                && !event.background()
                && event.origin() == null
                && BODILY.contains(event.type())
                && parties(event)
                        .filter(party -> party.kind() != ActorKind.FACILITY)
                        .allMatch(party ->
                                party.country() == null || party.country().equals(country))
                && mentions.stream()
                        .filter(mention -> event.evidence().sentence().contains(words(mention)))
                        .allMatch(mention -> mention.place().country() == null
                                || mention.place().country().equals(country));
    }

    /** The country of a site, or a place in it that the text only describes. */
    private Place in(Site site, double share, @Nullable Place own) {
        double confidence = Math.round(100 * share * Confidence.LAND) / 100.0;
        if (own == null) {
            return PlaceFinder.place(null, site, confidence, List.of());
        }
        Site seat = CAPITAL.matcher(own.name()).find() ? capitals.of(site.country()) : null;
        if (seat != null) {
            return PlaceFinder.place(own.span(), seat, confidence, List.of());
        }
        return new Place(
                own.span(),
                own.name(),
                site.country(),
                null,
                null,
                null,
                null,
                null,
                own.precision(),
                confidence,
                List.of());
    }
}
