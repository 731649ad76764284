package org.casus.gazetteer;

import java.util.Locale;
import java.util.MissingResourceException;

/** The codes of the codebook for countries, from those that GeoNames has. */
final class Alpha3 {
    private Alpha3() {}

    /** The code of an ISO 3166 alpha-2 code, empty when it is none. */
    static String of(String alpha2) {
        if (alpha2.equals("XK")) {
            return "KOS";
        }
        try {
            return new Locale("", alpha2).getISO3Country();
        } catch (MissingResourceException unknown) {
            return "";
        }
    }
}
