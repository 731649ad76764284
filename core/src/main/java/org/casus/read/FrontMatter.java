package org.casus.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a plain text says of itself between two lines of dashes before it: {@code title: …}, {@code date: …}.
 *
 * @param draft the fields that are known
 * @param body the text behind it
 */
record FrontMatter(Draft draft, String body) {
    private static final Pattern FIELD = Pattern.compile("^([A-Za-z][\\w -]*):(?:\\s+(.*))?$");
    private static final int MOST_LINES = 100;

    /** The front matter of a text, or null when it has none. */
    static @Nullable FrontMatter of(String text) {
        if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
            return null;
        }
        Draft draft = new Draft();
        int start = text.indexOf('\n') + 1;
        for (int number = 0; number < MOST_LINES && start < text.length(); number++) {
            int end = text.indexOf('\n', start);
            String line = (end < 0 ? text.substring(start) : text.substring(start, end)).stripTrailing();
            start = end < 0 ? text.length() : end + 1;
            if (line.equals("---") || line.equals("...")) {
                return new FrontMatter(draft, text.substring(start));
            }
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                Field meant = Field.meant(field.group(1));
                if (meant != null && meant != Field.TEXT && field.group(2) != null) {
                    draft.put(meant, unquoted(field.group(2).strip()));
                }
            } else if (!line.isBlank() && !line.startsWith(" ") && !line.startsWith("-") && !line.startsWith("#")) {
                return null;
            }
        }
        return null;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
