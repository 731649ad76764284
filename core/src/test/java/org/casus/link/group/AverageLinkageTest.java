package org.casus.link.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AverageLinkageTest {
    private final Edges edges = new Edges();

    @Test
    void whatIsAlikeOnAverageIsJoined() {
        edges.add(0, 1, 0.9);
        edges.add(1, 2, 0.8);
        edges.add(0, 2, 0.4);
        assertThat(AverageLinkage.groups(4, edges, 0.5)).containsExactly(0, 0, 0, 3);
    }

    @Test
    void oneThatIsLikeTwoGroupsDoesNotChainThemTogether() {
        edges.add(0, 1, 0.9);
        edges.add(3, 4, 0.9);
        edges.add(1, 2, 0.8);
        edges.add(0, 2, 0.6);
        edges.add(2, 3, 0.7);
        assertThat(AverageLinkage.groups(5, edges, 0.5)).containsExactly(0, 0, 0, 3, 3);
    }

    @Test
    void whatIsDecidedApartIsNeverJoined() {
        edges.add(0, 1, 0.9);
        edges.add(1, 2, 0.9);
        edges.add(0, 2, -1e9);
        assertThat(AverageLinkage.groups(3, edges, 0.5)).containsExactly(0, 0, 2);
    }
}
