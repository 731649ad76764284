package org.casus.model;

import java.util.List;

/**
 * That two reports tell of one incident.
 *
 * @param a id of an event
 * @param b id of another
 * @param score how likely it is that they are one, 0 to 1
 * @param reasons what speaks for and against it, the weightiest first
 */
public record ReportLink(String a, String b, double score, List<String> reasons) {
    public ReportLink {
        reasons = List.copyOf(reasons);
    }
}
