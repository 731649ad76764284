package org.casus.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.casus.model.CodedDocument;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.model.Notice;
import org.casus.model.RecordWriter;

/** The form made for reading: one block an event, its sentence with the act and the parties marked. */
final class TableWriter implements RecordWriter {
    private static final int LABEL = 10;

    private static final int LONGEST_QUOTE = 300;

    private final Writer out;
    private final boolean coloured;
    private final int width;
    private boolean any;

    TableWriter(OutputStream stream, boolean coloured, int width) {
        this.out = new HarmlessWriter(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
        this.coloured = coloured;
        this.width = width;
    }

    @Override
    public void write(CodedDocument coded) throws IOException {
        if (any) {
            out.write('\n');
        }
        any = true;
        heading(coded);
        if (coded.cluster() != null) {
            paragraph("cluster", coded.cluster());
        }
        if (coded.textGroup() != null) {
            paragraph("text", coded.textGroup());
        }
        List<Event> events = coded.events();
        for (int i = 0; i < events.size(); i++) {
            block(coded, i);
        }
        for (Notice notice : coded.notices()) {
            String where = notice.span() == null
                    ? ""
                    : ": “" + start(coded.document().text(notice.span()).strip()) + "”";
            paragraph("note", notice.code() + " " + notice.message() + where);
        }
        out.flush();
    }

    /** Long passages are told by how they begin. */
    private static String start(String words) {
        return words.length() <= LONGEST_QUOTE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + " …";
    }

    private void heading(CodedDocument coded) throws IOException {
        Document document = coded.document();
        StringBuilder line = new StringBuilder(document.id());
        append(line, document.title());
        append(line, document.source());
        append(line, document.published());
        int events = coded.events().size();
        line.append(" · ").append(events == 0 ? "no events" : events == 1 ? "1 event" : events + " events");
        for (String part : Wrap.lines(line.toString(), width)) {
            out.write(Ink.STRONG.mark(part, coloured));
            out.write('\n');
        }
    }

    private static void append(StringBuilder line, @org.jspecify.annotations.Nullable Object part) {
        if (part != null) {
            line.append(" · ").append(part);
        }
    }

    private void block(CodedDocument coded, int number) throws IOException {
        Event event = coded.events().get(number);
        EventText text = new EventText(coded, event);
        out.write('\n');
        String title = (number + 1) + "  " + Ink.STRONG.mark(text.what(), coloured) + " · " + text.status();
        Double confidence = event.confidence();
        title += confidence == null ? "" : String.format(Locale.ROOT, " · %.2f", confidence);
        out.write(title + "   " + Ink.FAINT.mark(event.rule(), coloured) + "\n");
        String incident = coded.incidents().get(event.id());
        if (incident != null) {
            paragraph("incident", incident);
        }
        for (EventText.Line line : text.lines()) {
            paragraph(line.label(), line.value());
        }
        paragraph("", MarkedSentence.of(coded.document(), event, coloured));
    }

    private void paragraph(String label, String text) throws IOException {
        String head = "   " + Ink.FAINT.mark(label, coloured) + " ".repeat(Math.max(1, LABEL - label.length()));
        String hang = " ".repeat(3 + LABEL);
        for (String line : Wrap.lines(text, width - 3 - LABEL)) {
            out.write((head + line).stripTrailing());
            out.write('\n');
            head = hang;
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
