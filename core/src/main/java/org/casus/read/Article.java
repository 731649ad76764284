package org.casus.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The main text of a page and what the page says of it.
 *
 * @param text paragraphs, blank lines between them
 * @param title headline
 * @param published day of publication
 * @param source outlet
 * @param url canonical address
 * @param language ISO 639-1 code of the page
 * @param byline who wrote it
 */
record Article(
        String text,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String source,
        @Nullable String url,
        @Nullable String language,
        @Nullable String byline) {}
