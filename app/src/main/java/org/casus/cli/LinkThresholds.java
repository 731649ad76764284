package org.casus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casus.model.LinkOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How readily reports are joined. */
final class LinkThresholds {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Option(
            names = "--same",
            paramLabel = "CHANCE",
            description =
                    "Chance, above 0 and at most 1, from which reports are taken for one incident, on average over their groups (default 0.5)."
                            + " Lower: fewer incidents are told as two, more different ones as one.")
    private double same = LinkOptions.DEFAULT.same();

    @Option(
            names = "--story",
            paramLabel = "LIKENESS",
            description =
                    "Likeness, above 0 and at most 1, from which documents are taken for one story, on average over their groups (default 0.17)."
                            + " Lower: larger stories.")
    private double story = LinkOptions.DEFAULT.story();

    @Option(
            names = "--decisions",
            paramLabel = "FILE",
            description = "What you decided of single pairs: CSV of a,b,decision with ids of events and same or apart."
                    + " It stands above all else.")
    private @Nullable Path decisions;

    LinkOptions options() throws IOException {
        within("--same", same);
        within("--story", story);
        return new LinkOptions(same, story, decisions == null ? List.of() : decisions(decisions));
    }

    private void within(String option, double value) {
        if (!(value > 0 && value <= 1)) {
            throw new ParameterException(spec.commandLine(), option + " is above 0 and at most 1, not " + value);
        }
    }

    private List<LinkOptions.Decision> decisions(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "--decisions: no file " + file + "; check the name");
        }
        return new DecisionFile(file).read();
    }
}
