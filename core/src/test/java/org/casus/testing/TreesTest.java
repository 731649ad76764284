package org.casus.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.casus.model.Annotated;
import org.casus.model.NameSpan;
import org.casus.model.Token;
import org.junit.jupiter.api.Test;

class TreesTest {
    @Test
    void readsFormsTagsHeadsAndNames() {
        Annotated annotated = Trees.parse(
                "Jets/NNS<bombed:nsubj bombed/VBD a/DT market/NN<bombed:obj in/IN<City:case Idlib/NNP<City:compound@GPE"
                        + " City/NNP<bombed:obl@GPE ./.");
        assertThat(annotated.document().text()).isEqualTo("Jets bombed a market in Idlib City.");
        assertThat(annotated.names()).containsExactly(new NameSpan(5, 7, "GPE"));
        assertThat(annotated.tokens().stream().map(Token::head)).containsExactly(1, -1, 3, 1, 6, 6, 1, 1);
        assertThat(annotated.tokens().stream().map(Token::lemma))
                .containsExactly("jet", "bomb", "a", "market", "in", "idlib", "city", ".");
        assertThat(annotated.tokens().stream().map(Token::relation))
                .containsExactly("nsubj", "root", "det", "obj", "case", "compound", "obl", "punct");
    }

    @Test
    void readsSentencesHeadlinesAndParagraphs() {
        Annotated annotated = Trees.parse("""
                ! Blast/NN<kills:nsubj kills/VBZ 12/CD<kills:obj
                Police/NNS<spoke:nsubj spoke=speak/VBD ./.
                It/PRP<ended:nsubj ended/VBD ./.

                Rain/NN<fell:nsubj fell=fall/VBD ./.
                """);
        assertThat(annotated.sentences().stream().map(s -> s.paragraph())).containsExactly(0, 1, 1, 2);
        assertThat(annotated.sentences().get(0).headline()).isTrue();
        assertThat(annotated.document().text()).isEqualTo("Blast kills 12\nPolice spoke.\nIt ended.\nRain fell.");
        assertThat(annotated.token(4).head()).isEqualTo(-1);
    }

    @Test
    void meansTheNearestOfEqualFormsOrTheNumberedOne() {
        Annotated annotated = Trees.parse("the/DT<war:det war/NN<end:nsubj end/VB of/IN<war#2:case war/NN<war#1:nmod");
        assertThat(annotated.tokens().stream().map(Token::head)).containsExactly(1, 2, -1, 4, 1);
    }

    @Test
    void refusesWhatIsNoTree() {
        assertThatThrownBy(() -> Trees.parse("Jets/NNS bombed/VBD")).hasMessageContaining("two roots");
        assertThatThrownBy(() -> Trees.parse("Jets/NNS<fled:nsubj bombed/VBD")).hasMessageContaining("no head");
        assertThatThrownBy(() -> Trees.parse("Jets")).hasMessageContaining("no tag");
    }
}
