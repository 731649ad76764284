package org.casus.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.actor.Actors;
import org.casus.codebook.Codebook;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Reading;
import org.casus.model.Resolved;
import org.casus.model.Span;
import org.casus.model.Statement;
import org.casus.model.Token;
import org.casus.testing.Trees;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Phrases that refer to others, against the bundled lexicons. */
class ReferencesTest {
    private static final Codebook CODEBOOK = Codebook.bundled();
    private static final ReferenceFinder FINDER = ReferenceFinder.over(CODEBOOK, Actors.over(CODEBOOK));

    private static int last(Annotated annotated, String form) {
        int found = -1;
        for (Token token : annotated.tokens()) {
            if (token.form().equals(form)) {
                found = token.index();
            }
        }
        return found;
    }

    private static Phrase word(Annotated annotated, String form) {
        int at = last(annotated, form);
        return Phrase.of(at, at, at + 1);
    }

    private static @Nullable String via(Annotated annotated, Reference reference) {
        return reference.via() == null ? null : annotated.text(reference.via());
    }

    private static Reference pronoun(Annotated annotated, String form) {
        return FINDER.open(Reading.of(annotated)).of(word(annotated, form));
    }

    @Test
    void itIsTheSubjectAbove() {
        Annotated annotated =
                Trees.parse("the/DT Russian/JJ<Federation:compound@GPE Federation/NNP<announced:nsubj@GPE "
                        + "has/VBZ<announced:aux announced/VBN it/PRP<coordinating:nsubj is/VBZ<coordinating:aux "
                        + "coordinating/VBG<announced:ccomp strikes/NNS<coordinating:obj ./.");
        Reference reference = pronoun(annotated, "it");
        assertThat(reference.actor().code()).isEqualTo("RUS");
        assertThat(reference.actor().how()).isEqualTo(Resolved.PRONOUN);
        assertThat(via(annotated, reference)).isEqualTo("the Russian Federation");
    }

    @Test
    void sheIsNotTheMan() {
        Annotated annotated = Trees.parse("Angela/NNP<Merkel:compound@PERSON Merkel/NNP<met:nsubj@PERSON met/VBD "
                + "Vladimir/NNP<Putin:compound@PERSON Putin/NNP<met:obj@PERSON ./.\n"
                + "He/PRP<left:nsubj left/VBD ./.");
        assertThat(pronoun(annotated, "He").actor().name()).isEqualTo("Vladimir Putin");
    }

    @Test
    void twoThatFitEquallyAreNobody() {
        Annotated annotated =
                Trees.parse("Kenya/NNP<freed:nsubj@GPE freed/VBD rebels/NNS<freed:obj and/CC<met:cc met/VBD<freed:conj "
                        + "soldiers/NNS<met:obj ./.\n"
                        + "Police/NNS<shot:nsubj shot/VBD them/PRP<shot:obj ./.");
        Reference reference = pronoun(annotated, "them");
        assertThat(reference.open()).isTrue();
        assertThat(reference.actor().code()).isNull();
    }

    @Test
    void withoutAnAntecedentNobodyIsMeant() {
        Annotated annotated = Trees.parse("They/PRP<attacked:nsubj attacked/VBD a/DT village/NN<attacked:obj ./.");
        assertThat(pronoun(annotated, "They").open()).isTrue();
    }

    @Test
    void bothWordsOfOneClauseAreTwo() {
        Annotated annotated = Trees.parse("Russia/NNP<attacked:nsubj@GPE attacked/VBD it/PRP<attacked:obj ./.");
        assertThat(pronoun(annotated, "it").open()).isTrue();
    }

    @Test
    void weIsTheSpeaker() {
        Annotated annotated = Trees.parse("We/PRP<attack:nsubj will/MD<attack:aux attack/VB<said:ccomp "
                + "Syria/NNP<attack:obj@GPE Hamas/NNP<said:nsubj@ORG said/VBD ./.");
        Span content = annotated.span(0, 4);
        Statement statement = new Statement(List.of(), List.of(), List.of(content), word(annotated, "Hamas"), true);
        Reading reading = Reading.of(annotated).withStatements(List.of(statement));
        Reference reference = FINDER.open(reading).of(word(annotated, "We"));
        assertThat(reference.actor().code()).isEqualTo("PSEHAM");
    }

    @Test
    void whatBelongsToAPronounHasItsCountry() {
        Annotated annotated = Trees.parse("Israel/NNP<attacked:nsubj@GPE attacked/VBD ./.\n"
                + "Its/PRP$<forces:nmod:poss forces/NNS<arrested:nsubj arrested/VBD men/NNS<arrested:obj ./.");
        int forces = last(annotated, "forces");
        Reference reference = FINDER.open(Reading.of(annotated)).of(Phrase.of(forces, forces - 1, forces + 1));
        assertThat(reference.actor().code()).isEqualTo("ISRMIL");
        assertThat(via(annotated, reference)).isEqualTo("Israel");
    }

    @Test
    void theGroupIsTheNamedGroup() {
        Annotated annotated = Trees.parse("Hamas/NNP<fired:nsubj@ORG fired/VBD rockets/NNS<fired:obj ./.\n"
                + "the/DT group/NN<killed:nsubj killed/VBD civilians/NNS<killed:obj ./.");
        int group = last(annotated, "group");
        Reference reference = FINDER.open(Reading.of(annotated)).of(Phrase.of(group, group - 1, group + 1));
        assertThat(reference.actor().name()).isEqualTo("Hamas");
        assertThat(reference.actor().kind()).isEqualTo(ActorKind.ARMED_GROUP);
        assertThat(reference.actor().how()).isEqualTo(Resolved.DESCRIPTION);
    }

    @Test
    void thePresidentIsThatOfTheStoryAlone() {
        String told = "Kenya/NNP<voted:nsubj@GPE voted/VBD ./.\n" + "Kenyans/NNPS<cheered:nsubj@NORP cheered/VBD ./.\n"
                + "Nairobi/NNP<slept:nsubj@GPE slept/VBD ./.\n";
        String president = "the/DT president/NN<spoke:nsubj spoke/VBD ./.";
        assertThat(president(told + president).actor().code()).isEqualTo("KENGOV");
        String other =
                "Uganda/NNP<watched:nsubj@GPE watched/VBD ./.\n" + "Ugandans/NNPS<laughed:nsubj@NORP laughed/VBD ./.\n";
        assertThat(president(told + other + president).actor().code()).isEqualTo("GOV");
    }

    private static Reference president(String trees) {
        Annotated annotated = Trees.parse(trees);
        int head = last(annotated, "president");
        return FINDER.open(Reading.of(annotated)).of(Phrase.of(head, head - 1, head + 1));
    }

    @Test
    void aSurnameHasWhatTheFullNameTells() {
        Annotated annotated = Trees.parse(
                "Gen./NNP<Perez:compound Juan/NNP<Perez:compound@PERSON Perez/NNP<spoke:nsubj@PERSON spoke/VBD ./.\n"
                        + "soldiers/NNS<saw:nsubj saw/VBD Perez/NNP<saw:obj@PERSON ./.");
        Reference reference = pronoun(annotated, "Perez");
        assertThat(reference.actor().name()).isEqualTo("Juan Perez");
        assertThat(reference.actor().code()).isEqualTo("MIL");
    }
}
