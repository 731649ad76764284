package org.casus.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Deir ez-Zor          | deir ez zor
                    Deir-ez-Zor          | deir ez zor
                    ‘Ayn al ‘Arab        | ayn al arab
                    São Paulo            | sao paulo
                    Şanlıurfa            | sanliurfa
                    Łódź                 | lodz
                    The Hague            | hague
                    St. Petersburg       | saint petersburg
                    Mt Hermon            | mount hermon
                    N'Djamena            | ndjamena
                    Washington, D.C.     | washington dc
                    KYIV                 | kyiv
                    """)
    void bringsSpellingsToOne(String name, String key) {
        assertThat(Key.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"'—'", "'...'", "' '"})
    void isEmptyWithoutLetters(String name) {
        assertThat(Key.of(name)).isEmpty();
    }
}
