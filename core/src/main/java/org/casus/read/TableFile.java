package org.casus.read;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.casus.model.MessageCode;
import org.jspecify.annotations.Nullable;

/**
 * CSV or TSV with a header, one document a row. What a column means is told by the user, else by its name. One row is held at a time.
 */
final class TableFile {
    private static final int SAMPLE = 1 << 16;

    private TableFile() {}

    static void read(Source source, Delivery delivery) throws IOException {
        Charset charset = charset(source.stream());
        if (charset == null) {
            delivery.problem(MessageCode.D004, source, "binary, not text; give CSV or TSV");
            return;
        }
        if (!charset.equals(StandardCharsets.UTF_8)) {
            delivery.problem(MessageCode.W005, source, "not UTF-8, read as " + charset.name() + "; save it as UTF-8");
        }
        RowReader reader = new RowReader(new InputStreamReader(source.stream(), charset));
        try (CSVParser rows = CSVParser.parse(reader, format(source))) {
            rows(rows, reader, source, delivery);
        } catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException broken) {
            delivery.problem(
                    MessageCode.D021,
                    source.name(),
                    reader.line,
                    0,
                    "the table cannot be read from here on: " + reason(broken) + "; mend the row");
        }
    }

    private static void rows(CSVParser rows, RowReader reader, Source source, Delivery delivery) {
        Iterator<CSVRecord> all = rows.iterator();
        if (!all.hasNext()) {
            delivery.problem(MessageCode.D003, source, "empty; leave it out");
            return;
        }
        List<String> header = Arrays.asList(all.next().values());
        Map<Field, Integer> columns = columns(header, source, delivery);
        if (columns == null) {
            return;
        }
        boolean any = false;
        while (true) {
            reader.next((int) rows.getCurrentLineNumber() + 1);
            if (!all.hasNext()) {
                break;
            }
            CSVRecord row = all.next();
            if (row.size() == 1 && row.get(0).isBlank()) {
                continue;
            }
            any = true;
            if (row.size() != header.size()) {
                delivery.problem(
                        MessageCode.D021,
                        source.name(),
                        reader.line,
                        0,
                        row.size() + " fields where the header has " + header.size() + "; mend the row; skipped");
                continue;
            }
            Draft draft = new Draft();
            columns.forEach((field, column) -> draft.put(field, row.get(column)));
            delivery.take(draft, source.id() + "#" + (row.getRecordNumber() - 1), source, reader.line);
        }
        if (!any) {
            delivery.problem(MessageCode.D003, source, "a header without rows; leave it out");
        }
    }

    /** Columns by what they mean, or null when it cannot be told which is the text. */
    private static @Nullable Map<Field, Integer> columns(List<String> header, Source source, Delivery delivery) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        List<String> asked = new ArrayList<>();
        delivery.settings().columns().forEach((key, name) -> {
            Field field = Field.called(key);
            int column = header.indexOf(name);
            if (field != null && column >= 0) {
                columns.put(field, column);
            } else {
                asked.add(name);
            }
        });
        for (int column = 0; column < header.size(); column++) {
            Field meant = Field.meant(header.get(column));
            if (meant != null && !columns.containsValue(column)) {
                columns.putIfAbsent(meant, column);
            }
        }
        if (!columns.containsKey(Field.TEXT)) {
            String missing = asked.isEmpty() ? "no column is the text" : "no column is called " + asked.get(0);
            delivery.problem(
                    MessageCode.D021,
                    source.name(),
                    1,
                    0,
                    missing + "; say which is with --map text=NAME; there are: " + String.join(", ", header));
            return null;
        }
        return columns;
    }

    private static CSVFormat format(Source source) throws IOException {
        String head = new String(source.head(), StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("");
        char separator = ',';
        for (char candidate : new char[] {'\t', ';', '|'}) {
            if (count(head, candidate) > count(head, separator)) {
                separator = candidate;
            }
        }
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .setLenientEof(false)
                .setTrailingData(true)
                .get();
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }

    /** UTF-8, or the old encoding that the first part of the file is in; null when it is no text. The mark at the start is passed. */
    private static @Nullable Charset charset(InputStream stream) throws IOException {
        stream.mark(SAMPLE + 1);
        byte[] sample = stream.readNBytes(SAMPLE);
        stream.reset();
        int whole = sample.length;
        while (sample.length == SAMPLE && whole > 0 && sample[whole - 1] != '\n') {
            whole--;
        }
        Decoded decoded = TextDecoder.decode(whole == 0 ? sample : Arrays.copyOf(sample, whole));
        if (decoded.text() == null) {
            return null;
        }
        int marks = TextDecoder.mark(sample);
        stream.skipNBytes(marks);
        return TextDecoder.charset(sample, decoded);
    }

    private static String reason(Exception broken) {
        String message = broken.getMessage();
        return message == null
                ? broken.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    /** Ends a row that goes on for longer than any document, so that a quotation mark left open does not take in the whole file. */
    private static final class RowReader extends FilterReader {
        private int line = 1;
        private long length;

        RowReader(Reader reader) {
            super(reader);
        }

        void next(int number) {
            line = number;
            length = 0;
        }

        @Override
        public int read(char[] characters, int offset, int count) throws IOException {
            int read = super.read(characters, offset, count);
            length += Math.max(0, read);
            if (length > Inputs.LONGEST + SAMPLE) {
                throw new IOException(
                        "a row of more than " + Inputs.LONGEST / 1_000_000 + " MB; is a quotation mark left open?");
            }
            return read;
        }
    }
}
