package org.casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.link.Linkage;
import org.casus.link.Linking;
import org.casus.model.CodedDocument;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.model.Incident;
import org.casus.model.LinkOptions;
import org.casus.model.Report;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.Test;

/** Sentences that services write of every attack in the like words are no copies of each other. */
class LikeSentencesTest {
    private static final String FIRST =
            "A car bomb exploded outside a bakery in Karrada in Baghdad on Wednesday, killing 31 people, police said.";

    private static CodedDocument coded(String id, String text, int day) {
        return coded(id, text, LocalDate.of(2016, 5, day));
    }

    private static CodedDocument coded(String id, String text, LocalDate published) {
        return SharedCasus.get().code(new Document(id, text, null, published, id, null, "en"));
    }

    private static List<Set<String>> together(CodedDocument... documents) {
        return Casus.link(List.of(documents), SharedCasus.get().codebook(), LinkOptions.DEFAULT).incidents().stream()
                .map(Incident::reports)
                .map(reports -> reports.stream().map(Report::document).collect(Collectors.toSet()))
                .filter(reporters -> reporters.size() > 1)
                .toList();
    }

    @Test
    void theNextAttackInTheSameWordsIsAnotherIncident() {
        String next = FIRST.replace("Wednesday", "Tuesday").replace("31", "12");
        assertThat(together(coded("first", FIRST, 11), coded("next", next, 17))).isEmpty();
    }

    @Test
    void kindAndTimeAloneAreNoLink() {
        CodedDocument shells = coded(
                "shells",
                "Rebels shelled a school near the border on Friday, residents said, and a teacher lost his sight in the classroom.",
                LocalDate.of(2016, 5, 14));
        CodedDocument missiles = coded(
                "missiles",
                "Gunboats shelled the harbour of Hodeidah on Friday, fishermen said. The fuel stores burned until the morning.",
                LocalDate.of(2016, 5, 14));
        assertThat(together(shells, missiles)).isEmpty();
    }

    @Test
    void aPlaceThatNoGazetteerHasIsKnownByItsSound() {
        CodedDocument one = coded(
                "one",
                "Ukrainian troops shelled a clinic in Verkhnobalkove on Monday, killing six patients, officials said.",
                LocalDate.of(2016, 5, 10));
        CodedDocument other = coded(
                "other",
                "Six patients of a clinic were killed on Monday when it was shelled in Verkhnebalkovo, doctors said.",
                LocalDate.of(2016, 5, 10));
        CodedDocument elsewhere = coded(
                "elsewhere",
                "Ukrainian troops shelled a clinic in Staromlynsk on Monday, wounding two nurses, officials said.",
                LocalDate.of(2016, 5, 10));
        assertThat(together(one, other, elsewhere)).containsExactly(Set.of("one", "other"));
    }

    @Test
    void aDenialIsOfWhatWasDoneAndNotOfAPlan() {
        CodedDocument done = coded(
                "done", "Turkish jets bombed a hospital in Afrin on Tuesday, doctors said.", LocalDate.of(2018, 1, 24));
        CodedDocument plan = coded(
                "plan",
                "Turkey plans to attack militants in Afrin next week, its president said.",
                LocalDate.of(2018, 1, 24));
        CodedDocument denial = coded(
                "denial", "Turkey denied that its jets had bombed a hospital in Afrin.", LocalDate.of(2018, 1, 24));
        assertThat(together(done, plan, denial)).containsExactly(Set.of("done", "denial"));
    }

    @Test
    void theSameSentenceInAnotherPaperIsTheSameIncident() {
        assertThat(together(coded("first", FIRST, 11), coded("reprint", FIRST, 12)))
                .containsExactly(Set.of("first", "reprint"));
    }

    @Test
    void aSentenceThatIsWrittenOfEveryRaidJoinsNoneOfThem() {
        String after = " The attack damaged several homes and left residents searching through the rubble for survivors"
                + " until late in the evening, witnesses said.";
        String raid = "Government warplanes bombed Raqqa on Monday, killing eight civilians, monitors said." + after;
        assertThat(together(
                        coded("one", raid, 10),
                        coded("two", raid.replace("Raqqa", "Azaz"), 10),
                        coded("three", raid.replace("Raqqa", "Douma"), 17)))
                .isEmpty();
    }

    @Test
    void aWeekLaterTheSameWordsAreAnotherDay() {
        String words = "Gunmen killed a journalist in Mogadishu on Tuesday, police said.";
        assertThat(together(coded("one", words, 4), coded("two", words, 11))).isEmpty();
    }

    private static void apart(int dayOfOne, String one, int dayOfOther, String other, String reason) {
        List<CodedDocument> documents = List.of(coded("one", one, dayOfOne), coded("other", other, dayOfOther));
        Linkage linkage = linkage(documents);
        assertThat(together(documents.get(0), documents.get(1))).isEmpty();
        List<Event> first = documents.get(0).events();
        List<Event> second = documents.get(1).events();
        assertThat(linkage.explain(
                                first.get(first.size() - 1).id(),
                                second.get(second.size() - 1).id())
                        .reasons())
                .first(STRING)
                .isEqualTo(reason + " (never one)");
    }

