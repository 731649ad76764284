package org.casus;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.model.CountKind;
import org.casus.model.Incident;
import org.casus.model.OtherDataset;
import org.casus.model.OtherIncident;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Toll;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each incident of a dataset of others the one of an archive that is the same: of a type that can be, at most so many days
 * and kilometres away. The nearest are paired first, and each is paired once.
 */
final class IncidentComparison {
    private static final double FAR = 1_000_000;

    private final Map<String, List<String>> types = new HashMap<>();
    private final Set<String> comparable = new HashSet<>();
    private final OtherDataset theirs;
    private final int days;
    private final double kilometres;

    IncidentComparison(OtherDataset theirs, Codebook codebook, int days, double kilometres) {
        this.theirs = theirs;
        this.days = days;
        this.kilometres = kilometres;
        for (Row row : codebook.table("exports/comparable").rows()) {
            if (row.get("layout").equals(theirs.layout())) {
                types.put(row.get("theirs"), row.list("types"));
                comparable.addAll(row.list("types"));
            }
        }
    }

    /** One that may be the same: how near, the lower the better. */
    private record Candidate(
            OtherIncident theirs,
            Incident ours,
            double distance,
            @Nullable Double kilometres) {}

    /** Pairs: theirs in their order, then what only we have in ours. */
    List<Compared> compare(List<Incident> incidents) {
        List<Incident> ours = incidents.stream().filter(this::within).toList();
        Map<LocalDate, List<Incident>> byDay = new HashMap<>();
        for (Incident incident : ours) {
            for (LocalDate day = first(incident).minusDays(days);
                    !day.isAfter(last(incident).plusDays(days));
                    day = day.plusDays(1)) {
                byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(incident);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (OtherIncident other : theirs.incidents()) {
            Set<String> seen = new HashSet<>();
            for (LocalDate day = other.from(); !day.isAfter(other.to()); day = day.plusDays(1)) {
                for (Incident incident : byDay.getOrDefault(day, List.of())) {
                    if (seen.add(incident.id())) {
                        Candidate candidate = candidate(other, incident);
                        if (candidate != null) {
                            candidates.add(candidate);
                        }
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::distance)
                .thenComparing(candidate -> candidate.theirs().id())
                .thenComparing(candidate -> candidate.ours().id()));
        Map<String, Candidate> pairs = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!pairs.containsKey(candidate.theirs().id())
                    && taken.add(candidate.ours().id())) {
                pairs.put(candidate.theirs().id(), candidate);
            }
        }
        return results(ours, pairs, taken);
    }

    private List<Compared> results(List<Incident> ours, Map<String, Candidate> pairs, Set<String> taken) {
        List<Compared> compared = new ArrayList<>();
        for (OtherIncident other : theirs.incidents()) {
            Candidate pair = pairs.get(other.id());
            compared.add(
                    pair == null
                            ? new Compared(Compared.Kind.MISSED, other, null, null, false)
                            : new Compared(
                                    Compared.Kind.MATCHED,
                                    other,
                                    pair.ours(),
                                    pair.kilometres(),
                                    tollsDiffer(other, pair.ours())));
        }
        for (Incident incident : ours) {
            if (!taken.contains(incident.id())) {
                compared.add(new Compared(Compared.Kind.EXTRA, null, incident, null, false));
            }
        }
        return compared;
    }

    /** Whether they could have it at all: of their types, with full days; and with dead where they count only such. */
    private boolean within(Incident incident) {
        return comparable.contains(incident.type())
                && day(incident.when() == null ? null : incident.when().from()) != null
                && day(incident.when() == null ? null : incident.when().to()) != null
                && (!theirs.layout().equals("ged") || killed(incident) != null);
    }

    private @Nullable Candidate candidate(OtherIncident other, Incident incident) {
        Place place = incident.place();
        if (!types.getOrDefault(other.type(), List.of()).contains(incident.type())
                || other.country() != null
                        && place != null
                        && place.country() != null
                        && !place.country().equals(other.country())) {
            return null;
        }
        Double apart = apart(other, place);
        boolean sameName = place != null
                && !other.place().isEmpty()
                && folded(place.name()).equals(folded(other.place()));
        boolean inCountry =
                place != null && other.country() != null && other.country().equals(place.country());
        boolean near = apart != null ? apart <= kilometres || sameName : sameName || inCountry && vague(other, place);
        if (!near) {
            return null;
        }
        long off = Math.abs(first(incident).toEpochDay() - other.from().toEpochDay())
                + Math.abs(last(incident).toEpochDay() - other.to().toEpochDay());
        double distance = off
                + (apart != null ? apart / kilometres : sameName ? 0 : 2)
                + (tollsDiffer(other, incident) ? 0.5 : 0);
        return new Candidate(other, incident, Math.min(distance, FAR), apart);
    }

    /** Whether one of both names no more than a country or a large region. */
    private static boolean vague(OtherIncident other, @Nullable Place place) {
        return other.latitude() == null || place == null || coarse(place);
    }

    private static boolean coarse(Place place) {
        return place.precision() == PlacePrecision.COUNTRY
                || place.precision() == PlacePrecision.PROVINCE
                || place.precision() == PlacePrecision.REGION;
    }

    private static @Nullable Double apart(OtherIncident other, @Nullable Place place) {
        if (place == null || coarse(place) || other.latitude() == null || other.longitude() == null) {
            return null;
        }
        return place.latitude() == null || place.longitude() == null
                ? null
                : Place.kilometres(place.latitude(), place.longitude(), other.latitude(), other.longitude());
    }

    private static boolean tollsDiffer(OtherIncident other, Incident incident) {
        Integer best = other.best();
        if (best == null) {
            return false;
        }
        Toll killed = killed(incident);
        if (killed == null) {
            return best > 0;
        }
        int low = killed.low() != null ? killed.low() : 0;
        int high = killed.high() != null ? killed.high() : Integer.MAX_VALUE;
        int theirLow = other.low() == null ? best : other.low();
        int theirHigh = other.high() == null ? best : other.high();
        boolean open = killed.high() == null && killed.best() != null && theirLow > 2L * killed.best();
        return theirHigh < low || theirLow > high || open;
    }

    private static @Nullable Toll killed(Incident incident) {
        return incident.counts().stream()
                .filter(toll -> toll.kind() == CountKind.KILLED)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate first(Incident incident) {
        When when = incident.when();
        LocalDate day = day(when == null ? null : when.from());
        return day == null ? LocalDate.MIN : day;
    }

    private static LocalDate last(Incident incident) {
        When when = incident.when();
        LocalDate day = day(when == null ? null : when.to());
        return day == null ? LocalDate.MIN : day;
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written != null && written.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(written) : null;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
