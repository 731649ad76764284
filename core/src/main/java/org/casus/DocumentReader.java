package org.casus;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;

/** Reads inputs into documents. Whatever is wrong with one is handed on as a problem, and reading goes on. */
public interface DocumentReader {
    /** Reads a file, or a folder with all below it in the order of names. */
    void read(Path path);

    /** Reads a stream, which is named so in messages. */
    void read(InputStream stream, String name);

    /** Fetches an http or https address and reads what it gives: a page, a feed, a list of feeds, any file. */
    void read(URI address);

    /**
     * Writes down what was fetched, where the settings name a file for it. Called when all that came of it is kept.
     *
     * @throws IOException when it cannot be written
     */
    void remember() throws IOException;
}