    private static Linkage linkage(List<CodedDocument> documents) {
        Linking linking = new Linking(SharedCasus.get().codebook(), LinkOptions.DEFAULT);
        documents.forEach(linking::add);
        return linking.link();
    }

    @Test
    void anotherTownIsAnotherIncident() {
        String town = "each states another town";
        apart(
                12,
                "Russian artillery shelled Kupiansk on Thursday, killing two civilians, the regional governor said.",
                12,
                "Russian artillery shelled Izium on Thursday, killing two civilians, the regional governor said.",
                town);
        apart(
                17,
                "Warplanes bombed a bakery in Saraqib on Tuesday, killing five people, rescue workers said.",
                17,
                "Warplanes bombed a bakery in Maarat al-Numan on Tuesday, killing five people, rescue workers said.",
                town);
        apart(
                16,
                "Turkish warplanes bombed Afrin on Monday, killing three people, the health ministry said.",
                16,
                "Turkish warplanes bombed Azaz on Monday, killing four people, the health ministry said.",
                town);
    }

    @Test
    void whatGoesOnIsWhereItsTextIs() {
        apart(
                18,
                "Thousands of people demonstrated in Homs on Wednesday. Security forces shot dead five protesters.",
                18,
                "Thousands of people demonstrated in Latakia on Wednesday. Security forces shot dead four protesters.",
                "each states another town");
    }

    @Test
    void anotherDayIsAnotherIncident() {
        String day = "each states another day";
        apart(
                9,
                "Soldiers arrested 11 suspected rebels in a raid on a house in Cizre on Monday, the army said.",
                10,
                "Soldiers arrested 16 suspected rebels in a raid on a house in Cizre on Tuesday, the army said.",
                day);
        apart(
                13,
                "A Saudi air strike on Sanaa killed nine people on Friday, the health ministry said.",
                17,
                "A Saudi air strike on Sanaa killed five people on Tuesday, the health ministry said.",
                day);
        apart(
                13,
                "Bombers attacked the US embassy in Nairobi in August 1998 and killed 213 people.",
                14,
                "Gunmen attacked a shopping mall in Nairobi in September 2013 and killed 67 people.",
                day);
    }

    @Test
    void anotherBuildingWithAnotherTollIsAnotherIncident() {
        apart(
                12,
                "A suicide bomber killed seven people at Aldgate station in London on Thursday, police said.",
                12,
                "A suicide bomber killed 26 people at Russell Square station in London on Thursday, police said.",
                "each names another building, with another toll of that day");
    }

    @Test
    void placesThatNobodyKnowsAreOtherPlacesByTheirNames() {
        String spot = "each names another spot in like words";
        apart(
                11,
                "Gunmen on motorcycles killed 14 people in Kadawa village in Nigeria's Zamfara state, residents said.",
                12,
                "Gunmen on motorcycles killed 12 people in Maganawa village in Nigeria's Zamfara state, residents said.",
                spot);
        apart(
                20,
                "A Russian drone attack in Beryslav wounded two people, the regional governor said.",
                20,
                "A Russian drone attack in Stanislav wounded two people, the regional governor said.",
                spot);
        apart(
                12,
                "Russian forces shelled Bilozerka on Wednesday, killing one person.",
                12,
                "Russian forces shelled Chornobaivka on Wednesday, killing one person.",
                spot);
    }

    @Test
    void newsOfMonthsLaterIsOtherNews() {
        List<CodedDocument> documents = List.of(
                coded(
                        "january",
                        "A bomb attack at a snooker hall in Quetta killed at least 81 people, police said.",
                        LocalDate.of(2013, 1, 11)),
                coded(
                        "next-january",
                        "A bomb attack on a bus of pilgrims near Quetta killed at least 24 people, police said.",
                        LocalDate.of(2014, 1, 22)));
        assertThat(together(documents.get(0), documents.get(1))).isEmpty();
    }

    @Test
    void whatWasInPrintBeforeTheDayOfAnAttackIsAnother() {
        apart(
                2,
                "A suicide bomber killed 23 people on a bus in Jerusalem, police said.",
                9,
                "A suicide bomber killed 18 people on a bus in Jerusalem on Sunday, police said.",
                "one was in print before the day of the other");
    }

    @Test
    void twoBombingsOfOneTextAreTwo() {
        CodedDocument document = coded(
                "two",
                "A suicide bomber killed 31 people at a polling station in Quetta on Wednesday."
                        + " A bombing killed 149 people in Mastung on 13 July.",
                LocalDate.of(2018, 7, 25));
        assertThat(Casus.link(List.of(document), SharedCasus.get().codebook(), LinkOptions.DEFAULT)
                        .incidents())
                .hasSize(2);
    }

