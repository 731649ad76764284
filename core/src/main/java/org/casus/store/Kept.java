package org.casus.store;

import org.casus.model.Coder;
import org.casus.model.Document;

/**
 * A document of the archive and what was read in it.
 *
 * @param document the document
 * @param version of its text, from 1
 * @param newest whether no newer version is there
 * @param inForce whether this is the coding that counts
 * @param record the document line of the record, in JSON
 * @param coder what made the record
 */
public record Kept(Document document, int version, boolean newest, boolean inForce, String record, Coder coder) {}
