/**
 * Files, folders and streams to {@link org.casus.model.Document}s: plain text, HTML, JSON Lines. A bad document is reported
 * as a {@link org.casus.model.Problem} and the rest is read.
 */
@NullMarked
package org.casus.read;

import org.jspecify.annotations.NullMarked;
