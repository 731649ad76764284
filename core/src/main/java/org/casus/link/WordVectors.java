package org.casus.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.casus.model.CodedDocument;

/**
 * The words of documents, weighed by how often a document has them and how few documents do (TF-IDF), of unit length.
 * Words of more than a fifth of many documents weigh nothing.
 */
final class WordVectors {
    private static final int FEW = 20;

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

    static WordVectors of(List<CodedDocument> documents) {
        List<Map<String, Integer>> counts = new ArrayList<>(documents.size());
        Map<String, Integer> frequency = new HashMap<>();
        for (CodedDocument coded : documents) {
            Map<String, Integer> words = count(coded);
            words.keySet().forEach(word -> frequency.merge(word, 1, Integer::sum));
            counts.add(words);
        }
        List<Map<String, Double>> vectors = new ArrayList<>(counts.size());
        for (Map<String, Integer> words : counts) {
            vectors.add(weigh(words, frequency, documents.size()));
        }
        return new WordVectors(vectors);
    }

    /** Cosine with each earlier document that shares a word. */
    Map<Integer, Double> before(int document) {
        Map<Integer, Double> cosines = new TreeMap<>();
        // Sorted, so that sums are added in one order and come out the same every time.
        for (Map.Entry<String, Double> word : vectors.get(document).entrySet()) {
            for (int other : holders.getOrDefault(word.getKey(), List.of())) {
                if (other >= document) {
                    break;
                }
                double product = word.getValue() * vectors.get(other).getOrDefault(word.getKey(), 0.0);
                cosines.merge(other, product, Double::sum);
            }
        }
        return cosines;
    }

    private static Map<String, Integer> count(CodedDocument coded) {
        Map<String, Integer> words = new TreeMap<>();
        String title = coded.document().title();
        String text = (title == null ? "" : title + "\n") + coded.document().text();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 2) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }

    private static Map<String, Double> weigh(
            Map<String, Integer> words, Map<String, Integer> frequency, int documents) {
        Map<String, Double> weights = new TreeMap<>();
        double square = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            int holders = frequency.getOrDefault(word.getKey(), 1);
            if (documents <= FEW || holders <= documents / 5) {
                double weight = (1 + Math.log(word.getValue())) * Math.log((1.0 + documents) / holders);
                weights.put(word.getKey(), weight);
                square += weight * weight;
            }
        }
        double length = square > 0 ? Math.sqrt(square) : 1;
        weights.replaceAll((word, weight) -> weight / length);
        return weights;
    }
}
