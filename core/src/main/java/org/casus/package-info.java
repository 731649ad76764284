/**
 * The few names a user of the library types: {@code Casus}, which codes documents, and the pipeline behind it. The stages are
 * reached only from here.
 */
@NullMarked
package org.casus;

import org.jspecify.annotations.NullMarked;
