package org.casus.model;

import java.io.Closeable;
import java.io.IOException;

/** Writes coded documents one after the other. Closing ends the file and flushes, but leaves the stream open. */
public interface RecordWriter extends Closeable {
    void write(CodedDocument coded) throws IOException;

    /** Hands all that was written to the stream. */
    void flush() throws IOException;
}
