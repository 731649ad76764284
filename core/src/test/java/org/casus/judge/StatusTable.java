package org.casus.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
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

/** How often each status comes out as another over the sentences of one resource, each with a status and an act in brackets. */
final class StatusTable {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 12);

    private final Map<Status, Map<Status, Integer>> given = new EnumMap<>(Status.class);
    private final Map<Status, Integer> unread = new EnumMap<>(Status.class);

    static StatusTable of(String resource) {
        StatusTable table = new StatusTable();
        lines(resource).forEach(table::add);
        return table;
    }

    private static List<String> lines(String resource) {
        try (InputStream stream = Objects.requireNonNull(StatusTable.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Codes a sentence; of several acts on the word the one that stands inside another ("will meet": the meeting). */
    private void add(String line) {
        int tab = line.indexOf('\t');
        int first = line.indexOf('[', tab);
        int last = line.indexOf(']', first);
        String text = line.substring(tab + 1, first) + line.substring(first + 1, last) + line.substring(last + 1);
        Span word = new Span(first - tab - 1, last - tab - 2);
        Status meant = Status.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
        Reading reading = SharedCasus.get().read(Document.of("test", text).withPublished(DAY));
        Optional<Act> act = reading.acts().stream()
                .filter(each -> word.contains(reading.annotated()
                        .token(reading.clauses().get(each.clause()).predicate().head())
                        .span()))
                .min(Comparator.comparing(each -> each.parent() == null))
                .or(() -> reading.acts().stream()
                        .filter(each -> isVerbOf(word, each, reading))
                        .min(Comparator.comparing(each -> each.parent() == null)));
        if (act.isPresent()) {
            given.computeIfAbsent(meant, key -> new EnumMap<>(Status.class))
                    .merge(act.get().status(), 1, Integer::sum);
        } else {
            unread.merge(meant, 1, Integer::sum);
        }
    }

    /** "<em>Imposed</em> sanctions on", "the truce was never <em>signed</em>": the verb of an act that is told by a verb and its noun. */
    private static boolean isVerbOf(Span word, Act act, Reading reading) {
        Span trigger = act.trigger();
        boolean verb = reading.annotated().tokensIn(word).stream()
                .allMatch(token -> token.tag().startsWith("V"));
        return trigger.contains(word) && (trigger.start() == word.start() || verb && trigger.end() == word.end());
    }

    int count(Status meant, Status status) {
        return given.getOrDefault(meant, Map.of()).getOrDefault(status, 0);
    }

    /** How many acts that are read are meant so. */
    int read(Status meant) {
        return given.getOrDefault(meant, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    int unread(Status meant) {
        return unread.getOrDefault(meant, 0);
    }

    /** Of the acts that are read and meant so, the share that comes out so. */
    double share(Status meant) {
        return read(meant) == 0 ? 0 : (double) count(meant, meant) / read(meant);
    }

    /** Of all acts that are read, the share that comes out as it is meant. */
    double share() {
        double right = 0;
        double all = 0;
        for (Status status : Status.values()) {
            right += count(status, status);
            all += read(status);
        }
        return right / all;
    }

    void write(Path file) throws IOException {
        StringBuilder table = new StringBuilder("| meant |");
        for (Status status : Status.values()) {
            table.append(' ').append(status.code()).append(" |");
        }
        table.append(" no act read | share right |\n|")
                .append(" --- |".repeat(Status.values().length + 3))
                .append('\n');
        for (Status meant : Status.values()) {
            table.append("| ").append(meant.code()).append(" |");
            for (Status status : Status.values()) {
                table.append(' ').append(count(meant, status)).append(" |");
            }
            table.append(String.format(Locale.ROOT, " %d | %.2f |%n", unread(meant), share(meant)));
        }
        table.append(String.format(Locale.ROOT, "%.3f%n", share()));
        Files.writeString(file, table.toString());
    }
}
