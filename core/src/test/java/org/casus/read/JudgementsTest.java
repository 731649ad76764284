package org.casus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of judged events. */
class JudgementsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("judged.jsonl"), text);
    }

    @Test
    void readsOneJudgementALine() throws IOException {
        Path file = file(
                "{\"document\": \"a\", \"start\": 5, \"end\": 11, \"type\": \"ASSAULT\", \"right\": false, \"by\": \"me\"}\n\n");
        assertThat(Judgements.read(file)).containsExactly(new Judgement("a", 5, 11, "ASSAULT", false));
    }

    @Test
    void saysWhereAFieldIsMissing() throws IOException {
        Path file = file("\n{\"document\": \"a\", \"start\": 5, \"end\": 11, \"type\": \"ASSAULT\"}\n");
        assertThatThrownBy(() -> Judgements.read(file))
                .hasMessageContaining(":2")
                .hasMessageContaining("\"right\" is missing");
    }

    @Test
    void saysWhereALineIsNoJson() throws IOException {
        Path file = file("right\n");
        assertThatThrownBy(() -> Judgements.read(file))
                .hasMessageContaining("D008")
                .hasMessageContaining(":1");
    }
}
