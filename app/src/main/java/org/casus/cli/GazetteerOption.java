package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.casus.Casus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The places of the user's own that a command works with, besides those that come with Casus. */
final class GazetteerOption {
    /** The word for the file that an import wrote into its usual place. */
    static final String IMPORTED = "imported";

    private static final String NAME = "gazetteer.places";

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description =
                    "Also use the places of a file that \"casus gazetteer import\" wrote; the word imported stands"
                            + " for the file in its usual place.")
    private @Nullable String written;

    /** Where an import puts its file when nothing else is said. */
    static Path usual() {
        return Folders.own().resolve(NAME);
    }

    /** The file that the user named, or null. */
    @Nullable
    Path file() {
        return written == null ? null : written.equals(IMPORTED) ? usual() : Path.of(written);
    }

    /** The same coder with these places. */
    Casus over(Casus casus) throws IOException {
        Path file = file();
        return file == null ? casus : casus.withGazetteer(file);
    }
}
