package org.casus.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.casus.model.LinkOptions;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that an older version made, or that were cut off while being made, are gone on with. */
class MigrationsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3"})
    void anArchiveOfAnOlderSchemaIsBroughtToTheNewest(String version) {
        String where = folder.resolve("old.casus").toString();
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource("jdbc:sqlite:" + where, null, null)
                .loggers("slf4j")
                .locations("classpath:org/casus/store/sqlite")
                .target(version)
                .load()
                .migrate();
        decides(where);
    }

    @Test
    void anArchiveCutOffBeforeItsFirstTableIsMade() throws SQLException {
        String where = folder.resolve("cut.casus").toString();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + where);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 1");
        }
        decides(where);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void theNewestIsTheLastOfTheFiles(Dialect dialect) throws Exception {
        Path files = Path.of("src/main/resources/org/casus/store", dialect.folder());
        try (var names = Files.list(files)) {
            long versions = names.filter(name -> name.getFileName().toString().startsWith("V"))
                    .count();
            assertThat(Migrations.newest(dialect)).isEqualTo(Long.toString(versions));
        }
    }

    private static void decides(String where) {
        List<LinkOptions.Decision> decisions = List.of(new LinkOptions.Decision("e-1", "e-2", true));
        try (Store store = Store.open(where)) {
            store.incidents().decide(decisions);
        }
        try (Store store = Store.existing(where)) {
            assertThat(store.incidents().decisions()).isEqualTo(decisions);
        }
    }
}
