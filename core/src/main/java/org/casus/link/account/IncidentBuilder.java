package org.casus.link.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.casus.link.report.Named;
import org.casus.link.report.Telling;
import org.casus.link.same.Parties;
import org.casus.model.Choice;
import org.casus.model.Claim;
import org.casus.model.Development;
import org.casus.model.Dispute;
import org.casus.model.Incident;
import org.casus.model.Place;
import org.casus.model.Report;
import org.casus.model.ReportLink;
import org.casus.model.Status;
import org.casus.model.Toll;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/** Makes an incident of its reports. */
public final class IncidentBuilder {
    private final List<Testimony> testimonies;

    /** Without those whose sentence only repeats that of an earlier one: copies of one text are one voice. */
    private final List<Testimony> voices;

    private final Voices speakers;

    private final List<Choice> choices = new ArrayList<>();
    private final List<Dispute> disputes = new ArrayList<>();
    private final List<Development> timeline = new ArrayList<>();

    private IncidentBuilder(List<Testimony> testimonies) {
        this.testimonies = testimonies.stream().sorted(Testimony.ORDER).toList();
        this.voices = voices(this.testimonies);
        this.speakers = Voices.of(this.testimonies);
    }

    private static List<Testimony> voices(List<Testimony> testimonies) {
        Map<String, List<Testimony>> texts = new HashMap<>();
        List<Testimony> voices = new ArrayList<>();
        for (Testimony testimony : testimonies) {
            List<Testimony> text = texts.computeIfAbsent(testimony.textGroup(), key -> new ArrayList<>());
            if (text.stream().noneMatch(testimony::repeats)) {
                text.add(testimony);
                voices.add(testimony);
            }
        }
        return voices;
    }

    /** The id of the incident of these reports: that of the first of them. */
    public static String id(List<Testimony> testimonies) {
        String first = testimonies.stream()
                .min(Testimony.ORDER)
                .orElseThrow()
                .telling()
                .id();
        return id(first);
    }

    /** The id of an incident that is called after an event. */
    public static String id(String event) {
        return "i-" + (event.startsWith("e-") ? event.substring(2) : event);
    }

    /**
     * The incident.
     *
     * @param testimonies its reports, at least one
     * @param links which of them were joined directly
     */
    public static Incident of(List<Testimony> testimonies, List<ReportLink> links) {
        return of(id(testimonies), testimonies, links);
    }

    /** The incident, under an id that it has already. */
    public static Incident of(String id, List<Testimony> testimonies, List<ReportLink> links) {
        return new IncidentBuilder(testimonies).build(id, links);
    }

    private Incident build(String id, List<ReportLink> links) {
        String type = chosen(
                "type", testimonies, testimony -> testimony.telling().event().type());
        List<Testimony> ofType = testimonies.stream()
                .filter(testimony -> testimony.telling().event().type().equals(type))
                .toList();
        String mode =
                chosen("mode", ofType, testimony -> testimony.telling().event().mode());
        Status status = status();
        Cast sources = new Cast("sources", voices, Telling::sources);
        Cast targets = new Cast("targets", voices, Telling::targets);
        Cast victims = new Cast("victims", voices, Telling::victims);
        cast("sources", sources);
        cast("targets", targets);
        cast("victims", victims);
        add(sources.dispute());
        Place place = place();
        When when = when();
        List<Toll> tolls = new ArrayList<>();
        for (Tolls each : Tolls.of(testimonies, speakers)) {
            tolls.add(each.toll());
            add(each.dispute());
            timeline.addAll(each.developments());
        }
        changes(
                "sources",
                testimony -> testimony.real() && !testimony.telling().sources().isEmpty()
                        ? Parties.label(testimony.telling().sources().get(0))
                        : null,
                (before, now) -> saysNoMore(
                        now.telling().sources().get(0),
                        before.telling().sources().get(0)));
        changes("status", testimony -> testimony.telling().event().status().code(), (before, now) -> false);
        changes(
                "place",
                testimony -> {
                    Place told = testimony.telling().event().place();
                    return told == null || described(told) ? null : told.name();
                },
                (before, now) -> coarser(
                        before.telling().event().place(), now.telling().event().place()));
        timeline.sort(Comparator.comparingLong(IncidentBuilder::day));
        Set<String> contexts = new TreeSet<>();
        Set<String> texts = new HashSet<>();
        Set<String> outlets = new HashSet<>();
        boolean background = true;
        for (Testimony testimony : testimonies) {
            contexts.addAll(testimony.telling().event().contexts());
            texts.add(testimony.textGroup());
            if (testimony.telling().outlet() != null) {
                outlets.add(testimony.telling().outlet());
            }
            background &= testimony.telling().event().background();
        }
        return new Incident(
                id,
                Objects.requireNonNull(type),
                mode,
                List.copyOf(contexts),
                status,
                background,
                sources.parties(),
                targets.parties(),
                victims.parties(),
                place,
                when,
                tolls,
                reports(),
                texts.size(),
                outlets.size(),
                choices,
                disputes,
                timeline,
                links);
    }

