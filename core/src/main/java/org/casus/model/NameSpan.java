package org.casus.model;

/**
 * A name found by the annotation engine.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param type OntoNotes type: PERSON, NORP, FAC, ORG, GPE, LOC, PRODUCT, EVENT, WORK_OF_ART, LAW, LANGUAGE, DATE, TIME,
 *     PERCENT, MONEY, QUANTITY, ORDINAL, CARDINAL
 */
public record NameSpan(int first, int end, String type) {
    public NameSpan {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no tokens: [" + first + ", " + end + ")");
        }
    }
}
