package org.casus.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.casus.codebook.Codebook;
import org.casus.codebook.Embedding;
import org.junit.jupiter.api.Test;

class EmbeddingLexiconTest {
    private static final Codebook CODEBOOK = Codebook.bundled();

    @Test
    void noPredicateStandsTwice() {
        assertThat(all(Embedding::verbs)).doesNotHaveDuplicates().hasSizeGreaterThan(400);
        assertThat(all(embedding -> joined(embedding.nouns(), embedding.frames())))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(150);
        assertThat(all(Embedding::adjectives)).doesNotHaveDuplicates();
        assertThat(all(Embedding::adverbs)).doesNotHaveDuplicates();
    }

    @Test
    void everyEntrySaysWhatItMeans() {
        assertThat(CODEBOOK.embeddings()).allSatisfy(embedding -> {
            assertThat(embedding.means()).isNotBlank();
            assertThat(embedding.line()).isPositive();
        });
    }

    @Test
    void sayingsAreKnown() {
        assertThat(CODEBOOK.sayings().isVerb("say")).isTrue();
        assertThat(CODEBOOK.sayings().isNoun("statement")).isTrue();
        assertThat(CODEBOOK.sayings().prepositions().contains("according to")).isTrue();
    }

    private static List<String> all(Function<Embedding, List<String>> words) {
        return CODEBOOK.embeddings().stream().map(words).flatMap(List::stream).toList();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
