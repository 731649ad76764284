/**
 * Coded documents to incidents: which reports tell of the same thing. Unlike the other stages it looks at many documents at
 * once.
 */
@NullMarked
package org.casus.link;

import org.jspecify.annotations.NullMarked;