    @Test
    void whatCannotBeOneIsNotJoinedThroughAThirdReport() {
        String vague = "Russian shelling killed civilians in eastern Ukraine on Thursday, officials said.";
        assertThat(together(
                        coded("kupiansk", "Russian shelling killed two civilians in Kupiansk on Thursday.", 12),
                        coded("vague", vague, 12),
                        coded("izium", "Russian shelling killed five civilians in Izium on Thursday.", 12)))
                .allMatch(reporters -> !reporters.containsAll(Set.of("kupiansk", "izium")));
    }

    @Test
    void otherWordsOfOneTownAndDayAreTheSameIncident() {
        assertThat(together(
                        coded(
                                "one",
                                "Warplanes bombed a bakery in Saraqib on Tuesday, killing five people, rescue workers said.",
                                17),
                        coded("other", "Five people were killed when jets bombed a bakery in Saraqib on Tuesday.", 18)))
                .containsExactly(Set.of("one", "other"));
    }

    @Test
    void anotherTownIsAnotherIncidentInOtherWordsToo() {
        CodedDocument pokrovsk = coded(
                "pokrovsk",
                "Russian shelling kills four in Pokrovsk\n\nRussian forces shelled the eastern Ukrainian city of Pokrovsk on Thursday,"
                        + " killing four people and wounding nine, regional governor Vadym Filashkin said.",
                12);
        CodedDocument toretsk = coded(
                "toretsk",
                "Five killed as Russian shells hit Toretsk\n\nRussian forces shelled the town of Toretsk on Thursday,"
                        + " killing five people and wounding three, regional governor Vadym Filashkin said.",
                12);
        CodedDocument retold = coded(
                "retold",
                "Pokrovsk attack leaves four dead\n\nFour residents died and nine were hurt when artillery fired by Russian troops"
                        + " struck Pokrovsk on Thursday, according to the head of the Donetsk region.",
                12);
        assertThat(together(pokrovsk, toretsk, retold)).containsExactly(Set.of("pokrovsk", "retold"));
        Linkage linkage = linkage(List.of(pokrovsk, toretsk, retold));
        assertThat(linkage.cluster("retold")).isEqualTo(linkage.cluster("pokrovsk"));
        assertThat(linkage.cluster("toretsk")).isNotEqualTo(linkage.cluster("pokrovsk"));
    }

    @Test
    void arrestsOfOneDayInTwoTownsAreTwo() {
        apart(
                12,
                "Police arrested 11 protesters in Almaty on Thursday.",
                12,
                "Police arrested 13 protesters in Astana on Thursday.",
                "each states another town");
    }

    @Test
    void whatCameWeeksBeforeIsNoNewsOfItsDocument() {
        CodedDocument first = coded(
                "first",
                "A truck bomb exploded at the Zoobe junction in Mogadishu on Saturday, killing 358 people, officials said.",
                LocalDate.of(2017, 10, 15));
        CodedDocument next = coded(
                "next",
                "A car bomb exploded outside a hotel in Mogadishu on Saturday, killing 29 people, police said.",
                LocalDate.of(2017, 10, 29));
        CodedDocument both = coded(
                "both",
                "The car bombing of a hotel in Mogadishu on Saturday killed 29 people. It came two weeks after a truck bombing killed 358 people in the city.",
                LocalDate.of(2017, 10, 29));
        List<Incident> incidents = Casus.link(
                        List.of(first, next, both), SharedCasus.get().codebook(), LinkOptions.DEFAULT)
                .incidents();
        assertThat(incidents.stream()
                        .map(incident -> incident.counts().stream()
                                .map(toll -> toll.best())
                                .toList()))
                .containsExactlyInAnyOrder(List.of(358), List.of(29));
    }

    @Test
    void denialsInTheSameWordsAreOfOtherAttacks() {
        String denial =
                "Rockets hit a market in %s on %s, doctors said. The army denied that it had fired the rockets.";
        assertThat(together(
                        coded("homs", denial.formatted("Homs", "Monday"), 10),
                        coded("kunduz", denial.formatted("Kunduz", "Monday"), 10),
                        coded("later", denial.formatted("Homs", "Friday"), 20)))
                .isEmpty();
    }

    @Test
    void aCopiedSentenceIsOneIncidentWithoutAnyPlace() {
        String passage =
                " The garrison withdrew towards the river, leaving behind vehicles and fuel, and shops in the bazaar stayed shut"
                        + " while families loaded their belongings onto trucks and carts.";
        CodedDocument wire = coded(
                "wire",
                "Two officials and several residents described a night of shelling and a morning of quiet." + passage,
                9);
        CodedDocument feature = coded(
                "feature",
                "The war in the east has many fronts and few witnesses, and this was one more." + passage,
                19);
        assertThat(together(wire, feature)).containsExactly(Set.of("wire", "feature"));
    }
}