    private static int words(Named named) {
        return named.text().split(" ").length;
    }

    /** Whether a party is who was named before, or is only described, in no closer words: "bandits" after "gunmen". */
    private static boolean saysNoMore(Named now, Named before) {
        Parties.Fit fit = Parties.of(before, now);
        return fit == Parties.Fit.SAME
                || fit == Parties.Fit.MAY_BE
                        && now.party().name() == null
                        && (before.party().name() != null
                                || Objects.equals(
                                                now.party().code(),
                                                before.party().code())
                                        && words(now) <= words(before));
    }

    private static long day(Development development) {
        return development.published() == null
                ? Long.MAX_VALUE
                : development.published().toEpochDay();
    }

    private List<Report> reports() {
        return testimonies.stream()
                .map(testimony -> new Report(
                        testimony.telling().document(),
                        testimony.telling().id(),
                        testimony.telling().published(),
                        testimony.telling().outlet(),
                        testimony.textGroup(),
                        testimony.telling().event().status(),
                        testimony.telling().by()))
                .toList();
    }

    private void add(@Nullable Dispute dispute) {
        if (dispute != null) {
            disputes.add(dispute);
        }
    }

    private <T> @Nullable T chosen(String field, List<Testimony> among, Function<Testimony, @Nullable T> value) {
        Vote<T> vote = Vote.among(among, value);
        if (vote == null) {
            return null;
        }
        choices.add(vote.first().choice(field, vote.rule()));
        return vote.value();
    }

    private void cast(String field, Cast cast) {
        Testimony first = cast.first();
        if (first != null) {
            choices.add(first.choice(field, "all whom reports name; the fullest name of each"));
        }
    }

    /** Done when as many independent texts say so as deny it; else denied; else what most texts tell. */
    private Status status() {
        Set<String> real = new HashSet<>();
        Set<String> denied = new HashSet<>();
        for (Testimony testimony : testimonies) {
            Status status = testimony.telling().event().status();
            if (status.real()) {
                real.add(testimony.textGroup());
            } else if (status == Status.DENIED || status == Status.NOT_HAPPENED) {
                denied.add(testimony.textGroup());
            }
        }
        if (!real.isEmpty() && !denied.isEmpty()) {
            List<Claim> claims = new ArrayList<>();
            Set<String> told = new HashSet<>();
            for (Testimony testimony : voices) {
                Status status = testimony.telling().event().status();
                boolean speaks = status.real() || status == Status.DENIED || status == Status.NOT_HAPPENED;
                if (speaks
                        && told.add(
                                status + "\n" + speakers.of(testimony.telling().by()))) {
                    claims.add(testimony.claim(status.code()));
                }
            }
            disputes.add(new Dispute("status", claims));
        }
        List<Testimony> among = testimonies;
        String rule = "";
        if (!real.isEmpty() && real.size() >= denied.size()) {
            among = testimonies.stream().filter(Testimony::real).toList();
            rule = "; texts that tell it as done count before plans and fears";
        }
        Vote<Status> vote = Objects.requireNonNull(
                Vote.among(among, testimony -> testimony.telling().event().status()));
        choices.add(vote.first().choice("status", vote.rule() + rule));
        return vote.value();
    }

