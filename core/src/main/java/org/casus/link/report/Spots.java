package org.casus.link.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.link.index.Hashing;
import org.casus.model.CodedDocument;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Span;

/**
 * What a sentence calls the spot of an act: the name behind a preposition of place, "in <em>Kadawa</em> village", whether or not anybody knows where it lies. The
 * tables {@code spot-prepositions} and {@code place-nouns} of the codebook.
 */
final class Spots {
    private static final String NAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+)*";
    private static final Pattern OWNER = Pattern.compile("^.*['’]s\\s+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern COMMON = Pattern.compile("\\b\\p{Ll}{4,}\\b");
    private static final Pattern ONLY_A_NAME = Pattern.compile(NAME);

    private final Pattern spot;

    private Spots(Pattern spot) {
        this.spot = spot;
    }

    static Spots of(Codebook codebook) {
        String nouns = codebook.table("place-nouns").rows().stream()
                .map(row -> Pattern.quote(row.get("noun")))
                .collect(Collectors.joining("|"));
        String prepositions = codebook.table("spot-prepositions").rows().stream()
                .map((Row row) -> Pattern.quote(row.get("words")))
                .collect(Collectors.joining("|"));
        return new Spots(Pattern.compile(
                "\\b(?i:" + prepositions + ")\\s+(?:nearby\\s+)?(?:(?:the|a)\\s+)?(?:(?:\\p{Ll}+\\s+)?(?:" + nouns
                        + ")\\s+of\\s+)?(" + NAME + ")"));
    }

    /** The words of the name of an act's spot, as hashes, ascending; none when its sentence names none. */
    long[] of(CodedDocument coded, Event event) {
        Span sentence = event.evidence().sentence();
        String text = coded.document().text(sentence);
        Place place = event.place();
        if (place != null && exact(place)) {
            Span words = place.span();
            return words != null && sentence.contains(words)
                    ? names(place.name() + " " + coded.document().text(words))
                    : new long[0];
        }
        int trigger = event.evidence().trigger().start() - sentence.start();
        List<Span> known = known(coded, event);
        String best = "";
        Matcher matcher = spot.matcher(text);
        while (matcher.find()) {
            int from = sentence.start() + matcher.start(1);
            Matcher owner = OWNER.matcher(matcher.group(1));
            int own = from + (owner.find() ? owner.end() : 0);
            Span span = new Span(own, sentence.start() + matcher.end(1));
            if (known.stream().noneMatch(other -> other.start() < span.end() && span.start() < other.end())) {
                best = coded.document().text(span);
                if (matcher.start() > trigger) {
                    break;
                }
            }
        }
        return names(best.isEmpty() ? hit(coded, event) : best);
    }

    /** All names of a text, of whatever they are, by their words. */
    static long[] names(String text) {
        return WORD.matcher(text)
                .results()
                .filter(match -> Character.isUpperCase(match.group().charAt(0)))
                .mapToLong(match -> hash(match.group()))
                .sorted()
                .distinct()
                .toArray();
    }

    /** "They shelled <em>Bilozerka</em>": a target that is only a name, and nobody's that is known. */
    private static String hit(CodedDocument coded, Event event) {
        return event.targets().stream()
                .filter(target -> target.code() == null)
                .map(target -> coded.document().text(target.span()))
                .filter(text -> ONLY_A_NAME.matcher(text).matches())
                .findFirst()
                .orElse("");
    }

    /** What is known to be no spot: days, parties, countries and provinces. */
    private static List<Span> known(CodedDocument coded, Event event) {
        List<Span> known = new ArrayList<>();
        coded.times().forEach(time -> known.add(time.span()));
        coded.places().stream()
                .filter(place -> place.country() != null && !exact(place) && !stranger(coded, place))
                .forEach(place -> known.add(place.span()));
        Stream.of(event.sources(), event.targets(), event.victims())
                .flatMap(Collection::stream)
                .filter(party -> party.name() != null)
                .map(Participant::span)
                .forEach(known::add);
        return known;
    }

    /** Whether a place is only taken to lie in what it goes by: "Kadawa village", in Nigeria. */
    private static boolean stranger(CodedDocument coded, Place place) {
        if (place.precision() == PlacePrecision.COUNTRY && place.geonamesId() == null) {
            // A town that the gazetteer does not have, said to lie in a country.
            return true;
        }
        String text = place.span() == null ? "" : coded.document().text(place.span());
        return COMMON.matcher(text).find()
                && LongStream.of(names(text))
                        .noneMatch(word -> LongStream.of(names(place.name())).anyMatch(other -> other == word));
    }

    private static boolean exact(Place place) {
        return place.country() != null
                && (place.precision().mayBeTown()
                        || place.precision() == PlacePrecision.POINT
                        || place.precision() == PlacePrecision.DISTRICT);
    }

    private static long hash(String word) {
        return Hashing.of(word.toLowerCase(Locale.ROOT));
    }
}
