/**
 * Files for others: events and incidents in the layouts that researchers' tools read, in a folder with a description of every
 * column. A layout is one class; what it writes that the record does not hold, such as numbers of countries or the codes of
 * another scheme, stands in the tables {@code exports/} of the codebook. What is not known stays empty.
 */
@NullMarked
package org.casus.write.layout;

import org.jspecify.annotations.NullMarked;
