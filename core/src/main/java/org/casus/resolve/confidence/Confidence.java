package org.casus.resolve.confidence;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.model.Annotated;
import org.casus.model.Event;
import org.jspecify.annotations.Nullable;

/** Gives each event the share of events like it that were right when people judged them. */
public final class Confidence {
    private final Map<String, Double> weights;

    /** With weights by trait, as {@link LogisticFit} finds them. */
    Confidence(Map<String, Double> weights) {
        this.weights = new TreeMap<>(weights);
    }

    /** With the weights of a codebook; without any, nothing is said. */
    public static Confidence of(Codebook codebook) {
        Map<String, Double> weights = new TreeMap<>();
        for (Row row : codebook.table("confidence").rows()) {
            weights.put(row.get("trait"), Double.valueOf(row.get("weight")));
        }
        return new Confidence(weights);
    }

    /** Between 0 and 1, in hundredths; null without weights. */
    public @Nullable Double of(Event event, List<Event> document, Annotated annotated) {
        return weights.isEmpty() ? null : Math.round(100 * share(Traits.of(event, document, annotated))) / 100.0;
    }

    double share(SortedSet<String> traits) {
        double sum = 0;
        for (String trait : traits) {
            sum += weights.getOrDefault(trait, 0.0);
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
