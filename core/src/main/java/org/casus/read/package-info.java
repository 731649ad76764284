/**
 * Files, folders, streams and addresses to {@link org.casus.model.Document}s. {@code Kind} tells what a file is, one class reads each
 * kind, and all of them hand their drafts to {@code Delivery}, which checks what concerns documents of every kind. Archives are read
 * as streams and counted by {@code Unpacking}; {@code Web} fetches what the user names and nothing else. A bad document is reported as a
 * {@link org.casus.model.Problem} and the rest is read.
 */
@NullMarked
package org.casus.read;

import org.jspecify.annotations.NullMarked;
