package org.casus.store;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An archive that is open. One thread uses it; several processes may have the same archive open. Whatever fails is told as a
 * {@link StoreException}, and the archive stays as it was before the transaction.
 */
public final class Store implements AutoCloseable {
    private final Session session;
    private final Runs runs;
    private final Documents documents;
    private final Codings codings;
    private final EventIndex events;
    private final IncidentIndex incidents;
    private final Filings filings;
    private final FilingLists lists;

    private Store(Session session) {
        Coders coders = new Coders(session);
        this.session = session;
        this.runs = new Runs(session, coders);
        this.documents = new Documents(session, coders);
        this.codings = new Codings(session, coders);
        this.events = new EventIndex(session);
        this.incidents = new IncidentIndex(session);
        this.filings = new Filings(session);
        this.lists = new FilingLists(session);
    }

    /**
     * Opens an archive, and makes it when there is none.
     *
     * @param where a file name, or {@code postgresql://user:password@host:port/database}
     */
    public static Store open(String where) {
        return new Store(Session.open(Address.of(where)));
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

    /** Where it is, without password. */
    public String address() {
        return session.address().toString();
    }

    public Runs runs() {
        return runs;
    }

    public Documents documents() {
        return documents;
    }

    public Codings codings() {
        return codings;
    }

    public EventIndex events() {
        return events;
    }

    public IncidentIndex incidents() {
        return incidents;
    }

    public Filings filings() {
        return filings;
    }

    public FilingLists lists() {
        return lists;
    }

    @Override
    public void close() {
        session.close();
    }
}
