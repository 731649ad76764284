package org.casus.gazetteer;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place while the packed file is being built. */
final class Gathered {
    final String name;
    /** ISO 3166 alpha-2, as the sources have it. */
    final String country;
    /** GeoNames code of the first-order division, empty when not known. */
    String admin1;

    /** The same by the newer source, or null where that has no such place. */
    @Nullable
    String recoded;

    String admin2 = "";
    final double latitude;
    final double longitude;
    int population;
    final int id;
    final String feature;
    /** Other names. */
    final Set<String> more = new LinkedHashSet<>();

    Gathered(
            String name,
            String country,
            String admin1,
            double latitude,
            double longitude,
            int population,
            int id,
            String feature) {
        this.name = name;
        this.country = country;
        this.admin1 = admin1;
        this.latitude = latitude;
        this.longitude = longitude;
        this.population = population;
        this.id = id;
        this.feature = feature;
    }

    /** As the packed file has it. */
    Site site() {
        return new Site(name, Alpha3.of(country), null, latitude, longitude, population, (long) id, feature, false);
    }
}
