package org.casus.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.casus.model.Document;
import org.jspecify.annotations.Nullable;

/** Tells whether a document is the same as before: its text and all that is said of it. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Document document) {
        StringBuilder all = new StringBuilder(document.text().length() + 200);
        field(all, document.text());
        field(all, document.title());
        field(all, document.published());
        field(all, document.source());
        field(all, document.url());
        field(all, document.language());
        field(all, document.byline());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void field(StringBuilder all, @Nullable Object value) {
        String written = value == null ? "" : value.toString();
        all.append(value == null ? "-" : written.length()).append(':').append(written);
    }
}
