package org.casus.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.casus.model.MessageCode;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: UTF-8 first, UTF-16 by its mark or its pattern of zero bytes, Windows-1252 for old files. Whatever
 * is not plain UTF-8 is said; what is no text at all is refused.
 */
final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    private TextDecoder() {}

    static Decoded decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3);
        }
        Charset wide = utf16(bytes);
        if (wide != null) {
            int mark = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) ? 2 : 0;
            String text = new String(bytes, mark, bytes.length - mark, wide);
            return binary(text)
                    ? refused()
                    : new Decoded(text, MessageCode.W005, "read as " + wide.name() + "; save it as UTF-8");
        }
        return utf8(bytes, 0);
    }

    /** The same in an encoding that the carrier names; when the bytes are not in it, as if it had named none. */
    static Decoded decode(byte[] bytes, @Nullable Charset named) {
        Decoded decoded = decode(bytes);
        if (named == null || decoded.code() != MessageCode.W005 && decoded.code() != MessageCode.W004) {
            return decoded;
        }
        try {
            String text = named.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return binary(text) ? refused() : new Decoded(text, null, null);
        } catch (CharacterCodingException another) {
            return decoded;
        }
    }

    /** An encoding by its name, or null; the name of Latin-1 means Windows-1252, as in browsers. */
    static @Nullable Charset named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name.strip().replace("\"", "").replace("'", ""));
            return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                    ? WINDOWS_1252
                    : charset;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** Length of the mark of order at the start. */
    static int mark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) ? 2 : 0;
    }

    /** The encoding in which bytes were decoded. */
    static Charset charset(byte[] bytes, Decoded decoded) {
        if (decoded.code() != MessageCode.W005) {
            return StandardCharsets.UTF_8;
        }
        Charset wide = utf16(bytes);
        return wide == null ? WINDOWS_1252 : wide;
    }

    private static Decoded utf8(byte[] bytes, int offset) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(buffer);
            String decoded = text.toString();
            return binary(decoded) ? refused() : new Decoded(decoded, null, null);
        } catch (CharacterCodingException notUtf8) {
            return legacy(bytes, offset);
        }
    }

    /** Broken UTF-8 keeps its good sequences; a file without any is taken for Windows-1252. */
    private static Decoded legacy(byte[] bytes, int offset) {
        String repaired = new String(bytes, offset, bytes.length - offset, StandardCharsets.UTF_8);
        int broken = 0;
        int good = 0;
        int firstBroken = -1;
        for (int i = 0; i < repaired.length(); i++) {
            char c = repaired.charAt(i);
            if (c == '\uFFFD') {
                broken++;
                firstBroken = firstBroken < 0 ? i : firstBroken;
            } else if (c > 0x7F) {
                good++;
            }
        }
        String windows = new String(bytes, offset, bytes.length - offset, WINDOWS_1252);
        if (good < broken && !binary(windows)) {
            return new Decoded(windows, MessageCode.W005, "not UTF-8, read as Windows-1252; save it as UTF-8");
        }
        if (binary(repaired)) {
            return refused();
        }
        int line = (int) repaired.substring(0, firstBroken)
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        return new Decoded(
                repaired,
                MessageCode.W004,
                broken + " broken UTF-8 " + (broken == 1 ? "sequence" : "sequences") + " replaced, the first on line "
                        + line + "; save it as UTF-8");
    }

    private static @Nullable Charset utf16(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        if (length < 8) {
            return null;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (odd > pairs * 7 / 10 && even < pairs / 20 + 1) {
            return StandardCharsets.UTF_16LE;
        }
        return even > pairs * 7 / 10 && odd < pairs / 20 + 1 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean binary(String text) {
        int length = Math.min(text.length(), 16 * SAMPLE);
        int control = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                control++;
            }
        }
        return control > 2 + length / 50;
    }

    private static Decoded refused() {
        return new Decoded(null, MessageCode.D004, "binary, not text; give plain text, HTML or JSON Lines");
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
