package org.casus.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.casus.ActorExplanation;
import org.casus.Casus;
import org.casus.codebook.Row;
import org.casus.model.Actor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus actor}: tells how a phrase is coded as a party. */
@Command(
        name = "actor",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Shows how a phrase is coded as a party, the rows of the lexicons that decide, and those seen beside that give nothing.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus actor \"US-backed Kurdish fighters\" --on 2017-06-01",
            "  casus actor President Assad --on 1999-05-01"
        })
final class ActorCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PHRASE", description = "What to code; words are joined by blanks.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--on", paramLabel = "DAY", description = "Day on which offices are looked up (2017-06-01).")
    private @Nullable LocalDate day;

    @Mixin
    private CodebookOption codebook = new CodebookOption();

    @Override
    public Integer call() {
        if (String.join("", words).isBlank()) {
            throw new ParameterException(spec.commandLine(), "no phrase to code; name one");
        }
        Casus casus = codebook.open(false);
        ActorExplanation explanation = casus.actor(String.join(" ", words), day);
        PrintWriter out = spec.commandLine().getOut();
        Actor actor = explanation.actor();
        out.println(day == null ? explanation.phrase() : explanation.phrase() + " on " + day);
        line(out, "code", actor.code());
        line(out, "name", actor.name());
        line(out, "country", actor.country());
        line(out, "sector", actor.sector());
        line(out, "groups", listed(actor.groups()));
        line(out, "backers", listed(actor.backers()));
        line(out, "kind", actor.kind().code());
        line(out, "rests on", actor.how().code() + (actor.strength() ? "" : ", guessed"));
        for (Row row : explanation.rows()) {
            line(out, "row", row.source() + "  " + summary(row));
        }
        for (Row row : explanation.beside()) {
            line(out, "beside", row.source() + "  " + summary(row) + ": seen, gives nothing");
        }
        out.flush();
        return 0;
    }

    private static @Nullable String listed(List<String> values) {
        return values.isEmpty() ? null : String.join(", ", values);
    }

    private static void line(PrintWriter out, String label, @Nullable String value) {
        out.println(String.format(Locale.ROOT, "  %-9s %s", label, value == null ? "-" : value));
    }

    /** What a row says, the fields that are filled, without its long list of spellings. */
    private static String summary(Row row) {
        List<String> parts = new ArrayList<>();
        for (String column :
                List.of("word", "effect", "holder", "name", "noun", "title", "office", "kind", "code", "sector")) {
            if (!row.get(column).isEmpty()) {
                parts.add(row.get(column));
            }
        }
        if (!row.get("from").isEmpty() || !row.get("to").isEmpty()) {
            parts.add(row.get("from") + ".." + row.get("to"));
        }
        return String.join(", ", parts);
    }
}
