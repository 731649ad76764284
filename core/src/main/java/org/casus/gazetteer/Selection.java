package org.casus.gazetteer;

import java.util.Set;
import java.util.TreeSet;
import org.casus.codebook.Codebook;

/**
 * Which rows of a dump become places: towns and villages, countries and divisions, and of the rest the features that the codebook's {@code
 * places/kinds} marks. A dump has every school, farm and brook of the world, by whose names texts hardly ever mean them.
 */
public final class Selection {
    private static final Set<String> DIVISIONS = Set.of("ADM1", "ADM1H", "ADM2", "ADM3", "ADM4", "ADMD", "TERR");

    private final Set<String> features = new TreeSet<>();
    private final int population;

    /**
     * The selection of a codebook.
     *
     * @param population towns with fewer people are left out
     */
    public Selection(Codebook codebook, int population) {
        this.population = population;
        codebook.table("places/kinds").rows().stream()
                .filter(row -> row.get("import").equals("yes"))
                .forEach(row -> features.add(row.get("feature")));
    }

    boolean keeps(GeoNamesRow row) {
        return switch (row.featureClass()) {
            case "P" -> row.population() >= population;
            case "A" -> row.featureCode().startsWith("PCL") || DIVISIONS.contains(row.featureCode());
            default -> features.contains(row.featureCode());
        };
    }
}
