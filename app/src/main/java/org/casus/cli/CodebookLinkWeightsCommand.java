package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.casus.IncidentLinker;
import org.casus.LinkCalibration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus codebook link-weights}: learns what weighs how much when two reports are taken for one incident. */
@Command(
        name = "link-weights",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Learns from events of which somebody said what they tell of how much each trait of two events weighs when they are taken"
                    + " for one incident. The weights go to lexicons/linking.csv.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {"  casus codebook link-weights labels.csv coded.jsonl -o codebook/lexicons/linking.csv"})
final class CodebookLinkWeightsCommand implements Callable<Integer> {
    private static final String WITHIN = "within: ";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "LABELS",
            description = "CSV of event,incident: events with the same incident are one.")
    private Path labels = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Coded documents.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the weights there instead of on standard output.")
    private @Nullable Path output;

    @Mixin
    private LinkSettings settings = new LinkSettings();

    @Mixin
    private CodebookOption codebook = new CodebookOption();

    @Override
    public Integer call() throws IOException {
        settings.check(spec);
        PrintWriter messages = spec.commandLine().getErr();
        IncidentLinker linker = settings.linker(codebook.load());
        int problems = settings.fill(linker, files, messages);
        linker.link();
        LinkCalibration calibration = new LinkCalibration(linker, LinkCalibration.labels(labels));
        StringBuilder table = new StringBuilder("trait,across,within\n");
        Map<String, Double> weights = calibration.weights();
        TreeSet<String> traits = new TreeSet<>();
        weights.keySet().forEach(name -> traits.add(name.startsWith(WITHIN) ? name.substring(WITHIN.length()) : name));
        for (String trait : traits) {
            table.append(String.format(
                    Locale.ROOT,
                    "%s,%s,%s%n",
                    trait.contains(",") ? '"' + trait + '"' : trait,
                    weights.containsKey(trait) ? weights.get(trait) : "",
                    weights.containsKey(WITHIN + trait) ? weights.get(WITHIN + trait) : ""));
        }
        output = OutputFile.unlessStandard(output);
        if (output == null) {
            spec.commandLine().getOut().print(table);
            spec.commandLine().getOut().flush();
        } else {
            Files.writeString(output, table, StandardCharsets.UTF_8);
        }
        messages.println(calibration.size() + " pairs with labels, " + calibration.same() + " of them one incident");
        messages.flush();
        return problems > 0 ? 3 : ExitCode.OK;
    }
}
