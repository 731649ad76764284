package org.casus.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Turns failures of a database into messages that say what to do. */
final class Faults {
    private static final String KEPT = " What was added before is kept: give the same command again to go on.";

    private Faults() {}

    static StoreException told(Address address, Throwable failure) {
        if (failure instanceof StoreException known) {
            return known;
        }
        SQLException database = database(failure);
        if (database == null) {
            return new StoreException(address + ": " + failure.getMessage(), failure);
        }
        String message = address.file() == null ? postgresql(database) : sqlite(database);
        return new StoreException(address + ": " + message, failure);
    }

    private static @Nullable SQLException database(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database) {
                return database;
            }
        }
        return null;
    }

    /** By the primary result code of SQLite. */
    private static String sqlite(SQLException failure) {
        return switch (failure.getErrorCode() & 0xFF) {
            case 5, 6 -> "another program has been writing to it for more than a minute; let it end." + KEPT;
            case 8 -> "it can only be read; check the permissions of the file and of its folder.";
            case 10 -> "the disk cannot be read or written (" + failure.getMessage() + "); check it." + KEPT;
            case 11 -> "the file is damaged; restore a copy, or save what is left with sqlite3 FILE .recover.";
            case 13 -> "the disk is full; make room." + KEPT;
            case 14 -> "the file cannot be opened; check the name and the permissions of its folder.";
            case 26 -> "this file is no archive; name another one.";
            default -> String.valueOf(failure.getMessage());
        };
    }

    /** By the class of the state that PostgreSQL gives. */
    private static String postgresql(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("08") || state.startsWith("57P")) {
            return "the server cannot be reached, or ended the connection; check that it runs and that host and port are"
                    + " right." + KEPT;
        }
        return switch (state) {
            case "28P01", "28000" ->
                "the server refuses this user or password; put them in the address (postgresql://user:password@host/database),"
                        + " or in PGUSER and PGPASSWORD.";
            case "3D000" -> "the server has no such database; create it: createdb NAME.";
            case "42501", "25006" -> "no permission to write there; ask whoever runs the server.";
            case "53100" -> "the disk of the server is full; make room." + KEPT;
            case "53300" -> "the server has no connection left; try later." + KEPT;
            default -> String.valueOf(failure.getMessage());
        };
    }
}
