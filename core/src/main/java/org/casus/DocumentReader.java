package org.casus;

import java.io.InputStream;
import java.nio.file.Path;

/** Reads inputs into documents. Whatever is wrong with one is handed on as a problem, and reading goes on. */
public interface DocumentReader {
    /** Reads a file, or a folder with all below it in the order of names. */
    void read(Path path);

    /** Reads a stream, which is named so in messages. */
    void read(InputStream stream, String name);
}
