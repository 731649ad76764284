package org.casus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.Annotated;
import org.casus.model.CodedDocument;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.model.Span;
import org.casus.read.Judgement;
import org.casus.read.Judgements;
import org.casus.resolve.confidence.Judged;
import org.casus.resolve.confidence.JudgedTable;
import org.casus.resolve.confidence.LogisticFit;
import org.casus.resolve.confidence.Reliability;
import org.jspecify.annotations.Nullable;

/**
 * Learns how sure events are from events that people judged right or wrong. Documents are coded again; a judgement counts for the event of
 * its type whose trigger overlaps its own.
 */
public final class CodebookCalibration {
    private final @Nullable Pipeline pipeline;
    private final Map<String, List<Judgement>> byDocument = new HashMap<>();
    private final List<Judged> judged = new ArrayList<>();

    private CodebookCalibration(@Nullable Pipeline pipeline, List<Judgement> judgements) {
        this.pipeline = pipeline;
        for (Judgement judgement : judgements) {
            byDocument
                    .computeIfAbsent(judgement.document(), id -> new ArrayList<>())
                    .add(judgement);
        }
    }

    /**
     * With the judgements of a file.
     *
     * @throws IOException when it cannot be read or a line is no judgement
     */
    public static CodebookCalibration of(Casus casus, Path judgements) throws IOException {
        return new CodebookCalibration(casus.pipeline(), Judgements.read(judgements));
    }

    /**
     * With the judged events of a table that {@link #table()} made.
     *
     * @throws IOException when it cannot be read or a row is none of judged events
     */
    public static CodebookCalibration kept(Path table) throws IOException {
        CodebookCalibration calibration = new CodebookCalibration(null, List.of());
        calibration.judged.addAll(JudgedTable.read(table));
        return calibration;
    }

    /** The judged events as a table of traits and verdicts, without a word of their documents. */
    public String table() {
        return JudgedTable.of(judged);
    }

    /** Codes a document and takes in what was said of its events. */
    public void add(Document document) {
        List<Judgement> judgements = byDocument.getOrDefault(document.id(), List.of());
        if (pipeline == null || judgements.isEmpty()) {
            return;
        }
        Annotated annotated = pipeline.annotator().annotate(document);
        CodedDocument coded = pipeline.code(annotated);
        for (Judgement judgement : judgements) {
            Span trigger = new Span(
                    document.text().offsetByCodePoints(0, judgement.start()),
                    document.text().offsetByCodePoints(0, judgement.end()));
            for (Event event : coded.events()) {
                Span own = event.evidence().trigger();
                if (event.type().equals(judgement.type())
                        && own.start() < trigger.end()
                        && trigger.start() < own.end()) {
                    judged.add(Judged.of(document.id(), event, coded.events(), annotated, judgement.right()));
                    break;
                }
            }
        }
    }

    /** How many judgements met their event. */
    public int size() {
        return judged.size();
    }

    /** Weights by trait, for {@code lexicons/confidence.csv}. */
    public Map<String, Double> weights() {
        return LogisticFit.weights(judged);
    }

    /** Whether confidence means what it says, on documents that did not teach it. */
    public List<CalibrationBin> reliability() {
        return Reliability.of(judged).stream()
                .map(bin -> new CalibrationBin(bin.from(), bin.to(), bin.events(), bin.right(), bin.mean()))
                .toList();
    }
}
