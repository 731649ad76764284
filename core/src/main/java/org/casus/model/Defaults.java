package org.casus.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of all inputs; it fills what an input does not say itself.
 *
 * @param published day of publication
 * @param source outlet
 */
public record Defaults(
        @Nullable LocalDate published, @Nullable String source) {
    public static final Defaults NONE = new Defaults(null, null);

    public Document fill(Document document) {
        Document dated = document.published() == null ? document.withPublished(published) : document;
        return dated.source() == null ? dated.withSource(source) : dated;
    }
}
