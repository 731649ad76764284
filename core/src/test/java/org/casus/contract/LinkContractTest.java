package org.casus.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.casus.Casus;
import org.casus.IncidentLinker;
import org.casus.model.CodedDocument;
import org.casus.model.CountKind;
import org.casus.model.Dispute;
import org.casus.model.Document;
import org.casus.model.Incident;
import org.casus.model.IncidentWriter;
import org.casus.model.LinkOptions;
import org.casus.model.Status;
import org.casus.model.TextGroup;
import org.casus.model.Toll;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.Test;

/** Several outlets tell of the bombing of Istanbul's Istiklal Avenue; one of them of something else. */
class LinkContractTest {
    private static final String AGENCY =
            "A bomb exploded on Istiklal Avenue in Istanbul on Sunday, killing six people and wounding 81, governor Ali Yerlikaya said. "
                    + "President Recep Tayyip Erdogan condemned the bombing and said that it smelled of terrorism. "
                    + "Police sealed off the avenue, which shoppers and tourists crowd on weekends, and helicopters flew over the city.";

    private static final List<Document> REPORTS = List.of(
            story("agency", AGENCY, 13, "Wire"),
            story("reprint", AGENCY, 13, "Morning Paper"),
            story(
                    "own",
                    "An explosion on Istanbul's Istiklal Avenue on Sunday killed eight people, the opposition mayor of a district said. "
                            + "Witnesses described a blast that threw them to the ground near a clothes shop. "
                            + "A bomb exploded on Istiklal Avenue in Istanbul on Sunday, killing eight people, the mayor said.",
                    13,
                    "Evening Paper"),
            story(
                    "other",
                    "Farmers blocked the motorway to Lyon with tractors on Sunday. Police arrested three farmers in the morning.",
                    13,
                    "Farm Weekly"));

    private static Document story(String id, String text, int day, String outlet) {
        return new Document(id, text, null, LocalDate.of(2022, 11, day), outlet, null, "en");
    }

    @Test
    void aReprintIsOneTextAndTwoOutlets() {
        Incident bombing = bombing(linked(REPORTS));
        assertThat(bombing.reports()).extracting("document").contains("agency", "reprint", "own");
        assertThat(bombing.outlets()).isEqualTo(3);
        assertThat(bombing.independentTexts()).isEqualTo(2);
        assertThat(linked(REPORTS).texts())
                .filteredOn(text -> text.documents().size() > 1)
                .extracting(TextGroup::documents)
                .containsExactly(List.of("agency", "reprint"));
    }

    @Test
    void tollsThatCannotBothBeTrueAreADispute() {
        Incident bombing = bombing(linked(REPORTS));
        Toll killed = bombing.counts().stream()
                .filter(toll -> toll.kind() == CountKind.KILLED)
                .findFirst()
                .orElseThrow();
        assertThat(killed.low()).isEqualTo(6);
        assertThat(killed.high()).isEqualTo(8);
        assertThat(bombing.disputes()).extracting(Dispute::field).contains("killed");
    }

    @Test
    void aTollThatRisesOverDaysIsNoDispute() {
        String bomb = "A bomb exploded on Istiklal Avenue in Istanbul on Sunday, killing %s people, %s said.";
        Document first = story("first", bomb.formatted("four", "police"), 13, "Wire");
        Document second = story("second", bomb.formatted("six", "the governor"), 14, "Paper");
        Document third = story("third", bomb.formatted("six", "the health minister"), 15, "Daily");
        Incident rising = shared(linked(List.of(first, second, third)), 3);
        assertThat(rising.disputes()).isEmpty();
        assertThat(rising.timeline())
                .filteredOn(change -> change.field().equals("killed"))
                .extracting("after")
                .containsExactly("4 (police)", "6 (the governor)");
        Document fewer = story("fewer", bomb.formatted("five", "the mayor"), 15, "Weekly");
        assertThat(shared(linked(List.of(first, second, third, fewer)), 4).disputes())
                .singleElement()
                .satisfies(dispute ->
                        assertThat(dispute.values()).extracting("value").containsExactlyInAnyOrder("6", "5"));
    }

