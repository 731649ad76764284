package org.casus.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.zip.CRC32;
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

    /** Where what was fetched into this archive is kept: beside its file, or, on a server, in the folder of the user. */
    Path visited() {
        if (!where.startsWith("postgresql:")) {
            return Path.of(where + ".visited");
        }
        CRC32 name = new CRC32();
        name.update(where.getBytes(StandardCharsets.UTF_8));
        return Folders.own().resolve("visited-" + Long.toHexString(name.getValue()));
    }
}
