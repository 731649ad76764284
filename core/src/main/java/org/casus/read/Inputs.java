package org.casus.read;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.casus.model.Intake;
import org.casus.model.MessageCode;
import org.casus.model.Problem;
import org.casus.model.ReadingSettings;
import org.jspecify.annotations.Nullable;

/**
 * Reads files, folders, addresses and a stream into documents, one after the other. Whatever is wrong with an input is handed on as a
 * {@link Problem} in its place, and reading goes on.
 *
 * <p>What a file is, {@link Kind} tells. In folders and archives, files with endings that are not known are passed over.
 */
public final class Inputs {
    /** Longest text of a document and longest line of a file, in bytes. */
    public static final int LONGEST = 4_000_000;

    private static final int BUFFER = 1 << 16;

    private final Delivery delivery;
    private final Web web;
    private final Set<Path> files = new HashSet<>();

    public Inputs(ReadingSettings settings, Consumer<Intake> sink) {
        this(settings, sink, Web.over(settings));
    }

    Inputs(ReadingSettings settings, Consumer<Intake> sink, Web web) {
        this.delivery = new Delivery(settings, sink);
        this.web = web;
    }

    /** Reads a file, or a folder with all below it in the order of names. A file that is named twice is read once. */
    public void read(Path path) {
        if (Files.isDirectory(path)) {
            folder(path);
        } else if (!Files.exists(path)) {
            problem(MessageCode.D001, path.toString(), "no such file or folder; check the name");
        } else {
            file(path, true);
        }
    }

    /** Reads a stream, which is named so in messages. */
    public void read(InputStream stream, String name) {
        Unpacking unpacking = new Unpacking();
        read(new Source(name, name, "", buffered(unpacking.packed(stream)), true, "", unpacking));
    }

    /** Fetches and reads an address. */
    public void read(URI address) {
        web.fetch(address, true, delivery, this::content);
    }

    /** Fetches an address that stands in a list which the user named. */
    private void listed(URI address) {
        web.fetch(address, false, delivery, this::content);
    }

    /** Writes down what was fetched, so that it is not fetched again before it changes; where the settings say so. */
    public void remember() throws IOException {
        web.remember();
    }

    private void folder(Path folder) {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).sorted().forEach(found::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            problem(MessageCode.D002, folder.toString(), "cannot be read: " + reason(e));
        }
        boolean any = false;
        for (Path file : found) {
            if (wanted(file.getFileName().toString())) {
                any = true;
                file(file, false);
            } else {
                problem(MessageCode.S001, file.toString(), "another kind of file; passed over");
            }
        }
        if (!any) {
            problem(
                    MessageCode.D003,
                    folder.toString(),
                    "no file of a known kind in it; name the files if they end otherwise");
        }
    }

    /** Whether a file in a folder or archive is read. */
    static boolean wanted(String name) {
        return !name.startsWith(".") && Kind.known(Source.ending(name));
    }

    private void file(Path file, boolean named) {
        Unpacking unpacking = new Unpacking();
        try (InputStream stream = open(file)) {
            // A pipe such as /dev/stdin has no path of its own.
            if (Files.isRegularFile(file) && !files.add(file.toRealPath())) {
                problem(MessageCode.S003, file.toString(), "the same file again; read once");
                return;
            }
            read(new Source(
                    file.toString(),
                    FileNames.id(file),
                    Source.ending(file.getFileName().toString()),
                    buffered(unpacking.packed(stream)),
                    named,
                    "",
                    unpacking));
        } catch (IOException e) {
            problem(MessageCode.D002, file.toString(), "cannot be read: " + reason(e));
        }
    }

    /** A channel cannot tell what a pipe holds; a plain stream can. */
    private static InputStream open(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.newInputStream(file) : new FileInputStream(file.toFile());
    }

    private void read(Source source) {
        try {
            content(source, null);
        } catch (Unpacking.Bomb bomb) {
            delivery.problem(MessageCode.D019, source, bomb.getMessage() + "; the rest of it is not read");
        } catch (ZipException | java.io.EOFException damaged) {
            delivery.problem(MessageCode.D018, source, "damaged: " + reason(damaged) + "; the rest of it is not read");
        } catch (IOException e) {
            delivery.problem(MessageCode.D002, source, "cannot be read: " + reason(e));
        }
    }

    /** Reads what a source turns out to be, in an encoding if its carrier names one. */
    void content(Source source, @Nullable Charset charset) throws IOException {
        switch (Kind.of(source.ending(), source.head())) {
            case TEXT -> WholeFile.text(source, delivery);
            case PAGE -> WholeFile.page(source, delivery, charset);
            case LINES -> LineFile.read(source, delivery);
            case TABLE -> TableFile.read(source, delivery);
            case FEED -> FeedFile.read(source, delivery, web, this::listed);
            case WARC -> WarcFile.read(source, delivery);
            case MAILBOX -> MailFile.mailbox(source, delivery);
            case MAIL -> MailFile.mail(source, delivery);
            case ZIP -> PackedFile.zip(source, delivery, this);
            case TAR -> PackedFile.tar(source, delivery, this);
            case GZIP -> PackedFile.gzip(source, delivery, this);
            case BZIP2 -> PackedFile.bzip2(source, delivery, this);
            case WORD -> OfficeFile.word(source, delivery);
            case RICH_TEXT -> OfficeFile.richText(source, delivery);
        }
    }

    private void problem(MessageCode code, String name, String message) {
        delivery.problem(code, name, 0, 0, message);
    }

    static BufferedInputStream buffered(InputStream stream) {
        return new BufferedInputStream(stream, BUFFER);
    }

    static String reason(Exception e) {
        Throwable cause = e instanceof java.io.UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        String name = cause.getClass().getSimpleName().replace("Exception", "");
        return cause instanceof java.nio.file.AccessDeniedException
                ? "no permission"
                : cause.getMessage() == null ? name : name + " " + cause.getMessage();
    }
}
