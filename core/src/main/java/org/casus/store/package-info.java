/**
 * The archive: documents in all their versions, what each coder read in them, and the incidents they report, in SQLite or
 * PostgreSQL. Every write is one transaction and changes nothing when it is done again, so that a run which was killed is simply
 * run once more. The database is known here only.
 *
 * <p>The record of a document is kept whole, as the text in which it is written; the tables beside it hold what is asked for.
 * Both are made at once from the same record and never changed after: a document that changed, or a codebook that did, adds rows.
 */
@NullMarked
package org.casus.store;

import org.jspecify.annotations.NullMarked;
