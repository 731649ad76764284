package org.casus.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.casus.model.Act;
import org.casus.model.Document;
import org.casus.model.Reading;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How often each status comes out as another, over {@code statuses.tsv}: 125 sentences for each, written by somebody who did not know the
 * codebook, with one act of each in brackets. The table is left in {@code target/statuses.txt}; docs/figures.md shows it.
 */
class StatusTableTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 12);
    private static final Map<Status, Map<Status, Integer>> TABLE = new EnumMap<>(Status.class);
    private static final Map<Status, Integer> UNREAD = new EnumMap<>(Status.class);

    @BeforeAll
    static void code() throws IOException {
        for (String line : lines()) {
            int tab = line.indexOf('\t');
            int first = line.indexOf('[', tab);
            int last = line.indexOf(']', first);
            String text = line.substring(tab + 1, first) + line.substring(first + 1, last) + line.substring(last + 1);
            Span word = new Span(first - tab - 1, last - tab - 2);
            Status meant = Status.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
            Reading reading = SharedCasus.get().read(Document.of("test", text).withPublished(DAY));
            Optional<Act> act = reading.acts().stream()
                    .filter(each -> word.contains(reading.annotated()
                            .token(reading.clauses()
                                    .get(each.clause())
                                    .predicate()
                                    .head())
                            .span()))
                    .findFirst();
            if (act.isPresent()) {
                TABLE.computeIfAbsent(meant, key -> new EnumMap<>(Status.class))
                        .merge(act.get().status(), 1, Integer::sum);
            } else {
                UNREAD.merge(meant, 1, Integer::sum);
            }
        }
        Files.writeString(Path.of("target", "statuses.txt"), table());
    }

    private static List<String> lines() {
        try (InputStream stream = Objects.requireNonNull(StatusTableTest.class.getResourceAsStream("statuses.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int count(Status meant, Status given) {
        return TABLE.getOrDefault(meant, Map.of()).getOrDefault(given, 0);
    }

    private static double share(Status meant) {
        int all = TABLE.getOrDefault(meant, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return all == 0 ? 0 : (double) count(meant, meant) / all;
    }

    private static String table() {
        StringBuilder table = new StringBuilder("| meant |");
        for (Status given : Status.values()) {
            table.append(' ').append(given.code()).append(" |");
        }
        table.append(" no act read |\n|")
                .append(" --- |".repeat(Status.values().length + 2))
                .append('\n');
        for (Status meant : Status.values()) {
            table.append("| ").append(meant.code()).append(" |");
            for (Status given : Status.values()) {
                table.append(' ').append(count(meant, given)).append(" |");
            }
            table.append(' ').append(UNREAD.getOrDefault(meant, 0)).append(" |\n");
        }
        return table.toString();
    }

    @Test
    void everyStatusHasItsSentences() {
        for (Status status : Status.values()) {
            int all = UNREAD.getOrDefault(status, 0)
                    + TABLE.getOrDefault(status, Map.of()).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
            assertThat(all).as(status.code()).isGreaterThanOrEqualTo(100);
        }
    }

    @Test
    void whatHappenedIsSeldomTakenForAnythingElse() {
        assertThat(share(Status.HAPPENED)).isGreaterThan(0.97);
    }

    @Test
    void mostStatusesComeOut() {
        double right = 0;
        double all = 0;
        for (Status status : Status.values()) {
            right += count(status, status);
            all += TABLE.getOrDefault(status, Map.of()).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }
        assertThat(right / all).isGreaterThan(0.70);
    }
}
