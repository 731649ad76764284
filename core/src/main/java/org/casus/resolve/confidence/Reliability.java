package org.casus.resolve.confidence;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidence means what it says: judged events in bins of confidence, with the share that is right. Each event gets the confidence
 * that the judgements of other documents give it.
 */
public final class Reliability {
    private static final int PARTS = 10;
    private static final double[] EDGES = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0001};

    private Reliability() {}

    /**
     * One bin.
     *
     * @param from least confidence
     * @param to below this
     * @param events how many
     * @param right how many of them are right
     * @param mean mean confidence
     */
    public record Bin(double from, double to, int events, int right, double mean) {}

    /** By cross-validation over documents. */
    public static List<Bin> of(List<Judged> judged) {
        double[] shares = new double[judged.size()];
        for (int part = 0; part < PARTS; part++) {
            List<Judged> others = new ArrayList<>();
            for (Judged each : judged) {
                if (part(each) != part) {
                    others.add(each);
                }
            }
            Confidence confidence = new Confidence(LogisticFit.weights(others));
            for (int i = 0; i < judged.size(); i++) {
                if (part(judged.get(i)) == part) {
                    shares[i] = confidence.share(judged.get(i).traits());
                }
            }
        }
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin + 1 < EDGES.length; bin++) {
            int events = 0;
            int right = 0;
            double sum = 0;
            for (int i = 0; i < shares.length; i++) {
                if (shares[i] >= EDGES[bin] && shares[i] < EDGES[bin + 1]) {
                    events++;
                    right += judged.get(i).right() ? 1 : 0;
                    sum += shares[i];
                }
            }
            bins.add(new Bin(EDGES[bin], Math.min(1, EDGES[bin + 1]), events, right, events == 0 ? 0 : sum / events));
        }
        return bins;
    }

    private static int part(Judged judged) {
        return Math.floorMod(judged.document().hashCode(), PARTS);
    }
}
