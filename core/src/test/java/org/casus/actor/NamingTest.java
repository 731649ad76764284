package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.casus.model.Document;
import org.casus.model.Participant;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names that sentences give to bodies right behind the noun for them. */
class NamingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "A group calling itself the Northern Lions killed two men.|A group|Northern Lions",
                "A group calling itself Islamic State killed two men in Sirte.|A group|Islamic State",
                "Members of a gang called the Wolves killed two traders in Durban.|Members of a gang|Wolves",
                "Fighters of a group known as the Army of Light abducted a nurse.|Fighters of a group|Army of Light",
                "A right-wing group, the Sons of the Nation, killed a judge.|A right-wing group|Sons of the Nation",
                "The guerrilla organization Red Star killed the engineer.|The guerrilla organization Red Star|Red Star",
                "A rebel group, Human Rights Watch said, killed four farmers.|A rebel group|-",
                "The gang called Mayor Ortega a liar and killed two guards.|The gang|-",
                "The government of Brazil met on Monday. Members of the Armed Forces killed six priests.|Members of the Armed Forces|Armed Forces",
                "The gang Monday killed two guards.|The gang|-",
            })
    void names(String text, String party, String name) {
        List<String> names = SharedCasus.get().code(Document.of("test", text)).events().stream()
                .filter(event -> event.type().equals("ASSAULT"))
                .flatMap(event -> Stream.of(event.sources(), event.targets()))
                .flatMap(List::stream)
                .filter(each -> party.equals(
                        text.substring(each.span().start(), each.span().end())))
                .map(Participant::name)
                .map(String::valueOf)
                .distinct()
                .toList();
        assertThat(names).containsExactly(String.valueOf(name));
    }
}