    @Test
    void aCopyIsNoVoiceInADispute() {
        String text = "A bomb exploded on Istiklal Avenue in Istanbul on Sunday, killing six people, he said. "
                + "Police sealed off the avenue, which shoppers and tourists crowd on weekends, and helicopters flew over the city.";
        String named = "Governor Ali Yerlikaya spoke to reporters at the scene. ";
        String other =
                "A bomb exploded on Istanbul's Istiklal Avenue on Sunday and killed nine people, an opposition politician said.";
        Incident bombing = bombing(linked(List.of(
                story("agency", named + text, 13, "Wire"),
                story("cut", text, 13, "Morning Paper"),
                story("own", other, 13, "Evening Paper"))));
        assertThat(bombing.reports()).extracting("document").contains("agency", "cut", "own");
        assertThat(bombing.disputes())
                .filteredOn(dispute -> dispute.field().equals("killed"))
                .singleElement()
                .satisfies(dispute ->
                        assertThat(dispute.values()).extracting("value").containsExactly("6", "9"));
    }

    @Test
    void aDenialThatNobodyContradictsIsNoDispute() {
        List<Incident> incidents = incidents(linked(List.of(
                story("denied", "Iraq denied that its planes bombed the hospital in Mosul on Sunday.", 14, "Wire"))));
        assertThat(incidents)
                .allSatisfy(incident -> assertThat(incident.disputes()).isEmpty());
    }

    @Test
    void attackersWhoDiedAreNoOtherNumberForTheirVictims() {
        Document garissa = new Document(
                "garissa",
                "Gunmen stormed a university in Garissa on Thursday and killed 148 people, officials said. Four attackers were"
                        + " killed, the interior minister said.",
                null,
                LocalDate.of(2015, 4, 3),
                "Wire",
                null,
                "en");
        assertThat(incidents(linked(List.of(garissa))))
                .flatExtracting(Incident::counts)
                .filteredOn(toll -> toll.kind() == CountKind.KILLED && toll.best() != null && toll.best() > 4)
                .singleElement()
                .satisfies(toll -> assertThat(List.of(toll.low(), toll.best(), toll.high()))
                        .containsOnly(148));
    }

    @Test
    void whatMoreTextsDenyThanTellIsDenied() {
        String strike = " the hospital in Mosul on Sunday";
        Document told = story("told", "Residents said that Iraqi planes bombed" + strike + ".", 14, "Wire");
        Document denied = story("denied", "Iraq denied that Iraqi planes bombed" + strike + ".", 14, "Paper");
        Document again = story(
                "again",
                "The Iraqi army has denied that its planes bombed" + strike + ", as villagers claim.",
                15,
                "Daily");
        assertThat(shared(linked(List.of(told, denied)), 2)).satisfies(incident -> {
            assertThat(incident.status()).isEqualTo(Status.HAPPENED);
            assertThat(incident.disputes()).extracting(Dispute::field).contains("status");
        });
        assertThat(shared(linked(List.of(told, denied, again)), 3).status()).isEqualTo(Status.DENIED);
    }

    @Test
    void aDenialIsOfTheOnlyActOfItsDocumentThatItCanMean() {
        String act = "A missile hit the railway station in Kramatorsk on Friday, killing 50 people. ";
        String denial = "Russia denied that it had struck the station.";
        assertThat(deniedWith(linked(List.of(story("one", act + denial, 12, "Wire")))))
                .containsExactly(true);
    }

