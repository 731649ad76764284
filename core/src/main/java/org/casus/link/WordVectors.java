package org.casus.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of documents, weighed by how often a document has them and how few documents do (TF-IDF), of unit length. A word
 * that all documents have weighs next to nothing, so no list of common words is needed.
 */
final class WordVectors {
    private final List<Map<String, Double>> vectors;
    private final Map<String, List<Integer>> holders = new HashMap<>();

    private WordVectors(List<Map<String, Double>> vectors) {
        this.vectors = vectors;
        for (int i = 0; i < vectors.size(); i++) {
            for (String word : vectors.get(i).keySet()) {
                holders.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
            }
        }
    }

    static WordVectors of(List<List<String>> documents) {
        List<Map<String, Integer>> counts = new ArrayList<>(documents.size());
        Map<String, Integer> frequency = new HashMap<>();
        for (List<String> words : documents) {
            // Sorted, so that sums are added in one order and come out the same every time.
            Map<String, Integer> count = new TreeMap<>();
            words.forEach(word -> count.merge(word, 1, Integer::sum));
            count.keySet().forEach(word -> frequency.merge(word, 1, Integer::sum));
            counts.add(count);
        }
        return new WordVectors(counts.stream()
                .map(count -> weigh(count, frequency, documents.size()))
                .toList());
    }

    /** Adds a share of the cosine of a document with each earlier one to a row of them. */
    void addTo(double[] row, int document, double share) {
        for (Map.Entry<String, Double> word : vectors.get(document).entrySet()) {
            for (int other : holders.getOrDefault(word.getKey(), List.of())) {
                if (other >= document) {
                    break;
                }
                row[other] += share * word.getValue() * vectors.get(other).getOrDefault(word.getKey(), 0.0);
            }
        }
    }

    private static Map<String, Double> weigh(
            Map<String, Integer> words, Map<String, Integer> frequency, int documents) {
        Map<String, Double> weights = new TreeMap<>();
        words.forEach((word, count) -> weights.put(
                word, (1 + Math.log(count)) * Math.log((1.0 + documents) / frequency.getOrDefault(word, 1))));
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        if (length > 0) {
            weights.replaceAll((word, weight) -> weight / length);
        }
        return weights;
    }
}
