package org.casus.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.casus.Archive;
import org.casus.Found;
import org.casus.model.CodedDocument;
import org.casus.model.Coder;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.model.Incident;
import org.casus.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus show}: all that an archive knows of an event or a document. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Shows all that an archive knows of an event: its sentence, who says so, what decided, and by which codebook it was"
                    + " read; of an incident: its reports, accounts, disputes and links; or all events of a document.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  casus show e-a8b6ea11c77d1fc0", "  casus show i-a8b6", "  casus show articles/idlib.txt"})
final class ShowCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            description = "Id of an event or incident, or the beginning of it; or id of a document.")
    private String id = "";

    @Mixin
    private ArchiveOption db = new ArchiveOption();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Archive archive = db.existing()) {
            CodedDocument document = archive.document(id);
            if (document != null) {
                table(out, document);
                line(out, "address", document.document().url());
                document.events().stream()
                        .map(event -> archive.incidentOf(event.id()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .forEach(incident -> line(out, "incident", incident));
                List<String> copies = archive.copies(id);
                line(out, "copies", copies.isEmpty() ? null : String.join(", ", copies));
                line(out, "coder", coder(document.coder()));
                out.flush();
                return 0;
            }
            List<Incident> incidents = id.startsWith("i-") ? archive.findIncidents(id) : List.of();
            if (!incidents.isEmpty()) {
                incidents.forEach(incident -> print(out, archive, incident));
                out.flush();
                return 0;
            }
            List<Found> found = id.startsWith("e-") ? archive.find(id) : List.of();
            if (found.isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .println("casus: no event, incident or document " + id + " in " + archive.address());
                spec.commandLine().getErr().flush();
                return 1;
            }
            found.forEach(place -> print(out, archive, place));
            out.flush();
            return 0;
        }
    }

    private static void table(PrintWriter out, CodedDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter writer = new TableWriter(bytes, Terminal.coloured(), Terminal.width())) {
            writer.write(document);
        }
        out.print(bytes.toString(StandardCharsets.UTF_8));
    }

    private static void print(PrintWriter out, Archive archive, Incident incident) {
        IncidentText text = new IncidentText(incident);
        boolean coloured = Terminal.coloured();
        String status = incident.status().code().replace('_', ' ') + (incident.background() ? ", background" : "");
        out.println(Ink.STRONG.mark(incident.id() + "  " + text.what() + " · " + status, coloured));
        line(out, "reports", text.reports() + ", " + Amount.of(incident.outlets(), "outlet"));
        text.lines().forEach(known -> line(out, known.label(), known.value()));
        for (Report report : incident.reports()) {
            line(out, "report", report.event() + " · " + IncidentText.source(report));
            archive.find(report.event()).stream()
                    .filter(found -> found.inForce() && found.event().id().equals(report.event()))
                    .findFirst()
                    .ifPresent(found -> {
                        Document document = found.coded().document();
                        line(out, "", MarkedSentence.of(document, found.event(), coloured));
                        line(
                                out,
                                "",
                                found.event().rule() + " · "
                                        + coder(found.coded().coder()));
                    });
        }
        out.println();
    }

    private static void print(PrintWriter out, Archive archive, Found found) {
        Event event = found.event();
        Document document = found.coded().document();
        EventText text = new EventText(found.coded(), event);
        out.println(Ink.STRONG.mark(event.id() + "  " + text.what() + " · " + text.status(), Terminal.coloured()));
        text.lines().forEach(known -> line(out, known.label(), known.value()));
        line(out, "sentence", MarkedSentence.of(document, event, Terminal.coloured()));
        line(out, "document", document.id() + (document.title() == null ? "" : " · " + document.title()));
        line(out, "outlet", document.source());
        line(out, "published", document.published());
        line(out, "address", document.url());
        line(out, "codes", codes(event));
        line(out, "contexts", event.contexts().isEmpty() ? null : String.join(", ", event.contexts()));
        line(out, "sure", event.confidence());
        line(out, "rule", event.rule());
        event.trace().forEach(step -> line(out, "", step));
        line(out, "incident", archive.incidentOf(event.id()));
        line(out, "coder", coder(found.coded().coder()));
        if (!found.newest()) {
            line(out, "version", found.version() + " of the document; a newer one is there");
        }
        if (!found.inForce()) {
            line(out, "in force", "no: another coding of the document counts");
        }
        out.println();
    }

    private static String codes(Event event) {
        StringBuilder codes = new StringBuilder();
        codes.append(event.cameo() == null ? "" : "CAMEO " + event.cameo());
        if (event.acled() != null) {
            codes.append(codes.length() > 0 ? "; " : "")
                    .append("ACLED ")
                    .append(event.acled().subEventType());
        }
        return codes.toString();
    }

    private static String coder(Coder coder) {
        return "Casus " + coder.version() + ", codebook " + coder.codebook() + " " + coder.codebookVersion() + " ("
                + coder.codebookSha256()
                        .substring(0, Math.min(12, coder.codebookSha256().length())) + ")";
    }

    private static void line(PrintWriter out, String label, @org.jspecify.annotations.Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            String head =
                    "   " + Ink.FAINT.mark(label, Terminal.coloured()) + " ".repeat(Math.max(1, 11 - label.length()));
            for (String part : Wrap.lines(value.toString(), Terminal.width() - 14)) {
                out.println(head + part);
                head = " ".repeat(14);
            }
        }
    }
}
