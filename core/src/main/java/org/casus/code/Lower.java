package org.casus.code;

import java.util.Locale;
import org.casus.model.Token;

/** Forms as rules write them. */
final class Lower {
    private Lower() {}

    static String form(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
