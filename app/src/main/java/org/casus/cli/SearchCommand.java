package org.casus.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.casus.Archive;
import org.casus.model.Passage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus search}: finds documents of an archive by their words. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Finds documents of an archive by their words, the best first, and the events whose sentence has them. All words"
                    + " must be there, in any form; \"words in quotes\" follow one another; -word must not be there.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  casus search ceasefire Aleppo", "  casus search '\"barrel bomb\" -Iraq'"})
final class SearchCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private ArchiveOption db = new ArchiveOption();

    @Mixin
    private LimitOption most = new LimitOption();

    @Override
    public Integer call() {
        int limit = most.checked(spec);
        PrintWriter out = spec.commandLine().getOut();
        boolean coloured = Terminal.coloured();
        try (Archive archive = db.existing()) {
            List<Passage> passages = archive.search(String.join(" ", words), limit);
            for (Passage passage : passages) {
                StringBuilder heading = new StringBuilder(passage.document());
                for (String part : new @org.jspecify.annotations.Nullable String[] {
                    passage.title(), passage.outlet(), passage.published()
                }) {
                    heading.append(part == null ? "" : " · " + part);
                }
                out.println(Ink.STRONG.mark(heading.toString(), coloured));
                Wrap.lines(passage.words(), Terminal.width() - 3).forEach(line -> out.println("   " + line));
                if (!passage.events().isEmpty()) {
                    out.println("   " + Ink.FAINT.mark("events " + String.join(" ", passage.events()), coloured));
                }
            }
            out.flush();
            if (passages.isEmpty()) {
                spec.commandLine().getErr().println("nothing found in " + archive.address());
                spec.commandLine().getErr().flush();
            }
        }
        return 0;
    }
}
