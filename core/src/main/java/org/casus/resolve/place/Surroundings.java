package org.casus.resolve.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.codebook.Words;
import org.casus.gazetteer.Feature;
import org.casus.gazetteer.Key;
import org.casus.model.Annotated;
import org.casus.model.Sentence;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** What the words beside a name say of it: prepositions, nouns of places, peoples. Safe to share between threads. */
final class Surroundings {
    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "near",
            "at",
            "from",
            "to",
            "into",
            "outside",
            "around",
            "inside",
            "across",
            "toward",
            "towards",
            "through",
            "via",
            "off",
            "out",
            "throughout",
            "within",
            "beyond",
            "onto",
            "between",
            "over",
            "leaving",
            "reaching");
    /** Words that, like directions, may stand between a preposition or noun and the name: "in <em>all of</em> Mali". */
    private static final Set<String> BETWEEN =
            Set.of("the", "far", "all", "parts", "both", "war-torn", "of", "old", "modern");

    private static final String STREET = "street";
    private static final String FACILITY = "facility";

    /** So many words a row of names with one noun may have. */
    private static final int ROW = 10;
    /** So many words back the first of two names may begin, with its "and". */
    private static final int LONGEST_FIRST = 6;

    private final Map<String, Feature> nouns = new HashMap<>();
    private final Map<String, String> peoples = new HashMap<>();
    private final Words plain;
    private final Words directions;
    private final Words outposts;
    /** Nouns of buildings and works. */
    private final Set<String> facilities;
    /** Nouns of people and bodies. */
    private final Set<String> parties;

    private final Words talk;
    private final Words sightings;
    private final Words roads;
    private final Words happenings;
    /** What a state has that is in no place: "efforts". */
    private final Words aims;
    /** Nouns that mean a part or edge of a place. */
    private final Words parts;

    private final Words calledAfter;
    private final Words takers;
    private final Words departures;
    private final Words shares;
    private final Set<String> streets;
    private final Words assaults;

    Surroundings(Codebook codebook) {
        plain = codebook.words("plain-words");
        directions = codebook.words("directions");
        outposts = codebook.words("outposts");
        facilities = codebook.table("roles").rows().stream()
                .filter(row -> row.get("kind").equals(FACILITY))
                .map(row -> row.get("noun"))
                .collect(Collectors.toUnmodifiableSet());
        parties = codebook.table("roles").rows().stream()
                .filter(row -> !row.get("kind").equals(FACILITY))
                .map(row -> row.get("noun"))
                .collect(Collectors.toUnmodifiableSet());
        talk = codebook.words("talk-verbs");
        happenings = codebook.words("happenings");
        aims = codebook.words("owned-aims");
        parts = codebook.words("parts-of-places");
        roads = codebook.words("ways-between");
        sightings = codebook.words("sighting-verbs");
        calledAfter = codebook.words("called-after-places");
        takers = codebook.words("place-takers");
        departures = codebook.words("departures");
        shares = codebook.words("building-parts");
        streets = codebook.table("site-words").rows().stream()
                .filter(row -> row.get("kind").equals(STREET))
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
        assaults = codebook.words("place-assaults");
        for (String lexicon : List.of("named-place-nouns", "place-nouns")) {
            for (Row row : codebook.table(lexicon).rows()) {
                Feature feature = Feature.named(row.get("feature"));
                nouns.put(row.get("noun"), feature == null ? Feature.POINT : feature);
            }
        }
        for (Row row : codebook.table("actors/states").rows()) {
            row.list("demonyms").forEach(word -> peoples.putIfAbsent(Key.of(word), row.get("code")));
        }
    }

    /** Whether a word tells a people or state as adjective or by its members. */
    boolean people(String key) {
        return peoples.containsKey(key);
    }

    /** The country of a people's name, or null. */
    @Nullable
    String countryOf(String word) {
        return peoples.get(Key.of(word));
    }

    /** Whether a word means what a state has in mind rather than what lies in it: "in Seoul's <em>interest</em>". */
    boolean aim(String lemma) {
        return aims.contains(lemma);
    }

    /** Whether a word only says which part of a place is meant. */
    boolean direction(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return BETWEEN.contains(lower) || directions.contains(lower);
    }

    /** Whether a word in small letters is a direction or the like: "northern", "rural". */
    boolean compass(String word) {
        return directions.contains(word);
    }

    /** Whether a word names no place alone, though places are called so: "International", "Police". */
    boolean plain(String word) {
        return plain.contains(word) || nouns.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** The sort of place that a noun means, or null when it means none. */
    @Nullable
    Feature feature(Token token) {
        Feature feature = nouns.get(token.lemma());
        return feature != null ? feature : nouns.get(token.form().toLowerCase(Locale.ROOT));
    }

    /** Whether the name at these tokens stands where a place stands: behind a preposition of place, or beside a noun of places. */
    boolean placed(Annotated annotated, int first, int end) {
        return behindPreposition(annotated, first)
                || secondOfTwo(annotated, first)
                || asked(annotated, first, end) != null;
    }

    /** Whether a name is the second of two that something is between: "between Kidal and <em>Gao</em>". */
    private static boolean secondOfTwo(Annotated annotated, int first) {
        int start = annotated.sentences().get(annotated.sentenceOf(first)).first();
        if (first - 1 <= start || !annotated.token(first - 1).lemma().equals("and")) {
            return false;
        }
        int at = first - 2;
        while (at > start && first - at <= LONGEST_FIRST && capital(annotated, at)) {
            at--;
        }
        return at < first - 2 && annotated.token(at).lemma().equals("between");
    }

    /**
     * The noun that a row of names has in common, in the singular: "<em>Homs</em> and Hama <em>provinces</em>"; null when none follows.
     *
     * @param first first token of one of the names
     * @param end after it
     */
    @Nullable
    String shared(Annotated annotated, int first, int end) {
        int last = annotated.sentences().get(annotated.sentenceOf(end - 1)).end();
        int at = end;
        boolean row = first > 1 && annotated.token(first - 1).lemma().equals("and") && capital(annotated, first - 2);
        while (at < last && at < end + ROW) {
            Token token = annotated.token(at);
            boolean joint = token.form().equals(",") || token.form().equals("and");
            boolean capital = Character.isUpperCase(token.form().charAt(0));
            if (!joint && !capital) {
                boolean plural = token.form().endsWith("s") && !token.form().equals(token.lemma());
                return plural && row && capital(annotated, at - 1) && nouns.containsKey(token.lemma())
                        ? token.lemma()
                        : null;
            }
            row |= joint;
            at++;
        }
        return null;
    }

    private static boolean capital(Annotated annotated, int at) {
        return Character.isUpperCase(annotated.token(at).form().charAt(0));
    }

    boolean behindPreposition(Annotated annotated, int first) {
        if (first > 1
                && annotated.token(first - 1).lemma().equals("of")
                && directions.contains(annotated.token(first - 2).lemma())) {
            // "20 km north of Gao".
            return true;
        }
        int before = before(annotated, first);
        return before >= 0
                && (PREPOSITIONS.contains(annotated.token(before).lemma()) || isBound(annotated, before, first))
                && !annotated.token(before).isNoun();
    }

    /** "Left Timbuktu <em>for</em> Gao": where somebody goes. */
    private boolean isBound(Annotated annotated, int before, int first) {
        if (!annotated.token(before).lemma().equals("for")) {
            return false;
        }
        int verb = annotated.token(first).head();
        for (int steps = 0; verb >= 0 && steps < 3; steps++) {
            if (annotated.token(verb).isVerb()) {
                return departures.contains(annotated.token(verb).lemma());
            }
            verb = annotated.token(verb).head();
        }
        return false;
    }

    /** The sort of place that a noun beside the name asks for: "the town of X", "X province", "Lake X"; null when none does. */
    @Nullable
    Feature asked(Annotated annotated, int first, int end) {
        Sentence sentence = annotated.sentences().get(annotated.sentenceOf(first));
        if (end < sentence.end()) {
            Feature behind = feature(annotated.token(end));
            if (behind != null && annotated.token(end).isNoun()) {
                return behind;
            }
            String shared = shared(annotated, first, end);
            if (shared != null) {
                return nouns.get(shared);
            }
        }
        int noun = first - 1;
        if (noun > sentence.first() && annotated.token(noun).lemma().equals("of")) {
            Token before = annotated.token(noun - 1);
            return before.isNoun() ? feature(before) : null;
        }
        return noun >= sentence.first()
                        && annotated.token(noun).isNoun()
                        && !annotated.token(noun).isProper()
                ? feature(annotated.token(noun))
                : null;
    }

    /** Whether the noun beside a name means but a part or edge of it, which tells nothing of its sort: "the <em>coast</em> of Gaza". */
    boolean part(Annotated annotated, int first, int end) {
        Sentence sentence = annotated.sentences().get(annotated.sentenceOf(first));
        boolean behind =
                end < sentence.end() && parts.contains(annotated.token(end).lemma());
        return behind
                || first > sentence.first() + 1
                        && annotated.token(first - 1).lemma().equals("of")
                        && parts.contains(annotated.token(first - 2).lemma());
    }

    /** Whether a noun means a part or edge of land, as a border, which is no point. */
    boolean edge(Token noun) {
        return parts.contains(noun.lemma());
    }

    /** The country that a people's name before gives: "the <em>Syrian</em> town of X", "<em>Iraq</em>i X"; null when none does. */
    @Nullable
    String country(Annotated annotated, int first) {
        Sentence sentence = annotated.sentences().get(annotated.sentenceOf(first));
        int at = first - 1;
        boolean noun = false;
        while (at >= sentence.first() && first - at <= 5) {
            Token token = annotated.token(at);
            String people = countryOf(token.form());
            if (people != null) {
                return noun || at == first - 1 ? people : null;
            }
            noun |= token.isNoun() && feature(token) != null;
            if (feature(token) == null && !direction(token.lemma()) && !token.isAdjective() && !token.is("compound")) {
                return null;
            }
            at--;
        }
        return null;
    }

    /** Whether a noun means a building or land, which is where the country before it says: "a <em>Mali</em> hotel", but not "two US soldiers". */
    boolean stands(Token noun) {
        return !outpost(noun) && (feature(noun) != null || facilities.contains(noun.lemma()));
    }

    /** Whether words mean a town, base, station or the like, which is a place by itself, whoever has it. */
    boolean spot(String words) {
        Feature feature = nouns.get(words);
        return feature == Feature.TOWN || feature == Feature.POINT;
    }

    /** Whether a noun means whom or what a country has, also abroad: "the soldiers <em>of Chad</em>". */
    boolean belongs(Token noun) {
        return outpost(noun) || parties.contains(noun.lemma()) && feature(noun) == null;
    }

    /** Whether a noun means what a state keeps abroad, so that the state before it tells whose it is and not where. */
    boolean outpost(Token noun) {
        return outposts.contains(noun.lemma());
    }

    /** Whether a verb says no more of an act than that it took place: "<em>occurred</em>", "<em>took place</em>". */
    boolean happens(String verb) {
        return happenings.contains(verb);
    }

    /** Whether a verb tells talk or thought, which may be done far from what it is about: "<em>discussed</em> in Geneva". */
    boolean talk(Token verb) {
        return talk.contains(verb.lemma());
    }

    /** Whether a word names a street: "Hampton <em>Avenue</em>". */
    boolean street(Token noun) {
        return streets.contains(Key.of(noun.form()));
    }

    /** Whether a noun means a part of a building or of any other whole. */
    boolean share(Token noun) {
        return shares.contains(noun.lemma());
    }

    /** Whether a noun means a way between places: "the <em>road</em> between Kaduna and Abuja". */
    boolean road(Token noun) {
        return roads.contains(noun.lemma());
    }

    /** Whether a verb in the passive tells where its subject was noticed: "clashes were <em>reported</em> in Homs". */
    boolean sighting(Token verb) {
        return sightings.contains(verb.lemma());
    }

    /** Whether a word behind a name means what is only called after a place: "the Minsk <em>agreements</em>", "Peking <em>duck</em>". */
    boolean calledAfter(Token token) {
        return calledAfter.contains(token.lemma()) && token.isNoun()
                || token.isProper() && calledAfter.contains(singular(token.form()));
    }

    private static String singular(String form) {
        return form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    }

    /** Whether a name is what a verb is done to that places take: "<em>shelled</em> Azaz". */
    boolean taken(Annotated annotated, int first, int end) {
        return suffers(annotated, first, end, takers);
    }

    /** Whether a name is what a verb is done to that places and people take: "<em>attacked</em> Kobani". */
    boolean assaulted(Annotated annotated, int first, int end) {
        return suffers(annotated, first, end, assaults);
    }

    private static boolean suffers(Annotated annotated, int first, int end, Words verbs) {
        for (int i = first; i < end; i++) {
            Token token = annotated.token(i);
            int verb = token.head();
            boolean object = token.is("obj") && verb < first;
            if (verb >= 0 && (object || token.is("nsubj:pass") && verb >= end)) {
                return annotated.token(verb).isVerb()
                        && verbs.contains(annotated.token(verb).lemma());
            }
        }
        return false;
    }

    /** The country of a people's name among these words: "the <em>Rwandan</em> border"; null when there is none. */
    @Nullable
    String countryIn(Annotated annotated, int first, int end) {
        for (int i = first; i < end; i++) {
            String country = countryOf(annotated.token(i).form());
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    /** Index of the word before a name and its directions, or -1 at the beginning of the sentence. */
    private int before(Annotated annotated, int first) {
        Sentence sentence = annotated.sentences().get(annotated.sentenceOf(first));
        int at = first - 1;
        while (at >= sentence.first() && direction(annotated.token(at).form())) {
            at--;
        }
        return at >= sentence.first() ? at : -1;
    }
}
