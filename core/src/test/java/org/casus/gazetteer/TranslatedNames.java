package org.casus.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads {@code geonames.mo} of the Debian package libgeonames-common: a gettext catalogue of names by GeoNames id or code. */
final class TranslatedNames {
    private TranslatedNames() {}

    static Map<String, String> read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int count = in.getInt(8);
        int originals = in.getInt(12);
        int translations = in.getInt(16);
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < count; i++) {
            names.put(words(bytes, in, originals + 8 * i), words(bytes, in, translations + 8 * i));
        }
        return names;
    }

    private static String words(byte[] bytes, ByteBuffer in, int at) {
        return new String(bytes, in.getInt(at + 4), in.getInt(at), StandardCharsets.UTF_8);
    }
}
