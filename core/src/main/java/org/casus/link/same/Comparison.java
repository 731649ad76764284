package org.casus.link.same;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.casus.link.index.Counts;
import org.casus.link.report.Paper;
import org.casus.link.report.Tally;
import org.casus.link.report.Telling;
import org.casus.model.Count;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Span;
import org.casus.model.Status;
import org.jspecify.annotations.Nullable;

/** Compares two events trait by trait. */
public final class Comparison {
    static final double COPY = 0.75;
    /** So many days later a report is printed again as it was. */
    private static final int REPRINTED = 3;

    static final double MUCH = 0.5;
    static final double SOME = 0.25;
    private static final double LITTLE = 0.1;
    private static final int WEEKS = 14;
    private static final int NEAR_DAYS = 2;
    private static final int LONG_DAYS = 100;
    private static final int SHORT_DAYS = 31;

    /** Numbers are far apart when the larger is so many times the smaller, and no small number itself. */
    private static final int FAR_TIMES = 5;

    /** A toll that is told later may have grown to so many times the first. */
    private static final int GROWN_TIMES = 20;

    private static final int MANY = 20;

    /** A name is rare when so few documents have it, or so small a share of them. */
    private static final int RARE = 5;

    private static final int RARE_SHARE = 50;

    /** What reports of one thing are likely to share, however late the one is told. */
    private static final long IN_COMMON = Trait.PLACE_SAME.bit()
            | Trait.PLACE_INSIDE.bit()
            | Trait.PLACE_NEAR.bit()
            | Trait.TARGETS_SAME.bit()
            | Trait.VICTIMS_SAME.bit()
            | Trait.NAMES_SHARED.bit()
            | Trait.NAMES_MANY.bit();

    /** What is more of a sign than that two acts of one kind were told in the same days. */
    private static final long SHARED = IN_COMMON
            | Trait.SOURCES_SAME.bit()
            | Trait.PLACE_NAMED.bit()
            | Trait.COUNTS_SAME.bit()
            | Trait.WORDS_MANY.bit()
            | Trait.DENIED_BY_DOER.bit();

    private static final long NAMES = Trait.NAMES_SHARED.bit() | Trait.NAMES_MANY.bit();

    private final Counts names;
    private final int documents;
    private final Families families;

    /**
     * A comparison among documents.
     *
     * @param names how many documents have each name
     * @param documents how many documents there are
     * @param families which types and modes may be one
     */
    public Comparison(Counts names, int documents, Families families) {
        this.names = names;
        this.documents = documents;
        this.families = families;
    }

