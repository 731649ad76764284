package org.casus.model;

/** The forms a record can be written in. */
public enum Layout {
    /** One indented array of document lines. */
    JSON,
    /** One document line a line. */
    JSONL,
    /** One row an event. */
    CSV
}
