package org.casus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.casus.codebook.Codebook;
import org.casus.link.Arrivals;
import org.casus.model.CodedDocument;
import org.casus.model.FiledDocument;
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
    private static final int AT_ONCE = 2_000;

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
        Map<String, Long> codingOf = new HashMap<>();
        IncidentLinker linker = linker(codebook, options, codings, codingOf::put, progress, stopped);
        if (linker == null) {
            return -1;
        }
        List<String> found = new ArrayList<>();
        store.incidents()
                .replace(
                        sink -> linker.incidents(incident -> {
                            found.add(incident.id());
                            sink.accept(new KeptIncident(incident, line(incident)));
                        }),
                        () -> file(codebook, options, linker, codingOf, found));
        return found.size();
    }

    /** Files all as it was linked, so that what is added later can be linked as it comes. */
    private void file(
            Codebook codebook,
            LinkOptions options,
            IncidentLinker linker,
            Map<String, Long> codingOf,
            List<String> incidents) {
        store.filings().clear();
        store.incidents().decide(options.decisions());
        for (int number = 0; number < incidents.size(); number++) {
            store.filings().name(number, incidents.get(number));
        }
        List<String> ids = linker.order();
        List<FiledDocument> filed = linker.filed();
        for (int first = 0; first < filed.size(); first += AT_ONCE) {
            int end = Math.min(filed.size(), first + AT_ONCE);
            Arrivals arrivals = new Arrivals(codebook, options, new ArchivePast(store));
            List<Long> some = new ArrayList<>();
            for (int number = first; number < end; number++) {
                Long coding = Objects.requireNonNull(codingOf.get(ids.get(number)));
                arrivals.seat(Archive.record(store.codings().kept(coding)), filed.get(number));
                some.add(coding);
            }
            store.filings().add(filed.subList(first, end), some, ids.subList(first, end));
            ArchiveArrivals.lists(store, arrivals);
            store.filings().done(some);
        }
    }

    /**
     * A linker that has linked these codings, or null when it was stopped.
     *
     * @param read told of each document, and of its coding
     */
    @Nullable
    IncidentLinker linker(
            Codebook codebook,
            LinkOptions options,
            List<Long> codings,
            BiConsumer<String, Long> read,
            Archive.Progress progress,
            BooleanSupplier stopped) {
        IncidentLinker linker = new IncidentLinker(
                codebook, new LinkOptions(options.same(), options.story(), decisions(options.decisions())));
        for (int i = 0; i < codings.size(); i++) {
            if (stopped.getAsBoolean()) {
                return null;
            }
            CodedDocument coded = Archive.record(store.codings().kept(codings.get(i)));
            linker.add(coded);
            read.accept(coded.document().id(), codings.get(i));
            progress.done(i + 1, codings.size());
        }
        linker.link();
        return linker;
    }

    /** What the archive keeps of decisions, but for pairs that were decided anew. */
    private List<LinkOptions.Decision> decisions(List<LinkOptions.Decision> anew) {
        List<LinkOptions.Decision> decisions = new ArrayList<>(anew);
        for (LinkOptions.Decision kept : store.incidents().decisions()) {
            boolean again = anew.stream()
                    .anyMatch(decision -> Set.of(decision.a(), decision.b()).equals(Set.of(kept.a(), kept.b())));
            if (!again) {
                decisions.add(kept);
            }
        }
        return decisions;
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
