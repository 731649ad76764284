package org.casus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.model.MessageCode;

/**
 * An export of ProQuest as text: many documents between lines of underscores, each with its fields as {@code Name: value}. The number of
 * the document becomes the id.
 */
final class ProQuestExport {
    private static final Pattern MARK = Pattern.compile("(?m)^ProQuest document ID: ");
    private static final Pattern RULE = Pattern.compile("^_{20,}\\s*$");
    private static final Pattern FIELD = Pattern.compile("^([A-Z][A-Za-z/ ]{2,40}?): ?(.*)$");
    private static final String TEXT = "Full text";

    /** Fields that can stand behind the text; a line of the text that only looks like a field is not among them. */
    private static final List<String> NAMES = List.of(
            "Title",
            "Author",
            "Publication title",
            "Publication date",
            "Publication year",
            "Publication info",
            "Abstract",
            "Links",
            TEXT,
            "Subject",
            "Location",
            "Company / organization",
            "People",
            "Identifier / keyword",
            "Section",
            "First page",
            "Pages",
            "Publisher",
            "Place of publication",
            "Country of publication",
            "Publication subject",
            "ISSN",
            "Source type",
            "Language of publication",
            "Document type",
            "ProQuest document ID",
            "Document URL",
            "Copyright",
            "Last updated",
            "Database",
            "Volume",
            "Issue",
            "Dateline",
            "Credit",
            "Illustration",
            "Document feature",
            "Classification",
            "Business indexing term",
            "e-ISSN",
            "Column",
            "Number of pages",
            "Supplement",
            "Edition",
            "Accession number");

    private static final Map<String, Field> MEANT = Map.of(
            "Title", Field.TITLE,
            "Author", Field.BYLINE,
            "Publication title", Field.SOURCE,
            "Publication date", Field.PUBLISHED,
            "ProQuest document ID", Field.ID,
            "Document URL", Field.URL);

    private ProQuestExport() {}

    /** Whether a text is such an export. */
    static boolean is(String text) {
        return MARK.matcher(text).find();
    }

    static void read(String text, Source source, Delivery delivery) {
        List<String> document = new ArrayList<>();
        int line = 0;
        int start = 1;
        int number = 0;
        for (String each : text.lines().toList()) {
            line++;
            if (RULE.matcher(each).matches()) {
                number = document(document, number, start, source, delivery);
                document.clear();
                start = line + 1;
            } else {
                document.add(each);
            }
        }
        document(document, number, start, source, delivery);
    }

    /** Reads what stands between two rules, which is a document when it has a number; gives how many there were. */
    private static int document(List<String> lines, int number, int start, Source source, Delivery delivery) {
        if (lines.stream().noneMatch(line -> line.startsWith("ProQuest document ID: "))) {
            return number;
        }
        Draft draft = new Draft();
        StringBuilder text = new StringBuilder();
        String field = "";
        StringBuilder value = new StringBuilder();
        for (String line : lines) {
            Matcher named = FIELD.matcher(line);
            if (named.matches() && NAMES.contains(named.group(1))) {
                put(field, value, draft);
                field = named.group(1);
                value.setLength(0);
                value.append(named.group(2));
                if (field.equals(TEXT)) {
                    text.append(named.group(2));
                }
            } else if (field.equals(TEXT)) {
                text.append('\n').append(line);
            } else if (line.isBlank()) {
                put(field, value, draft);
                field = field.equals(TEXT) ? field : "";
                value.setLength(0);
            } else if (!field.isEmpty()) {
                value.append(' ').append(line.strip());
            }
        }
        put(field, value, draft);
        if (text.toString().isBlank()) {
            delivery.problem(
                    MessageCode.D003,
                    source.name(),
                    start,
                    0,
                    "document " + draft.get(Field.ID)
                            + " has no full text; choose \"citation, abstract and full text\" when exporting");
        } else {
            draft.put(Field.TEXT, text.toString().strip());
            delivery.take(draft, source.id() + "#" + (number + 1), source, start);
        }
        return number + 1;
    }

    private static void put(String name, StringBuilder value, Draft draft) {
        Field field = MEANT.get(name);
        if (field != null) {
            // The place of the paper stands behind its name.
            String written = value.toString();
            draft.fill(field, field == Field.SOURCE ? written.split(";")[0] : written);
        } else if (name.equals("Language of publication")) {
            draft.put(Field.LANGUAGE, Languages.code(value.toString()));
        }
    }
}