    /** Of each incident that somebody denies, whether somebody tells it as done. */
    private static List<Boolean> deniedWith(IncidentLinker linker) {
        return incidents(linker).stream()
                .filter(incident -> incident.reports().stream().anyMatch(report -> report.status() == Status.DENIED))
                .map(incident -> incident.reports().stream()
                        .anyMatch(report -> report.status().real()))
                .toList();
    }

    @Test
    void aBuildingAndWhoseItIsAreNoDifferentTargets() {
        shared(
                linked(List.of(
                        story(
                                "body",
                                "American planes bombed a Doctors Without Borders clinic in Kunduz on Saturday, killing 19 people.",
                                12,
                                "Wire"),
                        story(
                                "building",
                                "The death toll from Saturday's air strike on a hospital in Kunduz has risen to 22, Doctors Without Borders said.",
                                13,
                                "Paper"))),
                2);
    }

    @Test
    void aTollManyTimesTheOtherIsOfAnotherThing() {
        IncidentLinker linker = linked(List.of(
                story("few", "Rebels killed 8 farmers in Darfur, villagers said.", 1, "Wire"),
                story("many", "Rebels killed 900 farmers in Darfur, villagers said.", 9, "Paper")));
        assertThat(incidents(linker)).hasSize(2);
    }

    @Test
    void dozensAreManyAndNoNumber() {
        List<Incident> incidents = incidents(linked(List.of(
                story("one", "A bomb killed dozens of people in a market in Kabul on Sunday.", 14, "Wire"),
                story("two", "A bomb in a market in Kabul killed dozens of people on Sunday.", 14, "Paper"))));
        assertThat(incidents).singleElement().satisfies(incident -> {
            assertThat(incident.reports()).hasSize(2);
            assertThat(incident.counts()).singleElement().satisfies(toll -> {
                assertThat(toll.low()).isEqualTo(24);
                assertThat(toll.best()).isNull();
                assertThat(toll.high()).isNull();
            });
        });
    }

    @Test
    void whatElseHappenedThatDayStaysApart() {
        IncidentLinker linker = linked(REPORTS);
        assertThat(linker.cluster("agency"))
                .isEqualTo(linker.cluster("reprint"))
                .isNotEqualTo(linker.cluster("other"));
        assertThat(incidents(linker))
                .filteredOn(incident -> incident.reports().stream()
                        .anyMatch(report -> report.document().equals("other")))
                .isNotEmpty()
                .allSatisfy(incident ->
                        assertThat(incident.reports()).extracting("document").containsOnly("other"));
    }

    @Test
    void theOrderOfTheDocumentsChangesNothing() throws IOException {
        String first = written(linked(REPORTS));
        for (long seed = 1; seed <= 5; seed++) {
            List<Document> mixed = new ArrayList<>(REPORTS);
            Collections.shuffle(mixed, new Random(seed));
            assertThat(written(linked(mixed))).isEqualTo(first);
        }
    }

    private static IncidentLinker linked(List<Document> documents) {
        IncidentLinker linker = new IncidentLinker(SharedCasus.get().codebook(), LinkOptions.DEFAULT);
        for (Document document : documents) {
            CodedDocument coded = SharedCasus.get().code(document);
            linker.add(coded);
        }
        linker.link();
        return linker;
    }

    private static List<Incident> incidents(IncidentLinker linker) {
        List<Incident> incidents = new ArrayList<>();
        linker.incidents(incidents::add);
        return incidents;
    }

    private static Incident bombing(IncidentLinker linker) {
        return shared(linker, 3);
    }

    /** The first act of harm that at least so many reports tell. */
    private static Incident shared(IncidentLinker linker, int reports) {
        return incidents(linker).stream()
                .filter(incident -> incident.type().equals("ASSAULT"))
                .filter(incident -> incident.reports().size() >= reports)
                .findFirst()
                .orElseThrow();
    }

    private static String written(IncidentLinker linker) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (IncidentWriter writer = Casus.incidentWriter(bytes)) {
            for (Incident incident : incidents(linker)) {
                writer.write(incident);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
