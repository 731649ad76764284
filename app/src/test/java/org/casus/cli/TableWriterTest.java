package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.casus.model.ActorKind;
import org.casus.model.CodedDocument;
import org.casus.model.Coder;
import org.casus.model.Count;
import org.casus.model.CountKind;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.model.Evidence;
import org.casus.model.Participant;
import org.casus.model.Resolved;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.model.TimePrecision;
import org.casus.model.When;
import org.junit.jupiter.api.Test;

class TableWriterTest {
    private static final String TEXT = "Sudanese jets bombed the market on Monday, killing at least 12.";

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static CodedDocument coded(boolean withEvent) {
        Event event = new Event(
                "e-1",
                "ASSAULT",
                "aerial",
                List.of(),
                4,
                -9.5,
                "195",
                null,
                Status.HAPPENED,
                false,
                List.of(new Participant(
                        span("Sudanese jets"),
                        span("jets"),
                        "Sudanese Armed Forces",
                        "SDNMIL",
                        "SDN",
                        "MIL",
                        ActorKind.MILITARY,
                        null,
                        Resolved.DESCRIPTION,
                        null)),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                new When(span("Monday"), "2024-05-06", "2024-05-06", TimePrecision.DAY, List.of()),
                List.of(new Count(CountKind.KILLED, 12, null, span("at least 12"))),
                List.of(),
                new Evidence(new Span(0, TEXT.length()), span("bombed")),
                null,
                "assault.yml#air-strike",
                List.of(),
                null);
        return new CodedDocument(
                new Document("a.txt", TEXT, null, LocalDate.of(2024, 5, 7), "Radio Dabanga", null, null),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                withEvent ? List.of(event) : List.of(),
                List.of(),
                new Coder("", "", "", "", ""));
    }

    private static String table(CodedDocument coded, boolean coloured, int width) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = new TableWriter(out, coloured, width)) {
            writer.write(coded);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anEventIsABlock() throws IOException {
        assertThat(table(coded(true), false, 60)).isEqualTo("""
                        a.txt · Radio Dabanga · 2024-05-07 · 1 event

                        1  ASSAULT aerial · happened   assault.yml#air-strike
                           who       Sudanese jets (Sudanese Armed Forces, SDNMIL)
                           when      2024-05-06 (Monday)
                           killed    at least 12 (at least 12)
                                     “[Sudanese jets] »bombed« the market on Monday,
                                     killing at least 12.”
                        """);
    }

    @Test
    void coloursGoOnlyToTerminals() throws IOException {
        assertThat(table(coded(true), true, 60))
                .contains("\u001B[1;31mbombed\u001B[0m")
                .doesNotContain("»");
        assertThat(table(coded(true), false, 60)).doesNotContain("\u001B");
    }

    @Test
    void noEventsIsSaid() throws IOException {
        assertThat(table(coded(false), false, 60)).isEqualTo("a.txt · Radio Dabanga · 2024-05-07 · no events\n");
    }
}
