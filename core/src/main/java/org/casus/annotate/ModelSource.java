package org.casus.annotate;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** The engine's models as the class path holds them: compressed Java serialisation. */
final class ModelSource {
    private ModelSource() {}

    /** The compressed stream of a part. */
    static InputStream open(ModelPart part) throws IOException {
        return connection(part).getInputStream();
    }

    /** Compressed length of all parts together, in bytes. */
    static long length() throws IOException {
        long length = 0;
        for (ModelPart part : ModelPart.values()) {
            length += fingerprint(part).length();
        }
        return length;
    }

    /**
     * Eight hexadecimal digits that change with the models. A jar already knows length and checksum of its entries, so that
     * nothing is read.
     */
    static String key() throws IOException {
        CRC32 checksum = new CRC32();
        for (ModelPart part : ModelPart.values()) {
            checksum.update((part.resource() + ' ' + fingerprint(part) + '\n').getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }

    private record Fingerprint(long length, long checksum) {}

    private static Fingerprint fingerprint(ModelPart part) throws IOException {
        if (connection(part) instanceof JarURLConnection connection) {
            JarEntry entry = connection.getJarEntry();
            if (entry != null && entry.getSize() >= 0 && entry.getCrc() >= 0) {
                return new Fingerprint(entry.getSize(), entry.getCrc());
            }
        }
        try (CheckedInputStream in = new CheckedInputStream(open(part), new CRC32())) {
            long length = in.transferTo(OutputStream.nullOutputStream());
            return new Fingerprint(length, in.getChecksum().getValue());
        }
    }

    private static URLConnection connection(ModelPart part) throws IOException {
        URL url = ModelSource.class.getClassLoader().getResource(part.resource());
        if (url == null) {
            throw new FileNotFoundException("not on the class path: " + part.resource());
        }
        return url.openConnection();
    }
}
