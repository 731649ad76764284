package org.casus.read;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.casus.model.DayOrder;
import org.casus.model.Document;
import org.casus.model.Intake;
import org.casus.model.MessageCode;
import org.casus.model.Problem;
import org.jspecify.annotations.Nullable;

/** A document as a carrier spells it, field by field, before it is known to be one. */
final class Draft {
    private final Map<Field, String> fields = new EnumMap<>(Field.class);

    /** Sets a field; what is blank is not said. */
    Draft put(Field field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(field, field == Field.TEXT ? value : value.strip());
        }
        return this;
    }

    /** Sets a field that nothing has set yet. */
    Draft fill(Field field, @Nullable String value) {
        return fields.containsKey(field) ? this : put(field, value);
    }

    @Nullable
    String get(Field field) {
        return fields.get(field);
    }

    /**
     * The document, or what is wrong with it.
     *
     * @param id when the carrier gives none
     * @param file name of the file in messages
     * @param line where it begins, or 0
     */
    Intake document(String id, String file, int line, DayOrder order) {
        String own = fields.getOrDefault(Field.ID, id);
        String text = fields.get(Field.TEXT);
        if (text == null) {
            return Intake.of(
                    new Problem(MessageCode.D003, file, line, 0, "document " + own + " has no text; leave it out"));
        }
        String written = fields.get(Field.PUBLISHED);
        LocalDate published = written == null ? null : Days.find(written, order);
        Document document = new Document(
                own,
                text,
                fields.get(Field.TITLE),
                published,
                fields.get(Field.SOURCE),
                fields.get(Field.URL),
                fields.get(Field.LANGUAGE),
                fields.get(Field.BYLINE));
        return written != null && published == null
                ? new Intake(document, undated(own, written, file, line))
                : Intake.of(document);
    }

    /** That a document says its day in no way that is one. */
    static Problem undated(String id, String written, String file, int line) {
        return new Problem(
                MessageCode.D011,
                file,
                line,
                0,
                "\"published\" of document " + id + " is no date: \"" + written
                        + "\"; write it as 2015-11-21"
                        + (written.matches("\\d+[/.-]\\d+[/.-]\\d+.*") ? ", or tell the order with --dates" : ""));
    }
}
