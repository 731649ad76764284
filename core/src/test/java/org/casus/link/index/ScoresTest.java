package org.casus.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoresTest {
    private final Scores scores = new Scores();

    @Test
    void whatHasMostComesFirstAndOfEqualsTheSmallest() {
        scores.add(7, 1);
        scores.add(3, 1);
        scores.add(5000, 1);
        scores.add(5000, 0.5);
        scores.add(9, 0.2);
        assertThat(scores.best(3)).containsExactly(5000, 3, 7);
    }

    @Test
    void nothingIsLeftOfWhatWasAddedBefore() {
        scores.add(1, 5);
        scores.best(1);
        scores.add(2, 1);
        assertThat(scores.best(4)).containsExactly(2);
        assertThat(scores.best(4)).isEmpty();
    }
}
