package org.casus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.casus.codebook.Codebook;
import org.casus.model.CodedDocument;
import org.casus.model.Incident;
import org.casus.model.IncidentWriter;
import org.casus.model.LinkOptions;
import org.casus.store.KeptIncident;
import org.casus.store.Store;
import org.casus.write.Writers;
import org.jspecify.annotations.Nullable;

/**
 * Links all that an archive has in force, and puts the incidents in the place of those that were there. The old ones count until
 * the new are complete.
 */
final class ArchiveLinking {
    private final Store store;

    ArchiveLinking(Store store) {
        this.store = store;
    }

    /**
     * Links.
     *
     * @param progress told how many documents were read
     * @param stopped asked before each document; a run that is stopped changes nothing
     * @return how many incidents there are, or -1 when it was stopped
     */
    int run(Codebook codebook, LinkOptions options, Archive.Progress progress, BooleanSupplier stopped) {
        List<Long> codings = store.codings().inForce();
        IncidentLinker linker = linker(codebook, options, codings, progress, stopped);
        if (linker == null) {
            return -1;
        }
        int[] found = {0};
        store.incidents()
                .replace(
                        sink -> linker.incidents(incident -> {
                            found[0]++;
                            sink.accept(new KeptIncident(incident, line(incident)));
                        }),
                        codings);
        return found[0];
    }

    /** A linker that has linked these codings, or null when it was stopped. */
    @Nullable
    IncidentLinker linker(
            Codebook codebook,
            LinkOptions options,
            List<Long> codings,
            Archive.Progress progress,
            BooleanSupplier stopped) {
        List<LinkOptions.Decision> decisions = new ArrayList<>(store.incidents().decisions());
        decisions.addAll(options.decisions());
        IncidentLinker linker =
                new IncidentLinker(codebook, new LinkOptions(options.same(), options.story(), decisions));
        for (int i = 0; i < codings.size(); i++) {
            if (stopped.getAsBoolean()) {
                return null;
            }
            CodedDocument coded = Archive.record(store.codings().kept(codings.get(i)));
            linker.add(coded);
            progress.done(i + 1, codings.size());
        }
        linker.link();
        return linker;
    }

    static String line(Incident incident) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
        try (IncidentWriter writer = Writers.incidents(bytes)) {
            writer.write(incident);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
