package org.casus.write.layout;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.casus.model.CodedDocument;
import org.casus.model.Event;

/** Writes the files of one layout. It takes events, incidents or documents, one after the other in the order of the files. */
interface LayoutWriter extends Closeable {
    /** The files; asked for when all is closed. */
    List<Resource> resources();

    /** How much was left out, by reason. */
    default SortedMap<String, Integer> leftOut() {
        return LeftOut.nothing();
    }

    /** A layout with rows for events. */
    interface OfEvents extends LayoutWriter {
        void write(CodedDocument coded, Event event) throws IOException;
    }

    /** A layout with rows for incidents. */
    interface OfIncidents extends LayoutWriter {
        void write(ReportedIncident reported) throws IOException;
    }

    /** A layout with a part for each document. */
    interface OfDocuments extends LayoutWriter {
        /** Takes a document with the events that are wanted of it. */
        void write(CodedDocument coded, List<Event> events) throws IOException;
    }
}
