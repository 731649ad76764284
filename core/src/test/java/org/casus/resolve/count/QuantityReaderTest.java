package org.casus.resolve.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.codebook.Codebook;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.testing.Trees;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityReaderTest {
    private static final QuantityReader READER = new QuantityReader(Codebook.bundled());

    /** The phrase stands in brackets; its last word is its head. Bounds as in the codebook's examples. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            killed [12/CD people/NNS]                          | 12
            killed at/IN least/JJS [12/CD people/NNS]          | 12..
            killed [at/IN least/JJS 12/CD people/NNS]          | 12..
            killed more/JJR than/IN [1,500/CD people/NNS]      | 1500..
            killed as/RB many/JJ as/IN [20/CD rebels/NNS]      | ..20
            killed up/IN to/TO [20/CD rebels/NNS]              | ..20
            killed no/DT more/JJR than/IN [20/CD rebels/NNS]   | ..20
            killed [nearly/RB 200/CD people/NNS]               | ..200
            killed [some/DT 200/CD people/NNS]                 | 200
            killed between/IN [20/CD and/CC 30/CD people/NNS]  | 20..30
            killed [20/CD to/TO 30/CD people/NNS]              | 20..30
            killed [12-15/CD people/NNS]                       | 12..15
            killed [two/CD or/CC three/CD men/NNS]             | 2..3
            killed [all/DT 224/CD people/NNS] on/IN board/NN   | 224
            killed [two/CD soldiers/NNS] and/CC [a/DT]         | 2
            killed [dozens/NNS]                                | 24..
            killed [dozens/NNS of/IN people/NNS]               | 24..
            killed at/IN least/JJS [two/CD dozen/NN people/NNS]| 24..
            killed [a/DT dozen/NN people/NNS]                  | 12
            killed more/JJR than/IN [a/DT dozen/NN people/NNS] | 12..
            killed [half/PDT a/DT dozen/NN people/NNS]         | 6
            killed [hundreds/NNS of/IN thousands/NNS]          | 200000..
            killed [a/DT dozen/NN and/CC a/DT half/NN people/NNS] | 18
            killed between/IN [12/CD and/CC as/RB many/JJ as/IN 20/CD people/NNS] | 12..20
            killed [several/JJ people/NNS]                     | 3..
            killed [a/DT couple/NN]                            | 2
            killed [a/DT family/NN] of/IN five/CD              | 5
            killed [his/PRP$ family/NN]                        | none
            killed [a/DT crew/NN] of/IN 12/CD                  | 12
            killed [a/DT crew/NN]                              | none
            killed [the/DT army/NN]                            | none
            killed [a/DT man/NN]                               | 1
            killed [a/DT 34-year-old/JJ man/NN]                | 1
            killed [the/DT 12th/JJ victim/NN]                  | 1
            killed [another/DT man/NN]                         | 1
            killed [him/PRP]                                   | 1
            killed [them/PRP]                                  | none
            killed [people/NNS]                                | none
            killed [soldiers/NNS]                              | none
            killed [30/CD others/NNS]                          | 30
            killed [another/DT 30/CD people/NNS]               | 30
            killed [12/CD] of/IN the/DT passengers/NNS         | 12
            killed [both/DT men/NNS]                           | 2
            killed [2.5/CD million/CD people/NNS]              | 2500000
            killed [two/CD hundred/CD and/CC six/CD people/NNS]| 206
            killed [12/CD or/CC more/JJR people/NNS]           | 12..
            killed [two-thirds/NNS of/IN them/PRP]             | none
            """)
    void readsHowMany(String words, String expected) {
        assertThat(read(words, ActorKind.CIVILIANS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            killed [Karim/NNP Daoud/NNP@PERSON]  | PERSON       | 1
            killed [Islamic/NNP State/NNP]       | ARMED_GROUP  | none
            killed [an/DT American/NNP]          | CIVILIANS    | 1
            killed [a/DT hospital/NN]            | FACILITY     | none
            killed [a/DT convoy/NN]              | VEHICLE      | none
            """)
    void countsOnlyPeople(String words, ActorKind kind, String expected) {
        assertThat(read(words, kind)).isEqualTo(expected);
    }

    private static String read(String words, ActorKind kind) {
        StringBuilder line = new StringBuilder();
        int first = -1;
        int end = -1;
        String[] parts = words.strip().split("\\s+");
        for (int i = 0; i < parts.length; i++) {
            String word = parts[i];
            if (word.startsWith("[") && first < 0) {
                first = i;
            }
            if (word.contains("]") && end < 0) {
                end = i + 1;
            }
            word = word.replace("[", "").replace("]", "");
            line.append(i == 0 ? word + "/VBD" : " " + attached(word));
        }
        Annotated annotated = Trees.parse(line.toString());
        Quantity quantity = READER.read(annotated, Phrase.of(end - 1, first, end), kind);
        if (quantity == null) {
            return "none";
        }
        if (quantity.exact() != null) {
            return quantity.exact().toString();
        }
        return (quantity.low() == null ? "" : quantity.low()) + ".." + (quantity.high() == null ? "" : quantity.high());
    }

    private static String attached(String word) {
        int name = word.indexOf('@');
        return name < 0 ? word + "<killed:dep" : word.substring(0, name) + "<killed:dep" + word.substring(name);
    }
}
