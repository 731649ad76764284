package org.casus.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.casus.model.Defaults;
import org.casus.model.Document;
import org.casus.model.Intake;
import org.casus.model.MessageCode;
import org.casus.model.Problem;

/**
 * Reads files, folders and a stream into documents, one after the other. Whatever is wrong with an input is handed on as a
 * {@link Problem} in its place, and reading goes on.
 *
 * <p>What a file is, is told by its ending, else by its first character: {@code {} for JSON Lines, {@code <} for HTML, else
 * plain text. In folders, files with other endings are passed over.
 */
public final class Inputs {
    /** Longest text of a document and longest line of a file, in bytes. */
    public static final int LONGEST = 4_000_000;

    private static final Set<String> TEXT = Set.of("txt", "text", "md");
    private static final Set<String> HTML = Set.of("html", "htm", "xhtml");
    private static final Set<String> LINES = Set.of("jsonl", "ndjson", "json");

    private final Defaults defaults;
    private final Consumer<Intake> sink;
    private final Set<String> ids = new HashSet<>();

    public Inputs(Defaults defaults, Consumer<Intake> sink) {
        this.defaults = defaults;
        this.sink = sink;
    }

    /** Reads a file, or a folder with all below it in the order of names. */
    public void read(Path path) {
        if (Files.isDirectory(path)) {
            folder(path);
        } else if (!Files.exists(path)) {
            problem(MessageCode.D001, path.toString(), "no such file or folder; check the name");
        } else {
            file(path);
        }
    }

    /** Reads a stream, which is named so in messages. */
    public void read(InputStream stream, String name) {
        try {
            content(new BufferedInputStream(stream, 1 << 16), name, "");
        } catch (IOException e) {
            problem(MessageCode.D002, name, "cannot be read: " + reason(e));
        }
    }

    private void folder(Path folder) {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).filter(Inputs::wanted).sorted().forEach(files::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            problem(MessageCode.D002, folder.toString(), "cannot be read: " + reason(e));
        }
        if (files.isEmpty()) {
            problem(
                    MessageCode.D003,
                    folder.toString(),
                    "no .txt, .html or .jsonl file in it; name the files if they end otherwise");
        }
        files.forEach(this::file);
    }

    private static boolean wanted(Path file) {
        String ending = ending(file);
        return !file.getFileName().toString().startsWith(".")
                && (TEXT.contains(ending) || HTML.contains(ending) || LINES.contains(ending));
    }

    private void file(Path file) {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            content(stream, file.toString(), ending(file));
        } catch (IOException e) {
            problem(MessageCode.D002, file.toString(), "cannot be read: " + reason(e));
        }
    }

    private void content(InputStream stream, String name, String ending) throws IOException {
        int first = firstCharacter(stream);
        if (LINES.contains(ending) || !TEXT.contains(ending) && !HTML.contains(ending) && first == '{') {
            lines(stream, name);
            return;
        }
        byte[] bytes = stream.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            problem(
                    MessageCode.D005,
                    name,
                    "longer than " + LONGEST / 1_000_000 + " MB, which no article is; split it into articles");
            return;
        }
        Decoded decoded = TextDecoder.decode(bytes);
        if (decoded.text() == null) {
            problem(MessageCode.D004, name, "binary, not text; give plain text, HTML or JSON Lines");
            return;
        }
        boolean html = HTML.contains(ending) || !TEXT.contains(ending) && first == '<';
        Document document = html ? page(decoded.text(), name) : Document.of(name, decoded.text());
        if (document.text().isBlank()) {
            problem(
                    MessageCode.D003,
                    name,
                    html && !decoded.text().isBlank()
                            ? "no text found in the page; leave it out"
                            : "empty; leave it out");
            return;
        }
        Problem flaw = decoded.code() == null || decoded.message() == null
                ? null
                : new Problem(decoded.code(), name, 0, 0, decoded.message());
        deliver(new Intake(document, flaw), name, 0);
    }

    private static Document page(String html, String name) {
        Article article = ArticleExtractor.extract(html);
        return new Document(
                name,
                article.text(),
                article.title(),
                article.published(),
                article.source(),
                article.url(),
                article.language());
    }

    private void lines(InputStream stream, String name) throws IOException {
        LineReader lines = new LineReader(stream, LONGEST);
        int number = 0;
        boolean any = false;
        while (lines.next()) {
            number++;
            if (lines.tooLong()) {
                any = true;
                sink.accept(Intake.of(new Problem(
                        MessageCode.D005,
                        name,
                        number,
                        0,
                        "a line of more than " + LONGEST / 1_000_000 + " MB; skipped")));
                continue;
            }
            Decoded decoded = TextDecoder.decode(lines.bytes());
            if (decoded.text() == null) {
                any = true;
                sink.accept(Intake.of(new Problem(MessageCode.D004, name, number, 0, "binary, not text; skipped")));
            } else if (!decoded.text().isBlank()) {
                if (!any && JsonLine.opensSomethingElse(decoded.text())) {
                    sink.accept(Intake.of(new Problem(
                            MessageCode.D008,
                            name,
                            number,
                            1,
                            "JSON, but not JSON Lines; write each document as one object on a line of its own")));
                    return;
                }
                any = true;
                Intake intake = JsonLine.read(decoded.text(), name, number);
                if (intake.problem() == null && decoded.code() != null && decoded.message() != null) {
                    intake = new Intake(
                            intake.document(), new Problem(decoded.code(), name, number, 0, decoded.message()));
                }
                deliver(intake, name, number);
            }
        }
        if (!any) {
            problem(MessageCode.D003, name, "empty; leave it out");
        }
    }

    /** Checks what concerns documents of every kind: language and ids. */
    private void deliver(Intake intake, String name, int line) {
        Document document = intake.document();
        if (document == null) {
            sink.accept(intake);
            return;
        }
        String stated = document.language();
        boolean saidForeign = stated != null && !stated.toLowerCase(Locale.ROOT).startsWith("en");
        if (saidForeign && !Language.english(document.text()) || Language.foreign(document.text())) {
            sink.accept(Intake.of(new Problem(
                    MessageCode.D007, name, line, 0, "document " + document.id() + " is not English; not coded")));
        } else if (!ids.add(document.id())) {
            sink.accept(Intake.of(new Problem(
                    MessageCode.D010,
                    name,
                    line,
                    0,
                    "the id " + document.id() + " was there before; give every document an id of its own; skipped")));
        } else {
            sink.accept(new Intake(defaults.fill(document), intake.problem()));
        }
    }

    private void problem(MessageCode code, String name, String message) {
        sink.accept(Intake.of(new Problem(code, name, 0, 0, message)));
    }

    private static int firstCharacter(InputStream stream) throws IOException {
        stream.mark(1 << 12);
        try {
            for (int i = 0; i < 1 << 10; i++) {
                int c = stream.read();
                if (c > ' ' && c < 0x7F || c < 0) {
                    return c;
                }
            }
            return -1;
        } finally {
            stream.reset();
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String reason(Exception e) {
        Throwable cause = e instanceof java.io.UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        String name = cause.getClass().getSimpleName().replace("Exception", "");
        return cause instanceof java.nio.file.AccessDeniedException ? "no permission" : name + " " + cause.getMessage();
    }
}
