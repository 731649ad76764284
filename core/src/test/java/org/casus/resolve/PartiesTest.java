package org.casus.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.model.ActorKind;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.SayingKind;
import org.casus.testing.SharedCasus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who the parties of events are in sentences, in {@code parties.txt}. */
class PartiesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "parties.txt", delimiter = '|')
    void codes(String text, String party, String code) {
        Document document = Document.of("test", text).withPublished(LocalDate.of(2019, 5, 2));
        Set<String> codes = new TreeSet<>();
        for (Event event : SharedCasus.get().code(document).events()) {
            Stream.of(event.sources(), event.targets(), event.victims())
                    .flatMap(parties -> parties.stream())
                    .filter(each -> party.equals(
                            text.substring(each.span().start(), each.span().end())))
                    .map(Participant::code)
                    .forEach(each -> codes.add(String.valueOf(each)));
        }
        assertThat(codes).containsExactly(code);
    }

    /** Of which peoples it is and who backs it, together, parted by blanks. */
    @ParameterizedTest
    @CsvFileSource(resources = "ties.txt", delimiter = '|')
    void ties(String text, String party, @Nullable String ties) {
        Set<String> told = new TreeSet<>();
        for (Event event : SharedCasus.get().code(Document.of("test", text)).events()) {
            Stream.of(event.sources(), event.targets(), event.victims())
                    .flatMap(parties -> parties.stream())
                    .filter(each -> party.equals(
                            text.substring(each.span().start(), each.span().end())))
                    .map(each -> Stream.concat(each.groups().stream(), each.backers().stream())
                            .collect(Collectors.joining(" ")))
                    .forEach(told::add);
        }
        assertThat(told).containsExactly(ties == null ? "" : ties);
    }

    @Test
    void policeOfATownSpeakOfThemselves() {
        Event event = SharedCasus.get()
                .code(Document.of("test", "Police in Minsk said they had arrested two men."))
                .events()
                .get(0);
        assertThat(event.attribution())
                .singleElement()
                .satisfies(saying -> assertThat(saying.kind()).isEqualTo(SayingKind.SELF));
    }

    @Test
    void whoSignsAQuoteBehindADashIsNoVictimInIt() {
        Event event = only("\"The shells killed my neighbours on Monday\" – a nurse in Mykolaiv.");
        assertThat(event.victims()).hasSize(1);
        assertThat(event.attribution()).hasSize(1);
    }

    @Test
    void aNameWithAndIsOneParty() {
        Event event = only("Bosnia and Herzegovina signed an agreement with Antigua and Barbuda.");
        assertThat(event.sources()).extracting(Participant::country).containsExactly("BIH");
        assertThat(event.targets()).extracting(Participant::country).containsExactly("ATG");
    }

    @Test
    void aSurnameIsThatOfThePersonNamedInFull() {
        Event event = only("The mayor, Anna Priebus, spoke first. Priebus condemned Nigeria.");
        assertThat(event.sources()).extracting(Participant::kind).containsExactly(ActorKind.PERSON);
    }

    @Test
    void whoDiesAfterAnAttackByOwnHandIsNotItsVictim() {
        Event event = only("In 2002, after an attack on a guard, Henri Moreau slashed his wrists and bled to death.");
        assertThat(event.victims()).isEmpty();
        assertThat(event.counts()).isEmpty();
    }

    @Test
    void whoIsNotNamedIsNobodyNamedBefore() {
        String text =
                "Airport official Ibrahim Saleh met reporters on Friday. Jets bombed the town of Raqqa, said the official, who"
                        + " spoke on condition of anonymity.";
        assertThat(SharedCasus.get().code(Document.of("test", text)).events())
                .flatExtracting(Event::attribution)
                .extracting(
                        said -> said.speaker() == null ? null : said.speaker().name())
                .containsOnlyNulls();
    }

    @Test
    void whoSpeaksInsideAQuoteIsNotWhoIsQuoted() {
        Event event = only(
                "Dmitry Peskov says \u201cnone of them went to the police, did not say \u2018Weinstein raped me.\u2019\u201d");
        assertThat(event.victims()).extracting(Participant::via).containsOnlyNulls();
    }

    @Test
    void aSurnameHasTheGenderOfItsTitleElsewhere() {
        String text =
                "Mr Trump spoke on Monday. Gov. Brown said nothing. \u201cIf President Trump asks me to deploy troops to Mexico,"
                        + " I will say no,\u201d she tweeted.";
        assertThat(SharedCasus.get().code(Document.of("test", text)).events())
                .flatExtracting(Event::targets)
                .extracting(Participant::name)
                .doesNotContain("Mr Trump");
    }

    @Test
    void whoConfessesToAnActDidIt() {
        Event event = only("Matthew Hale confessed to the arson attack.");
        assertThat(event.sources()).extracting(Participant::name).containsExactly("Matthew Hale");
    }

    @Test
    void anotherNamedInItsSentenceRivalsWhoWasNamedBeforeTheBreak() {
        String text =
                "Matthew Hale wrote that he had killed them alone.\n\nHowever, the court rejected the letter when it was presented by"
                        + " Tyler's attorney and in 2003 he pleaded guilty to the murders. Tyler Hale was 29.";
        assertThat(SharedCasus.get().code(Document.of("test", text)).events())
                .filteredOn(event -> event.evidence().sentence().start() > 40)
                .flatExtracting(Event::sources)
                .extracting(Participant::name)
                .doesNotContain("Matthew Hale");
    }

    @Test
    void whoShattersThingsInAnAttackMadeIt() {
        Event event = only("A man shattered the windows of a mosque in Trier in an attack on Monday.");
        assertThat(event.sources()).hasSize(1);
    }

    private static Event only(String text) {
        return SharedCasus.get().code(Document.of("test", text)).events().get(0);
    }
}
