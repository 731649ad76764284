package org.casus.resolve.confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Logistic regression on traits with a quadratic penalty, by coordinate-wise Newton steps in a fixed order, so that the same judgements
 * always give the same weights (Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, section 4.4).
 */
public final class LogisticFit {
    private static final double PENALTY = 2;

    /** For a thousand judged events and some ninety traits. */
    private static final double STRONG = 3;

    private static final int ROUNDS = 60;
    private static final String ALWAYS = "always";

    private LogisticFit() {}

    /** Weights by trait, in thousandths. */
    public static Map<String, Double> weights(List<Judged> judged) {
        return weights(judged, trait -> 0, STRONG);
    }

    /**
     * Weights by trait, in thousandths, of which some may only speak for or only against.
     *
     * @param sign of each trait 1 when its weight may not be below 0, -1 when it may not be above, else 0
     */
    public static Map<String, Double> weights(List<Judged> judged, ToIntFunction<String> sign) {
        return weights(judged, sign, PENALTY);
    }

    private static Map<String, Double> weights(List<Judged> judged, ToIntFunction<String> sign, double quiet) {
        Map<String, List<Integer>> holders = new TreeMap<>();
        for (int i = 0; i < judged.size(); i++) {
            for (String trait : judged.get(i).traits()) {
                holders.computeIfAbsent(trait, key -> new ArrayList<>()).add(i);
            }
        }
        double[] sums = new double[judged.size()];
        Map<String, Double> weights = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, List<Integer>> trait : holders.entrySet()) {
                double weight = weights.getOrDefault(trait.getKey(), 0.0);
                double penalty = trait.getKey().equals(ALWAYS) ? 0 : quiet;
                double slope = -penalty * weight;
                double bend = penalty + 1e-9;
                for (int i : trait.getValue()) {
                    double share = 1 / (1 + StrictMath.exp(-sums[i]));
                    slope += (judged.get(i).right() ? 1 : 0) - share;
                    bend += share * (1 - share);
                }
                double wanted = weight + slope / bend;
                int side = sign.applyAsInt(trait.getKey());
                double held = side > 0 ? Math.max(0, wanted) : side < 0 ? Math.min(0, wanted) : wanted;
                double step = held - weight;
                weights.put(trait.getKey(), held);
                for (int i : trait.getValue()) {
                    sums[i] += step;
                }
            }
        }
        weights.replaceAll((trait, weight) -> Math.round(1000 * weight) / 1000.0);
        return weights;
    }
}
