package org.casus.write.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.casus.model.Place;
import org.jspecify.annotations.Nullable;

/** A row in the making. What is not known is an empty cell. */
final class Cells {
    private final List<String> cells = new ArrayList<>();

    Cells add(@Nullable Object value) {
        cells.add(value == null ? "" : value instanceof Double number ? decimal(number) : value.toString());
        return this;
    }

    Cells add(@Nullable Object first, @Nullable Object... more) {
        add(first);
        for (Object value : more) {
            add(value);
        }
        return this;
    }

    Cells join(String separator, Collection<String> values) {
        cells.add(String.join(separator, values));
        return this;
    }

    Cells empty(int number) {
        for (int i = 0; i < number; i++) {
            cells.add("");
        }
        return this;
    }

    /** Degrees: both or none. */
    Cells degrees(@Nullable Double latitude, @Nullable Double longitude) {
        if (latitude == null || longitude == null) {
            return empty(2);
        }
        cells.add(degrees(latitude.doubleValue()));
        cells.add(degrees(longitude.doubleValue()));
        return this;
    }

    /** The degrees of a place that is one. */
    Cells degrees(@Nullable Place place) {
        return place == null ? empty(2) : degrees(place.latitude(), place.longitude());
    }

    /** Degrees with four decimals. */
    static String degrees(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String decimal(double value) {
        return BigDecimal.valueOf(value)
                .setScale(5, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    List<String> list() {
        return List.copyOf(cells);
    }
}
