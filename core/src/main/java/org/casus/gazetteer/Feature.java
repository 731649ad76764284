package org.casus.gazetteer;

import java.util.Locale;
import org.casus.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/** The sorts of places that differ for reading, each with the GeoNames feature codes it stands for. */
public enum Feature {
    COUNTRY(PlacePrecision.COUNTRY),
    PROVINCE(PlacePrecision.PROVINCE),
    DISTRICT(PlacePrecision.DISTRICT),
    TOWN(PlacePrecision.TOWN),
    POINT(PlacePrecision.POINT),
    SEA(PlacePrecision.SEA),
    REGION(PlacePrecision.REGION);

    private final PlacePrecision precision;

    Feature(PlacePrecision precision) {
        this.precision = precision;
    }

    /** How precisely naming it says where something was. */
    public PlacePrecision precision() {
        return precision;
    }

    /** The sort that a word of the codebook names ("province"), or null when it names none. */
    public static @Nullable Feature named(String word) {
        for (Feature feature : values()) {
            if (feature.name().toLowerCase(Locale.ROOT).equals(word)) {
                return feature;
            }
        }
        return null;
    }

    static Feature of(String code) {
        if (code.startsWith("PCL") || code.equals("TERR")) {
            return COUNTRY;
        }
        if (code.equals("PPLX")) {
            return DISTRICT;
        }
        if (code.startsWith("PPL")) {
            return TOWN;
        }
        return switch (code) {
            case "ADM1", "ADM1H" -> PROVINCE;
            case "ADM2", "ADM3", "ADM4", "ADMD" -> DISTRICT;
            case "SEA", "OCN", "GULF", "STRT", "BAY", "CHN" -> SEA;
            case "RGN",
                    "CONT",
                    "STM",
                    "LK",
                    "MTS",
                    "DSRT",
                    "ISL",
                    "ISLS",
                    "VAL",
                    "PEN",
                    "PLN",
                    "FRST",
                    "CAPE",
                    "CNL",
                    "DLTA",
                    "RSV",
                    "ZN",
                    "RDGE",
                    "PLAT" -> REGION;
            default -> POINT;
        };
    }
}
