package org.casus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.casus.actor.Actors;
import org.casus.annotate.Annotator;
import org.casus.annotate.ModelProgress;
import org.casus.code.RuleExplainer;
import org.casus.codebook.Codebook;
import org.casus.gazetteer.Gazetteer;
import org.casus.model.CodedDocument;
import org.casus.model.CodedReceiver;
import org.casus.model.Coder;
import org.casus.model.Defaults;
import org.casus.model.Document;
import org.casus.model.Incident;
import org.casus.model.IncidentWriter;
import org.casus.model.Intake;
import org.casus.model.Layout;
import org.casus.model.LinkOptions;
import org.casus.model.Linked;
import org.casus.model.Reading;
import org.casus.model.ReadingSettings;
import org.casus.model.RecordWriter;
import org.casus.read.CodedLines;
import org.casus.read.Inputs;
import org.casus.resolve.place.PlaceFinder;
import org.casus.write.Writers;
import org.jspecify.annotations.Nullable;

/**
 * Codes documents: who did what to whom, where, when, how many were hurt, who says so, and whether it happened.
 *
 * <pre>{@code
 * Casus casus = Casus.open(Codebook.bundled(), cacheFolder, LoadListener.SILENT);
 * CodedDocument coded = casus.code(Document.of("a1", "Jets bombed a market in Idlib on Monday."));
 * }</pre>
 *
 * <p>Opening loads the models, which takes seconds; one instance serves all threads.
 */
public final class Casus {
    /** Version of the program, as in every record. */
    public static final String VERSION = "0.1.0";

    private final Codebook codebook;
    private final Annotator annotator;
    private final Gazetteer gazetteer;
    private final Pipeline pipeline;

    private Casus(Codebook codebook, Annotator annotator, Gazetteer gazetteer) {
        this.codebook = codebook;
        this.annotator = annotator;
        this.gazetteer = gazetteer;
        this.pipeline = Pipeline.of(annotator, codebook, gazetteer, VERSION);
    }

    /**
     * Loads the models from the cache folder, which is filled on first use.
     *
     * @param codebook what counts as an event, and who is who
     * @param cache folder for the re-packed models; when it cannot be written the models are read from the jar, slowly
     * @param listener told of progress and of a cache that cannot be used
     */
    public static Casus open(Codebook codebook, Path cache, LoadListener listener) {
        Annotator annotator = Annotator.open(cache, new ModelProgress() {
            @Override
            public void report(String stage, long done, long total) {
                listener.report(stage, done, total);
            }

            @Override
            public void warn(String text) {
                listener.warn(text);
            }
        });
        return new Casus(codebook, annotator, Gazetteer.over(codebook));
    }

    /** The same models under another codebook. */
    public Casus with(Codebook other) {
        return new Casus(other, annotator, gazetteer.with(other));
    }

    /**
     * The same models and codebook with places of the user's own besides. Records tell so.
     *
     * @param imported file that {@link PlaceIndex#importDump} wrote
     * @throws IOException when it cannot be read or is none
     */
    public Casus withGazetteer(Path imported) throws IOException {
        return new Casus(codebook, annotator, Gazetteer.over(codebook, imported));
    }

    /** The same, but each text is annotated once; for checks that read the same sentences again and again. */
    Casus remembering() {
        return new Casus(codebook, new RememberingAnnotator(annotator), gazetteer);
    }

    Pipeline pipeline() {
        return pipeline;
    }

    public Codebook codebook() {
        return codebook;
    }

    /** What the records of this instance say made them. */
    public Coder coder() {
        return Pipeline.coder(annotator, codebook, gazetteer, VERSION);
    }

    /** The record of a document. */
    public CodedDocument code(Document document) {
        return pipeline.code(document);
    }

    /** What the stages before the last have read, for those who want to see how a record came about. */
    public Reading read(Document document) {
        return pipeline.read(document);
    }

    /** Why a document's record is as it is. */
    public Explanation explain(Document document) {
        Reading reading = pipeline.read(document);
        RuleExplainer explainer = RuleExplainer.over(codebook, Actors.over(codebook));
        return new Explanation(
                reading,
                explainer.explain(reading),
                placeFinder().choices(reading.annotated()),
                pipeline.code(document));
    }

    /** Finds places with this instance's codebook and gazetteer. */
    PlaceFinder placeFinder() {
        return PlaceFinder.over(codebook, gazetteer);
    }

    /** How a single phrase is coded as a party; offices and groups are looked up on a day, or as of now when it is null. */
    public ActorExplanation actor(String phrase, @Nullable LocalDate day) {
        return new ActorReader(annotator, codebook).read(phrase, day);
    }

    /** The same documents in the same order, each with the incident it reports ({@link CodedDocument#cluster()}), and all incidents. */
    public static Linked link(List<CodedDocument> documents, Codebook codebook, LinkOptions options) {
        IncidentLinker linker = new IncidentLinker(codebook, options);
        documents.forEach(linker::add);
        linker.link();
        List<Incident> incidents = new ArrayList<>();
        linker.incidents(incidents::add);
        return new Linked(documents.stream().map(linker::clustered).toList(), incidents, linker.texts());
    }

    /** Opens a writer of incidents, one a line; closing it leaves the stream open. */
    public static IncidentWriter incidentWriter(OutputStream output) throws IOException {
        return Writers.incidents(output);
    }

    /** The same, told nothing but what the user says of all inputs. */
    public static DocumentReader reader(Defaults defaults, Consumer<Intake> sink) {
        return reader(ReadingSettings.of(defaults), sink);
    }

    /** Reads files, folders and addresses; documents and problems go to the sink in order. Documents keep one set of ids per reader. */
    public static DocumentReader reader(ReadingSettings settings, Consumer<Intake> sink) {
        Inputs inputs = new Inputs(settings, sink);
        return new DocumentReader() {
            @Override
            public void read(Path path) {
                inputs.read(path);
            }

            @Override
            public void read(InputStream stream, String name) {
                inputs.read(stream, name);
            }

            @Override
            public void read(URI address) {
                inputs.read(address);
            }

            @Override
            public void remember() throws IOException {
                inputs.remember();
            }
        };
    }

    /** Opens a writer of records with their texts; closing it leaves the stream open. */
    public static RecordWriter writer(Layout layout, OutputStream output) throws IOException {
        return Writers.open(layout, output, true);
    }

    /** The same, whose JSON leaves out the texts of the documents; the sentences of events stay. */
    public static RecordWriter writerWithoutTexts(Layout layout, OutputStream output) throws IOException {
        return Writers.open(layout, output, false);
    }

    /**
     * Reads document lines back into records, each file in its order. Records keep one set of ids.
     *
     * @param texts texts by id of document, for lines that were written without
     */
    public static void readCoded(List<Path> files, Map<String, String> texts, CodedReceiver receiver) {
        CodedLines lines = new CodedLines(texts, receiver);
        files.forEach(lines::read);
    }
}
