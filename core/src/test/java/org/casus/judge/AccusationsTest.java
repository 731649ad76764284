package org.casus.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.model.Act;
import org.casus.model.Document;
import org.casus.model.Phrase;
import org.casus.model.Reading;
import org.casus.model.Role;
import org.casus.model.Status;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.Test;

/** Who gets a deed that somebody is blamed for, and who is said to say so. */
class AccusationsTest {
    @Test
    void whoIsBlamedDidItAsTheAccuserSays() {
        Reading reading = read("The bishop blamed the army for the bombing of the station.");

        Act bombing = act(reading, "bombing");

        assertThat(sources(reading, bombing)).containsExactly("the army");
        assertThat(bombing.sayings()).hasSize(1);
        Phrase speaker = bombing.sayings().get(0).speaker();
        assertThat(speaker == null ? "" : words(reading, speaker)).isEqualTo("The bishop");
    }

    @Test
    void anAdjectiveMayNameTheDoer() {
        Reading reading = read("The rebels responsible for the murder of the mayor fled to Bolivia.");

        assertThat(sources(reading, act(reading, "murder"))).containsExactly("The rebels");
    }

    @Test
    void whoIsAccusedOfAPartInADeedHasIt() {
        for (String text : List.of(
                "Two officers are accused of taking part in the murder of the judge.",
                "Two officers were suspected of involvement in the murder of the judge.",
                "Two officers are believed to have participated in the murder of the judge.")) {
            Reading reading = read(text);
            Act murder = act(reading, "murder");

            assertThat(sources(reading, murder)).as(text).containsExactly("Two officers");
            assertThat(murder.status()).as(text).isEqualTo(Status.HAPPENED);
        }
    }

    @Test
    void aDeedThatIsKnownHappenedWhoeverCommittedIt() {
        Reading known = read("Two officers, accused of committing the murder, fled to Bolivia.");
        Reading any = read("Two men are suspected of carrying out a murder.");
        Reading planned = read("Two men are suspected of plotting a murder.");

        assertThat(act(known, "committing the murder").status()).isEqualTo(Status.HAPPENED);
        assertThat(act(any, "carrying out a murder").status()).isEqualTo(Status.POSSIBLE);
        assertThat(act(planned, "murder").status()).isEqualTo(Status.POSSIBLE);
    }

    @Test
    void whomAStateSuspectsIsNotNamedAsTheDoer() {
        Reading reading = read("Washington suspected Russia of the attack on the bank.");

        assertThat(sources(reading, act(reading, "attack"))).isEmpty();
    }

    @Test
    void whoIsArrestedOverADeedNeedNotHaveDoneIt() {
        for (String text : List.of(
                "Police arrested two suspects in the murder of the judge.",
                "Two officers were arrested in connection with the murder of the judge.",
                "Two officers were detained over the murder of the judge.")) {
            Reading reading = read(text);

            assertThat(sources(reading, act(reading, "murder"))).as(text).isEmpty();
        }
    }

    @Test
    void severalMayBeHeldResponsible() {
        Reading reading = read("We hold the government and the army responsible for the murder of the judge.");

        assertThat(sources(reading, act(reading, "murder"))).containsExactly("the government", "the army");
    }

    @Test
    void whatIsDeniedOrOpenNamesNobody() {
        for (String text : List.of(
                "The army denied that it was responsible for the murder of the judge.",
                "The rebels may be responsible for the murder of the judge.",
                "The mayor did not blame the army for the murder of the judge.")) {
            Reading reading = read(text);

            assertThat(sources(reading, act(reading, "murder"))).as(text).isEmpty();
        }
    }

    @Test
    void whoseWorkItIsDidIt() {
        Reading reading = read("Police said the attack on the bank was the work of two gunmen.");

        Act attack = act(reading, "attack");

        assertThat(sources(reading, attack)).containsExactly("two gunmen");
        assertThat(attack.sayings()).hasSize(1);
    }

    @Test
    void whatMayBeSomebodysWorkNamesNobody() {
        Reading reading = read("The murder of the judge may be the work of a drug cartel, police said.");

        assertThat(sources(reading, act(reading, "murder"))).isEmpty();
    }

    @Test
    void whoSaysThatItWasBehindADeedClaimsIt() {
        Reading reading = read("Al-Shabaab claimed it was behind the attack on the hotel.");

        assertThat(sources(reading, act(reading, "attack"))).containsExactly("it");
    }

    private static Reading read(String text) {
        return SharedCasus.get().read(Document.of("test", text));
    }

    private static Act act(Reading reading, String trigger) {
        return reading.acts().stream()
                .filter(act -> reading.annotated().text(act.trigger()).equals(trigger))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sources(Reading reading, Act act) {
        return act.arguments().stream()
                .filter(argument -> argument.role() == Role.SOURCE)
                .map(argument -> words(reading, argument.phrase()))
                .toList();
    }

    private static String words(Reading reading, Phrase phrase) {
        return reading.annotated().text(reading.annotated().span(phrase.first(), phrase.end()));
    }
}
