package org.casus.link.same;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.link.report.Named;
import org.casus.link.report.Tally;
import org.casus.link.report.Telling;
import org.casus.model.ActorKind;
import org.casus.model.Count;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Span;
import org.casus.model.TimePrecision;
import org.casus.model.When;

/**
 * What the sentences of two events of different documents state so exactly that both cannot tell of one thing: another town, another day, another
 * building with another toll. Services write of every raid in the like words, so that all else may be the same.
 */
final class Stated {
    private static final double SURE = 0.9;

    /** How surely a town must be read where neither text names that of the other. */
    private static final double SURE_UNNAMED = 0.7;

    /** What the sentence before places in a sure town is taken to go on there with so much certainty left. */
    private static final double SURE_BEFORE = 0.7;

    /** Places so many kilometres apart are no parts of one village. */
    private static final double OTHER_KM = 3;

    /** Suburbs of a large town are told as the town itself. */
    private static final double SUBURB_KM = 25;

    /** What states no day and is news was so many days ago at most. */
    private static final int MONTHS = 60;

    /** So many days later a toll no longer falls to less than half. */
    private static final int WEEKS = 14;

    /** Seats of provinces and districts. */
    private static final Set<String> LARGE = Set.of("PPLC", "PPLA", "PPLA2");

    private static final Set<String> SEATS = Set.of("PPLC", "PPLA");

    private Stated() {}

    /** What cannot hold of one thing, as bits of {@link Trait}. */
    static long traits(Telling a, Telling b) {
        return (otherTown(a, b) ? Trait.TOWN_OTHER.bit() : 0)
                | (otherDay(a, b) ? Trait.DAY_OTHER.bit() : 0)
                | (otherBuilding(a, b) ? Trait.BUILDING_OTHER.bit() : 0)
                | (otherSurroundings(a, b) ? Trait.AROUND_OTHER.bit() : 0)
                | (otherSpot(a, b) ? Trait.SPOT_OTHER.bit() : 0)
                | (toldBefore(a, b) || toldBefore(b, a) ? Trait.TOLD_BEFORE.bit() : 0)
                | (longAgo(a, b) ? Trait.LONG_AGO.bit() : 0);
    }

    private static boolean otherTown(Telling a, Telling b) {
        Place one = a.event().place();
        Place other = b.event().place();
        if (one == null || other == null) {
            return false;
        }
        // What is cheap to ask is asked first: most pairs are of one town, or of none that is sure.
        boolean within = within(a, b);
        if (!town(a, one, SURE_UNNAMED)
                || !town(b, other, SURE_UNNAMED)
                || one.precision() != other.precision()
                || !(Places.distance(one, other) > OTHER_KM)) {
            return false;
        }
        boolean named = within || a.around().names(other) || b.around().names(one);
        if (named && (!town(a, one, SURE) || !town(b, other, SURE))) {
            return false;
        }
        // In sentences that are not alike the one may name where it was and the other where its victim lived. Then one
        // of the texts is likely to
        // name both, and a victim seldom lived far away.
        boolean alike = within || Comparison.cosine(a, b) >= Comparison.SOME;
        if (!alike && named) {
            return false;
        }
        // A building may stand outside the town that it is told of.
        if (within && (!tells(a, one) || !tells(b, other))
                || Places.of(one, other) == Trait.PLACE_SAME
                || within(one.name(), other.name())) {
            return false;
        }
        boolean wide =
                within || seat(one) || seat(other) || !otherToll(a, b) && (!alike || unsure(one) || unsure(other));
        return Places.distance(one, other) > (wide ? SUBURB_KM : OTHER_KM);
    }

    /** Whether one text tells both. */
    private static boolean within(Telling a, Telling b) {
        return a.document().equals(b.document());
    }

