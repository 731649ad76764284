package org.casus.cli;

import java.nio.file.Path;

/** Folders of the user. */
final class Folders {
    private Folders() {}

    /** Where the models are kept: {@code CASUS_CACHE}, else {@code XDG_CACHE_HOME/casus}, else {@code ~/.cache/casus}. */
    static Path cache() {
        String own = System.getenv("CASUS_CACHE");
        if (own != null && !own.isEmpty()) {
            return Path.of(own);
        }
        String shared = System.getenv("XDG_CACHE_HOME");
        return shared != null && !shared.isEmpty()
                ? Path.of(shared, "casus")
                : Path.of(System.getProperty("user.home"), ".cache", "casus");
    }

    /** Where what the user imports is kept: {@code CASUS_HOME}, else {@code XDG_DATA_HOME/casus}, else {@code ~/.local/share/casus}. */
    static Path own() {
        String own = System.getenv("CASUS_HOME");
        if (own != null && !own.isEmpty()) {
            return Path.of(own);
        }
        String shared = System.getenv("XDG_DATA_HOME");
        return shared != null && !shared.isEmpty()
                ? Path.of(shared, "casus")
                : Path.of(System.getProperty("user.home"), ".local", "share", "casus");
    }
}
