package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedTest {
    @TempDir
    Path folder;

    @Test
    void linesAndTextsAreCounted() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), "{}\n{}\n{}\n");
        Files.writeString(folder.resolve("b.txt"), "One\ntwo");
        assertThat(Expected.documents(List.of(folder.toString()))).isEqualTo(4);
    }

    @Test
    void packedAndMissingInputsAreNotGuessed() throws IOException {
        Path packed = Files.writeString(folder.resolve("c.zip"), "PK");
        assertThat(Expected.documents(List.of(packed.toString()))).isEqualTo(Expected.UNKNOWN);
        assertThat(Expected.documents(List.of("https://example.org/feed"))).isEqualTo(Expected.UNKNOWN);
    }
}