    /**
     * Whether sentences much alike call the spot by other names, of which at least one lies nowhere that is known: "in <em>Kadawa</em> village", "in <em>Maganawa</em>
     * village". A large town may be told for its parts.
     */
    private static boolean otherSpot(Telling a, Telling b) {
        boolean within = within(a, b);
        boolean lies = lies(a) && lies(b);
        return a.spot().length > 0
                && b.spot().length > 0
                && !lies
                && Comparison.shared(a.spot(), b.spot()) == 0
                && !Places.spelt(a.event().place(), b.event().place())
                && Comparison.cosine(a, b) >= (large(a) || large(b) ? Comparison.COPY : Comparison.MUCH)
                && (within || !a.around().speaks(b.spot()) && !b.around().speaks(a.spot()));
    }

    /** Whether it is known where the spot lies. */
    private static boolean lies(Telling telling) {
        Place place = telling.event().place();
        return place != null
                && place.country() != null
                && (place.precision().mayBeTown()
                        || place.precision() == PlacePrecision.POINT
                        || place.precision() == PlacePrecision.DISTRICT);
    }

    private static boolean large(Telling telling) {
        Place place = telling.event().place();
        return lies(telling) && place != null && place.featureCode() != null && LARGE.contains(place.featureCode());
    }

    /** Whether the one was in print, as done, before the day that the other states. */
    private static boolean toldBefore(Telling told, Telling later) {
        return told.event().status().real()
                && told.publishedDay() != Telling.UNKNOWN
                && day(later)
                && later.from() > told.publishedDay() + 1
                && later.from() <= later.publishedDay();
    }

    /**
     * Whether one states no day, as news of the last days does, in sentences alike, and the other is of months before or after. What is told as known, as
     * history or without a toll ("the suspect in the shooting") may be older; and so may what has the same toll.
     */
    private static boolean longAgo(Telling a, Telling b) {
        return !within(a, b)
                && (news(a) && apart(a, b) || news(b) && apart(b, a))
                && !sameNumber(a, b)
                && (muchAlike(a, b) || Comparison.cosine(a, b) >= Comparison.SOME && otherNumber(a, b));
    }

    private static boolean news(Telling telling) {
        return telling.from() == Telling.UNKNOWN
                && telling.publishedDay() != Telling.UNKNOWN
                && telling.event().statedWhen() == null
                && telling.event().status().real()
                && !telling.event().background()
                && !telling.definite()
                && !telling.tallies().isEmpty();
    }

    private static boolean apart(Telling news, Telling other) {
        long day = other.day();
        long days = day == Telling.UNKNOWN ? 0 : Math.abs(news.publishedDay() - day);
        return days > MONTHS || days > WEEKS && (news.publishedDay() > day ? falls(other, news) : falls(news, other));
    }

    /** Whether the later counts less than half of what the earlier counts. */
    private static boolean falls(Telling earlier, Telling later) {
        return earlier.tallies().stream()
                .map(Tally::count)
                .anyMatch(before -> later.tallies().stream()
                        .map(Tally::count)
                        .anyMatch(now -> before.kind() == now.kind()
                                && before.low() != null
                                && now.low() != null
                                && 2 * now.low() < before.low()));
    }

    private static boolean otherNumber(Telling a, Telling b) {
        return numbers(a, b, false);
    }

    private static boolean sameNumber(Telling a, Telling b) {
        return numbers(a, b, true);
    }

    private static boolean numbers(Telling a, Telling b, boolean same) {
        return a.tallies().stream()
                .map(Tally::count)
                .anyMatch(one -> b.tallies().stream()
                        .map(Tally::count)
                        .anyMatch(
                                other -> one.kind() == other.kind() && same == Objects.equals(one.low(), other.low())));
    }

    /** Whether two documents tell of acts, and no two of these can be one. */
    static boolean nothingInCommon(List<Telling> a, List<Telling> b) {
        return !a.isEmpty()
                && !b.isEmpty()
                && a.stream().allMatch(one -> b.stream().allMatch(other -> traits(one, other) != 0));
    }

    /** Whether a sentence names the very town, or the spot, or goes on with what one before it tells of the town. */
    private static boolean town(Telling telling, Place place, double sure) {
        Span words = place.span();
        if (words == null) {
            return false;
        }
        boolean before = words.end() <= telling.sentence().start();
        return (place.precision().mayBeTown() || place.precision() == PlacePrecision.POINT)
                && (before ? place.confidence() >= SURE_BEFORE : place.confidence() >= sure && in(telling, words));
    }

