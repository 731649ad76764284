package org.casus.read;

import com.rtfparserkit.converter.text.StringTextConverter;
import com.rtfparserkit.parser.RtfStreamSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.casus.model.MessageCode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Files of word processors, DOCX and RTF: an export of Nexis, else one article, whose first paragraph is its headline when it has no full
 * stop. Tables of contents, headers and footers of an export are left out.
 */
final class OfficeFile {
    private static final String WORDS = "word/document.xml";

    private OfficeFile() {}

    static void word(Source source, Delivery delivery) throws IOException {
        List<String> lines;
        try {
            lines = wordLines(source);
        } catch (Unpacking.Bomb bomb) {
            throw bomb;
        } catch (IOException | IllegalArgumentException damaged) {
            delivery.problem(MessageCode.D018, source, "damaged: " + Inputs.reason(damaged) + "; export it again");
            return;
        }
        if (lines == null) {
            delivery.problem(MessageCode.D025, source, "no text of a word processor in it; export it again as DOCX");
            return;
        }
        lines(lines, source, delivery);
    }

    private static @Nullable List<String> wordLines(Source source) throws IOException {
        Unpacking deeper = source.unpacking().deeper();
        ZipArchiveInputStream zip = new ZipArchiveInputStream(source.stream(), "UTF-8", true, true);
        for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            deeper.entry();
            if (entry.getName().equals(WORDS)) {
                return paragraphs(deeper.unpacked(zip));
            }
        }
        return null;
    }

    /** Paragraph by paragraph, so that the tree of a long export is never held. No document type is read. */
    private static List<String> paragraphs(InputStream xml) throws IOException {
        List<String> lines = new ArrayList<>();
        StreamParser parser = new StreamParser(Parser.xmlParser());
        parser.parse(new InputStreamReader(xml, StandardCharsets.UTF_8), "");
        long length = 0;
        for (Element paragraph = parser.selectNext("w|p"); paragraph != null; paragraph = parser.selectNext("w|p")) {
            StringBuilder line = new StringBuilder();
            append(paragraph, line);
            for (String part : line.toString().split("\n")) {
                String text = part.replaceAll("[\\s\\u00A0]+", " ").strip();
                length += text.length();
                if (!text.isEmpty()) {
                    lines.add(text);
                }
            }
            if (length > WholeFile.LONGEST_EXPORT) {
                throw new IOException("longer than " + WholeFile.LONGEST_EXPORT / 1_000_000 + " MB");
            }
            paragraph.empty();
        }
        return lines;
    }

    private static void append(Element element, StringBuilder line) {
        for (Node node : element.childNodes()) {
            if (node instanceof Element child) {
                switch (child.normalName()) {
                    case "w:t" ->
                        child.childNodes().forEach(text -> {
                            if (text instanceof TextNode words) {
                                line.append(words.getWholeText());
                            }
                        });
                    case "w:br", "w:cr" -> line.append('\n');
                    case "w:tab" -> line.append(' ');
                    case "w:del", "w:instrtext", "w:p" -> {}
                    default -> append(child, line);
                }
            }
        }
    }

    static void richText(Source source, Delivery delivery) throws IOException {
        byte[] bytes = WholeFile.bytes(source, delivery);
        if (bytes == null) {
            return;
        }
        List<String> lines = new ArrayList<>();
        try {
            StringTextConverter converter = new StringTextConverter();
            converter.convert(new RtfStreamSource(new ByteArrayInputStream(bytes)));
            for (String line : converter.getText().split("\\R")) {
                String text = line.replaceAll("[\\s\\u00A0]+", " ").strip();
                if (!text.isEmpty()) {
                    lines.add(text);
                }
            }
        } catch (IOException | RuntimeException damaged) {
            delivery.problem(MessageCode.D025, source, "damaged: " + Inputs.reason(damaged) + "; export it again");
            return;
        }
        lines(lines, source, delivery);
    }

    private static void lines(List<String> lines, Source source, Delivery delivery) {
        String text = String.join("\n", lines);
        if (NexisExport.is(text)) {
            NexisExport.read(lines, source, delivery);
        } else {
            delivery.take(new Draft().put(Field.TEXT, String.join("\n\n", lines)), source.id(), source, 0);
        }
    }
}
