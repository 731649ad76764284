package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.casus.Archive;
import org.casus.IncidentLinker;
import org.casus.model.LinkExplanation;
import org.casus.model.MessageCode;
import org.casus.model.Problem;
import org.casus.model.ReportLink;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus why}: tells why two reports were joined, or were not. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Tells why two reports were taken for one incident, or were not: what they have in common, what that weighs, and which links lead"
                    + " from one to the other.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  casus why e-6f0c51d2a9b34e17 e-90ab1c44d2e8f736",
            "  casus why article-1 article-7 --db syria.casus",
            "  casus why article-1 article-7 coded.jsonl",
            "",
            "Of two documents: every pair of their events that is one incident, and the",
            "nearest that is not. What speaks for has a weight above 0, what speaks",
            "against one below; together they give the chance. Of an archive it is also",
            "told in which incidents both are kept.",
            "",
            "Exit codes: 0 ok, 1 no such id, 2 wrong usage, 3 some inputs were bad"
        })
final class WhyCommand implements Callable<Integer> {
    private static final int BAD_INPUTS = 3;
    private static final int INTERRUPTED = 130;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "Id of an event or of a document.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "Id of another.")
    private String second = "";

    @Parameters(
            index = "2..*",
            arity = "0..*",
            paramLabel = "FILE",
            description = "Coded documents, all that were linked. Without any, the documents of the archive.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private ArchiveOption db = new ArchiveOption();

    @Mixin
    private LinkSettings settings = new LinkSettings();

    @Mixin
    private CodebookOption codebook = new CodebookOption();

    @Override
    public Integer call() throws IOException {
        settings.check(spec);
        if (files.isEmpty()) {
            return ofArchive();
        }
        if (spec.commandLine().getParseResult().hasMatchedOption("--db")) {
            throw new ParameterException(spec.commandLine(), "FILE or --db, not both");
        }
        IncidentLinker linker = settings.linker(codebook.load());
        int problems = settings.fill(linker, files, spec.commandLine().getErr());
        linker.link();
        int exit = tell(linker, pair -> {});
        return exit == ExitCode.OK && problems > 0 ? BAD_INPUTS : exit;
    }

    private int ofArchive() throws IOException {
        PrintWriter messages = spec.commandLine().getErr();
        try (Interruption interruption = new Interruption();
                Archive archive = db.existing()) {
            IncidentLinker linker;
            try (WorkBar bar = new WorkBar("Reading", "documents", false)) {
                linker = archive.linker(codebook.load(), settings.options(), bar::to, interruption::stopped);
            }
            if (linker == null) {
                messages.println("casus: interrupted");
                messages.flush();
                return INTERRUPTED;
            }
            return tell(linker, pair -> kept(archive, pair));
        }
    }

    /** Tells of both ids, and of each pair what else is known of it. */
    private int tell(IncidentLinker linker, Consumer<LinkExplanation> more) {
        PrintWriter messages = spec.commandLine().getErr();
        PrintWriter out = spec.commandLine().getOut();
        for (String id : List.of(first, second)) {
            if (!linker.holds(id) && linker.events(id).isEmpty()) {
                messages.println(
                        new Problem(MessageCode.D015, null, 0, 0, "no event and no document has the id " + id));
                messages.flush();
                return ExitCode.SOFTWARE;
            }
        }
        if (linker.holds(first) && linker.holds(second) && !first.equals(second)) {
            documents(linker, out);
        }
        List<LinkExplanation> pairs = pairs(linker);
        if (pairs.isEmpty()) {
            out.println("nothing to compare: both ids mean the same event, or a document without events");
        }
        pairs.sort(Comparator.comparing((LinkExplanation pair) -> !pair.joined())
                .thenComparing(pair -> !pair.related())
                .thenComparingDouble(pair -> -pair.chance()));
        long joined = pairs.stream().filter(LinkExplanation::joined).count();
        pairs.stream().limit(joined + 1).forEach(pair -> {
            show(pair, out);
            more.accept(pair);
        });
        if (pairs.size() > joined + 1) {
            long rest = pairs.size() - joined - 1;
            out.println("… and " + Amount.of(rest, "more pair") + (rest == 1 ? " that is" : " that are")
                    + " different incidents");
        }
        out.flush();
        messages.flush();
        return ExitCode.OK;
    }

    /** Where the archive has both, which may have been linked before other documents came, or as they came. */
    private void kept(Archive archive, LinkExplanation pair) {
        String a = archive.incidentOf(pair.a());
        String b = archive.incidentOf(pair.b());
        String told;
        if (a == null || b == null) {
            told = "not linked yet; casus relink does it";
        } else if (a.equals(b)) {
            told = "both are kept in incident " + a;
        } else {
            told = "kept in two incidents, " + a + " and " + b;
        }
        boolean other = a != null && b != null && a.equals(b) != pair.joined();
        spec.commandLine()
                .getOut()
                .println("  in the archive: " + told
                        + (other ? "; linked as a whole, as here, it would be otherwise: casus relink" : ""));
    }

    /** Every event of the one with every event of the other, each pair once. */
    private List<LinkExplanation> pairs(IncidentLinker linker) {
        List<LinkExplanation> pairs = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        for (String a : linker.events(first)) {
            for (String b : linker.events(second)) {
                if (!a.equals(b) && seen.add(Set.of(a, b))) {
                    pairs.add(linker.explain(a, b));
                }
            }
        }
        return pairs;
    }

    private void documents(IncidentLinker linker, PrintWriter out) {
        boolean one = linker.cluster(first).equals(linker.cluster(second));
        out.printf(
                Locale.ROOT,
                "%s and %s are %s; likeness of the two %.2f%n",
                first,
                second,
                one ? "one story (" + linker.cluster(first) + ")" : "different stories",
                linker.likeness(first, second));
        if (linker.textGroup(first).equals(linker.textGroup(second))) {
            out.println("  both are copies of one text (" + linker.textGroup(first) + ")");
        }
    }

    private static void show(LinkExplanation pair, PrintWriter out) {
        out.println(pair.a() + " and " + pair.b() + (pair.joined() ? " are one incident" : " are different incidents"));
        out.println("  " + pair.toldA());
        out.println("  " + pair.toldB());
        if (!pair.related()) {
            out.println("  not compared: events of these types are never one thing");
            return;
        }
        out.printf(Locale.ROOT, "  by themselves      %.2f%n", pair.chance());
        if (pair.average() != null) {
            out.printf(Locale.ROOT, "  with their groups  %.2f%n", pair.average());
        }
        if (!pair.compared()) {
            out.println(
                    "  not compared: no place, party, name, story or document in common within some days, or a chance next to nothing");
        }
        if (pair.textGroup() != null) {
            out.println("  told in copies of one text (" + pair.textGroup() + ")");
        }
        pair.reasons().forEach(reason -> out.println("  - " + reason));
        if (pair.chain().size() > 1) {
            out.println("  joined through");
            for (ReportLink link : pair.chain()) {
                out.printf(
                        Locale.ROOT,
                        "    %s and %s  %.2f  %s%n",
                        link.a(),
                        link.b(),
                        link.score(),
                        String.join(", ", link.reasons()));
            }
        }
    }
}
