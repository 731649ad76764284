package org.casus.cli;

import java.nio.file.Path;
import org.casus.Casus;
import org.casus.codebook.Codebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The codebook a command works with, and the models beside it. */
final class CodebookOption {
    @Option(
            names = "--codebook",
            paramLabel = "DIR",
            description = "Codebook folder to use instead of the one that comes with Casus.")
    private @Nullable Path folder;

    Codebook load() {
        return folder == null ? Codebook.bundled() : Codebook.load(folder);
    }

    /** The folder the user named, or null. */
    @Nullable
    Path folder() {
        return folder;
    }

    /** Loads codebook and models, showing progress on a terminal. */
    Casus open(boolean quiet) {
        Codebook codebook = load();
        try (LoadingBar bar = new LoadingBar(quiet)) {
            return Casus.open(codebook, Folders.cache(), bar);
        }
    }
}
