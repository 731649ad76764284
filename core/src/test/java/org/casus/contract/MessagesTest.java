package org.casus.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.casus.model.MessageCode;
import org.junit.jupiter.api.Test;

/** The manual lists every message as the program gives it. */
class MessagesTest {
    @Test
    void theManualListsThemAll() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../docs/messages.md")).stream()
                .filter(line -> line.matches("\\| [CDSW]\\d+ .*"))
                .toList();
        List<String> expected = Arrays.stream(MessageCode.values())
                .map(code -> "| " + code + " | " + code.meaning() + " | " + code.advice() + " |")
                .toList();
        assertThat(rows).isEqualTo(expected);
    }
}
