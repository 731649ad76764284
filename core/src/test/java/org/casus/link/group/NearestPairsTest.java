package org.casus.link.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearestPairsTest {
    private final NearestPairs pairs = new NearestPairs();

    @Test
    void ofAPairTheHighestLikenessStands() {
        pairs.add(4, 1, 0.2);
        pairs.add(1, 4, 0.9);
        pairs.add(1, 4, 0.5);
        pairs.add(3, 3, 1);
        Edges edges = pairs.edges();
        assertThat(edges.size()).isEqualTo(1);
        assertThat(edges.first(0)).isEqualTo(1);
        assertThat(edges.second(0)).isEqualTo(4);
        assertThat(edges.likeness(0)).isEqualTo(0.9);
    }

    @Test
    void whatIsDecidedApartStaysSo() {
        pairs.add(1, 2, -1e9);
        pairs.add(1, 2, 0.9);
        assertThat(pairs.edges().likeness(0)).isEqualTo(-1e9);
    }

    @Test
    void noneIsLostWhenThereAreMany() {
        for (int i = 0; i < 3000; i++) {
            pairs.add(i, i + 1, i / 3000.0);
        }
        Edges edges = pairs.edges();
        assertThat(edges.size()).isEqualTo(3000);
        assertThat(edges.likeness(2999)).isEqualTo(2999 / 3000.0);
    }
}
