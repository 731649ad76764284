package org.casus.store;

import org.casus.model.CodedDocument;

/**
 * A coded document as it is kept.
 *
 * @param coded the document and its events
 * @param record the same as it is written: the document line of the record, in JSON
 */
public record Coded(CodedDocument coded, String record) {}
