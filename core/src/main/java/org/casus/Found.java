package org.casus;

import org.casus.model.CodedDocument;
import org.casus.model.Event;

/**
 * An event of an archive and the record it stands in.
 *
 * @param coded the record of its document
 * @param number place of the event in it, from 0
 * @param version of the document, from 1
 * @param newest whether no newer version of the document is there
 * @param inForce whether this coding counts; else another codebook took its place, or is to
 */
public record Found(CodedDocument coded, int number, int version, boolean newest, boolean inForce) {
    public Event event() {
        return coded.events().get(number);
    }
}
