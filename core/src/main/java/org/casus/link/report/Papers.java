package org.casus.link.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.casus.codebook.Codebook;
import org.casus.link.index.Hashing;
import org.casus.model.ActorKind;
import org.casus.model.Attribution;
import org.casus.model.CodedDocument;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.Resolved;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.model.TimePrecision;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/** Takes from coded documents what linking needs. */
public final class Papers {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");
    private static final Pattern DEFINITE = Pattern.compile(
            "(?i)\\b(the|this|that|these|those|its|their)\\s+(\\w+\\s+)?((on|in|at)\\s+\\w+\\s+)?((has|have|had)\\s+)?$");
    private static final int BEFORE = 50;
    private static final int ARTICLE = 4;

    /** What is news without a day was so many days ago at most, for the most part. */
    private static final int NEWS = 2;

    /** Of so few different words a text tells little of what its story is. */
    private static final int BRIEF = 60;

    private final Spots spots;
    private final Lapses lapses;

    private Papers(Spots spots, Lapses lapses) {
        this.spots = spots;
        this.lapses = lapses;
    }

    public static Papers of(Codebook codebook) {
        return new Papers(Spots.of(codebook), Lapses.of(codebook));
    }

    /** A document without its text. */
    public Paper of(CodedDocument coded) {
        Document document = coded.document();
        String outlet = Paper.outlet(document);
        List<Telling> tellings = new ArrayList<>();
        Around around = Around.of(coded.places(), Spots.names(document.text()));
        boolean brief = WORD.matcher(document.text()).results().limit(BRIEF).count() < BRIEF;
        for (Event event : coded.events()) {
            tellings.add(telling(coded, outlet, event, around, brief, tellings));
        }
        return new Paper(document.id(), document.published(), outlet, tellings);
    }

    private Telling telling(
            CodedDocument coded,
            @Nullable String outlet,
            Event event,
            Around around,
            boolean brief,
            List<Telling> before) {
        Document document = coded.document();
        Span trigger = event.evidence().trigger();
        boolean definite = definite(document, event);
        Lapses.Lapse lapse = lapses.of(coded, event);
        When when = lapse == null ? event.statedWhen() : when(document, lapse, before);
        long from = when == null ? Telling.UNKNOWN : day(when.from());
        long to = when == null ? Telling.UNKNOWN : day(when.to());
        String sentence = document.text(event.evidence().sentence());
        return new Telling(
                document.id(),
                document.published(),
                outlet,
                before.size(),
                slim(event, lapse == null ? event.when() : when),
                document.text(trigger).toLowerCase(Locale.ROOT),
                definite,
                definite ? meant(event, before) : -1,
                named(document, event.sources()),
                named(document, event.targets()),
                named(document, event.victims()),
                event.counts().stream()
                        .map(count -> new Tally(document.text(count.span()), count))
                        .toList(),
                event.status() == Status.DENIED ? speakers(document, event) : List.of(),
                around,
                speaker(document, event, before),
                to == Telling.UNKNOWN ? Telling.UNKNOWN : from == Telling.UNKNOWN ? to : from,
                to == Telling.UNKNOWN ? from : to,
                lapse != null,
                about(coded, event, before),
                spots.of(coded, event),
                event.place() == null ? null : intern(Spelling.sounds(event.place())),
                brief,
                names(coded, event, sentence),
                words(sentence));
    }

    /** Whether an act is told as known, "the attack" or "the blast on Tuesday killed"; in "the gunmen killed" only who did it is. */
    private static boolean definite(Document document, Event event) {
        int trigger = event.evidence().trigger().start();
        int from = Math.max(0, trigger - BEFORE);
        Matcher words = DEFINITE.matcher(document.text().substring(from, trigger));
        if (!words.find()) {
            return false;
        }
        int first = from + words.start();
        return Stream.of(event.sources(), event.targets(), event.victims())
                .flatMap(List::stream)
                .noneMatch(
                        party -> party.span().start() < trigger && party.span().end() > first);
    }

    /** The event that "the attack" means: the only one of its type that was told before, but for those that mean it too. */
    private static int meant(Event event, List<Telling> before) {
        int meant = -1;
        for (Telling telling : before) {
            boolean could = telling.event().type().equals(event.type())
                    && telling.meant() < 0
                    && telling.event().background() == event.background();
            if (could && meant >= 0) {
                return -1;
            }
            meant = could ? telling.position() : meant;
        }
        return meant;
    }

    /** When an act was that is placed so long before another: before the last one told that has a day, else before the day of print. */
    private static @Nullable When when(Document document, Lapses.Lapse lapse, List<Telling> before) {
        long day = document.published() == null
                ? Telling.UNKNOWN
                : document.published().toEpochDay();
        int fresh = NEWS;
        for (Telling telling : before) {
            boolean told =
                    telling.event().evidence().trigger().end() <= lapse.span().start();
            if (told && !telling.event().background() && dated(telling)) {
                day = telling.from();
                fresh = 0;
            }
        }
        if (day == Telling.UNKNOWN) {
            return null;
        }
        LocalDate from = LocalDate.ofEpochDay(day - lapse.days() - lapse.about() - fresh);
        LocalDate to = LocalDate.ofEpochDay(day - lapse.days() + lapse.about());
        return new When(
                lapse.span(),
                from.toString(),
                to.toString(),
                from.equals(to) ? TimePrecision.DAY : TimePrecision.RANGE,
                List.of());
    }

    private static boolean dated(Telling telling) {
        When when = telling.event().statedWhen();
        return when != null
                && when.precision() == TimePrecision.DAY
                && telling.from() != Telling.UNKNOWN
                && telling.from() == telling.to();
    }

