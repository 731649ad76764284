/**
 * The vocabulary of Casus: documents, their words, the clauses read from them, and the record that comes out.
 *
 * <p>Everything here is a value: records, enums and small interfaces that know only {@code java.*} and JSpecify. Offsets
 * are half-open {@code [start, end)} UTF-16 positions in the text of the document exactly as it was read; the writers turn
 * them into Unicode code points. What is not known is {@code null} or an empty list, never a guess.
 *
 * <p>Two families live here. The <em>working</em> records ({@link org.casus.model.Annotated}, {@link
 * org.casus.model.Clause}, {@link org.casus.model.Act}, {@link org.casus.model.Reading}) travel between the stages of the
 * pipeline. The <em>record</em> ({@link org.casus.model.CodedDocument}, {@link org.casus.model.Event}, {@link
 * org.casus.model.Participant} …) is what users get.
 */
@NullMarked
package org.casus.model;

import org.jspecify.annotations.NullMarked;
