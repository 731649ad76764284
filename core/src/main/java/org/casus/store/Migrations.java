package org.casus.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables of an archive to the form this version of Casus needs. Two processes may try at once. */
final class Migrations {
    private static final String FIRST = "V1__archive.sql";
    private static final Pattern NAME = Pattern.compile("V([0-9]+)__.*[.]sql");

    static final int ATTEMPTS = 20;
    private static final long PAUSE_MILLIS = 250;

    private Migrations() {}

    static void run(Address address, Dialect dialect, Connection connection) throws SQLException {
        // A database that has the newest migration is left alone, which spares half a second.
        String newest = newest(dialect);
        for (int attempt = 1; !current(connection, newest); attempt++) {
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

    /** Number of the newest migration, by the names of their files, in a folder or in a jar. */
    static String newest(Dialect dialect) {
        URL first = Migrations.class.getResource(dialect.folder() + "/" + FIRST);
        if (first == null) {
            throw new IllegalStateException("no migrations on the class path");
        }
        try {
            if (first.openConnection() instanceof JarURLConnection jar) {
                try (FileSystem inside =
                        FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()))) {
                    return newest(inside.getPath(jar.getEntryName()));
                }
            }
            return newest(Path.of(first.toURI()));
        } catch (IOException failure) {
            throw new UncheckedIOException("the migrations on the class path cannot be read", failure);
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String newest(Path first) throws IOException {
        int newest = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Objects.requireNonNull(first.getParent()))) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                newest = name.matches() ? Math.max(newest, Integer.parseInt(name.group(1))) : newest;
            }
        }
        return Integer.toString(newest);
    }

    private static boolean current(Connection connection, String newest) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT count(*) FROM flyway_schema_history WHERE version = '" + newest + "' AND success")) {
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
