package org.casus.link.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import org.casus.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document without its text.
 *
 * @param id its id
 * @param published day of publication
 * @param outlet who printed it: the outlet, else the host of its address
 * @param tellings its events, in the order of the text
 */
public record Paper(
        String id, @Nullable LocalDate published, @Nullable String outlet, List<Telling> tellings) {
    public Paper {
        tellings = List.copyOf(tellings);
    }

    /** Day of publication as a number of days, {@link Telling#UNKNOWN} when it is not known. */
    public long day() {
        return published == null ? Telling.UNKNOWN : published.toEpochDay();
    }

    static @Nullable String outlet(Document document) {
        String url = document.url();
        if (document.source() != null || url == null) {
            return document.source();
        }
        try {
            return new URI(url).getHost();
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }
}
