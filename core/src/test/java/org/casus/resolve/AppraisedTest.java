package org.casus.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.model.Document;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text has told and then only judges is no act of its own. */
class AppraisedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police killed 11 protesters in Conakry. The African Union condemned the crackdown. | killed, condemned
            Jets bombed a hospital in Kunduz. The UN has called the attack a war crime. | bombed, called
            The army raided a camp at Gatumba. The government called the brutal raid a success. | raided
            Militiamen killed 60 villagers in Kiwanja. The UN said the massacre was a war crime. | killed
            The shelling killed four people in Zamboanga. "It is a massacre," the mayor said. | shelling
            The mayor of Nairobi condemned the attack. | condemned, attack
            Rebels shelled Donetsk. The UN condemned the second attack. | shelled, condemned, attack
            Rebels shelled Donetsk. The UN condemned the attack on Kabul. | shelled, condemned, attack
            Rebels shelled Donetsk. The attack shook the city. | shelled, attack
            """)
    void leavesOutWhatIsJudged(String text, String triggers) {
        List<String> told = SharedCasus.get().code(Document.of("test", text)).events().stream()
                .map(event -> text.substring(
                        event.evidence().trigger().start(),
                        event.evidence().trigger().end()))
                .toList();
        assertThat(told).containsExactly(triggers.split(", "));
    }
}
