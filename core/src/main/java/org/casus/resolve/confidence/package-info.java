/**
 * How sure an event is: what speaks for and against it, weighed as events that people judged right or wrong have taught. The weights are
 * in the codebook's {@code lexicons/confidence.csv}; {@code casus codebook calibrate} makes them.
 */
@NullMarked
package org.casus.resolve.confidence;

import org.jspecify.annotations.NullMarked;
