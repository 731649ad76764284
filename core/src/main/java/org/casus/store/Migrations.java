package org.casus.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables of an archive to the form this version of Casus needs. Two processes may try at once. */
final class Migrations {
    /** Number of the newest migration; a database that has it is left alone, which spares half a second. */
    private static final String NEWEST = "3";

    static final int ATTEMPTS = 20;
    private static final long PAUSE_MILLIS = 250;

    private Migrations() {}

    static void run(Address address, Dialect dialect, Connection connection) throws SQLException {
        for (int attempt = 1; !current(connection); attempt++) {
            try {
                Flyway.configure(Migrations.class.getClassLoader())
                        .dataSource(
                                address.url(),
                                address.login().getProperty("user"),
                                address.login().getProperty("password"))
                        .loggers("slf4j")
                        .locations("classpath:org/casus/store/" + dialect.folder())
                        .load()
                        .migrate();
                return;
            } catch (FlywayException failure) {
                // Another process may be doing the same this moment; then the tables are there a moment later.
                if (attempt == ATTEMPTS) {
                    throw failure;
                }
                pause();
            }
        }
    }

    private static boolean current(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(*) FROM flyway_schema_history WHERE version = '" + NEWEST + "' AND success")) {
            return row.next() && row.getInt(1) > 0;
        } catch (SQLException noSuchTable) {
            return false;
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
