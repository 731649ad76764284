package org.casus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.IncidentLinker;
import org.casus.model.CodedDocument;
import org.casus.model.RecordWriter;
import org.jspecify.annotations.Nullable;

/** Holds records until the last has come, links them, and writes them in their order, and the incidents where they are wanted. */
final class LinkingWriter implements RecordWriter {
    private final RecordWriter next;
    private final IncidentLinker linker;
    private final @Nullable Path incidents;
    private final List<CodedDocument> held = new ArrayList<>();

    LinkingWriter(RecordWriter next, IncidentLinker linker, @Nullable Path incidents) {
        this.next = next;
        this.linker = linker;
        this.incidents = incidents;
    }

    @Override
    public void write(CodedDocument coded) {
        linker.add(coded);
        held.add(coded);
    }

    @Override
    public void flush() throws IOException {
        next.flush();
    }

    @Override
    public void close() throws IOException {
        linker.link();
        for (CodedDocument coded : held) {
            next.write(linker.clustered(coded));
        }
        next.close();
        if (incidents != null) {
            try (OutputFile file = new OutputFile(incidents)) {
                LinkCommand.incidents(linker::incidents, file);
                file.keep();
            }
        }
    }
}