    /** The finest place that most independent texts tell. */
    private @Nullable Place place() {
        int finest = testimonies.stream()
                .map(testimony -> testimony.telling().event().place())
                .filter(Objects::nonNull)
                .mapToInt(IncidentBuilder::fineness)
                .min()
                .orElse(-1);
        List<Testimony> fine = testimonies.stream()
                .filter(testimony -> {
                    Place place = testimony.telling().event().place();
                    return place != null && fineness(place) == finest;
                })
                .toList();
        Vote<String> vote = Vote.among(fine, testimony -> {
            Place place = testimony.telling().event().place();
            return place == null ? null : place.name() + "\n" + place.country();
        });
        if (vote == null) {
            return null;
        }
        choices.add(vote.first().choice("place", "the finest place told; " + vote.rule()));
        return vote.first().telling().event().place();
    }

    /** Whether a place is only told in words, "a hotel", that lie nowhere. */
    private static boolean described(Place place) {
        return place.country() == null && place.latitude() == null;
    }

    /** Whether a place says less of where than one before it in the same country. */
    private static boolean coarser(@Nullable Place before, @Nullable Place now) {
        return before != null
                && now != null
                && Objects.equals(before.country(), now.country())
                && fineness(now) > fineness(before);
    }

    /** How finely a place says where, 0 the finest. */
    private static int fineness(Place place) {
        return switch (place.precision()) {
            case POINT, TOWN, UNKNOWN -> described(place) ? 6 : 0;
            case DISTRICT -> 1;
            case PROVINCE -> 2;
            case REGION -> 3;
            case COUNTRY -> 4;
            case SEA -> 5;
        };
    }

    /** The first testimony of which a value is known. */
    private @Nullable Testimony first(Function<Testimony, @Nullable Object> value) {
        return testimonies.stream()
                .filter(testimony -> value.apply(testimony) != null)
                .findFirst()
                .orElse(null);
    }

    /** The finest time that most independent texts tell. */
    private @Nullable When when() {
        long finest = testimonies.stream()
                .map(Testimony::telling)
                .filter(telling -> telling.from() != Telling.UNKNOWN)
                .mapToLong(telling -> telling.to() - telling.from())
                .min()
                .orElse(-1);
        List<Testimony> fine = testimonies.stream()
                .filter(testimony -> testimony.telling().from() != Telling.UNKNOWN
                        && testimony.telling().to() - testimony.telling().from() == finest)
                .toList();
        Vote<Long> vote = Vote.among(fine, testimony -> testimony.telling().from());
        if (vote == null) {
            // Days without their year are kept when nothing better is told.
            Testimony partial = first(testimony -> testimony.telling().event().statedWhen());
            if (partial != null) {
                choices.add(partial.choice("when", "the first time told; none is a full date"));
                return partial.telling().event().when();
            }
            Testimony window = first(testimony -> testimony.telling().event().when());
            if (window == null) {
                return null;
            }
            choices.add(window.choice("when", "the window of the first report; no report dates it"));
            return window.telling().event().when();
        }
        choices.add(vote.first().choice("when", "the finest time told; " + vote.rule()));
        return vote.first().telling().event().when();
    }

    /**
     * When a value was told first, and when another was. What anybody said before is no change.
     *
     * @param again whether what the second tells is no other than what the first told, in other words or with less detail
     */
    private void changes(
            String field, Function<Testimony, @Nullable String> value, BiPredicate<Testimony, Testimony> again) {
        String before = null;
        Testimony last = null;
        Set<String> told = new HashSet<>();
        for (Testimony testimony : testimonies) {
            String now = value.apply(testimony);
            if (now != null && told.add(now) && (last == null || !again.test(last, testimony))) {
                timeline.add(new Development(
                        testimony.telling().published(),
                        field,
                        before,
                        now,
                        testimony.telling().document(),
                        testimony.telling().id()));
                before = now;
                last = testimony;
            }
        }
    }
}
