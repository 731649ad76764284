package org.casus.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.casus.model.Count;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many an event killed, injured, arrested …, by sentences whose numbers are known. */
final class CountsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Gunmen killed 12 people in Kabul. | killed 12
            A bomb killed nine people in Jos; last month 70 people died there. | killed 9
            Between 20 and 30 militants were killed in air strikes near Derna. | killed 20..30
            Police arrested a dozen students in Dhaka on Monday, among them three women. | arrested 12
            The army killed a score of rebels in Hasaka. | killed 20
            The army killed two score rebels in Hasaka. | killed 40
            The army killed two or three dozen rebels in Hasaka. | killed 24..36
            The army killed a couple dozen rebels in Hasaka. | killed 24..
            The army killed 20-odd rebels in Hasaka. | killed 20..
            A flood killed 1½ dozen people in Kabul. | killed 18
            Iran fired between 15 and 22 missiles at two bases in Iraq. | none
            Forty-nine people were killed in Christchurch on Friday: 41 at one mosque and 8 at the other. | killed 49
            The attacks killed 130 people in Paris: 90 at the Bataclan and 40 at cafes. | killed 130
            Guerrillas machinegunned a Route 302 bus near Usulutan on Monday, injuring five passengers. | injured 5
            Police say that around 1:45am, a woman in her 20s was shot in both feet. | injured 1
            Soldiers were charged with the murder of the Jesuits. | none
            At least 12 people were killed in the attack. | killed 12..
            Up to 40 people were injured when police fired tear gas at protesters. | injured ..40
            Between 20 and 30 soldiers were killed in the attack. | killed 20..30
            The attack killed two dozen soldiers. | killed 24
            Dozens of protesters were arrested in Minsk on Sunday. | arrested 24..
            Police arrested more than 1,000 protesters in Moscow. | arrested 1000..
            Some 1 500 people were arrested. | arrested 1500
            Militants kidnapped 276 schoolgirls in Chibok. | abducted 276
            Half a dozen villagers were abducted by rebels. | abducted 6
            Around 20,000 protesters gathered in the capital. | participants 20000
            Tens of thousands of people marched in Rome. | participants 20000..
            More than 10,000 people marched through Berlin on Saturday. | participants 10000..
            Fighting in the town displaced 3,000 families. | displaced 3000..
            Nobody was hurt in the attack. | injured 0
            No one was killed, but six nurses were injured in the shelling of the clinic. | killed 0, injured 6
            A grenade exploded in Bujumbura, but no one was injured. | injured 0
            No fewer than 40 farmers were killed by herders in Plateau. | killed 40..
            Mortar fire wounded up to 15 people in Taiz on Friday. | injured ..15
            Rebels kidnapped between 50 and 60 villagers near Bunia. | abducted 50..60
            Rebels kidnapped between 60 and 50 villagers near Bunia. | abducted 50..60
            A bomb killed 6 and 4 people in two markets. | killed 10
            Soldiers killed ١٤ rebels in Marib. | killed 14
            Bombs killed २५ people in Pune. | killed 25
            The army killed 2.300 rebels in Hasaka. | killed 2300
            """)
    void aNumberHasItsBounds(String text, String counts) {
        assertThat(counts(text)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The army killed 4,5000 rebels in Hasaka. | none
            The army killed 2/3 rebels in Hasaka. | none
            The army killed 12.34 rebels in Hasaka. | none
            The army killed 1e9 rebels in Hasaka. | none
            The army killed 3x10^2 rebels in Hasaka. | none
            The army killed ½ a dozen rebels in Hasaka. | none
            The army killed two million billion rebels in Hasaka. | none
            """)
    void whatIsNoNumberOfThisActCountsNobody(String text, String counts) {
        assertThat(counts(text)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Two soldiers and a child were killed when a mine exploded near Kidal. | killed 2, killed 1
            A British soldier and three Afghan policemen were killed in an attack in Helmand. | killed 1, killed 3
            A family of five was killed in an air strike on Raqqa. | killed 5
            All 224 people on board were killed when the plane crashed in Sinai. | killed 224
            Soldiers arrested the mayor, his wife and two sons. | arrested 1, arrested 1, arrested 2
            Two people were killed and a third was wounded in a knife attack in Lyon. | killed 2, injured 1
            One person was killed and two others were injured in a shooting early Saturday. | killed 1, injured 2
            The bombing, which killed 17 and injured more than 50, was claimed by the group. | killed 17, injured 50..
            A shooting at a bar in Macon left one man critically injured. | injured 1
            A man was shot dead in Naples. | killed 1
            Peter Hall, 21, and Joan Hill, 32, were shot dead in Leeds. | killed 1, killed 1
            The mayor and two of his guards were killed. | killed 1, killed 2
            The general, his wife and two of their children were killed. | killed 1, killed 1, killed 2
            Gunmen shot three men and killed two of the men. | killed 2, injured 1
            Police arrested the gunman and two of his brothers. | arrested 1, arrested 2
            A man was shot dead in Leeds on Monday. Two others were injured. | killed 1, injured 2
            A man was shot dead in Leeds on Monday. More than twenty people were injured. | killed 1, injured 20..
            A suicide bomber killed 12 people in Kano on Monday. More than 20 people were injured, police said. | killed 12, injured 20..
            Three people were killed in the blast. Another 20 were wounded, officials said. | killed 3, injured 20
            Three men were shot in Leeds on Monday. A fourth man was wounded. | injured 3, injured 1
            Four people were shot on Monday in Leeds. One died at the scene. Two others were critically injured. | killed 1, injured 3
            Two men were shot in Leeds on Monday. They died the next day. A third man received minor injuries. | killed 2, injured 1
            Peter Hall, a 21-year-old Latino male, died Tuesday, Dec. 23, after being shot in Long Beach. | killed 1
            """)
    void partsAreCountedSideBySide(String text, String counts) {
        assertThat(counts(text)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Gunmen killed 12 people, including four children, in Kabul. | killed 12
            Fifteen people were killed in the blast, among them six women. | killed 15
            Four people, two of them children, were shot dead in Naples. | killed 4
            Police arrested the journalist and his family on Monday. | arrested 1
            Rebels killed civilians in the town. | none
            The death toll from the earthquake rose to 41 from 38. | killed 41
            The death toll from the flood in Valencia rose from 95 to 158. | killed 158
            The police lowered the death toll from the train crash in Dhaka to 19 from 23. | killed 19
            A bomb exploded in Karachi on Friday, killing 12 people. The death toll rose to 15 on Sunday. | killed 15
            """)
    void nobodyIsAddedTwiceOrInvented(String text, String counts) {
        assertThat(counts(text)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            A man was shot and killed late on Monday. | killed 1
            A gunman shot and wounded three women. | injured 3
            The man shot two of the suspects, killing one of them and wounding the other. | killed 1, injured 1
            A gunman shot three women, killing two and wounding one. | killed 2, injured 1
            Maria Lopez, 24, died on Sunday after being shot in Tampa. | killed 1
            Two men were shot on Friday. One died in hospital. | killed 1, injured 1
            A man was shot on Sunday in Oakland. He was taken to a hospital, where he died. | killed 1
            A 22-year-old man and a 16-year-old boy were shot. The boy was pronounced dead at the scene. | killed 1, injured 1
            Two women were shot in Fresno on Monday. Both were pronounced dead at the scene. | killed 2
            A cyclist was shot on Elm Street. The victim was in stable condition. | injured 1
            Two teenagers were shot outside a cinema. Both were in stable condition. | injured 2
            A man was shot multiple times in Leeds on Monday. Another man was shot. Both victims were taken to hospital. | injured 1, injured 1
            The suspect shot the customer and both suspects fled from the scene on foot. | injured 1
            A fatal shooting is under investigation in Leeds. Police say the victim had been shot in the back. | killed 1
            The homicide victim is Jason Alford, police said. The victim was shot in the head. | killed 1
            The attempted murder shocked the town. The victim was shot in the head. | injured 1
            """)
    void whoWasHitAndDiedIsKilledOnce(String text, String counts) {
        assertThat(counts(text)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Tom Young spoke to the paper last week. A guard was shot in a bank on Monday. Young died on Sunday. | injured 1
            Tom Young wrote a letter last year. Luis Gil shot himself in Boston last month. Young died on Sunday. | injured 1
            Rebels attacked the airport on Friday. A poster showed Muhammad Ali, who died three months ago. | none
            John Smith went to a shop in Leeds. A gunman shot him in the chest. Smith died in hospital. | killed 1
            A man was shot outside a bar on Sunday. Police said John Smith died in hospital. | killed 1
            """)
    void whoDiedOfSomethingElseIsNoVictimOfTheAct(String text, String counts) {
        assertThat(counts(text)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            The driver of the other vehicle in the crash was not injured. | none
            The crash did not kill the driver. | none
            Neither driver was injured in the crash. | none
            None of the crew was hurt when the plane crashed. | none
            The president was not wounded in the attack. | none
            Three people were killed in the crash, but the driver was not hurt. | killed 3
            An attack on the convoy wounded three guards but did not hurt the minister. | injured 3
            Nobody was killed when the bomb exploded, but nine people were hurt. | killed 0, injured 9
            """)
    void whoIsSparedIsNotCounted(String text, String counts) {
        assertThat(counts(text)).isEqualTo(counts);
    }

    @Test
    void whoIsTitledAnewIsNotTheUnnamedManWhoDied() {
        assertThat(events(
                        "A police officer was shot by a suspect who was later killed by police. Gunfire erupted on Monday. "
                                + "Officer Jon Reed suffered three gunshot wounds."))
                .filteredOn(event -> event.victims().stream().anyMatch(victim -> "Jon Reed".equals(victim.name())))
                .extracting(CountsTest::told)
                .containsExactly("injured 1");
    }

    @Test
    void theShortNameOfWhoWasKilledIsTheSameMan() {
        assertThat(events(
                        "A 21-year-old man was shot and killed by police on Monday. Mark Dellgrove did not drop his weapons, the "
                                + "prosecutor said. The names of the troopers who shot Dellgrove were not released."))
                .extracting(CountsTest::told)
                .containsOnly("killed 1");
    }

    @Test
    void whoSpeaksIsNoVictim() {
        Event event = events(
                        "A suicide bomber struck the airport on Thursday, killing at least 60 Afghans and 13 U.S. troops, "
                                + "health officials and the Pentagon said.")
                .get(0);
        assertThat(told(event)).isEqualTo("killed 60.., killed 13");
        assertThat(event.victims().stream().map(Participant::span).map(span -> span.end()))
                .hasSize(2);
    }

    @Test
    void kinInCriticalConditionIsNotWhoWasKilledBefore() {
        List<Event> events = events("The shooting happened on Sunday when a woman was fatally shot in Lima. "
                + "The twins were hurt and the mother and father were in critical condition following the shooting.");
        assertThat(events)
                .extracting(CountsTest::told)
                .containsOnlyOnce("killed 1")
                .contains("injured 1, injured 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            An inmate tried to stab a guard at the prison in Tijuana. | none
            Three militants tried to kill 20 soldiers. | none
            The militants threatened to kill two hostages. | none
            Rebels may attack the bus and kill the driver. | none
            The rebels may have killed 20 soldiers. | killed 20
            The mayor is suspected of killing two rivals. | killed 2
            """)
    void whatIsStillToComeHurtNobody(String text, String counts) {
        assertThat(counts(text)).isEqualTo(counts);
    }

    @Test
    void aHeadlinePrintedTwiceTellsItsActOnce() {
        assertThat(events("Gunmen kill mayor in Acapulco\nGunmen kill mayor in Acapulco\n"
                        + "Gunmen killed the mayor of Acapulco on Monday."))
                .singleElement()
                .satisfies(event -> assertThat(told(event)).isEqualTo("killed 1"));
    }

    @Test
    void aMurderInAttacksIsOneAct() {
        List<Event> events =
                events("France's president vowed revenge after the murder of 129 people in terror attacks on a "
                        + "concert hall, a stadium and restaurants in Paris.");
        assertThat(events)
                .filteredOn(event -> event.type().equals("ASSAULT"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(told(event)).isEqualTo("killed 129");
                    assertThat(event.targets()).hasSize(3);
                });
    }

    @Test
    void womanOfTheHeadlineIsTheFirstOneBelow() {
        assertThat(events(
                        "Woman shot dead in Leeds; suspect held\n\nPolice closed the road. A 37-year-old woman was shot"
                                + " twice in the head."))
                .filteredOn(event -> !event.counts().isEmpty())
                .extracting(CountsTest::told)
                .containsOnly("killed 1");
    }

    private static List<Event> events(String text) {
        return SharedCasus.get().code(Document.of("t", text)).events();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On Monday gunmen killed two people in Jos; soldiers killed four in Kano. | 2, 4
            Gunmen killed nine people in Jos, and in 2011 gunmen killed 700 people there. | 9, 700
            A bomb killed nine people in Jos; a year ago herders killed 40 farmers there. | 9, 40
            """)
    void clausesThatBeginAnewCountApart(String text, String killed) {
        assertThat(events(text).stream()
                        .flatMap(event -> event.counts().stream())
                        .map(count -> String.valueOf(count.low()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(killed);
    }

    /** The counts of the only event that counts somebody. */
    private static String counts(String text) {
        List<Event> counting =
                events(text).stream().filter(event -> !event.counts().isEmpty()).toList();
        assertThat(counting).as(text).hasSizeLessThan(2);
        return counting.isEmpty() ? "none" : told(counting.get(0));
    }

    private static String told(Event event) {
        return event.counts().stream().map(CountsTest::told).collect(Collectors.joining(", "));
    }

    private static String told(Count count) {
        String low = count.low() == null ? "" : count.low().toString();
        String high = count.high() == null ? "" : count.high().toString();
        return count.kind().code() + " " + (low.equals(high) ? low : low + ".." + high);
    }
}
