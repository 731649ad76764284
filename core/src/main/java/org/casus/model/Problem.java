package org.casus.model;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with an input, where, and what to do: {@code rules/assault.yml:12:5: C012 unknown key "agnet"; did you mean
 * "agent"?}
 *
 * @param code of the list of messages
 * @param file file or other name of the input, or null
 * @param line from 1, or 0 when it concerns the whole file
 * @param column from 1, or 0 when it concerns the whole line
 * @param message what is wrong and what to do
 */
public record Problem(MessageCode code, @Nullable String file, int line, int column, String message) {
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (file != null) {
            text.append(file);
            if (line > 0) {
                text.append(':').append(line);
                if (column > 0) {
                    text.append(':').append(column);
                }
            }
            text.append(": ");
        }
        return text.append(code).append(' ').append(message).toString();
    }
}
