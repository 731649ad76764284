package org.casus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casus.codebook.Expected;
import org.casus.model.Defaults;
import org.casus.model.Document;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * An article of {@code samples/} and the events that a careful reader finds in it.
 *
 * @param document the article, read as a user's file is
 * @param expected its events in the order of their words; every one of them, and no other
 * @param misses for each expected event why it does not come out yet ({@code known-miss}), or null
 * @param extras for each expected event why it should not come out though it does ({@code known-extra}), or null
 */
record Sample(
        Document document, List<Expected> expected, List<@Nullable String> misses, List<@Nullable String> extras) {
    private static final Path FOLDER = Path.of("..", "samples");

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    static Sample read(Path file) {
        Map<?, ?> keys = load(file);
        List<Expected> expected = new ArrayList<>();
        List<@Nullable String> misses = new ArrayList<>();
        List<@Nullable String> extras = new ArrayList<>();
        if (keys.get("expect") instanceof List<?> events) {
            for (Object event : events) {
                Map<String, List<String>> fields = new TreeMap<>();
                ((Map<?, ?>) event).forEach((key, value) -> fields.put(key.toString(), texts(value)));
                misses.add(why(fields.remove("known-miss")));
                extras.add(why(fields.remove("known-extra")));
                expected.add(new Expected(fields, 0, 0));
            }
        }
        return new Sample(document(file, keys), List.copyOf(expected), misses, extras);
    }

    private static @Nullable String why(@Nullable List<String> reason) {
        return reason == null ? null : reason.get(0);
    }

    private static Document document(Path file, Map<?, ?> keys) {
        Object published = keys.get("published");
        Object source = keys.get("source");
        Defaults defaults = new Defaults(
                published == null ? null : LocalDate.parse(published.toString()),
                source == null ? null : source.toString());
        List<Document> documents = new ArrayList<>();
        Casus.reader(defaults, intake -> documents.add(java.util.Objects.requireNonNull(intake.document())))
                .read(Path.of(file.toString().replace(".yml", ".txt")));
        return documents.get(0);
    }

    private static Map<?, ?> load(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return (Map<?, ?>) new Load(LoadSettings.builder()
                            .setSchema(new org.snakeyaml.engine.v2.schema.FailsafeSchema())
                            .build())
                    .loadFromReader(new java.io.InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }
}
