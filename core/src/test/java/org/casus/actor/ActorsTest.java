package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.casus.codebook.Codebook;
import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Resolved;
import org.casus.model.Token;
import org.casus.testing.Trees;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases against the bundled lexicons; the root of each tree is the head of the phrase. */
class ActorsTest {
    private static final Actors ACTORS = Actors.over(Codebook.bundled());

    private static Actor describe(String tree) {
        return describe(tree, null);
    }

    private static Actor describe(String tree, @Nullable String day) {
        Annotated annotated = Trees.parse(tree);
        Annotated dated = new Annotated(
                annotated.document().withPublished(day == null ? null : LocalDate.parse(day)),
                annotated.tokens(),
                annotated.sentences(),
                annotated.names(),
                annotated.datelines());
        int head = annotated.tokens().stream()
                .filter(token -> token.head() < 0)
                .mapToInt(Token::index)
                .findFirst()
                .orElseThrow();
        return ACTORS.describe(dated, Phrase.of(head, 0, annotated.tokens().size()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the/DT Syrian/JJ<army:amod army/NN; SYRMIL; MILITARY",
                "Syria/NNP<army:nmod:poss@GPE 's/POS<Syria:case army/NN; SYRMIL; MILITARY",
                "the/DT army/NN of/IN<Syria:case Syria/NNP<army:nmod@GPE; SYRMIL; MILITARY",
                "US/NNP<officials:compound@GPE defence/NN<officials:compound officials/NNS; USAGOV; PERSON",
                "Russian/JJ<Kogalymavia:amod@NORP airline/NN<Kogalymavia:compound Kogalymavia/NNP; RUSBUS; COMPANY",
                "Kurdish/JJ<forces:amod@NORP forces/NNS; REB; ARMED_GROUP",
                "police/NN in/IN<Kenya:case Kenya/NNP<police:nmod@GPE; KENCOP; POLICE",
                "rebel/NN<positions:compound positions/NNS; REB; ARMED_GROUP",
                "Somali/JJ<pirates:amod@NORP pirates/NNS; SOMCRM; ARMED_GROUP",
                "two/CD<Germans:nummod Germans/NNPS@NORP; DEUCVL; CIVILIANS",
                "Chad/NNP@GPE; TCD; STATE",
            })
    void composesCountryAndSector(String tree, String code, ActorKind kind) {
        Actor actor = describe(tree);
        assertThat(actor.code()).isEqualTo(code);
        assertThat(actor.kind()).isEqualTo(kind);
        assertThat(actor.strength()).isTrue();
    }

    @Test
    void aBackerIsNotTheOwner() {
        assertThat(describe("Turkish/JJ<backed:amod@NORP -/HYPH<backed:punct backed/VBN<rebels:amod "
                                + "Syrian/JJ<rebels:amod@NORP rebels/NNS")
                        .code())
                .isEqualTo("SYRREB");
        assertThat(describe("pro/JJ<separatists:amod -/HYPH<separatists:punct Russian/JJ<separatists:amod@NORP "
                                + "separatists/NNS")
                        .code())
                .isEqualTo("REB");
    }

    @Test
    void coordinatedAdjectivesShareTheHead() {
        Annotated annotated =
                Trees.parse("French/JJ<forces:amod@NORP and/CC<Russian:cc " + "Russian/JJ<French:conj@NORP forces/NNS");
        assertThat(ACTORS.describe(annotated, Phrase.of(3, 0, 1)).code()).isEqualTo("FRAMIL");
        assertThat(ACTORS.describe(annotated, Phrase.of(3, 2, 4)).code()).isEqualTo("RUSMIL");
    }

    @Test
    void whatIsCountedIsTheParty() {
        assertThat(describe("hundreds/NNS of/IN<refugees:case Syrian/JJ<refugees:amod@NORP refugees/NNS<hundreds:nmod")
                        .code())
                .isEqualTo("SYRREF");
    }

    @Test
    void aCapitalIsAMetonym() {
        Actor actor = describe("Moscow/NNP@GPE");
        assertThat(actor.code()).isEqualTo("RUS");
        assertThat(actor.how()).isEqualTo(Resolved.METONYM);
    }

    @Test
    void aStateInAPersonsNameIsNone() {
        Actor actor = describe("Michael/NNP<Jordan:compound@PERSON Jordan/NNP@PERSON");
        assertThat(actor.kind()).isEqualTo(ActorKind.PERSON);
        assertThat(actor.country()).isNull();
        assertThat(actor.strength()).isFalse();
    }

    @Test
    void aRegionIsNoParty() {
        Actor actor = describe("northern/JJ<Syria:amod Syria/NNP@GPE");
        assertThat(actor.kind()).isEqualTo(ActorKind.UNKNOWN);
        assertThat(actor.country()).isEqualTo("SYR");
    }

    @Test
    void aFormerHolderIsOutOfOffice() {
        assertThat(describe("the/DT former/JJ<president:amod Egyptian/JJ<president:amod@NORP president/NN")
                        .code())
                .isEqualTo("EGYELI");
    }

    @ParameterizedTest
    @CsvSource({
        "Assad/NNP@PERSON,2015-11-21,SYRGOV,Bashar al-Assad",
        "Assad/NNP@PERSON,1999-05-01,SYRGOV,Hafez al-Assad",
        "Kerry/NNP@PERSON,2015-11-21,USAGOV,John Kerry",
        "Kerry/NNP@PERSON,2005-11-21,USALEG,John Kerry",
        "Putin/NNP@PERSON,2015-11-21,RUSGOV,Vladimir Putin",
        "Putin/NNP@PERSON,1999-01-01,RUS,Vladimir Putin",
        "Hollande/NNP@PERSON,2018-01-01,FRAELI,François Hollande",
        "Erdogan/NNP@PERSON,2016-07-16,TURGOV,Recep Tayyip Erdoğan",
        "Ashraf/NNP<Ghani:compound@PERSON Ghani/NNP@PERSON,2016-01-01,AFGGOV,Ashraf Ghani",
        "President/NNP<Santos:compound Santos/NNP@PERSON,2014-01-01,COLGOV,Juan Manuel Santos",
        "Nasrallah/NNP@PERSON,2006-07-20,LBNHEZ,Hassan Nasrallah",
        "State/NN<Counsellor:compound Counsellor/NNP@PERSON Suu/NNP<Counsellor:flat@PERSON Kyi/NNP<Counsellor:flat@PERSON,2017-06-01,MMRGOV,Aung San Suu Kyi",
    })
    void officesAreHeldForATime(String tree, String day, String code, String name) {
        Actor actor = describe(tree, day);
        assertThat(actor.code()).isEqualTo(code);
        assertThat(actor.name()).isEqualTo(name);
        assertThat(actor.kind()).isEqualTo(ActorKind.PERSON);
    }

    @Test
    void whoIsSomewhereIsNotFromThere() {
        assertThat(describe("Anna/NNP<Lee:compound@PERSON Lee/NNP@PERSON in/IN<Moscow:case Moscow/NNP<Lee:nmod@GPE")
                        .kind())
                .isEqualTo(ActorKind.PERSON);
        Annotated annotated = Trees.parse("Lee/NNP@PERSON in/IN<Moscow:case Moscow/NNP<Lee:nmod@GPE left/VBD<Lee:acl");
        assertThat(ACTORS.describe(annotated, Phrase.of(0, 0, 1)).country()).isNull();
        Annotated police = Trees.parse("police/NNS in/IN<Kano:case Kano/NNP<police:nmod@GPE left/VBD<police:acl");
        assertThat(ACTORS.describe(police, Phrase.of(0, 0, 1)).code()).isEqualTo("NGACOP");
    }

    @Test
    void aCommonSurnameAloneIsNobody() {
        assertThat(describe("Brown/NNP@PERSON", "2009-01-01").code()).isNull();
        assertThat(describe("Prime/NNP<Brown:compound Minister/NNP<Brown:compound Brown/NNP@PERSON", "2009-01-01")
                        .code())
                .isEqualTo("GBRGOV");
    }

    @Test
    void aBodyOfAnotherCountryIsNotTheNamedOne() {
        assertThat(describe("Pakistan/NNP<Office:compound@GPE Home/NNP<Office:compound@ORG Office/NNP@ORG")
                        .code())
                .isEqualTo("PAKGOV");
    }

    @Test
    void titlesGiveThePersonASector() {
        Actor actor = describe("Gen./NNP<Perez:compound Juan/NNP<Perez:compound@PERSON Perez/NNP@PERSON");
        assertThat(actor.kind()).isEqualTo(ActorKind.PERSON);
        assertThat(actor.sector()).isEqualTo("MIL");
    }

    @Test
    void pronounsAreLeftToOthers() {
        assertThat(describe("they/PRP").how()).isEqualTo(Resolved.PRONOUN);
    }

    @Test
    void rowsTellWhatDecided() {
        assertThat(describe("Lebanese/JJ<soldiers:amod@NORP soldiers/NNS").row())
                .matches("roles\\.csv:\\d+ states\\.csv:\\d+");
    }
}
