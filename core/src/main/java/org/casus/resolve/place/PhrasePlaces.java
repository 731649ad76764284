package org.casus.resolve.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.casus.gazetteer.Feature;
import org.casus.gazetteer.Site;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Span;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** The places of noun phrases: what a phrase names, what lies in it, and what it only describes. Made for one document. */
final class PhrasePlaces {
    private static final Set<String> SMALL = Set.of("the", "of", "a", "an", "'s", "-", ",");
    private static final Set<String> INSIDE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "around",
            "within",
            "of",
            "from",
            "on",
            "across",
            "along",
            "throughout");

    /** Confidence that the capital of a country is the one of the list. */
    private static final double CAPITAL = 0.95;

    private static final int DEEPEST = 3;

    private final Annotated annotated;
    private final List<PlaceMention> mentions;
    private final Surroundings surroundings;
    private final Capitals capitals;

    PhrasePlaces(Annotated annotated, List<PlaceMention> mentions, Surroundings surroundings, Capitals capitals) {
        this.capitals = capitals;
        this.annotated = annotated;
        this.mentions = mentions;
        this.surroundings = surroundings;
    }

    /** The place that a phrase names: "Idlib", "northern Mali", "the town of Kindu", "Anbar province"; null when it names none. */
    @Nullable
    Place named(Phrase phrase) {
        PlaceMention own = at(phrase.head());
        if (own != null) {
            return placed(own, phrase);
        }
        Token head = annotated.token(phrase.head());
        Feature feature = surroundings.feature(head);
        if (feature == null) {
            return null;
        }
        if (between(phrase)) {
            return described(phrase);
        }
        PlaceMention finest = null;
        for (PlaceMention mention : mentions) {
            boolean inside = mention.first() >= phrase.first() && mention.end() <= phrase.end();
            boolean names = inside
                    && (hangs(mention, phrase.head(), Set.of("of"))
                            || mention.end() <= phrase.head()
                            || explains(mention, phrase.head()));
            if (names && (finest == null || Fineness.of(mention.place()) <= Fineness.of(finest.place()))) {
                finest = mention;
            }
        }
        if (finest == null) {
            return called(phrase);
        }
        return surroundings.edge(head) ? placed(finest, phrase).edge() : placed(finest, phrase);
    }

    /** The name that stands behind a town or the like which a phrase only describes: "the Catalan capital, <em>Barcelona</em>"; null when none does. */
    private @Nullable Place called(Phrase phrase) {
        int behind = phrase.head() + 1;
        int end = annotated.sentences().get(annotated.sentenceOf(phrase.head())).end();
        while (behind < end && annotated.token(behind).is("punct")) {
            behind++;
        }
        PlaceMention mention = behind < end ? at(behind) : null;
        if (mention == null
                || annotated.token(mention.end() - 1).head() != phrase.head()
                || !explains(mention, phrase.head())) {
            return null;
        }
        return mention.place().precision() == feature(phrase).precision() ? mention.place() : null;
    }

    private Feature feature(Phrase phrase) {
        Feature feature = surroundings.feature(annotated.token(phrase.head()));
        return feature == null ? Feature.POINT : feature;
    }

    /** Whether a phrase means what lies between countries, so that nobody knows on which side: "the <em>Mexico-Guatemala</em> border", "the <em>Turkish</em> border". */
    private boolean between(Phrase phrase) {
        Token head = annotated.token(phrase.head());
        int countries = surroundings.edge(head) ? countries(phrase).size() : 0;
        return countries > 1 || countries == 1 && surroundings.outpost(head);
    }

    /** The countries that stand before the head of a phrase, by name or by the adjective of their people. */
    private Set<String> countries(Phrase phrase) {
        Set<String> countries = new TreeSet<>();
        for (int i = phrase.first(); i < phrase.head(); i++) {
            PlaceMention mention = at(i);
            String people = surroundings.countryOf(annotated.token(i).form());
            String named = mention == null || mention.place().precision() != PlacePrecision.COUNTRY
                    ? null
                    : mention.place().country();
            if (people != null) {
                countries.add(people);
            } else if (named != null) {
                countries.add(named);
            }
        }
        return countries;
    }

    /**
     * The town, building or land of which the words of a phrase speak, finer than a country: itself, what it is in, or what is said
     * in it; null when there is none, or when the words tell a country too.
     */
    @Nullable
    Place home(Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            PlaceMention mention = at(i);
            boolean land = mention != null && mention.place().precision() == PlacePrecision.COUNTRY;
            if (surroundings.countryOf(annotated.token(i).form()) != null && !land) {
                return null;
            }
        }
        Place named = named(phrase);
        Place inner = named != null ? named : within(phrase);
        Place home = inner != null ? inner : seat(phrase);
        return home == null || home.precision() == PlacePrecision.COUNTRY ? null : home;
    }

    /** The town before an office and a name: "<em>Barcelona</em> mayor Ada Colau"; null when none is there. */
    private @Nullable Place seat(Phrase phrase) {
        PlaceMention first = phrase.first() < phrase.head() ? at(phrase.first()) : null;
        if (first == null) {
            return null;
        }
        boolean office = first.end() < phrase.head()
                && annotated.token(first.end()).tag().equals("NN")
                && annotated.token(phrase.head()).isProper();
        return office ? first.place() : null;
    }

    /** Whether a phrase only tells what something is so and so far from: "60 miles east of <em>Bukavu</em>". */
    boolean away(Phrase phrase) {
        int of = phrase.head() - 1;
        return of > 1
                && annotated.token(of).lemma().equals("of")
                && surroundings.compass(annotated.token(of - 1).lemma())
                && measures(annotated.token(of - 2));
    }

    /** Whether a phrase is of several towns, lands or the like that it does not name: "three northern states". */
    boolean several(Phrase phrase) {
        Token head = annotated.token(phrase.head());
        return head.tag().equals("NNS") && surroundings.feature(head) != null && within(phrase) == null;
    }

    /** Whether a phrase is the name of a street or road. */
    boolean street(Phrase phrase) {
        Token head = annotated.token(phrase.head());
        return head.isProper() && surroundings.street(head);
    }

    /** Whether a phrase is but a part of a named town or land: "another <em>part of Cartagena</em>". */
    boolean part(Phrase phrase) {
        Place whole = at(phrase.head()) == null && surroundings.share(annotated.token(phrase.head()))
                ? behind(phrase.head(), Set.of("of"))
                : null;
        return whole != null && whole.precision() != PlacePrecision.POINT;
    }

    /** The token behind one and behind "about"; the last at the end of the text. */
    private Token next(int token) {
        int last = annotated.tokens().size() - 1;
        Token next = annotated.token(Math.min(token + 1, last));
        return next.lemma().equals("about") || next.lemma().equals("some")
                ? annotated.token(Math.min(token + 2, last))
                : next;
    }

    private static boolean measures(Token token) {
        return token.tag().equals("CD") || "QUANTITY".equals(token.name());
    }

    /** Whether a phrase's head means land, water or a border rather than something that stands there. */
    boolean ground(Phrase phrase) {
        return surroundings.feature(annotated.token(phrase.head())) != null;
    }

    /** Whether a phrase is of one town, base, station or the like: "the air base", "a police station". */
    boolean spot(Phrase phrase) {
        Token head = annotated.token(phrase.head());
        boolean compound = phrase.head() > phrase.first()
                && surroundings.spot(annotated.token(phrase.head() - 1).lemma() + " " + head.lemma());
        return head.tag().equals("NN") && (compound || surroundings.spot(head.lemma()));
    }

    /** Whether a phrase is but "the country". */
    boolean country(Phrase phrase) {
        return annotated.token(phrase.head()).lemma().equals("country");
    }

    /**
     * The first place that a phrase is said to lie in: "a market in <em>Idlib</em>", "a <em>Paris</em> concert hall"; null when
     * none is.
     */
    @Nullable
    Place within(Phrase phrase) {
        Place far = measures(next(phrase.head())) ? behind(phrase.head(), Set.of()) : null;
        Place behind = far == null ? behind(phrase) : far;
        Place before = behind == null ? before(phrase.head()) : behind;
        return before == null ? located(phrase.head()) : before;
    }

    /** Where the words right behind a building say that it stands: "a bank <em>located in Quito</em>", "an embassy, <em>which is in Quito</em>"; null when none do. */
    private @Nullable Place located(int head) {
        int end = annotated.sentences().get(annotated.sentenceOf(head)).end();
        int which = head + 1;
        if (which < end && annotated.token(which).lemma().equals(",")) {
            which++;
        }
        boolean relative = which + 2 < end
                && annotated.token(which).form().equals("which")
                && annotated.token(which + 1).lemma().equals("be")
                && surroundings.stands(annotated.token(head));
        if (relative) {
            Place at = behind(which + 1, INSIDE);
            return at == null ? behind(which + 2, INSIDE) : at;
        }
        int at = head + 1;
        return at < annotated.tokens().size()
                        && annotated.token(at).head() == head
                        && annotated.token(at).is("acl")
                        && surroundings.stands(annotated.token(head))
                ? behind(at, INSIDE)
                : null;
    }

    /** The first place behind a phrase's head that it is said to lie in; null when none is. */
    @Nullable
    Place behind(Phrase phrase) {
        return behind(phrase.head(), 0);
    }

    private @Nullable Place behind(int head, int depth) {
        int end = annotated.sentences().get(annotated.sentenceOf(head)).end();
        for (int i = head + 1; i < end; i++) {
            Token token = annotated.token(i);
            if (token.head() == head && surroundings.compass(token.lemma())) {
                Place measured = behind(i, Set.of("of"));
                if (measured != null) {
                    return measured;
                }
            }
            if (token.head() != head || !token.is("nmod") && !token.is("conj") && !token.is("appos")) {
                continue;
            }
            PlaceMention mention = at(i);
            if (mention != null && depth == 0 && isDivision(head, i, mention)) {
                return mention.place();
            }
            boolean owner = mention != null
                    && mention.place().precision() == PlacePrecision.COUNTRY
                    && preposition(i).equals("of")
                    && surroundings.belongs(annotated.token(head));
            if (mention != null && !owner && token.is("nmod") && INSIDE.contains(preposition(i))) {
                return mention.place();
            }
            if (mention == null && depth < DEEPEST && (token.is("conj") || INSIDE.contains(preposition(i)))) {
                Place deeper = behind(i, depth + 1);
                if (deeper != null) {
                    return deeper;
                }
            }
        }
        return null;
    }

    /** Whether a land or division stands behind a building and a comma: "the El Triunfo post, <em>San Miguel Department</em>". */
    private boolean isDivision(int head, int token, PlaceMention mention) {
        PlacePrecision precision = mention.place().precision();
        boolean wide = precision == PlacePrecision.DISTRICT
                || precision == PlacePrecision.PROVINCE
                || precision == PlacePrecision.COUNTRY;
        return wide
                && mention.first() > 0
                && annotated.token(mention.first() - 1).lemma().equals(",")
                && annotated.tokens().subList(head + 1, token).stream()
                        .noneMatch(word -> word.is("cc") || word.isVerb())
                && surroundings.stands(annotated.token(head));
    }

    /** Whether a phrase only tells in what land or division the one before it stands: "the El Triunfo post, <em>San Miguel Department</em>". */
    boolean division(Phrase phrase) {
        PlaceMention mention = at(phrase.head());
        Token head = annotated.token(phrase.head());
        return mention != null
                && (head.is("conj") || head.is("appos"))
                && head.head() >= 0
                && head.head() < mention.first()
                && isDivision(head.head(), phrase.head(), mention);
    }

    /** A place named among the words of a compound before its head; of "a <em>US</em> embassy" and "two <em>US</em> citizens" none. */
    private @Nullable Place before(int head) {
        int at = head - 1;
        while (at >= 0
                && annotated.token(at).head() == head
                && annotated.token(at).is("compound")) {
            PlaceMention mention = at(at);
            if (mention != null) {
                boolean owner = mention.place().precision() == PlacePrecision.COUNTRY
                        && !surroundings.stands(annotated.token(head));
                return owner ? null : mention.place();
            }
            at--;
        }
        return null;
    }

    /** The place named right behind a word: "drills <em>in the Mediterranean</em>"; null when none is. */
    @Nullable
    Place behind(int token, Set<String> prepositions) {
        int end = annotated.sentences().get(annotated.sentenceOf(token)).end();
        int at = direction(token + 1, end);
        if (at >= end
                || at == token + 1 && !prepositions.contains(annotated.token(at).lemma())) {
            return null;
        }
        for (int i = at + 1; i < end && i <= at + 4; i++) {
            PlaceMention mention = at(i);
            if (mention != null) {
                return ownsAim(i) ? null : mention.place();
            }
            Token each = annotated.token(i);
            if (!SMALL.contains(each.form().toLowerCase(Locale.ROOT))
                    && !each.isAdjective()
                    && surroundings.feature(each) == null) {
                return null;
            }
        }
        return null;
    }

    /** "In <em>Seoul's</em> efforts": the government's. */
    private boolean ownsAim(int token) {
        Token owner = annotated.token(token);
        return owner.is("nmod:poss")
                && owner.head() >= 0
                && surroundings.aim(annotated.token(owner.head()).lemma());
    }

    /** The "of" of a direction that begins here, told with a distance or not, or the "from" of a distance: "20 km north <em>of</em>", "20 km <em>from</em>"; else where it began. */
    private int direction(int first, int end) {
        int at = first;
        while (at < end && at < first + 5 && (measures(annotated.token(at)) || at == first && measures(next(at - 1)))) {
            at++;
        }
        boolean from = at > first
                && at < end
                && annotated.token(at).lemma().equals("from")
                && measures(annotated.token(at - 1));
        if (from) {
            return at;
        }
        boolean of = at + 1 < end
                && surroundings.compass(annotated.token(at).lemma())
                && annotated.token(at + 1).lemma().equals("of");
        return of ? at + 1 : first;
    }

    /** A place that a phrase only describes: "a crowded market"; of a capital, the town that it is. */
    Place described(Phrase phrase) {
        Token head = annotated.token(phrase.head());
        Feature feature = surroundings.feature(head);
        Span span = annotated.span(phrase.first(), phrase.end());
        Site capital = capitals.of(annotated, phrase);
        if (capital != null) {
            return PlaceFinder.place(span, capital, CAPITAL, List.of());
        }
        return new Place(
                span,
                annotated.text(span),
                surroundings.outpost(head) || between(phrase)
                        ? null
                        : surroundings.countryIn(annotated, phrase.first(), phrase.head()),
                null,
                null,
                null,
                null,
                null,
                surroundings.edge(head)
                        ? PlacePrecision.REGION
                        : feature == null ? PlacePrecision.POINT : feature.precision(),
                Confidence.UNLISTED,
                List.of());
    }

    /** Whether a verb says no more of an act than that it took place. */
    boolean happens(String verb) {
        return surroundings.happens(verb);
    }

    /** Whether the verb at a token tells talk or thought. */
    boolean talk(int token) {
        return surroundings.talk(annotated.token(token));
    }

    /** Whether the verb at a token tells in the passive what was noticed where it was: "clashes were <em>reported</em> in Homs". */
    boolean sighting(int token) {
        return surroundings.sighting(annotated.token(token));
    }

    /** Whether a phrase hangs under a direction: "20 km north of <em>Goma</em>". */
    boolean directed(Phrase phrase) {
        int head = annotated.token(phrase.head()).head();
        return head >= 0 && surroundings.compass(annotated.token(head).lemma());
    }

    /** Whether a phrase tells between or against what a border or the like lies: "the border between <em>Syria</em> and Iraq". */
    boolean bounds(Phrase phrase) {
        int named = phrase.head();
        while (annotated.token(named).is("conj") && annotated.token(named).head() >= 0) {
            named = annotated.token(named).head();
        }
        int head = annotated.token(named).head();
        return head >= 0 && annotated.token(head).isNoun() && surroundings.feature(annotated.token(head)) != null;
    }

    /** The stretch between two places that lies behind a road or the like: "the road <em>between Kaduna and Abuja</em>"; null when none does. */
    @Nullable
    Place stretch(Phrase phrase) {
        Token head = annotated.token(phrase.head());
        if (!surroundings.road(head)) {
            return null;
        }
        int end = annotated.sentences().get(annotated.sentenceOf(phrase.head())).end();
        for (int i = phrase.head() + 1; i < end; i++) {
            if (annotated.token(i).head() == phrase.head() && preposition(i).equals("between")) {
                return Stretch.between(at(i), second(i), annotated);
            }
        }
        return null;
    }

    /** The stretch between two places, of which a word is the first: "between <em>Kaduna</em> and Abuja"; null when there is no second. */
    @Nullable
    Place between(int first) {
        return Stretch.between(at(first), second(first), annotated);
    }

    /** The place joined to one by "and". */
    private @Nullable PlaceMention second(int first) {
        int end = annotated.sentences().get(annotated.sentenceOf(first)).end();
        for (int i = first + 1; i < end; i++) {
            if (annotated.token(i).head() == first && annotated.token(i).is("conj")) {
                return at(i);
            }
        }
        return null;
    }

    /** The land or border that a phrase is said to lie on: "a post near <em>the border</em> with Niger"; null when none is. */
    @Nullable
    Place ground(Phrase phrase, Set<String> prepositions) {
        int end = annotated.sentences().get(annotated.sentenceOf(phrase.head())).end();
        for (int i = phrase.head() + 1; i < end; i++) {
            Token token = annotated.token(i);
            if (token.head() == phrase.head()
                    && token.is("nmod")
                    && surroundings.feature(token) != null
                    && prepositions.contains(preposition(i))) {
                int first = i;
                while (first - 1 > phrase.head()
                        && annotated.token(first - 1).head() == i
                        && !annotated.token(first - 1).is("case")) {
                    first--;
                }
                return described(new Phrase(i, first, i + 1, null));
            }
        }
        return null;
    }

    /** The mention that covers a token, or null. */
    @Nullable
    PlaceMention at(int token) {
        for (PlaceMention mention : mentions) {
            if (mention.covers(token)) {
                return mention;
            }
        }
        return null;
    }

    /** A mentioned place with the words of the whole phrase, when these only say more of the same place. */
    private Place placed(PlaceMention mention, Phrase phrase) {
        if (mention.first() < phrase.first() || mention.end() > phrase.end()) {
            return mention.place();
        }
        for (int i = phrase.first(); i < phrase.end(); i++) {
            Token token = annotated.token(i);
            boolean small = SMALL.contains(token.form().toLowerCase(Locale.ROOT)) || token.isAdjective();
            if (!mention.covers(i) && !small && surroundings.feature(token) == null && at(i) == null) {
                return mention.place();
            }
        }
        return worded(mention.place(), phrase);
    }

    /** The same place in the words of a phrase: "<em>a nightclub</em>" of "a nightclub in Orlando" lies where Orlando lies. */
    Place worded(Place place, Phrase phrase) {
        return place.withSpan(annotated.span(phrase.first(), phrase.end()));
    }

    private boolean hangs(PlaceMention mention, int head, Set<String> prepositions) {
        for (int i = mention.first(); i < mention.end(); i++) {
            if (annotated.token(i).head() == head && prepositions.contains(preposition(i))) {
                return true;
            }
        }
        return false;
    }

    /** "The capital <em>Dodoma</em>". */
    private boolean explains(PlaceMention mention, int head) {
        for (int i = Math.max(mention.first(), head + 1); i < mention.end(); i++) {
            if (annotated.token(i).head() == head && annotated.token(i).is("appos")) {
                return true;
            }
        }
        return false;
    }

    private String preposition(int token) {
        for (int i = token - 1; i >= 0 && token - i < 8; i--) {
            Token each = annotated.token(i);
            if (each.head() == token && each.relation().equals("case")) {
                return each.lemma();
            }
        }
        return "";
    }
}