    /**
     * What holds of two events, as bits of {@link Trait}.
     *
     * @param oneStory whether their documents tell one story
     * @param copied whether their sentences are copies of one
     */
    public long traits(Telling a, Telling b, boolean oneStory, boolean copied) {
        long traits = Trait.ALWAYS.bit();
        traits |= (a.event().type().equals(b.event().type())
                        ? Trait.SAME_TYPE
                        : families.early(a, b) || families.early(b, a) ? Trait.TYPE_FITS : Trait.OTHER_TYPE)
                .bit();
        traits |= modes(a.event().mode(), b.event().mode());
        traits |= a.trigger().equals(b.trigger()) ? Trait.SAME_TRIGGER.bit() : 0;
        traits |=
                bit(Parties.of(a.sources(), b.sources()), Trait.SOURCES_SAME, Trait.SOURCES_FIT, Trait.SOURCES_DIFFER);
        traits |= victims(a, b);
        Trait place = Places.of(a.event().place(), b.event().place());
        traits |= bit(targets(a, b, place), Trait.TARGETS_SAME, Trait.TARGETS_FIT, Trait.TARGETS_DIFFER);
        traits |= place == null ? surroundings(a, b) | surroundings(b, a) : place.bit();
        boolean oneDocument = a.document().equals(b.document());
        traits |= times(a, b) | (oneDocument ? 0 : published(a, b));
        traits |= Trait.PLACE_SAME.in(traits) && Trait.TIME_SAME.in(traits) && town(a) && town(b)
                ? Trait.PLACE_AND_DAY.bit() | (Trait.PUBLISHED_NEAR.in(traits) ? 0 : Trait.PLACE_AND_DAY_LATER.bit())
                : 0;
        traits |= Trait.PLACE_SAME.in(traits)
                        && Trait.PUBLISHED_NEAR.in(traits)
                        && town(a)
                        && town(b)
                        && (news(a) || news(b))
                ? Trait.PLACE_AND_NEWS.bit()
                : 0;
        Trait counts = counts(a, b);
        traits |= counts == null ? 0 : counts.bit();
        traits |= words(a, b);
        if (oneDocument) {
            boolean near = b.sentence().start() <= a.sentence().end() + 2
                    && a.sentence().start() <= b.sentence().end() + 2;
            traits |= near ? Trait.NEIGHBOURS.bit() : 0;
            Telling later = a.position() < b.position() ? b : a;
            boolean only = (a.meant() == b.position() || b.meant() == a.position())
                    && !apart(traits)
                    && Stated.traits(a, b) == 0;
            traits |= only ? Trait.ONLY_ONE.bit() : 0;
            traits |= later.definite() ? Trait.DEFINITE.bit() : 0;
            traits |= Stated.traits(a, b);
        } else {
            boolean brief = a.brief() || b.brief();
            traits |= (oneStory ? Trait.STORY_SAME : brief ? Trait.STORY_OTHER_BRIEF : Trait.STORY_OTHER).bit();
            traits |= copied ? Trait.COPIED.bit() : Stated.traits(a, b);
            traits |= a.position() == 0 && b.position() == 0 ? Trait.BOTH_FIRST.bit() : 0;
        }
        traits |= oneDocument || copied ? 0 : saidOfOther(a, b);
        traits |= denies(a, b) || denies(b, a) ? Trait.DENIED_BY_DOER.bit() : 0;
        traits |= planDenied(a, b) || planDenied(b, a) ? Trait.PLAN_DENIED.bit() : 0;
        // Brief texts are alike by the words of the act and its day.
        boolean told = oneStory && !a.brief() && !b.brief();
        long shared = said(a) && said(b) && !sameDay(a, b) ? SHARED & ~Trait.WORDS_MANY.bit() : SHARED;
        traits |= !oneDocument && !copied && !told && (traits & shared) == 0 ? Trait.NOTHING_SHARED.bit() : 0;
        traits |= real(a) != real(b) ? Trait.STATUS_DIFFERS.bit() : 0;
        traits |= a.event().background() != b.event().background() ? Trait.BACKGROUND_DIFFERS.bit() : 0;
        return traits;
    }

    /** Whether it is only said of another act, or is itself what is denied, and no place of its own is known. */
    private boolean said(Telling telling) {
        return !located(telling)
                && (families.said(telling.event().type()) || telling.event().status() == Status.DENIED);
    }

    /** Whether what was said in one text is of an act of another place or day than in the other: one denial is like the next in its words. */
    private long saidOfOther(Telling a, Telling b) {
        if (!said(a) || !said(b)) {
            return 0;
        }
        return (a.around().apart(b.around()) ? Trait.AROUND_OTHER.bit() : 0)
                | (known(a, b) && !sameDay(a, b) ? Trait.DAY_OTHER.bit() : 0);
    }

    private static boolean known(Telling a, Telling b) {
        return a.about() != Telling.UNKNOWN && b.about() != Telling.UNKNOWN;
    }

    private static boolean sameDay(Telling a, Telling b) {
        return known(a, b) && Math.abs(a.about() - b.about()) <= 1;
    }

    /** How the targets fit; a building is the other's when it is of the same kind and in the same place. */
    private static Parties.Fit targets(Telling a, Telling b, @Nullable Trait place) {
        Parties.Fit fit = Parties.of(a.targets(), b.targets());
        boolean there = place == Trait.PLACE_SAME || place == Trait.PLACE_NEAR;
        return fit == Parties.Fit.MAY_BE && there && Parties.buildings(a.targets(), b.targets())
                ? Parties.Fit.SAME
                : fit;
    }

