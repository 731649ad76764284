/**
 * Phrases to numbers: how many people a phrase counts, as a low and a high bound. The bounds are the numbers of the text: "at
 * least 12" and "more than 12" have the low bound 12 and no high one, "up to 20" has only a high one. A plural without a
 * number counts nobody.
 */
@NullMarked
package org.casus.resolve.count;

import org.jspecify.annotations.NullMarked;
