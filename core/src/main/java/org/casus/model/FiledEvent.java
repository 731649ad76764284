package org.casus.model;

import java.util.List;

/**
 * Where an event was filed when its document came.
 *
 * @param number of the event, in the order in which events came
 * @param document number of its document
 * @param position its place among the events of the document
 * @param event its id
 * @param incident number of its incident
 * @param node number of the first of the events whose sentence it copies; its own when it copies none
 * @param textGroup the text that its sentence belongs to
 * @param partner number of the earlier event by which it was joined, or -1
 * @param score the chance from which it was
 * @param reasons what spoke for that and against
 * @param withdrawn whether its document has been read anew since
 */
public record FiledEvent(
        int number,
        int document,
        int position,
        String event,
        int incident,
        int node,
        String textGroup,
        int partner,
        double score,
        List<String> reasons,
        boolean withdrawn) {
    public FiledEvent {
        reasons = List.copyOf(reasons);
    }
}
