package org.casus.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The databases that archives are tested on: SQLite always; PostgreSQL where the environment names a server, as {@code
 * CASUS_TEST_POSTGRESQL=postgresql://user:password@host:port/database}. Where it does not, the tests say so.
 */
public enum Databases {
    SQLITE {
        @Override
        public String fresh(Path folder) {
            return folder.resolve("archive-" + NUMBER.incrementAndGet() + ".casus")
                    .toString();
        }
    },
    POSTGRESQL {
        @Override
        public String fresh(Path folder) {
            String schema = "casus_test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
            try (Connection connection = DriverManager.getConnection(driverAddress(SERVER));
                    Statement statement = connection.createStatement()) {
                statement.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
                statement.execute("CREATE SCHEMA " + schema);
            } catch (SQLException e) {
                throw new IllegalStateException(
                        "the server of CASUS_TEST_POSTGRESQL cannot be used: " + e.getMessage(), e);
            }
            return SERVER + "?currentSchema=" + schema;
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String SERVER =
            System.getenv("CASUS_TEST_POSTGRESQL") == null ? "" : System.getenv("CASUS_TEST_POSTGRESQL");

    static {
        if (SERVER.isEmpty()) {
            System.out.println(
                    "Archives are tested on SQLite only: PostgreSQL is left out, since CASUS_TEST_POSTGRESQL names"
                            + " no server (postgresql://user:password@host:port/database)");
        }
    }

    /** Address of an archive that is not there yet. */
    public abstract String fresh(Path folder);

    /** Ends all connections that archives have to the server, as a restart of it would. */
    public void breakConnections() {
        if (this == POSTGRESQL) {
            try (Connection connection = DriverManager.getConnection(driverAddress(SERVER));
                    Statement statement = connection.createStatement()) {
                statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE application_name = 'casus' AND datname = current_database()");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Those of this machine. */
    public static List<Databases> here() {
        List<Databases> here = new ArrayList<>(List.of(SQLITE));
        if (!SERVER.isEmpty()) {
            here.add(POSTGRESQL);
        }
        return here;
    }

    /** What the driver wants instead of {@code postgresql://user:password@host/…}. */
    private static String driverAddress(String address) {
        java.net.URI uri = java.net.URI.create(address);
        String[] login = (uri.getUserInfo() == null ? "" : uri.getUserInfo()).split(":", 2);
        return "jdbc:postgresql://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + uri.getPath()
                + "?user=" + login[0] + (login.length > 1 ? "&password=" + login[1] : "");
    }
}
