package org.casus;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casus.model.Claim;
import org.casus.model.Document;
import org.casus.model.Incident;
import org.casus.model.Report;
import org.casus.model.Toll;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * What several papers printed of one thing over some days, and what a careful reader makes of it.
 *
 * @param name its file
 * @param documents the articles
 * @param report the article whose attack or accident is the incident
 * @param expected of each field of the incident what it should be
 * @param misses of each field that does not come right yet, why
 */
record Dossier(
        String name,
        List<Document> documents,
        String report,
        Map<String, Object> expected,
        Map<String, String> misses) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "casus", "dossiers");

    static List<Dossier> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Dossier::read).toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Dossier read(Path file) {
        try (InputStreamReader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            Map<?, ?> keys = (Map<?, ?>) new Load(LoadSettings.builder()
                            .setSchema(new FailsafeSchema())
                            .build())
                    .loadFromReader(reader);
            List<Document> documents = new ArrayList<>();
            for (Object article : (List<?>) keys.get("articles")) {
                Map<?, ?> its = (Map<?, ?>) article;
                documents.add(new Document(
                        text(its, "id"),
                        text(its, "text").strip(),
                        null,
                        LocalDate.parse(text(its, "published")),
                        text(its, "source"),
                        null,
                        null,
                        null));
            }
            Map<String, Object> expected = new TreeMap<>();
            ((Map<?, ?>) keys.get("incident")).forEach((field, value) -> expected.put(field.toString(), value));
            Map<String, String> misses = new TreeMap<>();
            if (keys.get("known-miss") instanceof Map<?, ?> known) {
                known.forEach((field, why) -> misses.put(field.toString(), why.toString()));
            }
            String report = Objects.requireNonNull(expected.remove("report")).toString();
            return new Dossier(file.getFileName().toString(), documents, report, expected, misses);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String text(Map<?, ?> keys, String key) {
        return Objects.requireNonNull(keys.get(key), key).toString();
    }

    /** Of all incidents the attack or accident of the report that most papers tell. */
    Incident incident(List<Incident> incidents) {
        return incidents.stream()
                .filter(incident -> List.of("ASSAULT", "INCIDENT").contains(incident.type()))
                .filter(incident -> documents(incident).contains(report))
                .max(Comparator.comparingInt(Incident::outlets))
                .orElseThrow();
    }

    /** What an incident says in the fields that are expected, written as they are. */
    Map<String, Object> told(Incident incident) {
        Map<String, Object> told = new TreeMap<>();
        expected.keySet().forEach(field -> told.put(field, told(incident, field)));
        return told;
    }

    private static Object told(Incident incident, String field) {
        String[] words = field.split(" ");
        return switch (words[0]) {
            case "type" -> incident.type();
            case "mode" -> String.valueOf(incident.mode());
            case "status" -> incident.status().code();
            case "place" -> incident.place() == null ? "" : incident.place().name();
            case "when" ->
                incident.when() == null ? "" : String.valueOf(incident.when().from());
            case "sources" ->
                incident.sources().stream()
                        .map(party -> party.name() == null ? party.text() : party.name())
                        .toList();
            case "outlets" -> String.valueOf(incident.outlets());
            case "texts" -> String.valueOf(incident.independentTexts());
            case "documents" -> documents(incident);
            case "disputed" ->
                incident.disputes().stream()
                        .filter(dispute -> dispute.field().equals(words[1]))
                        .flatMap(dispute -> dispute.values().stream())
                        .map(Dossier::written)
                        .toList();
            case "timeline" ->
                incident.timeline().stream()
                        .filter(step -> step.field().equals(words[1]))
                        .map(step -> step.published() + " " + step.after())
                        .toList();
            default -> toll(incident, words[0]);
        };
    }

    private static List<String> documents(Incident incident) {
        return incident.reports().stream().map(Report::document).distinct().toList();
    }

    private static String written(Claim claim) {
        return claim.value() + (claim.by() == null ? "" : " (" + claim.by() + ")");
    }

    /** Low, best and high, parted by strokes; what is open or not told is empty. */
    private static String toll(Incident incident, String kind) {
        for (Toll toll : incident.counts()) {
            if (toll.kind().code().equals(kind)) {
                return String.format(
                        Locale.ROOT, "%s/%s/%s", number(toll.low()), number(toll.best()), number(toll.high()));
            }
        }
        return "";
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
