package org.casus.write.layout;

import org.casus.codebook.Row;

/**
 * A country in the numbers and words of others; what one of them does not have is empty.
 *
 * @param code ISO 3166 alpha-3
 * @param name in English
 * @param numeric ISO 3166 numeric
 * @param fips FIPS 10-4
 * @param gwno Gleditsch and Ward
 * @param cown Correlates of War
 * @param acledRegion of ACLED
 * @param gedRegion of UCDP
 * @param gedName of UCDP
 */
record Country(
        String code,
        String name,
        String numeric,
        String fips,
        String gwno,
        String cown,
        String acledRegion,
        String gedRegion,
        String gedName) {
    static final Country NONE = new Country("", "", "", "", "", "", "", "", "");

    static Country of(Row row) {
        return new Country(
                row.get("code"),
                row.get("name"),
                row.get("numeric"),
                row.get("fips"),
                row.get("gwno"),
                row.get("cown"),
                row.get("acled_region"),
                row.get("ged_region"),
                row.get("ged_name").isEmpty() ? row.get("name") : row.get("ged_name"));
    }
}
