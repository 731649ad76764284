package org.casus.model;

import java.util.List;

/**
 * What the import of a dump of places came to.
 *
 * @param written whether there is a file now; if not, an older one is as it was
 * @param places how many places it holds
 * @param spellings how many spellings of them
 * @param passedOver rows that were read and are of kinds that are not kept
 * @param faults rows that could not be read
 * @param problems the first of these, and what else was wrong
 */
public record ImportReport(
        boolean written, int places, int spellings, long passedOver, int faults, List<Problem> problems) {
    public ImportReport {
        problems = List.copyOf(problems);
    }
}
