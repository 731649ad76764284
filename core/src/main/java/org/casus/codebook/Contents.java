package org.casus.codebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casus.model.MessageCode;
import org.casus.model.Problem;

/**
 * The files of a codebook by their path below its folder, with {@code /} between the parts on every system. Only {@code .yml}
 * and {@code .csv} files count: a note or an editor's copy changes nothing.
 */
record Contents(SortedMap<String, byte[]> files) {
    /** Name of the resource directory that holds the codebook Casus comes with. */
    private static final String BUNDLED = "codebook";

    Contents {
        files = Collections.unmodifiableSortedMap(files);
    }

    static Contents of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CodebookException(List.of(new Problem(
                    MessageCode.C002,
                    folder.toString(),
                    0,
                    0,
                    "there is no such folder; name the folder of a codebook")));
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(path)
                        .toString()
                        .replace(path.getFileSystem().getSeparator(), "/");
                if (!path.getFileName().toString().startsWith(".")
                        && (name.endsWith(".yml") || name.endsWith(".csv"))) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the codebook " + folder + " cannot be read", failure);
        }
        return new Contents(files);
    }

    /** The codebook on the class path, whether it lies in a folder or in a jar. */
    static Contents bundled() {
        URL address = Contents.class.getResource("/" + BUNDLED + "/codebook.yml");
        if (address == null) {
            throw new IllegalStateException("no codebook on the class path");
        }
        try {
            if (address.openConnection() instanceof JarURLConnection jar) {
                Path archive = Path.of(jar.getJarFileURL().toURI());
                try (FileSystem inside = FileSystems.newFileSystem(archive)) {
                    return of(inside.getPath(BUNDLED));
                }
            }
            URI file = address.toURI();
            return of(Path.of(file.resolve(".")));
        } catch (IOException failure) {
            throw new UncheckedIOException("the codebook on the class path cannot be read", failure);
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** SHA-256 over paths and contents in sorted order. */
    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(bytes);
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A file as text; what is not UTF-8 is a problem. */
    String text(String path, MessageCode code, Problems problems) {
        byte[] bytes = files.getOrDefault(path, new byte[0]);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException failure) {
            problems.add(code, path, 0, 0, "not valid UTF-8; save the file as UTF-8");
            return "";
        }
    }
}
