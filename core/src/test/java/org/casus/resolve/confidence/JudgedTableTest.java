package org.casus.resolve.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judged events kept without their texts. */
class JudgedTableTest {
    @TempDir
    Path folder;

    private static Judged judged(String document, boolean right, String... traits) {
        return new Judged(document, new TreeSet<>(Set.of(traits)), right);
    }

    @Test
    void whatIsWrittenIsReadAgainWithDocumentsAsNumbers() throws IOException {
        Path file = folder.resolve("judged.csv");
        List<Judged> judged = List.of(
                judged("a.txt", true, "always", "left open by a noun"),
                judged("b.txt", false, "always"),
                judged("a.txt", false, "always", "dated"));
        Files.writeString(file, JudgedTable.of(judged));

        assertThat(JudgedTable.read(file))
                .containsExactly(
                        judged("1", true, "always", "left open by a noun"),
                        judged("2", false, "always"),
                        judged("1", false, "always", "dated"));
    }

    @Test
    void rowOfAnotherShapeIsNamed() throws IOException {
        Path file = folder.resolve("judged.csv");
        Files.writeString(file, "document,right,traits\n1,perhaps,always\n");

        assertThatThrownBy(() -> JudgedTable.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(":2");
    }
}
