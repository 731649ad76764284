package org.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.casus.model.CodedDocument;
import org.casus.model.Document;
import org.casus.model.Incident;
import org.casus.model.LinkOptions;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.Test;

/** How the account of an incident changed, and what its reports do not agree on. */
class TimelineTest {
    private static CodedDocument coded(String id, String day, String text) {
        return SharedCasus.get().code(new Document(id, text, null, LocalDate.parse(day), id, null, "en"));
    }

    private static Incident told(CodedDocument... documents) {
        return Casus.link(List.of(documents), SharedCasus.get().codebook(), LinkOptions.DEFAULT).incidents().stream()
                .filter(incident -> incident.reports().size() == documents.length)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> timeline(Incident incident, String field) {
        return incident.timeline().stream()
                .filter(step -> step.field().equals(field))
                .map(step -> step.after());
    }

    @Test
    void whatWasToldBeforeIsNoChange() {
        Incident incident = told(
                coded("one", "2014-05-19", "A suicide bomber killed four people in Kano on Sunday, police said."),
                coded(
                        "two",
                        "2014-05-19",
                        "A suicide bomber killed at least four people in Kano on Sunday, residents said."),
                coded("three", "2014-05-20", "A suicide bomber killed five people in Kano on Sunday, police said."));
        assertThat(timeline(incident, "killed")).containsExactly("4 (police)", "5 (police)");
        assertThat(timeline(incident, "status")).containsExactly("happened");
    }

    @Test
    void whoKnowsOfFarFewerDisputesWhatOthersCount() {
        Incident incident = told(
                coded("one", "2015-09-21", "Bombs killed at least 54 people in Maiduguri on Sunday, police said."),
                coded("two", "2015-09-21", "Bombs killed 117 people in Maiduguri on Sunday, residents said."));
        assertThat(incident.disputes())
                .filteredOn(dispute -> dispute.field().equals("killed"))
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.values())
                        .extracting(claim -> claim.value() + " " + claim.by())
                        .containsExactlyInAnyOrder("at least 54 police", "117 residents"));
    }

    @Test
    void aCopySaysNothingLaterThanItsOriginal() {
        String early =
                "A suicide bomber killed ten people and injured 30 at a market in Maiduguri on Monday, police said.";
        Incident incident = told(
                coded("one", "2014-03-03", early),
                coded(
                        "two",
                        "2014-03-04",
                        "A suicide bomber killed 16 people and injured 34 at a market in Maiduguri on Monday, police said."),
                coded("three", "2014-03-05", early));
        assertThat(incident.counts())
                .extracting(toll -> toll.best())
                .contains(16, 34)
                .doesNotContain(10, 30);
    }

    @Test
    void aNumberOfSomeIsNoRivalOfTheNumberOfAll() {
        Incident incident = told(
                coded(
                        "one",
                        "2016-01-12",
                        "A truck bomb killed 60 people at a police academy in Zliten on Monday, the mayor said."),
                coded(
                        "two",
                        "2016-01-12",
                        "A truck bomb killed four policemen at a police academy in Zliten on Monday, their union said."));
        assertThat(incident.disputes()).noneMatch(dispute -> dispute.field().equals("killed"));
        assertThat(incident.counts())
                .singleElement()
                .satisfies(toll -> assertThat(List.of(toll.low(), toll.best(), toll.high()))
                        .containsExactly(60, 60, 60));
    }

    @Test
    void anExactNumberClosesAnOpenOne() {
        Incident incident = told(
                coded("one", "2016-01-12", "A truck bomb killed at least 60 people in Zliten on Monday, police said."),
                coded("two", "2016-01-12", "A truck bomb killed 60 people in Zliten on Monday, doctors said."));
        assertThat(incident.counts())
                .singleElement()
                .satisfies(toll -> assertThat(toll.high()).isEqualTo(60));
        Incident open = told(
                coded("one", "2016-01-12", "A truck bomb killed at least 65 people in Zliten on Monday, police said."),
                coded("two", "2016-01-12", "A truck bomb killed 60 people in Zliten on Monday, doctors said."));
        assertThat(open.counts())
                .singleElement()
                .satisfies(toll -> assertThat(toll.high()).isNull());
    }

    @Test
    void aVoiceIsOneHoweverItIsCalled() {
        Incident incident = told(
                coded(
                        "one",
                        "2016-10-02",
                        "Russian planes bombed a hospital in Aleppo on Saturday, killing five patients, the Syrian health ministry said."),
                coded(
                        "two",
                        "2016-10-03",
                        "Russian planes bombed a hospital in Aleppo on Saturday, killing seven patients, Syria's health ministry said."),
                coded("three", "2016-10-03", "Russia denied that its planes had bombed a hospital in Aleppo."));
        assertThat(incident.disputes())
                .filteredOn(dispute -> dispute.field().equals("status"))
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.values())
                        .extracting(claim -> claim.value() + " " + claim.by())
                        .containsExactlyInAnyOrder("happened the Syrian health ministry", "denied Russia"));
        assertThat(incident.counts())
                .extracting(toll -> toll.low() + "/" + toll.best() + "/" + toll.high())
                .containsExactly("7/7/7");
    }
}
