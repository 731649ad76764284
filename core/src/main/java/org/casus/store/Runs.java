package org.casus.store;

import org.casus.model.Coder;
import org.jspecify.annotations.Nullable;

/** The runs that filled an archive. */
public final class Runs {
    private final Session session;
    private final Coders coders;

    Runs(Session session, Coders coders) {
        this.session = session;
        this.coders = coders;
    }

    /** Begins a run; its number is that of what the run adds. */
    public long begin(String command, @Nullable Coder coder, String time) {
        return session.write(() -> session.handle()
                .createUpdate("INSERT INTO run (command, coder_key, started) VALUES (:command, :coder, :started)")
                .bind("command", command)
                .bind("coder", coder == null ? null : coders.key(coder))
                .bind("started", time)
                .executeAndReturnGeneratedKeys("run_key")
                .mapTo(Long.class)
                .one());
    }

    /** Ends a run. One that was killed has no end. */
    public void end(long run, String outcome, String time) {
        session.write(() -> session.handle()
                .createUpdate("UPDATE run SET ended = :ended, outcome = :outcome WHERE run_key = :run")
                .bind("ended", time)
                .bind("outcome", outcome)
                .bind("run", run)
                .execute());
    }
}
