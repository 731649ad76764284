package org.casus.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.codebook.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final Codebook CODEBOOK = Codebook.bundled();
    private static final Gazetteer GAZETTEER = Gazetteer.over(CODEBOOK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Raqqa             | SYR | 35.9 | 39.0
                    Rakka             | SYR | 35.9 | 39.0
                    Kobani            | SYR | 36.9 | 38.4
                    Ayn al-Arab       | SYR | 36.9 | 38.4
                    Deir ez-Zour      | SYR | 35.3 | 40.1
                    Rafah             | PSE | 31.3 | 34.2
                    Kiev              | UKR | 50.5 | 30.5
                    Kyiv              | UKR | 50.5 | 30.5
                    Artemivsk         | UKR | 48.6 | 38.0
                    Bakhmut           | UKR | 48.6 | 38.0
                    Al-Fashir         | SDN | 13.6 | 25.3
                    El Fasher         | SDN | 13.6 | 25.3
                    Hodeidah          | YEM | 14.8 | 42.9
                    Mazar-i-Sharif    | AFG | 36.7 | 67.1
                    Saint Petersburg  | RUS | 59.9 | 30.3
                    Leningrad         | RUS | 59.9 | 30.3
                    Bombay            | IND | 19.1 | 72.9
                    Saigon            | VNM | 10.8 | 106.7
                    Bagram            | AFG | 34.9 | 69.3
                    Hmeimim           | SYR | 35.4 | 35.9
                    Zaatari           | JOR | 32.3 | 36.3
                    Donbas            | UKR | 48.3 | 38.0
                    Syria             | SYR | 35.0 | 38.0
                    Texas             | USA | 31.3 | -99.3
                    """)
    void knowsTheSpellingsOfNewspapers(String name, String country, double latitude, double longitude) {
        Site first = GAZETTEER.find(name).get(0);
        assertThat(first.country()).isEqualTo(country);
        assertThat(first.latitude()).isBetween(latitude - 0.3, latitude + 0.3);
        assertThat(first.longitude()).isBetween(longitude - 0.3, longitude + 0.3);
    }

    @Test
    void givesAllPlacesOfAName() {
        assertThat(GAZETTEER.find("Tripoli")).extracting(Site::country).contains("LBY", "LBN", "GRC");
        assertThat(GAZETTEER.find("Fairfax County")).extracting(Site::admin1).containsExactly("Virginia");
        assertThat(GAZETTEER.find("no such place anywhere")).isEmpty();
        assertThat(GAZETTEER.find("—")).isEmpty();
    }

    @Test
    void tellsTheDivisionOfVietnameseCities() {
        assertThat(GAZETTEER.find("Saigon").get(0).admin1()).isEqualTo("Ho Chi Minh City");
        assertThat(GAZETTEER.find("Juba").get(0).admin1()).isEqualTo("Central Equatoria");
        assertThat(GAZETTEER.find("Vinh").get(0).admin1()).isEqualTo("Nghệ An Province");
        assertThat(GAZETTEER.find("Kansas City")).extracting(Site::admin1).containsExactly("Missouri", "Kansas");
        assertThat(GAZETTEER.find("Hanoi").get(0).admin1()).isEqualTo("Hanoi");
    }

    @Test
    void findsNamesInWhichAPageHidItsMarks() {
        assertThat(GAZETTEER.find("Kher\u200bson")).isEqualTo(GAZETTEER.find("Kherson"));
        assertThat(GAZETTEER.find("Deir <i>ez-Zor")).isEqualTo(GAZETTEER.find("Deir ez-Zor"));
    }

    @Test
    void namesAPlaceOnce() {
        assertThat(GAZETTEER.find("Raqqa").stream().filter(site -> site.feature() == Feature.TOWN))
                .hasSize(1);
    }

    @Test
    void knowsShortFormsOfProvinces() {
        assertThat(GAZETTEER.shortForm("Va.")).extracting(Site::name).containsExactly("Virginia");
        assertThat(GAZETTEER.shortForm("WA")).extracting(Site::name).contains("Washington State", "Western Australia");
        assertThat(GAZETTEER.shortForm("Xx.")).isEmpty();
    }

    @Test
    void saysWhoMadeItsData() {
        assertThat(GAZETTEER.attribution()).contains("GeoNames", "CC BY 4.0");
    }

    @Test
    void packsNothingThatLiesOutsideTheEarth() {
        PackedSites packed = PackedSites.bundled();
        int[] seen = {0};
        packed.each(site -> {
            seen[0]++;
            assertThat(site.name()).isNotBlank();
            assertThat(site.country()).matches("[A-Z]{3}");
            assertThat(Math.abs(site.latitude())).isLessThanOrEqualTo(90);
            assertThat(Math.abs(site.longitude())).isLessThanOrEqualTo(180);
            assertThat(site.population()).isNotNegative();
        });
        assertThat(seen[0]).isGreaterThan(200_000);
        assertThat(packed.spellings()).isGreaterThan(seen[0]);
    }

    @Test
    void findsEveryPackedPlaceByItsName() {
        PackedSites packed = PackedSites.bundled();
        int[] number = {0};
        packed.each(site -> {
            if (number[0]++ % 97 == 0) {
                assertThat(packed.find(Key.of(site.name()))).contains(site);
            }
        });
    }

    @Test
    void readsEveryRowOfTheLists() {
        Set<String> kinds = new HashSet<>();
        CODEBOOK.table("places/kinds").rows().forEach(row -> kinds.add(row.get("kind")));
        Set<String> countries = new HashSet<>();
        CODEBOOK.table("actors/states").rows().forEach(row -> countries.add(row.get("code")));
        int rows = 0;
        for (Table table : CODEBOOK.tables("places/")) {
            if (!table.columns().contains("latitude")) {
                continue;
            }
            for (Row row : table.rows()) {
                rows++;
                List<Site> found = GAZETTEER.listed(row.get("name"));
                assertThat(found).as(row.source()).isNotEmpty();
                assertThat(Double.parseDouble(row.get("latitude")))
                        .as(row.source())
                        .isBetween(-90.0, 90.0);
                assertThat(Double.parseDouble(row.get("longitude")))
                        .as(row.source())
                        .isBetween(-180.0, 180.0);
                if (table.columns().contains("kind")) {
                    assertThat(kinds).as(row.source()).contains(row.get("kind"));
                }
                if (!row.get("country").isEmpty()) {
                    assertThat(countries).as(row.source()).contains(row.get("country"));
                }
            }
        }
        assertThat(rows).isGreaterThan(2_000);
    }
}
