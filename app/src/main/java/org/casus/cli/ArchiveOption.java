package org.casus.cli;

import java.time.Clock;
import org.casus.Archive;
import picocli.CommandLine.Option;

/** The archive a command works with. */
final class ArchiveOption {
    @Option(
            names = "--db",
            paramLabel = "ARCHIVE",
            defaultValue = "casus.db",
            description = "File of the archive (default: ${DEFAULT-VALUE}), or postgresql://user@host/database.")
    private String where = "casus.db";

    /** Opens it, and makes it when there is none. */
    Archive open() {
        return Archive.open(where, Clock.systemUTC());
    }

    /** Opens it; it must be there. */
    Archive existing() {
        return Archive.existing(where, Clock.systemUTC());
    }
}
