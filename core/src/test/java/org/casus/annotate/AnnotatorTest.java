package org.casus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.model.Annotated;
import org.casus.model.Token;
import org.casus.testing.Engine;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
    @Test
    void findsWordsTreesAndNames() {
        Annotated annotated = Engine.annotate("Market bombed\n\nJets bombed a market in Idlib on Monday.");

        assertThat(annotated.sentences()).hasSize(2);
        assertThat(annotated.sentences().get(0).headline()).isTrue();
        Token bombed = annotated.token(annotated.sentences().get(1).first() + 1);
        assertThat(bombed.lemma()).isEqualTo("bomb");
        assertThat(bombed.relation()).isEqualTo("root");
        assertThat(annotated.names())
                .extracting(name -> annotated.text(annotated.span(name.first(), name.end())))
                .contains("Idlib", "Monday");
    }
}
