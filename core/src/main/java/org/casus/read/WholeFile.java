package org.casus.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.model.MessageCode;
import org.casus.model.Problem;
import org.jspecify.annotations.Nullable;

/** A file that is read as a whole: a plain text, a page, or an export of a newspaper database that is one of them. */
final class WholeFile {
    /** Longest export, in bytes; it holds some hundreds of articles. */
    static final int LONGEST_EXPORT = 32_000_000;

    private static final Pattern META_CHARSET = Pattern.compile("(?i)<meta[^>]+charset=[\"']?([\\w-]+)");
    private static final int META = 2048;

    private WholeFile() {}

    static void text(Source source, Delivery delivery) throws IOException {
        byte[] bytes = bytes(source, delivery);
        Decoded decoded = bytes == null ? null : decode(bytes, null, source, delivery);
        if (bytes == null || decoded == null || decoded.text() == null) {
            return;
        }
        String text = decoded.text();
        if (ProQuestExport.is(text)) {
            ProQuestExport.read(text, source, delivery);
        } else if (NexisExport.is(text)) {
            NexisExport.read(text.lines().toList(), source, delivery);
        } else if (tooLong(bytes, source, delivery)) {
            return;
        } else if (text.isBlank()) {
            delivery.problem(MessageCode.D003, source, "empty; leave it out");
        } else {
            FrontMatter matter = FrontMatter.of(text);
            Draft draft = matter == null ? new Draft().put(Field.TEXT, text) : matter.draft();
            if (matter != null) {
                draft.put(Field.TEXT, matter.body());
            }
            delivery.take(draft, source.id(), source, 0, doubt(decoded, source));
        }
    }

    static void page(Source source, Delivery delivery, @Nullable Charset named) throws IOException {
        byte[] bytes = bytes(source, delivery);
        Decoded decoded =
                bytes == null ? null : decode(bytes, named == null ? charset(bytes) : named, source, delivery);
        if (bytes == null || decoded == null || decoded.text() == null) {
            return;
        }
        String html = decoded.text();
        if (FactivaExport.is(html)) {
            FactivaExport.read(html, source, delivery);
        } else if (NexisExport.is(html)) {
            NexisExport.read(PageLines.of(html), source, delivery);
        } else if (!tooLong(bytes, source, delivery)) {
            article(html, source, delivery, doubt(decoded, source));
        }
    }

    private static void article(String html, Source source, Delivery delivery, @Nullable Problem doubt) {
        Article article = ArticleExtractor.extract(html);
        if (article.text().isBlank()) {
            String empty = html.isBlank() ? "empty; leave it out" : "no text found in the page; leave it out";
            delivery.problem(MessageCode.D003, source, empty);
            return;
        }
        delivery.take(draft(article, source.address()), source.id(), source, 0, doubt);
    }

    /**
     * What a page says.
     *
     * @param address where it was found, or empty; it tells the outlet when the page does not
     */
    static Draft draft(Article article, String address) {
        return new Draft()
                .put(Field.TEXT, article.text())
                .put(Field.TITLE, article.title())
                .put(
                        Field.PUBLISHED,
                        article.published() == null ? null : article.published().toString())
                .put(Field.SOURCE, article.source())
                .put(Field.URL, article.url())
                .put(Field.LANGUAGE, article.language())
                .put(Field.BYLINE, article.byline())
                .fill(Field.URL, address)
                .fill(Field.SOURCE, Addresses.outlet(address));
    }

    /** The bytes, or null when there are too many for anything. */
    static byte @Nullable [] bytes(Source source, Delivery delivery) throws IOException {
        byte[] bytes = source.stream().readNBytes(LONGEST_EXPORT + 1);
        if (bytes.length > LONGEST_EXPORT) {
            tooLong(bytes, source, delivery);
            return null;
        }
        return bytes;
    }

    private static boolean tooLong(byte[] bytes, Source source, Delivery delivery) {
        if (bytes.length > Inputs.LONGEST) {
            delivery.problem(
                    MessageCode.D005,
                    source,
                    "longer than " + Inputs.LONGEST / 1_000_000 + " MB, which no article is; split it into articles");
        }
        return bytes.length > Inputs.LONGEST;
    }

    private static @Nullable Decoded decode(byte[] bytes, @Nullable Charset named, Source source, Delivery delivery) {
        Decoded decoded = TextDecoder.decode(bytes, named);
        if (decoded.text() == null) {
            delivery.problem(MessageCode.D004, source, "binary, not text; give plain text, HTML or JSON Lines");
            return null;
        }
        return decoded;
    }

    /** The encoding that a page names in its head, or null. */
    static @Nullable Charset charset(byte[] html) {
        String head = new String(html, 0, Math.min(html.length, META), StandardCharsets.ISO_8859_1);
        Matcher meta = META_CHARSET.matcher(head);
        return meta.find() ? TextDecoder.named(meta.group(1)) : null;
    }

    static @Nullable Problem doubt(Decoded decoded, Source source) {
        return decoded.code() == null || decoded.message() == null
                ? null
                : new Problem(decoded.code(), source.name(), 0, 0, decoded.message());
    }
}