    private static boolean tells(Telling telling, Place place) {
        return place.span() != null && in(telling, place.span());
    }

    private static boolean unsure(Place place) {
        return place.confidence() < SURE;
    }

    private static boolean seat(Place place) {
        return place.featureCode() != null && SEATS.contains(place.featureCode());
    }

    private static boolean within(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        return a.contains(b) || b.contains(a);
    }

    private static boolean in(Telling telling, Span span) {
        return telling.sentence().start() <= span.start()
                && span.end() <= telling.sentence().end();
    }

    private static boolean otherDay(Telling a, Telling b) {
        if (Arrays.equals(a.words(), b.words())) {
            return false;
        }
        if (a.earlier() && (b.earlier() || day(b)) || b.earlier() && day(a)) {
            return known(a) && known(b) && Math.max(a.from(), b.from()) - Math.min(a.to(), b.to()) > 1;
        }
        if (time(a) && time(b) && Math.max(a.from(), b.from()) - Math.min(a.to(), b.to()) > MONTHS) {
            return true;
        }
        if (!day(a) || !day(b)) {
            return false;
        }
        // What was at night has two days, and "Monday" is written of it as well as "early on Tuesday".
        long gap = Math.abs(a.from() - b.from());
        return gap > 1 || gap == 1 && (fresh(a) && fresh(b) || muchAlike(a, b));
    }

    private static boolean known(Telling telling) {
        return telling.from() != Telling.UNKNOWN && telling.to() != Telling.UNKNOWN;
    }

    private static boolean fresh(Telling telling) {
        return telling.publishedDay() == telling.from();
    }

    private static boolean muchAlike(Telling a, Telling b) {
        return Comparison.cosine(a, b) >= Comparison.MUCH;
    }

    /** Whether a sentence itself states its day, month or year, and that is known. */
    private static boolean time(Telling telling) {
        When when = telling.event().statedWhen();
        return when != null
                && when.precision() != TimePrecision.RANGE
                && telling.from() != Telling.UNKNOWN
                && telling.to() != Telling.UNKNOWN
                && when.span() != null
                && in(telling, when.span());
    }

    /** Whether a sentence itself states its day, and that of its text is known. */
    private static boolean day(Telling telling) {
        When when = telling.event().statedWhen();
        return when != null
                && when.precision() == TimePrecision.DAY
                && telling.from() != Telling.UNKNOWN
                && telling.from() == telling.to()
                && when.span() != null
                && in(telling, when.span())
                && telling.publishedDay() != Telling.UNKNOWN;
    }

    private static boolean otherBuilding(Telling a, Telling b) {
        if (!day(a) || !day(b) || a.from() != b.from() || !otherToll(a, b)) {
            return false;
        }
        String by = a.by();
        return (by == null ? b.by() == null : by.equals(b.by())) && apart(buildings(a), buildings(b));
    }

    private static boolean otherToll(Telling a, Telling b) {
        return a.tallies().stream()
                .map(tally -> tally.count())
                .anyMatch(one -> exact(one)
                        && b.tallies().stream()
                                .map(tally -> tally.count())
                                .anyMatch(other -> exact(other)
                                        && one.kind() == other.kind()
                                        && !Objects.equals(one.low(), other.low())));
    }

    private static boolean exact(Count count) {
        return count.low() != null && count.low().equals(count.high());
    }

    private static boolean apart(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }

    /** The names, words with a capital, of the buildings that were hit. */
    private static Set<String> buildings(Telling telling) {
        return telling.targets().stream()
                .filter(target -> target.party().kind() == ActorKind.FACILITY)
                .map(Named::text)
                .flatMap(text -> Arrays.stream(text.split("\\W+")))
                .filter(word -> word.length() > 2 && Character.isUpperCase(word.charAt(0)))
                .collect(Collectors.toSet());
    }

    private static boolean otherSurroundings(Telling a, Telling b) {
        return a.event().place() == null
                && b.event().place() == null
                && muchAlike(a, b)
                && otherToll(a, b)
                && a.around().apart(b.around());
    }
}
