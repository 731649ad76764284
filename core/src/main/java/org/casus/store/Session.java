package org.casus.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** A connection to an archive, on which one thread asks and writes. Whatever fails is told as a {@link StoreException}. */
final class Session implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 90_000;

    /** Key of the lock under which PostgreSQL lets one process write at a time; any number that is always the same. */
    private static final long WRITING = 0x6361737573L;

    private final Address address;
    private final Dialect dialect;
    private final Handle handle;
    private Runnable afterFailure = () -> {};

    private Session(Address address, Dialect dialect, Handle handle) {
        this.address = address;
        this.dialect = dialect;
        this.handle = handle;
    }

    static Session open(Address address) {
        Dialect dialect = Dialect.of(address);
        try {
            Connection connection = connect(address);
            try {
                Migrations.run(address, dialect, connection);
                return new Session(address, dialect, Jdbi.create(connection).open());
            } catch (RuntimeException | SQLException failure) {
                connection.close();
                throw failure;
            }
        } catch (RuntimeException | SQLException failure) {
            throw Faults.told(address, failure);
        }
    }

    private static Connection connect(Address address) throws SQLException {
        Path file = address.file();
        if (file == null) {
            Properties login = new Properties();
            login.putAll(address.login());
            login.setProperty("ApplicationName", "casus");
            return DriverManager.getConnection(address.url(), login);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StoreException("no folder " + folder + " for the archive " + file + "; make it, or name another");
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        for (int attempt = 1; ; attempt++) {
            try {
                return DriverManager.getConnection(address.url(), config.toProperties());
            } catch (SQLException failure) {
                // Changing the journal of a new file does not wait for another that does the same this moment.
                boolean busy = (failure.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_BUSY.code;
                if (!busy || attempt == Migrations.ATTEMPTS) {
                    throw failure;
                }
                Migrations.pause();
            }
        }
    }

    Address address() {
        return address;
    }

    Dialect dialect() {
        return dialect;
    }

    Handle handle() {
        return handle;
    }

    /** What is remembered of the database is forgotten so when a transaction was undone. */
    void onFailure(Runnable forget) {
        afterFailure = forget;
    }

    <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException failure) {
            throw Faults.told(address, failure);
        }
    }

    /** One writer at a time: the transaction waits for the one before. */
    <T> T write(Supplier<T> work) {
        try {
            return handle.inTransaction(transaction -> {
                if (dialect == Dialect.POSTGRESQL) {
                    transaction.execute("SELECT pg_advisory_xact_lock(?)", WRITING);
                }
                return work.get();
            });
        } catch (RuntimeException failure) {
            afterFailure.run();
            throw Faults.told(address, failure);
        }
    }

    @Override
    public void close() {
        Connection connection = handle.getConnection();
        try {
            try {
                handle.close();
            } finally {
                connection.close();
            }
        } catch (RuntimeException | SQLException failure) {
            throw Faults.told(address, failure);
        }
    }
}