    /**
     * Whether an act that one document tells as done may be the one that somebody denies in it: nothing that is told of the two stands against it.
     *
     * @param traits what holds of the two
     */
    public static boolean mayBeDenied(Telling denial, Telling act, long traits) {
        return denial.event().status() == Status.DENIED
                && act.event().status().real()
                && !act.event().background()
                && !Weights.excluded(traits)
                && !Trait.OTHER_TYPE.in(traits)
                && !Trait.OTHER_MODE.in(traits)
                && !apart(traits);
    }

    /** Whether two reports are so far from each other, in place or time, that they cannot well mean one thing. */
    public static boolean elsewhere(long traits) {
        // Who has done many things has them in common with all that are told of it, and so have the names.
        long common = traits & IN_COMMON & (Trait.SOURCES_SAME.in(traits) ? ~NAMES : -1L);
        return Weights.excluded(traits)
                || Trait.PLACE_FAR.in(traits)
                || Trait.TIME_FAR.in(traits)
                || Trait.PUBLISHED_APART.in(traits) && (common == 0 || Trait.PLACE_UNNAMED.in(traits));
    }

    /** Whether what two documents tell is stated so that no act of the one can be one of the other: they are not one story, however alike the words. */
    public static boolean otherStories(Paper a, Paper b) {
        return Stated.nothingInCommon(told(a), told(b));
    }

    private static List<Telling> told(Paper paper) {
        return paper.tellings().stream()
                .filter(telling ->
                        telling.event().status().real() && !telling.event().background())
                .toList();
    }

