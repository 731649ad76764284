package org.casus.write.layout;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.casus.model.Coder;

/**
 * What a data package says of an export as a whole.
 *
 * @param format name of the layout
 * @param unit what was chosen: events, incidents or documents
 * @param selection what was asked for, by option
 * @param chosen how many there are of it
 * @param coders how many of them each coder read
 * @param codebookLicence licence of the codebook
 */
public record ExportNotes(
        String format,
        String unit,
        SortedMap<String, String> selection,
        int chosen,
        Map<Coder, Integer> coders,
        String codebookLicence) {
    public ExportNotes {
        selection = new TreeMap<>(selection);
        coders = Map.copyOf(coders);
    }
}
