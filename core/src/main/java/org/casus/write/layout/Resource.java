package org.casus.write.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of an export, as its data package describes it.
 *
 * @param file its name
 * @param format ending that tells its form
 * @param mediaType for web servers
 * @param description what a row or line is
 * @param rows how many rows, lines or features
 * @param fields its columns, or the fields of its lines; empty when they are those of the record
 * @param form of a table, or null
 */
record Resource(
        String file,
        String format,
        String mediaType,
        String description,
        int rows,
        List<Field> fields,
        @Nullable SheetForm form) {
    Resource {
        fields = List.copyOf(fields);
    }
}
