package org.casus.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.casus.model.DayOrder;
import org.casus.model.Defaults;
import org.casus.model.ReadingSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What decides which texts are found in inputs: which columns and keys are what, and what may be fetched. */
final class SourceOptions {
    private static final Set<String> FIELDS =
            Set.of("id", "text", "title", "published", "source", "url", "language", "byline");

    @Option(
            names = "--map",
            paramLabel = "FIELD=NAME",
            description = "The column or key of tables and JSON Lines that is a field: --map text=body. Fields: id,"
                    + " text, title, published, source, url, language, byline.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--follow", description = "Also fetch the pages that feeds point at, for their whole text.")
    private boolean follow;

    @Option(names = "--allow-private", description = "Also fetch addresses of your own machine and network.")
    private boolean privateAddresses;

    /** Refuses a field that there is not, before any work. */
    void check(CommandSpec spec) {
        columns.keySet().stream()
                .filter(field -> !FIELDS.contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw new ParameterException(
                            spec.commandLine(),
                            "--map knows no field " + field + "; there are id, text, title, published, source, url,"
                                    + " language, byline");
                });
    }

    ReadingSettings settings(Defaults defaults, DayOrder order, @Nullable Path visited) {
        return new ReadingSettings(defaults, columns, order, privateAddresses, follow, visited);
    }
}
