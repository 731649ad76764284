package org.casus.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.casus.model.CodedDocument;
import org.casus.model.CodedReceiver;
import org.casus.model.MessageCode;
import org.casus.model.Problem;

/** Reads document lines, as {@code code --format jsonl} writes them, back into records, one after the other. */
public final class CodedLines {
    /** Longest line, in bytes: a record is some twenty times as long as its text. */
    private static final int LONGEST = 100_000_000;

    /** After so many bad lines and no good one, the rest of a file is not tried. */
    private static final int ENOUGH = 20;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Inputs.LONGEST)
                    .maxNestingDepth(100)
                    .build())
            .build();

    private final CodedReceiver receiver;
    private final Map<String, String> texts;
    private final Set<String> ids = new HashSet<>();

    /**
     * A reader.
     *
     * @param texts texts of documents by id, for lines that do not hold theirs
     */
    public CodedLines(Map<String, String> texts, CodedReceiver receiver) {
        this.receiver = receiver;
        this.texts = texts;
    }

    /** Reads a file, or standard input for {@code -}. */
    public void read(Path file) {
        boolean standardInput = file.toString().equals("-");
        if (!standardInput && (!Files.exists(file) || Files.isDirectory(file))) {
            problem(
                    MessageCode.D001,
                    file.toString(),
                    0,
                    0,
                    Files.exists(file)
                            ? "no file; name a file that code --format jsonl wrote"
                            : "no such file; check the name");
            return;
        }
        try (InputStream stream =
                unpacked(standardInput ? new FileInputStream(FileDescriptor.in) : Files.newInputStream(file))) {
            lines(stream, file.toString());
        } catch (IOException e) {
            problem(MessageCode.D002, file.toString(), 0, 0, "cannot be read: " + e.getMessage());
        }
    }

    /** What a stream holds, unpacked when it was packed with gzip. */
    private static InputStream unpacked(InputStream stream) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream, 1 << 16);
        buffered.mark(2);
        boolean packed = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return packed ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }

    private void lines(InputStream stream, String name) throws IOException {
        LineReader lines = new LineReader(stream, LONGEST);
        int number = 0;
        boolean any = false;
        int before = ids.size();
        int bad = 0;
        while (lines.next()) {
            number++;
            if (lines.tooLong()) {
                any = true;
                problem(
                        MessageCode.D005,
                        name,
                        number,
                        0,
                        "a line of more than " + LONGEST / 1_000_000 + " MB; skipped");
                continue;
            }
            String line = new String(lines.bytes(), StandardCharsets.UTF_8);
            if (line.isBlank()) {
                continue;
            }
            if (!any && JsonLine.opensSomethingElse(line)) {
                problem(
                        MessageCode.D008,
                        name,
                        number,
                        1,
                        "JSON, but not JSON Lines; code with --format jsonl, one document a line");
                return;
            }
            any = true;
            bad += line(line, name, number) ? 0 : 1;
            if (bad == ENOUGH && ids.size() == before) {
                problem(
                        MessageCode.D013,
                        name,
                        number,
                        0,
                        "none of the first " + ENOUGH + " lines is a coded document; the rest of the file is not read");
                return;
            }
        }
        if (!any) {
            problem(MessageCode.D003, name, 0, 0, "empty; leave it out");
        }
    }

    /** Hands on the document of a line; false when the line holds none that can be read. */
    private boolean line(String line, String name, int number) {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                problem(MessageCode.D008, name, number, 1, "not a JSON object; one object a line");
                return false;
            }
            JsonTree tree = JsonTree.read(parser);
            if (!tree.has("events") || !tree.has("coder")) {
                problem(
                        MessageCode.D013,
                        name,
                        number,
                        0,
                        "no \"events\" and \"coder\": not a coded document; give what code --format jsonl writes");
                return false;
            }
            String id = tree.needText("id");
            String text = tree.has("text") ? tree.needText("text") : texts.get(id);
            if (text == null) {
                problem(
                        MessageCode.D014,
                        name,
                        number,
                        0,
                        "document " + id + " is without its text; name the articles with --texts, or code without"
                                + " --no-text");
                return true;
            }
            CodedDocument coded = CodedLine.read(tree, text);
            if (!ids.add(id)) {
                problem(
                        MessageCode.D010,
                        name,
                        number,
                        0,
                        "the id " + id + " was there before; give every document an id of its own; skipped");
                return true;
            }
            receiver.coded(coded);
            return true;
        } catch (JsonTree.Wrong wrong) {
            problem(MessageCode.D009, name, number, 0, wrong.getMessage() + "; skipped");
        } catch (StreamConstraintsException large) {
            problem(
                    MessageCode.D005,
                    name,
                    number,
                    0,
                    "a text of more than " + Inputs.LONGEST / 1_000_000 + " MB or deeper than any record; skipped");
        } catch (JsonProcessingException broken) {
            int column = broken.getLocation() == null ? 0 : broken.getLocation().getColumnNr();
            String message = broken.getOriginalMessage().lines().findFirst().orElse("cannot be parsed");
            problem(MessageCode.D008, name, number, column, "not valid JSON: " + message);
        } catch (IOException cut) {
            problem(MessageCode.D008, name, number, 0, "not valid JSON: " + cut.getMessage());
        }
        return false;
    }

    private void problem(MessageCode code, String name, int line, int column, String message) {
        receiver.problem(new Problem(code, name, line, column, message));
    }
}
