package org.casus.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text to be read, and what its carrier says of it. The text never changes: all offsets count in it.
 *
 * @param id unique within one run
 * @param text the words, exactly as they were read (for HTML: as they were extracted)
 * @param title headline, when it stands apart from the text
 * @param published day of publication; without it nothing is resolved against a calendar
 * @param source outlet ("Reuters")
 * @param url address
 * @param language ISO 639-1, when the carrier states it
 * @param byline who wrote it, as the carrier says ("By Jane Doe")
 */
public record Document(
        String id,
        String text,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String source,
        @Nullable String url,
        @Nullable String language,
        @Nullable String byline) {

    /** A document whose writer is not known. */
    public Document(
            String id,
            String text,
            @Nullable String title,
            @Nullable LocalDate published,
            @Nullable String source,
            @Nullable String url,
            @Nullable String language) {
        this(id, text, title, published, source, url, language, null);
    }

    /** A document of which only the text is known. */
    public static Document of(String id, String text) {
        return new Document(id, text, null, null, null, null, null);
    }

    public Document withPublished(@Nullable LocalDate day) {
        return new Document(id, text, title, day, source, url, language, byline);
    }

    public Document withSource(@Nullable String outlet) {
        return new Document(id, text, title, published, outlet, url, language, byline);
    }

    /** The same under another id. */
    public Document withId(String other) {
        return new Document(other, text, title, published, source, url, language, byline);
    }

    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }
}