    /** The day of the act that a sentence tells besides an event; else of the last act told before that was done and is no history. */
    private static long about(CodedDocument coded, Event event, List<Telling> before) {
        for (Event other : coded.events()) {
            When when = other.statedWhen();
            if (other != event
                    && other.evidence().sentence().equals(event.evidence().sentence())
                    && when != null
                    && when.precision() == TimePrecision.DAY
                    && day(when.from()) != Telling.UNKNOWN) {
                return day(when.from());
            }
        }
        long about = Telling.UNKNOWN;
        for (Telling telling : before) {
            if (telling.event().status().real() && !telling.event().background() && dated(telling)) {
                about = telling.from();
            }
        }
        return about;
    }

    private static List<Named> speakers(Document document, Event event) {
        return event.attribution().stream()
                .map(Attribution::speaker)
                .filter(Objects::nonNull)
                .map(speaker -> new Named(document.text(speaker.span()).intern(), slim(speaker)))
                .toList();
    }

    private static List<Named> named(Document document, List<Participant> parties) {
        return parties.stream()
                .map(party -> new Named(document.text(party.span()).intern(), slim(party)))
                .toList();
    }

    /** Who says so; the doer's own words are its speaker's. */
    private static @Nullable String speaker(Document document, Event event, List<Telling> before) {
        for (Attribution attribution : event.attribution()) {
            Participant speaker = attribution.speaker();
            if (speaker != null) {
                return speaker.name() != null ? speaker.name() : described(document, speaker, before);
            }
            if (attribution.outlet() != null) {
                return attribution.outlet();
            }
        }
        return null;
    }

    /** A speaker without a name: whom a pronoun means, or "the ministry" by the words in which it spoke before, "Russia's defence ministry". */
    private static String described(Document document, Participant speaker, List<Telling> before) {
        Span antecedent = speaker.via();
        if (speaker.resolved() == Resolved.PRONOUN && antecedent != null && speaker.kind() != ActorKind.FACILITY) {
            return document.text(antecedent);
        }
        String words = document.text(speaker.span());
        if (words.regionMatches(true, 0, "the ", 0, ARTICLE)) {
            String end = words.substring(ARTICLE - 1).toLowerCase(Locale.ROOT);
            for (int i = before.size() - 1; i >= 0; i--) {
                String earlier = before.get(i).by();
                if (earlier != null && earlier.toLowerCase(Locale.ROOT).endsWith(end)) {
                    return earlier;
                }
            }
        }
        return words;
    }

    private static long day(@Nullable String written) {
        if (written == null || written.length() != 10) {
            return Telling.UNKNOWN;
        }
        try {
            return LocalDate.parse(written).toEpochDay();
        } catch (DateTimeException partial) {
            return Telling.UNKNOWN;
        }
    }

    /** Words with a capital that do not open the sentence and are no part of a date, and the names of the parties. */
    private static long[] names(CodedDocument coded, Event event, String sentence) {
        int offset = event.evidence().sentence().start();
        LongStream.Builder names = LongStream.builder();
        Matcher word = WORD.matcher(sentence);
        while (word.find()) {
            if (word.start() > 0
                    && Character.isUpperCase(word.group().charAt(0))
                    && !dated(coded, offset + word.start())) {
                names.add(Hashing.of(word.group().toLowerCase(Locale.ROOT)));
            }
        }
        for (List<Participant> parties : List.of(event.sources(), event.targets(), event.victims())) {
            for (Participant party : parties) {
                if (party.name() != null) {
                    Matcher part = WORD.matcher(party.name());
                    while (part.find()) {
                        names.add(Hashing.of(part.group().toLowerCase(Locale.ROOT)));
                    }
                }
            }
        }
        return names.build().sorted().distinct().toArray();
    }

    private static boolean dated(CodedDocument coded, int at) {
        return coded.times().stream()
                .anyMatch(time -> time.span().start() <= at && at < time.span().end());
    }

    private static long[] words(String sentence) {
        return WORD.matcher(sentence)
                .results()
                .mapToLong(match -> Hashing.of(match.group().toLowerCase(Locale.ROOT)))
                .sorted()
                .distinct()
                .toArray();
    }

    /** The event without what linking never asks for, and without what the telling holds itself; words that thousands of events share are kept once. */
    private static Event slim(Event event, @Nullable When when) {
        return new Event(
                event.id(),
                event.type().intern(),
                intern(event.mode()),
                event.contexts().stream().map(String::intern).toList(),
                null,
                null,
                null,
                null,
                event.status(),
                event.background(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                slim(event.place()),
                null,
                null,
                when,
                List.of(),
                List.of(),
                event.evidence(),
                null,
                "",
                List.of(),
                null);
    }

    private static @Nullable String intern(@Nullable String word) {
        return word == null ? null : word.intern();
    }

    private static Participant slim(Participant party) {
        return new Participant(
                party.span(),
                party.head(),
                intern(party.name()),
                intern(party.code()),
                intern(party.country()),
                intern(party.sector()),
                party.groups(),
                party.backers(),
                party.kind(),
                party.number(),
                party.resolved(),
                null);
    }

    private static @Nullable Place slim(@Nullable Place place) {
        return place == null
                ? null
                : new Place(
                        place.span(),
                        place.name().intern(),
                        intern(place.country()),
                        intern(place.admin1()),
                        place.latitude(),
                        place.longitude(),
                        place.geonamesId(),
                        intern(place.featureCode()),
                        place.precision(),
                        place.confidence(),
                        List.of());
    }
}
