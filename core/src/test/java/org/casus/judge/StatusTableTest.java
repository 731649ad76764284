package org.casus.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.casus.model.Status;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How often each status comes out as another: over {@code statuses.tsv}, 125 sentences for each, which have been read while mending, and
 * over {@code statuses-unseen.tsv}, more than 100 for each, written before they were ever coded and not mended by, and over {@code
 * statuses-third.tsv}, 30 for each, of war and politics alone, measured before they were mended by. The tables are left in {@code
 * target/statuses.txt}, {@code target/statuses-unseen.txt} and {@code target/statuses-third.txt}; docs/figures.md shows them.
 */
class StatusTableTest {
    private static StatusTable seen = new StatusTable();
    private static StatusTable unseen = new StatusTable();
    private static StatusTable third = new StatusTable();

    @BeforeAll
    static void code() throws IOException {
        seen = StatusTable.of("statuses.tsv");
        seen.write(Path.of("target", "statuses.txt"));
        unseen = StatusTable.of("statuses-unseen.tsv");
        unseen.write(Path.of("target", "statuses-unseen.txt"));
        third = StatusTable.of("statuses-third.tsv");
        third.write(Path.of("target", "statuses-third.txt"));
    }

    @Test
    void everyStatusHasItsSentences() {
        for (Status status : Status.values()) {
            assertThat(seen.read(status) + seen.unread(status))
                    .as(status.code())
                    .isGreaterThanOrEqualTo(100);
            assertThat(unseen.read(status) + unseen.unread(status))
                    .as(status.code())
                    .isGreaterThanOrEqualTo(100);
            assertThat(third.read(status) + third.unread(status))
                    .as(status.code())
                    .isEqualTo(30);
        }
    }

    @Test
    void whatHappenedIsSeldomTakenForAnythingElse() {
        assertThat(seen.share(Status.HAPPENED)).isGreaterThan(0.97);
        assertThat(unseen.share(Status.HAPPENED)).isGreaterThan(0.97);
        assertThat(third.share(Status.HAPPENED)).isGreaterThan(0.97);
    }

    @Test
    void mostStatusesComeOut() {
        assertThat(seen.share()).isGreaterThan(0.85);
        assertThat(unseen.share()).isGreaterThan(0.87);
        assertThat(third.share()).isGreaterThan(0.92);
    }

    @Test
    void noStatusIsLost() {
        for (Status status : Status.values()) {
            assertThat(seen.share(status)).as(status.code()).isGreaterThan(0.65);
            assertThat(unseen.share(status)).as(status.code()).isGreaterThan(0.70);
        }
    }
}
