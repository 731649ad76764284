package org.casus.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.casus.Casus;
import org.casus.model.CodedDocument;
import org.casus.model.RecordWriter;

/** Holds records until the last has come, links them, and writes them in their order. */
final class LinkingWriter implements RecordWriter {
    private final RecordWriter next;
    private final List<CodedDocument> held = new ArrayList<>();

    LinkingWriter(RecordWriter next) {
        this.next = next;
    }

    @Override
    public void write(CodedDocument coded) {
        held.add(coded);
    }

    @Override
    public void flush() throws IOException {
        next.flush();
    }

    @Override
    public void close() throws IOException {
        for (CodedDocument linked : Casus.link(held)) {
            next.write(linked);
        }
        next.close();
    }
}
