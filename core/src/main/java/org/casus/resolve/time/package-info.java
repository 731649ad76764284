/**
 * Words to times: finds the time expressions of a document and gives each its TIMEX3 value and the days it stands for. A
 * hand-written scanner over {@link org.casus.resolve.text.Pieces}; each {@link org.casus.resolve.time.Reader} knows one way of
 * telling time and gives a {@link org.casus.resolve.time.Meaning}, which is then read against the day of publication and what
 * the text has told so far. Sentences without a word of time are not scanned.
 */
@NullMarked
package org.casus.resolve.time;

import org.jspecify.annotations.NullMarked;