    private long modes(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return 0;
        }
        return a.equals(b) ? Trait.SAME_MODE.bit() : families.alike(a, b) ? 0 : Trait.OTHER_MODE.bit();
    }

    private static boolean apart(long traits) {
        return Trait.TARGETS_DIFFER.in(traits)
                || Trait.SOURCES_DIFFER.in(traits)
                || Trait.PLACE_APART.in(traits)
                || Trait.PLACE_FAR.in(traits)
                || Trait.TIME_APART.in(traits)
                || Trait.TIME_FAR.in(traits)
                || Trait.TIME_LASTS.in(traits);
    }

    /** Whether the place that only the one tells is named anywhere in the text of the other. */
    private static long surroundings(Telling placed, Telling other) {
        Place place = placed.event().place();
        if (place == null
                || place.country() == null
                || located(other)
                || other.around().size() == 0) {
            return 0;
        }
        return switch (other.around().of(place)) {
            case NAMED -> Trait.PLACE_NAMED.bit();
            case MAY_BE -> 0;
            case NOT_NAMED -> Trait.PLACE_UNNAMED.bit();
        };
    }

    private static boolean located(Telling telling) {
        Place place = telling.event().place();
        return place != null && place.country() != null;
    }

    /** Whether who denies one is who did the other. */
    private static boolean denies(Telling denial, Telling other) {
        if (denial.event().status() != Status.DENIED || !other.event().status().real()) {
            return false;
        }
        Parties.Fit fit = Parties.of(denial.speakers(), other.sources());
        return fit == Parties.Fit.SAME || fit == Parties.Fit.MAY_BE;
    }

    /** Whether one denies an act, and the other tells of none that was done, in words that are not those of the denial. */
    private static boolean planDenied(Telling denial, Telling plan) {
        Status status = plan.event().status();
        return denial.event().status() == Status.DENIED
                && !status.real()
                && status != Status.DENIED
                && status != Status.NOT_HAPPENED
                && (!denial.trigger().equals(plan.trigger()) || after(plan, denial));
    }

    /** Whether a plan is for days after a denial was in print. */
    private static boolean after(Telling plan, Telling denial) {
        return plan.from() != Telling.UNKNOWN
                && denial.publishedDay() != Telling.UNKNOWN
                && plan.from() > denial.publishedDay();
    }

    private static boolean real(Telling telling) {
        Status status = telling.event().status();
        return status.real() || status == Status.DENIED;
    }

    private static long bit(Parties.Fit fit, Trait same, Trait mayBe, Trait differ) {
        return switch (fit) {
            case SAME -> same.bit();
            case MAY_BE -> mayBe.bit();
            case DIFFERENT -> differ.bit();
            case UNKNOWN -> 0;
        };
    }

    /** Only victims with names tell acts apart: "12 people" may be anybody. */
    private static long victims(Telling a, Telling b) {
        boolean named = a.victims().stream().anyMatch(victim -> victim.party().name() != null)
                && b.victims().stream().anyMatch(victim -> victim.party().name() != null);
        if (!named) {
            return 0;
        }
        return Parties.of(a.victims(), b.victims()) == Parties.Fit.SAME
                ? Trait.VICTIMS_SAME.bit()
                : Trait.VICTIMS_DIFFER.bit();
    }

    private static long times(Telling a, Telling b) {
        long traits = 0;
        if (a.from() != Telling.UNKNOWN && b.from() != Telling.UNKNOWN) {
            long gap = Math.max(0, Math.max(a.from() - b.to(), b.from() - a.to()));
            boolean days = a.from() == a.to() && b.from() == b.to();
            traits |= (gap == 0
                            ? lasts(a, b) || lasts(b, a)
                                    ? Trait.TIME_LASTS
                                    : days ? Trait.TIME_SAME : Trait.TIME_OVERLAPS
                            : gap <= NEAR_DAYS ? Trait.TIME_NEAR : gap <= WEEKS ? Trait.TIME_APART : Trait.TIME_FAR)
                    .bit();
        }
        return traits;
    }

    private static long published(Telling a, Telling b) {
        // What is placed before something else is no news of its document.
        if (a.earlier() || b.earlier() || a.publishedDay() == Telling.UNKNOWN || b.publishedDay() == Telling.UNKNOWN) {
            return 0;
        }
        long gap = Math.abs(a.publishedDay() - b.publishedDay());
        return gap <= NEAR_DAYS ? Trait.PUBLISHED_NEAR.bit() : gap > WEEKS ? Trait.PUBLISHED_APART.bit() : 0;
    }

    /** Whether one is told of a time so long that the other, of some days, is at most a part of it. */
    private static boolean lasts(Telling one, Telling other) {
        return one.to() - one.from() > LONG_DAYS && other.to() - other.from() <= SHORT_DAYS;
    }

    /** Whether it states no day, as news of the last days does. */
    private static boolean news(Telling telling) {
        return telling.event().statedWhen() == null && !telling.event().background();
    }

    private static boolean town(Telling telling) {
        Place place = telling.event().place();
        return place != null && (place.precision().mayBeTown() || place.precision() == PlacePrecision.POINT);
    }

    /** The best that any two numbers of one kind say. */
    private static @Nullable Trait counts(Telling a, Telling b) {
        @Nullable Trait best = null;
        for (Tally one : a.tallies()) {
            for (Tally other : b.tallies()) {
                if (one.count().kind() == other.count().kind()) {
                    Trait trait = counts(a, one.count(), b, other.count());
                    best = best == null || trait.ordinal() < best.ordinal() ? trait : best;
                }
            }
        }
        return best;
    }

    private static Trait counts(Telling a, Count one, Telling b, Count other) {
        int lowA = one.low() == null ? 0 : one.low();
        int lowB = other.low() == null ? 0 : other.low();
        int highA = one.high() == null ? Integer.MAX_VALUE : one.high();
        int highB = other.high() == null ? Integer.MAX_VALUE : other.high();
        if (lowA == lowB && highA == highB) {
            return Trait.COUNTS_SAME;
        }
        boolean overlap = lowA <= highB && lowB <= highA;
        boolean laterIsMore = lowA < lowB ? a.publishedDay() < b.publishedDay() : b.publishedDay() < a.publishedDay();
        boolean alike = 2 * Math.min(lowA, lowB) >= Math.max(lowA, lowB);
        boolean otherVoice = !Objects.equals(a.by(), b.by());
        if (overlap || alike && (laterIsMore || otherVoice)) {
            return Trait.COUNTS_FIT;
        }
        int more = Math.max(lowA, lowB);
        int times = laterIsMore ? GROWN_TIMES : FAR_TIMES;
        return more >= MANY && more > (long) times * Math.max(1, Math.min(highA, highB))
                ? Trait.COUNTS_FAR
                : Trait.COUNTS_DIFFER;
    }

    private long words(Telling a, Telling b) {
        int rare = 0;
        boolean anyA = false;
        boolean anyB = false;
        int i = 0;
        int j = 0;
        long[] here = a.names();
        long[] there = b.names();
        while (i < here.length || j < there.length) {
            if (j == there.length || i < here.length && here[i] < there[j]) {
                anyA |= rare(here[i++]);
            } else if (i == here.length || there[j] < here[i]) {
                anyB |= rare(there[j++]);
            } else {
                rare += rare(here[i]) ? 1 : 0;
                i++;
                j++;
            }
        }
        long traits = rare > 1
                ? Trait.NAMES_MANY.bit()
                : rare == 1 ? Trait.NAMES_SHARED.bit() : anyA && anyB ? Trait.NAMES_DIFFER.bit() : 0;
        double alike =
                shared(a.words(), b.words()) / Math.sqrt(Math.max(1.0, a.words().length * (double) b.words().length));
        return traits
                | (alike >= MUCH
                        ? Trait.WORDS_MANY.bit()
                        : alike >= SOME ? Trait.WORDS_SOME.bit() : alike < LITTLE ? Trait.WORDS_FEW.bit() : 0);
    }

    /** Whether traits say that one event of a document is told only as the known other. */
    public static boolean meant(long traits) {
        return Trait.ONLY_ONE.in(traits);
    }

    /**
     * Whether two sentences are one but for a few words. Press services tell the like of every raid in the like words: where these differ in a name, the
     * day or the number, the sentences are of two things.
     */
    public boolean alike(Telling a, Telling b) {
        return oneSentence(a, b) && !otherWords(a, b) && !stated(a, b);
    }

    /** Whether the acts of two sentences go by the same words, and so do the sentences but for a few. */
    public static boolean oneSentence(Telling a, Telling b) {
        return a.event().type().equals(b.event().type()) && a.trigger().equals(b.trigger()) && cosine(a, b) >= COPY;
    }

    /** Whether two events of different documents state another town, day or building, so that they are never one. */
    public static boolean stated(Telling a, Telling b) {
        return Stated.traits(a, b) != 0;
    }

    /**
     * The position of the event whose town and day an event goes by: what "the attack" means, or, where a sentence names no place of its own, what
     * its document tells first. "The attack damaged several homes" is written of every raid.
     */
    public static int leads(Telling telling) {
        Span words =
                telling.event().place() == null ? null : telling.event().place().span();
        boolean placed = words != null && words.start() >= telling.sentence().start();
        return telling.meant() >= 0 ? telling.meant() : placed ? telling.position() : 0;
    }

    private static boolean otherWords(Telling a, Telling b) {
        int names = shared(a.names(), b.names());
        if (names < a.names().length && names < b.names().length) {
            return true;
        }
        // What is printed again days later word for word has another day only because "on Monday" is read by the day of
        // publication.
        boolean verbatim = Arrays.equals(a.words(), b.words()) && Math.abs(a.from() - b.from()) <= REPRINTED;
        boolean days = a.from() != Telling.UNKNOWN && b.from() != Telling.UNKNOWN;
        if (!verbatim && days && (a.from() > b.to() || b.from() > a.to())) {
            return true;
        }
        Trait counts = counts(a, b);
        return counts == Trait.COUNTS_DIFFER || counts == Trait.COUNTS_FAR;
    }

    static double cosine(Telling a, Telling b) {
        return shared(a.words(), b.words()) / Math.sqrt(Math.max(1.0, a.words().length * (double) b.words().length));
    }

    private boolean rare(long name) {
        return names.of(name) <= Math.max(RARE, documents / RARE_SHARE);
    }

    /** How many numbers two ascending lists share. */
    static int shared(long[] a, long[] b) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
