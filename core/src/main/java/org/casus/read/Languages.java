package org.casus.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Languages by their English names, as databases write them. */
final class Languages {
    private static final Map<String, String> CODES = codes();

    private Languages() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            codes.putIfAbsent(
                    Locale.forLanguageTag(code)
                            .getDisplayLanguage(Locale.ENGLISH)
                            .toLowerCase(Locale.ROOT),
                    code);
        }
        return Map.copyOf(codes);
    }

    /** ISO 639-1 code of a language, or null. Of several, English counts first. */
    static @Nullable String code(String names) {
        String found = null;
        for (String name : names.toLowerCase(Locale.ROOT).split("[;,/]")) {
            String code = CODES.get(name.strip());
            if ("en".equals(code)) {
                return code;
            }
            found = found == null ? code : found;
        }
        return found;
    }
}
