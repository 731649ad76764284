package org.casus.resolve.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Weights learnt from judged events. */
class LogisticFitTest {
    private static SortedSet<String> traits(String... traits) {
        return new TreeSet<>(Set.of(traits));
    }

    /** Of a thousand events with "verb" nine hundred are right, of a thousand with "noun" four hundred. */
    private static List<Judged> judged() {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            judged.add(new Judged("d" + i, traits("always", "verb"), i % 10 != 0));
            judged.add(new Judged("d" + i, traits("always", "noun"), i % 10 < 4));
        }
        return judged;
    }

    @Test
    void confidenceIsTheShareThatIsRight() {
        Confidence confidence = new Confidence(LogisticFit.weights(judged()));
        assertThat(confidence.share(traits("always", "verb"))).isCloseTo(0.9, within(0.03));
        assertThat(confidence.share(traits("always", "noun"))).isCloseTo(0.4, within(0.03));
    }

    @Test
    void traitSeenOnceSaysLittle() {
        List<Judged> judged = judged();
        judged.add(new Judged("x", traits("always", "verb", "rare"), false));
        Map<String, Double> weights = LogisticFit.weights(judged);
        assertThat(Math.abs(weights.getOrDefault("rare", 0.0))).isLessThan(0.5);
    }

    @Test
    void binsHoldEveryEventOnce() {
        List<Reliability.Bin> bins = Reliability.of(judged());
        assertThat(bins.stream().mapToInt(Reliability.Bin::events).sum()).isEqualTo(2000);
        assertThat(bins.stream()
                        .filter(bin -> bin.events() > 50)
                        .allMatch(bin -> Math.abs((double) bin.right() / bin.events() - bin.mean()) < 0.06))
                .isTrue();
    }
}
