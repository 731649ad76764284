package org.casus.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers of records: at most five decimals, so that the same value is always written alike. */
final class JsonNumbers {
    private static final int DECIMALS = 5;

    private JsonNumbers() {}

    /** Writes a field, unless its value is unknown. */
    static void field(JsonGenerator json, String name, @Nullable Double value) throws IOException {
        if (value != null) {
            BigDecimal rounded = BigDecimal.valueOf(value)
                    .setScale(DECIMALS, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            json.writeFieldName(name);
            json.writeNumber(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
        }
    }
}
