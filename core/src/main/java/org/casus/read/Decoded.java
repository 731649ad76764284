package org.casus.read;

import org.casus.model.MessageCode;
import org.jspecify.annotations.Nullable;

/**
 * Bytes turned into text.
 *
 * @param text the text, or null when the bytes are none
 * @param code what was wrong, or null
 * @param message in plain words, or null
 */
record Decoded(
        @Nullable String text,
        @Nullable MessageCode code,
        @Nullable String message) {}
