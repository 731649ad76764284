package org.casus.read;

import java.util.regex.Pattern;

/** The words of a mail that its writer wrote: no quoted mail, no signature. */
final class MailText {
    private static final Pattern QUOTING = Pattern.compile("^(On\\b.*\\bwrote|-+ ?Original Message ?-+|_{10,}):?\\s*$");

    private MailText() {}

    static String own(String text) {
        StringBuilder own = new StringBuilder();
        for (String line : text.split("\r?\n", -1)) {
            if (line.equals("-- ") || line.equals("--") || line.matches("-+ ?Original Message ?-+")) {
                break;
            }
            if (!line.startsWith(">") && !QUOTING.matcher(line).matches()) {
                own.append(line.stripTrailing()).append('\n');
            }
        }
        return own.toString().strip();
    }
}
