package org.casus.resolve.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.model.Act;
import org.casus.model.Annotated;
import org.casus.model.Argument;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Oblique;
import org.casus.model.Phrase;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Reading;
import org.casus.model.Role;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.model.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Where the acts of a document were: by what their rules bound as place, else by the clauses that tell them, what they were done
 * to, and clauses that grammar binds to them. What belongs to another act is never taken.
 */
public final class Whereabouts {
    /** What stands behind these is where an act of any sort was. */
    private static final Set<String> PLACING = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "around",
            "within",
            "across",
            "along",
            "throughout",
            "off",
            "close to",
            "next to",
            "beside",
            "north of",
            "south of",
            "east of",
            "west of",
            "off the coast of");
    /** What stands behind these is where bodies acted; of talks it is the topic ("talks on Syria"). */
    private static final Set<String> REACHING = Set.of("on", "over", "into", "onto", "above", "between", "through");

    private static final Set<String> EITHER =
            Stream.concat(PLACING.stream(), REACHING.stream()).collect(Collectors.toUnmodifiableSet());
    /** What stands behind these is always a place. */
    private static final Set<String> BESIDE = Set.of("outside", "inside", "near", "next to", "close to");

    /** Behind these a place inside the phrase counts too: "in a village near Hama", but not "over the attack in Hama". */
    private static final Set<String> HOLDING = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "around",
            "within",
            "close to",
            "next to",
            "across",
            "along",
            "throughout");

    /** Behind these stands a border or the like that something was on. */
    private static final Set<String> ALONG = Set.of("on", "along", "at", "near", "across");

    /** What is off a country is at sea before it, not in it. */
    private static final Set<String> OFF = Set.of("off", "off the coast of");

    /** Behind these stands where a movement that began somewhere ends. */
    private static final Set<String> TOWARDS = Set.of("to", "into", "for");

    private static final Set<String> TOGETHER = Set.of("when", "as", "where");
    /** Acts of bodies in a place, whose doers and targets stand where the act is. */
    private static final Set<String> BODILY = Set.of("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "INCIDENT", "RETREAT");

    /** Acts and mishaps that hit what they are done to. */
    private static final Set<String> HARMING = Set.of("ASSAULT", "INCIDENT");

    private static final String ASSAULT = "ASSAULT";
    private static final String PROTEST = "PROTEST";
    private static final String VISIT = "visit";
    private static final String SEIZE = "seize";

    private static final String EXPLOSIVES = "explosives";
    private static final Set<String> STANDING =
            Set.of("at", "outside", "inside", "under", "beside", "behind", "in front of", "next to");

    /** What the text calls by a word for the seat of a state is not just any town. */
    private static final Pattern SEAT = Pattern.compile("\\bcapital\\b");

    private final Reading reading;
    private final Annotated annotated;
    private final PhrasePlaces phrases;
    private final RunningCountry running;
    private final RunningTown town;
    private final There there;
    private final Set<Integer> predicates = new HashSet<>();
    private final List<@Nullable Place> places = new ArrayList<>();

    Whereabouts(Reading reading, PhrasePlaces phrases, RunningCountry running, RunningTown town, There there) {
        this.reading = reading;
        this.annotated = reading.annotated();
        this.phrases = phrases;
        this.running = running;
        this.town = town;
        this.there = there;
        reading.clauses().forEach(clause -> predicates.add(clause.predicate().head()));
        reading.acts().forEach(act -> places.add(where(act)));
    }

    private @Nullable Place where(Act act) {
        Place own = find(act);
        if (!news(act)) {
            return own;
        }
        int sentence = reading.clauses().get(act.clause()).sentence();
        if (own != null && !isOpen(own)) {
            town.told(sentence, own);
            return own;
        }
        boolean elsewhere = own != null ? SEAT.matcher(own.name()).find() : isSpread(act);
        Place place = elsewhere ? null : town.at(sentence);
        if (own != null) {
            return place == null ? own : place.withSpan(own.span());
        }
        return place == null ? running.at(sentence) : place;
    }

    /** "In three northern <em>states</em>": in several places without a name, so in no one town. */
    private boolean isSpread(Act act) {
        return tellers(act).stream()
                .flatMap(teller -> reading.clauses().get(teller).obliques().stream())
                .anyMatch(oblique -> HOLDING.contains(oblique.preposition()) && phrases.several(oblique.phrase()));
    }

    /** Whether a place is only a spot in a town that the text does not name with it: "a bank", "this city". */
    private static boolean isOpen(Place place) {
        boolean spot = place.precision() == PlacePrecision.POINT || place.precision() == PlacePrecision.DISTRICT;
        boolean town = place.precision().mayBeTown() && isDescribed(place);
        return place.country() == null && (spot || town);
    }

    /** Whether the words of a place are no name. */
    private static boolean isDescribed(Place place) {
        return place.name().equals(place.name().toLowerCase(Locale.ROOT));
    }

    /** Where an act was, by its number, or null when the text does not say. */
    public @Nullable Place place(int act) {
        return places.get(act);
    }

    /** The base, town or the like that is itself what an act hit or took, where nothing else is told of its place: "struck <em>the air base</em>"; null when there is none. */
    @Nullable
    Place struck(int number) {
        Act act = reading.acts().get(number);
        if (!news(act) || isSpread(act) || !HARMING.contains(act.type()) && !SEIZE.equals(act.mode())) {
            return null;
        }
        return act.arguments().stream()
                .filter(argument -> argument.role() == Role.TARGET && phrases.spot(argument.phrase()))
                .findFirst()
                .map(argument -> phrases.described(argument.phrase()))
                .orElse(null);
    }

    /** Where a movement began, or null. */
    public @Nullable Place origin(int act) {
        return end(reading.acts().get(act), Role.ORIGIN, "from");
    }

    /** Where a movement ended or was to end, or null; of several the first. */
    public @Nullable Place destination(int act) {
        Place destination = end(reading.acts().get(act), Role.DESTINATION, "to");
        return destination == null ? visited(reading.acts().get(act)) : destination;
    }

    /** The town, building or land of which the words of a party speak, finer than a country; null when they speak of none. */
    public @Nullable Place home(Phrase party) {
        return phrases.home(party);
    }

    /** Whether a phrase only tells what something is so and so far from: "60 miles east of <em>Bukavu</em>". */
    public boolean isAway(Phrase phrase) {
        return phrases.away(phrase);
    }

    /** Whether what a rule takes for a target is only where the act was: "a shooting on <em>Galloway Street</em>", "exploded in <em>another part of Cartagena</em>". */
    public boolean isGround(Argument argument) {
        return phrases.division(argument.phrase())
                || ALONG.contains(argument.slot()) && phrases.street(argument.phrase())
                || HOLDING.contains(argument.slot()) && phrases.part(argument.phrase());
    }

    /** A visit ends where its target is a place. */
    private @Nullable Place visited(Act act) {
        if (!VISIT.equals(act.mode())) {
            return null;
        }
        for (Argument argument : act.arguments()) {
            Place place = argument.role() == Role.TARGET ? phrases.named(argument.phrase()) : null;
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private @Nullable Place end(Act act, Role role, String preposition) {
        for (Argument argument : act.arguments()) {
            boolean words = told(argument, act) && phrases.at(argument.phrase().head()) == null;
            if (argument.role() == role && !words) {
                Place named = named(argument.phrase());
                return named != null ? named : phrases.described(argument.phrase());
            }
        }
        Clause clause = reading.clauses().get(act.clause());
        Place from = oblique(clause, Set.of("from"));
        Place to = oblique(clause, TOWARDS);
        if (from == null || to == null || bound(act, Role.ORIGIN) || bound(act, Role.DESTINATION)) {
            return null;
        }
        return preposition.equals("from") ? from : to;
    }

    private static boolean bound(Act act, Role role) {
        return act.arguments().stream().anyMatch(argument -> argument.role() == role);
    }

    private @Nullable Place oblique(Clause clause, Set<String> prepositions) {
        for (Oblique oblique : clause.obliques()) {
            if (prepositions.contains(oblique.preposition())
                    && phrases.at(oblique.phrase().head()) != null) {
                return phrases.named(oblique.phrase());
            }
        }
        return null;
    }

    private @Nullable Place find(Act act) {
        List<Place> named = new ArrayList<>();
        Phrase described = null;
        for (Argument argument : act.arguments()) {
            if (stands(argument, act) && !told(argument, act)) {
                Place stretch = argument.slot().equals("between")
                        ? phrases.between(argument.phrase().head())
                        : phrases.stretch(argument.phrase());
                Place place = stretch == null ? phrases.named(argument.phrase()) : stretch;
                if (place != null) {
                    named.add(OFF.contains(argument.slot()) ? place.edge() : place);
                } else if (described == null) {
                    described = argument.phrase();
                }
            }
        }
        Place hit = hit(act);
        boolean vague = described != null && phrases.ground(described) && (!named.isEmpty() || hit != null);
        if (described != null && !vague) {
            Place around = phrases.within(described);
            if (around == null && phrases.country(described)) {
                around = running.at(reading.clauses().get(act.clause()).sentence());
            }
            if (around == null) {
                tellers(act)
                        .forEach(teller -> named.addAll(own(reading.clauses().get(teller), act)));
                around = named.isEmpty() ? null : finest(named);
            }
            return around == null ? phrases.described(described) : phrases.worded(around, described);
        }
        if (!named.isEmpty()) {
            named.addAll(inside(act, finest(named)));
            return hit != null && within(hit, finest(named)) ? hit : finest(named);
        }
        for (int teller : tellers(act)) {
            named.addAll(own(reading.clauses().get(teller), act));
        }
        Place behind = phrases.behind(lastToken(act), BODILY.contains(act.type()) ? EITHER : PLACING);
        if (behind != null && named.stream().noneMatch(place -> isIn(behind.span(), place.span()))) {
            named.add(behind);
        }
        if (!named.isEmpty() && hit != null && within(hit, finest(named))) {
            return hit;
        }
        if (!named.isEmpty()) {
            Phrase beside = beside(act);
            return beside == null || phrases.ground(beside) || named(beside) != null
                    ? finest(named)
                    : phrases.worded(finest(named), beside);
        }
        Place pointed = there.of(reading.clauses().get(act.clause()));
        if (pointed != null) {
            return pointed;
        }
        named.addAll(below(act));
        named.addAll(meanwhile(act));
        if (named.isEmpty()) {
            named.addAll(to(act));
        }
        return named.isEmpty() ? last(act) : finest(named);
    }

    /** "20 km north of <em>Gao</em> in Mali": what the clauses of an act name that is finer than the country they name, and in it. */
    private List<Place> inside(Act act, Place country) {
        return country.precision() != PlacePrecision.COUNTRY
                ? List.of()
                : tellers(act).stream()
                        .flatMap(teller -> own(reading.clauses().get(teller), act).stream())
                        .filter(place -> place.precision() != PlacePrecision.COUNTRY && within(place, country))
                        .toList();
    }

    private static boolean isIn(@Nullable Span words, @Nullable Span others) {
        return words != null && others != null && others.contains(words);
    }

    /** The first place that was attacked itself: "struck <em>the Sargodha air base</em>"; null when none was. */
    private @Nullable Place hit(Act act) {
        for (Argument argument : act.arguments()) {
            Place place = HARMING.contains(act.type()) && argument.role() == Role.TARGET
                    ? phrases.named(argument.phrase())
                    : null;
            if (place != null && place.latitude() != null) {
                return place;
            }
        }
        return null;
    }

    /** Whether a place that was attacked is a finer one in the country or division that the clause names, or a town beside which it names another. */
    private static boolean within(Place hit, Place around) {
        if (Fineness.of(hit) < Fineness.DISTRICT && Fineness.of(around) >= Fineness.of(hit)) {
            return true;
        }
        boolean country = hit.country() != null && hit.country().equals(around.country());
        boolean division = around.precision() == PlacePrecision.COUNTRY
                || around.admin1() == null
                || around.admin1().equals(hit.admin1());
        return country && division && Fineness.of(hit) < Fineness.of(around);
    }

    /** Whether an argument says where; a bomb goes off at its target ("exploded <em>outside the bank</em>"). */
    private static boolean stands(Argument argument, Act act) {
        return argument.role() == Role.PLACE
                || argument.role() == Role.TARGET
                        && EXPLOSIVES.equals(act.mode())
                        && STANDING.contains(argument.slot());
    }

    /** Whether the story tells an act of bodies as its own news, so that it was where the story plays when nothing else is said. */
    private boolean news(Act act) {
        boolean real = act.status() == Status.HAPPENED || act.status() == Status.ONGOING;
        return real && !act.background() && BODILY.contains(act.type()) && end(act, Role.ORIGIN, "from") == null;
    }

    private int lastToken(Act act) {
        Clause clause = reading.clauses().get(act.clause());
        int last = clause.predicate().head();
        while (last + 1 < annotated.tokens().size()
                && annotated.token(last + 1).span().end() <= act.trigger().end()) {
            last++;
        }
        return last;
    }

    /** The phrase of a clause of the act that says what the act was beside or in; null when there is none. */
    private @Nullable Phrase beside(Act act) {
        for (int teller : tellers(act)) {
            for (Oblique oblique : reading.clauses().get(teller).obliques()) {
                if (BESIDE.contains(oblique.preposition())
                        && !foreign(oblique.phrase().head(), act)) {
                    return oblique.phrase();
                }
            }
        }
        return null;
    }

    /** By clauses bound to the act's, else by a building, land or border that the act was beside or in. */
    private @Nullable Place last(Act act) {
        Place bound = bound(act);
        if (bound != null) {
            return bound;
        }
        Phrase beside = beside(act);
        if (beside != null) {
            return phrases.described(beside);
        }
        Place ground = ground(act);
        return ground == null ? border(act) : ground;
    }

    /** The border or land that the clause itself says a bodily act was on: "killed <em>on the border between Syria and Iraq</em>". */
    private @Nullable Place border(Act act) {
        if (!BODILY.contains(act.type())) {
            return null;
        }
        for (int teller : tellers(act)) {
            for (Oblique oblique : reading.clauses().get(teller).obliques()) {
                if (ALONG.contains(oblique.preposition())
                        && phrases.ground(oblique.phrase())
                        && !foreign(oblique.phrase().head(), act)
                        && !party(oblique.phrase(), act)) {
                    return phrases.described(oblique.phrase());
                }
            }
        }
        return null;
    }

    /** The land or border on which the target or victim of bodies was. */
    private @Nullable Place ground(Act act) {
        for (Argument argument : act.arguments()) {
            boolean done = argument.role() == Role.TARGET || argument.role() == Role.VICTIM;
            Place ground = done && BODILY.contains(act.type()) ? phrases.ground(argument.phrase(), EITHER) : null;
            if (ground != null) {
                return ground;
            }
        }
        return null;
    }

    /** Whether a phrase is part of the words that tell the act itself: "took up <em>positions</em>". */
    private boolean told(Argument argument, Act act) {
        Phrase phrase = argument.phrase();
        return act.trigger().contains(annotated.span(phrase.first(), phrase.end()));
    }

    /** The clauses that tell an act, but of a headline no other headline. */
    private List<Integer> tellers(Act act) {
        int own = reading.clauses().get(act.clause()).sentence();
        if (!annotated.sentences().get(own).headline()) {
            return act.tellers();
        }
        return act.tellers().stream()
                .filter(teller -> {
                    int sentence = reading.clauses().get(teller).sentence();
                    return sentence == own
                            || !annotated.sentences().get(sentence).headline();
                })
                .toList();
    }

    /** The place that a phrase names or is said to lie in. */
    private @Nullable Place named(Phrase phrase) {
        Place named = phrases.named(phrase);
        return named != null ? named : phrases.within(phrase);
    }

    /** Places of a clause's own modifiers. */
    private List<Place> own(Clause clause, Act act) {
        List<Place> found = new ArrayList<>();
        for (Oblique oblique : clause.obliques()) {
            boolean directed = oblique.preposition().equals("of") && phrases.directed(oblique.phrase());
            boolean placing = directed || placing(oblique.preposition(), act) && !limits(oblique);
            boolean compound = oblique.preposition().equals("compound");
            if (!placing && !compound || foreign(oblique.phrase().head(), act) || party(oblique.phrase(), act)) {
                continue;
            }
            boolean second = oblique.preposition().equals("between")
                    && annotated.token(oblique.phrase().head()).is("conj");
            if (second) {
                continue;
            }
            Place stretch = oblique.preposition().equals("between")
                    ? phrases.between(oblique.phrase().head())
                    : phrases.stretch(oblique.phrase());
            Place place = stretch == null ? phrases.named(oblique.phrase()) : stretch;
            if (place == null && !compound) {
                place = HOLDING.contains(oblique.preposition()) ? phrases.within(oblique.phrase()) : null;
                if (place != null && BESIDE.contains(oblique.preposition())) {
                    place = phrases.worded(place, oblique.phrase());
                }
            }
            if (place != null) {
                found.add(OFF.contains(oblique.preposition()) ? place.edge() : place);
            }
        }
        return found;
    }

    /** Whether a phrase only says between what a border lies, which leaves open on which side the act was. */
    private boolean limits(Oblique oblique) {
        return oblique.preposition().equals("between") && phrases.bounds(oblique.phrase());
    }

    private static boolean placing(String preposition, Act act) {
        boolean driven = preposition.equals("out of") || preposition.equals("out");
        return driven && act.type().equals(ASSAULT)
                || PLACING.contains(preposition)
                || REACHING.contains(preposition) && BODILY.contains(act.type());
    }

    private static boolean party(Phrase phrase, Act act) {
        return act.arguments().stream()
                .anyMatch(argument ->
                        argument.role() != Role.PLACE && argument.phrase().head() == phrase.head());
    }

    /** Whether a word hangs under the predicate of a clause that does not tell this act. */
    private boolean foreign(int token, Act act) {
        Set<Integer> own = new HashSet<>();
        for (int teller : tellers(act)) {
            own.addAll(reading.clauses().get(teller).predicate().tokens());
        }
        int at = annotated.token(token).head();
        for (int steps = 0; at >= 0 && steps < 40; steps++) {
            if (own.contains(at)) {
                return false;
            }
            if (predicates.contains(at)) {
                return true;
            }
            at = annotated.token(at).head();
        }
        return false;
    }

    /** Places of what the act was done to, and of its doers where bodies act. */
    private List<Place> to(Act act) {
        List<Place> found = new ArrayList<>();
        for (Argument argument : act.arguments()) {
            boolean done = argument.role() == Role.TARGET || argument.role() == Role.VICTIM;
            // "Marched against the murder of a judge in Cali": the murder was there.
            boolean deed = PROTEST.equals(act.type())
                    && predicates.contains(argument.phrase().head());
            if (!done || deed) {
                continue;
            }
            if (HARMING.contains(act.type()) || SEIZE.equals(act.mode())) {
                Place itself = phrases.named(argument.phrase());
                if (itself != null) {
                    found.add(itself);
                }
            }
            if (BODILY.contains(act.type())) {
                Place around = phrases.within(argument.phrase());
                if (around != null) {
                    found.add(around);
                }
            }
        }
        if (found.isEmpty() && BODILY.contains(act.type())) {
            for (Argument argument : act.arguments()) {
                Place around = argument.role() == Role.SOURCE ? phrases.behind(argument.phrase()) : null;
                if (around != null) {
                    found.add(around);
                }
            }
        }
        return found;
    }

    /** Where a relative clause says that it took place: "the murder of a colonel, <em>which occurred in Medellin</em>". */
    private List<Place> below(Act act) {
        List<Place> found = new ArrayList<>();
        List<Integer> tellers = tellers(act);
        for (Clause lower : reading.clauses()) {
            Governor governor = lower.governor();
            if (governor != null
                    && governor.link() == Link.RELATIVE
                    && tellers.contains(governor.clause())
                    && reading.clauses().get(governor.clause()).kind() == Clause.Kind.NOMINAL
                    && phrases.happens(lower.predicate().lemma())) {
                for (Oblique oblique : lower.obliques()) {
                    Place place = placing(oblique.preposition(), act) ? named(oblique.phrase()) : null;
                    if (place != null) {
                        found.add(place);
                    }
                }
            }
        }
        return found;
    }

    /** Where a bodily act was by what happened as it was done: "exploded <em>as it came to a halt in Aden</em>", which is no act told itself. */
    private List<Place> meanwhile(Act act) {
        List<Place> found = new ArrayList<>();
        List<Integer> tellers = tellers(act);
        for (Clause lower : reading.clauses()) {
            Governor governor = lower.governor();
            boolean bound = governor != null
                    && BODILY.contains(act.type())
                    && governor.link() == Link.ADVERBIAL
                    && TOGETHER.contains(String.valueOf(governor.marker()))
                    && tellers.contains(governor.clause())
                    && reading.acts().stream()
                            .noneMatch(other -> other.tellers().contains(lower.id()))
                    && !phrases.talk(lower.predicate().head());
            for (Oblique oblique : bound ? lower.obliques() : List.<Oblique>of()) {
                Place place =
                        HOLDING.contains(oblique.preposition()) && !oblique.inner() ? named(oblique.phrase()) : null;
                if (place != null) {
                    found.add(place);
                }
            }
        }
        return found;
    }

    /** The place of a clause that grammar binds to those of the act. */
    private @Nullable Place bound(Act act) {
        for (int teller : tellers(act)) {
            Place above = above(reading.clauses().get(teller), act, 0);
            if (above != null) {
                return above;
            }
        }
        return null;
    }

    private @Nullable Place above(Clause clause, Act act, int depth) {
        Governor governor = clause.governor();
        if (governor == null || depth > 3) {
            return null;
        }
        Clause upper = reading.clauses().get(governor.clause());
        if (!shares(clause, governor, upper)) {
            return null;
        }
        List<Place> own = new ArrayList<>();
        for (Oblique oblique : upper.obliques()) {
            if (placing(oblique.preposition(), act) && !oblique.inner()) {
                Place place = named(oblique.phrase());
                if (place != null) {
                    own.add(place);
                }
            }
        }
        if (own.isEmpty() && governor.link() == Link.SUBJECT && HARMING.contains(act.type())) {
            own.addAll(struck(upper));
        }
        if (!own.isEmpty()) {
            return finest(own);
        }
        Place border = BODILY.contains(act.type()) ? along(upper) : null;
        return border == null ? above(upper, act, depth + 1) : border;
    }

    /** Where that stands which a harm is said to have struck: "an air strike hit a funeral hall in <em>Sanaa</em>". */
    private List<Place> struck(Clause clause) {
        List<Place> found = new ArrayList<>();
        for (Phrase phrase : clause.patients()) {
            Place place = named(phrase);
            if (place != null && place.precision() != PlacePrecision.COUNTRY) {
                found.add(place);
            }
        }
        return found;
    }

    /** The border or land that a clause around the act says it was on: "clashes erupted <em>on the border with Chad</em>". */
    private @Nullable Place along(Clause clause) {
        for (Oblique oblique : clause.obliques()) {
            if (ALONG.contains(oblique.preposition()) && !oblique.inner() && phrases.ground(oblique.phrase())) {
                return phrases.described(oblique.phrase());
            }
        }
        return null;
    }

    private boolean shares(Clause clause, Governor governor, Clause upper) {
        boolean sighted = upper.passive() && phrases.sighting(upper.predicate().head());
        if (!sighted && phrases.talk(upper.predicate().head())) {
            return false;
        }
        return switch (governor.link()) {
            case PARTICIPLE -> clause.tense() == Tense.PARTICIPLE;
            case ADVERBIAL -> TOGETHER.contains(String.valueOf(governor.marker()));
            case OBLIQUE, SUBJECT, OBJECT ->
                clause.kind() == Clause.Kind.NOMINAL && governor.link() != Link.OBLIQUE
                        || upper.kind() == Clause.Kind.NOMINAL && clause.kind() == Clause.Kind.NOMINAL;
            default -> false;
        };
    }

    /** The place that says most precisely where; of equals the first. */
    private static Place finest(List<Place> places) {
        Place best = places.get(0);
        for (Place place : places) {
            if (Fineness.of(place) < Fineness.of(best)) {
                best = place;
            }
        }
        return best;
    }
}
