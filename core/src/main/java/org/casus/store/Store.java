package org.casus.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.casus.model.Added;
import org.casus.model.Coder;
import org.casus.model.CountBy;
import org.casus.model.Document;
import org.casus.model.EventLine;
import org.casus.model.Passage;
import org.casus.model.Problem;
import org.casus.model.Selection;
import org.casus.model.Tally;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/**
 * An archive that is open. One thread uses it; several processes may have the same archive open. Whatever fails is told as a
 * {@link StoreException}, and the archive stays as it was before the transaction.
 */
public final class Store implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 90_000;

    /** Key of the lock under which PostgreSQL lets one process write at a time; any number that is always the same. */
    private static final long WRITING = 0x6361737573L;

    private final Address address;
    private final Dialect dialect;
    private final Handle handle;
    private final Map<Coder, Long> coders = new HashMap<>();

    private Store(Address address, Dialect dialect, Handle handle) {
        this.address = address;
        this.dialect = dialect;
        this.handle = handle;
    }

    /**
     * Opens an archive, and makes it when there is none.
     *
     * @param where a file name, or {@code postgresql://user:password@host:port/database}
     */
    public static Store open(String where) {
        Address address = Address.of(where);
        Dialect dialect = Dialect.of(address);
        try {
            Connection connection = connect(address);
            try {
                Migrations.run(address, dialect, connection);
                return new Store(address, dialect, Jdbi.create(connection).open());
            } catch (RuntimeException | SQLException failure) {
                connection.close();
                throw failure;
            }
        } catch (RuntimeException | SQLException failure) {
            throw Faults.told(address, failure);
        }
    }

    /** Opens an archive that is there. */
    public static Store existing(String where) {
        Path file = Address.of(where).file();
        if (file != null && !Files.exists(file)) {
            throw new StoreException("no archive " + where + "; make one with: casus add FILES --db " + where
                    + ", or name another with --db");
        }
        return open(where);
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

    /** Where it is, without password. */
    public String address() {
        return address.toString();
    }

    /** Begins a run; its number is that of what the run adds. */
    public long begin(String command, @Nullable Coder coder, String time) {
        return write(() -> handle.createUpdate(
                        "INSERT INTO run (command, coder_key, started) VALUES (:command, :coder, :started)")
                .bind("command", command)
                .bind("coder", coder == null ? null : coderKey(coder))
                .bind("started", time)
                .executeAndReturnGeneratedKeys("run_key")
                .mapTo(Long.class)
                .one());
    }

    /** Ends a run. One that was killed has no end. */
    public void end(long run, String outcome, String time) {
        write(() -> handle.createUpdate("UPDATE run SET ended = :ended, outcome = :outcome WHERE run_key = :run")
                .bind("ended", time)
                .bind("outcome", outcome)
                .bind("run", run)
                .execute());
    }

    /** Whether the archive has this very document, coded by this coder. */
    public boolean holds(Document document, Coder coder) {
        return ask(() -> handle.createQuery("""
                        SELECT count(*) FROM document JOIN coding USING (document_key)
                        JOIN coder USING (coder_key)
                        WHERE document.id = :id AND content_sha256 = :content AND coder.version = :version
                            AND codebook = :codebook AND codebook_version = :codebookVersion
                            AND codebook_sha256 = :sha256 AND engine = :engine
                        """)
                        .bind("id", document.id())
                        .bind("content", Fingerprint.of(document))
                        .bind("version", coder.version())
                        .bind("codebook", coder.codebook())
                        .bind("codebookVersion", coder.codebookVersion())
                        .bind("sha256", coder.codebookSha256())
                        .bind("engine", coder.engine())
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    /** Adds documents in one transaction: all or none. What is known changes nothing. */
    public Added add(long run, List<Coded> batch, List<Problem> problems) {
        return write(() -> {
            Added sum = Added.NOTHING;
            CodedRows rows = new CodedRows(handle, dialect);
            for (Coded coded : batch) {
                sum = sum.plus(add(run, coded, rows));
            }
            rows.write();
            for (Problem problem : problems) {
                handle.createUpdate("INSERT INTO problem (run_key, code, message) VALUES (:run, :code, :message)")
                        .bind("run", run)
                        .bind("code", problem.code().name())
                        .bind("message", problem.toString())
                        .execute();
            }
            return sum;
        });
    }

    private Added add(long run, Coded coded, CodedRows rows) {
        Document document = coded.coded().document();
        String content = Fingerprint.of(document);
        Long known = handle.createQuery(
                        "SELECT document_key FROM document WHERE id = :id AND content_sha256 = :content")
                .bind("id", document.id())
                .bind("content", content)
                .mapTo(Long.class)
                .findOne()
                .orElse(null);
        long coder = coderKey(coded.coded().coder());
        if (known != null) {
            return new Added(0, 0, 1, recode(known, coder, coded, rows));
        }
        int version = handle.createQuery("SELECT coalesce(max(version), 0) FROM document WHERE id = :id")
                        .bind("id", document.id())
                        .mapTo(Integer.class)
                        .one()
                + 1;
        if (version > 1) {
            handle.createUpdate("UPDATE document SET newest = 0 WHERE id = :id AND newest = 1")
                    .bind("id", document.id())
                    .execute();
        }
        long key = insert(run, document, version, content);
        int events = code(key, coder, true, coded, rows);
        return version == 1 ? new Added(1, 0, 0, events) : new Added(0, 1, 0, events);
    }

    /** A known document that this coder has not seen: its coding waits beside the one in force. */
    private int recode(long document, long coder, Coded coded, CodedRows rows) {
        boolean known =
                handle.createQuery("SELECT count(*) FROM coding WHERE document_key = :document AND coder_key = :coder")
                                .bind("document", document)
                                .bind("coder", coder)
                                .mapTo(Integer.class)
                                .one()
                        > 0;
        return known ? 0 : code(document, coder, false, coded, rows);
    }

    private long insert(long run, Document document, int version, String content) {
        String vector = dialect.vector(":folded");
        Update insert = handle.createUpdate(
                        "INSERT INTO document (id, version, newest, content_sha256, text, title, published,"
                                + " source, url, language, run_key" + (vector.isEmpty() ? "" : ", words")
                                + ") VALUES (:id, :version, 1, :content, :text, :title, :published, :source, :url, :language, :run"
                                + (vector.isEmpty() ? "" : ", " + vector) + ")")
                .bind("id", document.id())
                .bind("version", version)
                .bind("content", content)
                .bind("text", document.text())
                .bind("title", document.title())
                .bind(
                        "published",
                        document.published() == null
                                ? null
                                : document.published().toString())
                .bind("source", document.source())
                .bind("url", document.url())
                .bind("language", document.language())
                .bind("run", run);
        if (!vector.isEmpty()) {
            String title = document.title() == null ? "" : document.title() + "\n";
            insert.bind("folded", CodedRows.searchable(title + document.text()));
        }
        return insert.executeAndReturnGeneratedKeys("document_key")
                .mapTo(Long.class)
                .one();
    }

    private int code(long document, long coder, boolean inForce, Coded coded, CodedRows rows) {
        long coding = handle.createUpdate("INSERT INTO coding (document_key, coder_key, in_force, record)"
                        + " VALUES (:document, :coder, :inForce, :record)")
                .bind("document", document)
                .bind("coder", coder)
                .bind("inForce", inForce ? 1 : 0)
                .bind("record", coded.record())
                .executeAndReturnGeneratedKeys("coding_key")
                .mapTo(Long.class)
                .one();
        rows.add(coding, coded.coded().document(), coded.coded().events());
        return coded.coded().events().size();
    }

    private long coderKey(Coder coder) {
        return coders.computeIfAbsent(coder, this::findCoder);
    }

    private long findCoder(Coder coder) {
        handle.createUpdate("""
                        INSERT INTO coder (version, codebook, codebook_version, codebook_sha256, engine)
                        VALUES (:version, :codebook, :codebookVersion, :sha256, :engine) ON CONFLICT DO NOTHING
                        """)
                .bind("version", coder.version())
                .bind("codebook", coder.codebook())
                .bind("codebookVersion", coder.codebookVersion())
                .bind("sha256", coder.codebookSha256())
                .bind("engine", coder.engine())
                .execute();
        return handle.createQuery("""
                        SELECT coder_key FROM coder WHERE version = :version AND codebook = :codebook
                            AND codebook_version = :codebookVersion AND codebook_sha256 = :sha256 AND engine = :engine
                        """)
                .bind("version", coder.version())
                .bind("codebook", coder.codebook())
                .bind("codebookVersion", coder.codebookVersion())
                .bind("sha256", coder.codebookSha256())
                .bind("engine", coder.engine())
                .mapTo(Long.class)
                .one();
    }

    /** The events that are wanted, by day and id; those without a day come last. */
    public List<EventRef> events(Selection selection) {
        Conditions conditions = Conditions.of(selection, dialect);
        return ask(() -> {
            List<EventRef> found = new ArrayList<>(conditions
                    .on(handle, "SELECT event.coding_key, event.ordinal, event.id, event.first_day FROM event ")
                    .map((row, context) ->
                            new EventRef(row.getLong(1), row.getInt(2), row.getString(3), row.getString(4)))
                    .list());
            found.sort(Comparator.comparing((EventRef event) -> event.day() == null ? "~" : event.day())
                    .thenComparing(EventRef::id)
                    .thenComparing(EventRef::ordinal));
            return found;
        });
    }

    /** How many events that are wanted have the same values, in the order of these. */
    public List<Tally> count(Selection selection, List<CountBy> keys) {
        return ask(() -> Tallies.of(handle, Conditions.of(selection, dialect), keys));
    }

    /** One line of an event. */
    public EventLine line(EventRef event) {
        return ask(() -> EventLines.of(handle, event));
    }

    /** Keys of the codings in force of the newest versions, by the id of their document. */
    public List<Long> codings() {
        return ask(() -> new ArrayList<>(handle.createQuery(
                                "SELECT coding.coding_key, document.id FROM coding JOIN document USING (document_key)"
                                        + " WHERE coding.in_force = 1 AND document.newest = 1")
                        .map((row, context) -> Map.entry(row.getString(2), row.getLong(1)))
                        .list()))
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What is kept of a coding. */
    public Kept kept(long coding) {
        return ask(() -> handle.createQuery("""
                        SELECT document.id, text, title, published, source, url, language, document.version, newest, in_force, record,
                            coder.version AS coder_version, codebook, codebook_version, codebook_sha256, engine
                        FROM coding JOIN document USING (document_key) JOIN coder USING (coder_key)
                        WHERE coding_key = :coding
                        """)
                .bind("coding", coding)
                .map((row, context) -> KeptRow.of(row))
                .one());
    }

    /** Where an event with this id, or the beginning of it, stands: those in force first. */
    public List<EventRef> find(String id) {
        return ask(() -> handle.createQuery("""
                        SELECT event.coding_key, event.ordinal, event.id, event.first_day FROM event
                        JOIN coding USING (coding_key) JOIN document USING (document_key)
                        WHERE event.id = :id OR substr(event.id, 1, length(:id)) = :id
                        ORDER BY coding.in_force DESC, document.newest DESC, event.id, event.coding_key DESC
                        """)
                .bind("id", id)
                .map((row, context) -> new EventRef(row.getLong(1), row.getInt(2), row.getString(3), row.getString(4)))
                .list());
    }

    /** The coding in force of a document's newest version, or null. */
    public @Nullable Long coding(String document) {
        return ask(() -> handle.createQuery("SELECT coding_key FROM coding JOIN document USING (document_key)"
                        + " WHERE document.id = :id AND newest = 1 AND in_force = 1")
                .bind("id", document)
                .mapTo(Long.class)
                .findOne()
                .orElse(null));
    }

    /** Documents with the user's words, the best first. */
    public List<Passage> search(String words, int limit) {
        String asked = dialect.search(words);
        return ask(() -> handle.createQuery(dialect.passages())
                .bind("words", asked)
                .bind("limit", limit)
                .map((row, context) -> new Passage(
                        row.getString("id"),
                        row.getString("title"),
                        row.getString("published"),
                        row.getString("source"),
                        row.getString("words"),
                        eventsWith(row.getLong("document_key"), asked)))
                .list());
    }

    private List<String> eventsWith(long document, String asked) {
        return handle.createQuery("SELECT event.id FROM event JOIN coding USING (coding_key)"
                        + " WHERE coding.document_key = :document AND coding.in_force = 1 AND " + dialect.eventsWith()
                        + " ORDER BY event.ordinal")
                .bind("document", document)
                .bind("words", asked)
                .mapTo(String.class)
                .list();
    }

    /** How many documents, of the newest version, and how many events in force the archive has. */
    public Map<String, Long> sizes() {
        return ask(() -> Map.of(
                "documents", number("SELECT count(*) FROM document WHERE newest = 1"),
                "versions", number("SELECT count(*) FROM document"),
                "events",
                        number(
                                "SELECT count(*) FROM event JOIN coding USING (coding_key) JOIN document USING (document_key)"
                                        + " WHERE in_force = 1 AND newest = 1")));
    }

    private long number(String question) {
        return handle.createQuery(question).mapTo(Long.class).one();
    }

    /** The newest versions that a coder has not coded, by id; each is handed on. */
    public List<Document> uncoded(Coder coder, int limit) {
        return ask(() -> handle.createQuery("""
                        SELECT document.id, text, title, published, source, url, language FROM document
                        WHERE newest = 1 AND NOT EXISTS (SELECT 1 FROM coding JOIN coder USING (coder_key)
                            WHERE coding.document_key = document.document_key AND coder.version = :version
                            AND codebook = :codebook AND codebook_version = :codebookVersion
                            AND codebook_sha256 = :sha256 AND engine = :engine)
                        ORDER BY document_key LIMIT :limit
                        """)
                .bind("version", coder.version())
                .bind("codebook", coder.codebook())
                .bind("codebookVersion", coder.codebookVersion())
                .bind("sha256", coder.codebookSha256())
                .bind("engine", coder.engine())
                .bind("limit", limit)
                .map((row, context) -> KeptRow.document(row))
                .list());
    }

    private <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException failure) {
            throw Faults.told(address, failure);
        }
    }

    /** One writer at a time: the transaction waits for the one before. */
    private <T> T write(Supplier<T> work) {
        try {
            return handle.inTransaction(transaction -> {
                if (dialect == Dialect.POSTGRESQL) {
                    transaction.execute("SELECT pg_advisory_xact_lock(?)", WRITING);
                }
                return work.get();
            });
        } catch (RuntimeException failure) {
            coders.clear();
            throw Faults.told(address, failure);
        }
    }

    @Override
    public void close() {
        try {
            handle.close();
            handle.getConnection().close();
        } catch (RuntimeException | SQLException failure) {
            throw Faults.told(address, failure);
        }
    }
}
