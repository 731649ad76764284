package org.casus;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.casus.annotate.BareEngine;
import org.casus.codebook.Codebook;
import org.casus.gazetteer.Gazetteer;
import org.casus.model.ActorKind;
import org.casus.model.Defaults;
import org.casus.model.Document;
import org.casus.model.Reading;
import org.casus.resolve.count.QuantityReader;
import org.casus.resolve.place.PlaceFinder;
import org.casus.resolve.time.Chronology;
import org.casus.resolve.time.TimeFinder;

/**
 * Measures how fast one thread codes documents, stage by stage, against the bare engine on the same text in the same run. In
 * each round the engine and Casus read all documents one after the other; given are medians over rounds, and the median of the
 * ratios within a round; the last three rows read places, times and numbers once more by themselves. CPU time counts, so that other work on the machine disturbs little. Not a test: the profile {@code
 * bench} runs it.
 *
 * <p>Arguments: what to read (file or folder), the folder of the models, the folder that gets the dated result, rounds.
 */
final class Benchmark {
    private static final List<String> STAGES = List.of(
            "bare engine",
            "annotate",
            "clause",
            "code",
            "judge",
            "resolve",
            "Casus, all stages",
            "places of it",
            "times of it",
            "numbers of it");
    private static final int ALL = 6;
    private static final int WARM_UP = 2;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final BareEngine engine;
    private final Pipeline pipeline;
    private final Codebook codebook;
    private final PlaceFinder places;
    private final TimeFinder times;
    private final QuantityReader quantities;
    private final List<Document> documents;
    private final int rounds;
    private final double[][] seconds;
    private int tokens;
    private int events;

    private Benchmark(BareEngine engine, List<Document> documents, int rounds) {
        this.engine = engine;
        this.pipeline =
                Pipeline.of(engine.annotator(), Codebook.bundled(), Gazetteer.over(Codebook.bundled()), Casus.VERSION);
        this.documents = documents;
        this.rounds = rounds;
        this.codebook = Codebook.bundled();
        this.places = PlaceFinder.over(codebook, Gazetteer.over(codebook));
        this.times = TimeFinder.over(codebook);
        this.quantities = new QuantityReader(codebook);
        this.seconds = new double[STAGES.size()][rounds];
    }

    public static void main(String[] arguments) throws IOException {
        List<Document> documents = new ArrayList<>();
        Casus.reader(Defaults.NONE, intake -> {
                    if (intake.document() != null) {
                        documents.add(intake.document());
                    }
                })
                .read(Path.of(arguments[0]));
        Benchmark benchmark = new Benchmark(
                BareEngine.open(Path.of(arguments[1])), List.copyOf(documents), Integer.parseInt(arguments[3]));
        benchmark.run();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String result = benchmark.result(now);
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        Files.writeString(folder.resolve("bench-" + now.toString().replace(":", "") + ".md"), result);
        System.out.println(result);
    }

    private void run() {
        for (int round = -WARM_UP; round < rounds; round++) {
            double[] spent = round();
            for (int stage = 0; stage < STAGES.size() && round >= 0; stage++) {
                seconds[stage][round] = spent[stage];
            }
        }
    }

    private double[] round() {
        double[] spent = new double[STAGES.size()];
        tokens = 0;
        events = 0;
        for (Document document : documents) {
            long start = CLOCK.getCurrentThreadCpuTime();
            tokens += engine.read(document.text());
            spent[0] += since(start);
            Reading reading =
                    timed(spent, 1, () -> Reading.of(pipeline.annotator().annotate(document)));
            reading = timed(
                    spent, 2, reading, r -> r.withClauses(pipeline.clauses().find(r.annotated())));
            reading = timed(spent, 3, reading, pipeline.rules()::match);
            Reading judged = timed(spent, 4, reading, pipeline.judge()::judge);
            events += timed(spent, 5, () -> pipeline.resolver().resolve(judged))
                    .events()
                    .size();
            timed(spent, 7, () -> places.find(judged));
            timed(spent, 8, () -> new Chronology(judged, times.find(judged), codebook));
            timed(spent, 9, () -> numbers(judged));
        }
        for (int stage = 1; stage < ALL; stage++) {
            spent[ALL] += spent[stage];
        }
        return spent;
    }

    /** Reads how many each party of an act is. */
    private long numbers(Reading reading) {
        return reading.acts().stream()
                .flatMap(act -> act.arguments().stream())
                .filter(argument -> quantities.read(reading.annotated(), argument.phrase(), ActorKind.UNKNOWN) != null)
                .count();
    }

    private static Reading timed(double[] spent, int stage, Reading reading, UnaryOperator<Reading> work) {
        return timed(spent, stage, () -> work.apply(reading));
    }

    private static <T> T timed(double[] spent, int stage, Supplier<T> work) {
        long start = CLOCK.getCurrentThreadCpuTime();
        T result = work.get();
        spent[stage] += since(start);
        return result;
    }

    private static double since(long start) {
        return (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private String result(Instant now) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%s, Java %s, one thread of %d, %d rounds after %d to warm up: %,d documents, %,d tokens, %,d events%n%n",
                now,
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                rounds,
                WARM_UP,
                documents.size(),
                tokens,
                events));
        text.append("| | documents a CPU second | tokens a CPU second | µs a token | times the engine |\n");
        text.append("| --- | ---: | ---: | ---: | ---: |\n");
        for (int stage = 0; stage < STAGES.size(); stage++) {
            double time = median(seconds[stage]);
            double[] ratios = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                ratios[round] = seconds[stage][round] / seconds[0][round];
            }
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %,.1f | %,.0f | %.0f | %.2f |%n",
                    STAGES.get(stage),
                    documents.size() / time,
                    tokens / time,
                    time / tokens * 1e6,
                    median(ratios)));
        }
        return text.toString();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
