package org.casus.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.PlaceIndex;
import org.casus.model.Layout;
import org.casus.model.PlaceCandidate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus gazetteer find}: the places that a name can mean. */
@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Shows the places that a name can mean, in the order in which they are thought of before the text is looked at: those of"
                    + " the codebook first, then the most populous.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus gazetteer find \"Deir ez-Zor\"",
            "  casus gazetteer find Tripoli --country Lebanon",
            "  casus gazetteer find Springfield --country US --top 50",
            "  casus gazetteer find Kobani --format json",
            "  casus gazetteer find Kansafra --gazetteer imported",
            "",
            "Exit codes: 0 ok, 1 no such place, 2 wrong usage"
        })
final class GazetteerFindCommand implements Callable<Integer> {
    enum Format {
        TABLE,
        JSON,
        CSV
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "Name to look up; words are joined by blanks.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "Only places of this country: its name, or its code of two or three letters.")
    private @Nullable String country;

    @Option(names = "--top", paramLabel = "N", description = "How many to show (default: ${DEFAULT-VALUE}).")
    private int top = 20;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (default; made for reading), json or csv.")
    private Format format = Format.TABLE;

    @Mixin
    private CodebookOption codebook = new CodebookOption();

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    @Override
    public Integer call() throws IOException {
        if (top < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--top must be 1 or more");
        }
        String name = String.join(" ", words);
        if (name.isBlank()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "there is no name to look up; write one (casus gazetteer find Kobani)");
        }
        Path imported = gazetteer.file();
        PlaceIndex index = PlaceIndex.open(codebook.load(), imported);
        List<PlaceCandidate> found = of(index, index.find(name));
        List<PlaceCandidate> shown = found.subList(0, Math.min(top, found.size()));
        PrintWriter messages = spec.commandLine().getErr();
        PrintWriter out = spec.commandLine().getOut();
        if (format != Format.TABLE) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            PlaceIndex.write(shown, format == Format.JSON ? Layout.JSON : Layout.CSV, text);
            out.print(text.toString(StandardCharsets.UTF_8));
        } else if (!found.isEmpty()) {
            new PlaceText(shown).lines().forEach(out::println);
        }
        out.flush();
        if (found.isEmpty()) {
            messages.println("casus: no place is called " + name + (country == null ? "" : " in " + country));
        } else {
            if (shown.size() < found.size()) {
                messages.println((found.size() - shown.size()) + " more; --top " + found.size() + " shows all");
            }
            index.attributions().forEach(line -> messages.println("Places: " + line));
        }
        messages.flush();
        return found.isEmpty() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private List<PlaceCandidate> of(PlaceIndex index, List<PlaceCandidate> places) {
        if (country == null) {
            return places;
        }
        String code = index.country(country);
        if (code == null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "no country is called " + country + "; write its name or code (Syria, SY, SYR)");
        }
        return places.stream().filter(place -> code.equals(place.country())).toList();
    }
}
