package org.casus.model;

import java.io.Closeable;
import java.io.IOException;

/** Writes incidents and shared texts one after the other. Closing ends the file and flushes, but leaves the stream open. */
public interface IncidentWriter extends Closeable {
    void write(Incident incident) throws IOException;

    void write(TextGroup text) throws IOException;
}
