package org.casus.annotate;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;
import java.util.ArrayList;

/**
 * A model's weights without the zeros, which are nine in ten: for each feature the labels that it speaks for or against. Scores
 * are the same to the bit as those of the full matrix, since each label sums the same numbers in the same order. Read-only.
 */
final class ModelWeights extends ColumnMajorVector {
    private static final long serialVersionUID = 1L;

    private final transient int[] rows;
    private final transient byte[] labels;
    private final transient float[] values;

    private ModelWeights(int labelSize, int[] rows, byte[] labels, float[] values) {
        this.rows = rows;
        this.labels = labels;
        this.values = values;
        setSizes(labelSize, rows.length - 1);
    }

    /**
     * The weights of a full matrix.
     *
     * @param weights the matrix, its rows numbered by {@code from}
     * @param to numbers of the new rows
     */
    static ModelWeights of(MajorVector weights, FeatureMap from, ModelFeatures to) {
        int size = weights.getLabelSize();
        if (size > 256) {
            throw new IllegalArgumentException("more labels than fit a byte: " + size);
        }
        int[] old = new int[to.size()];
        for (int type = 0; type < from.getIndexMaps().size(); type++) {
            for (String feature : new ArrayList<>(from.getIndexMaps().get(type).keySet())) {
                old[to.index(type, feature)] = from.index(type, feature);
            }
        }
        int[] rows = new int[to.size() + 1];
        for (int row = 0; row < old.length; row++) {
            rows[row + 1] = rows[row];
            for (int label = 0; label < size; label++) {
                rows[row + 1] += weights.get(old[row] * size + label) == 0 ? 0 : 1;
            }
        }
        byte[] labels = new byte[rows[old.length]];
        float[] values = new float[rows[old.length]];
        int next = 0;
        for (int oldRow : old) {
            for (int label = 0; label < size; label++) {
                float value = weights.get(oldRow * size + label);
                if (value != 0) {
                    labels[next] = (byte) label;
                    values[next++] = value;
                }
            }
        }
        return new ModelWeights(size, rows, labels, values);
    }

    static ModelWeights read(ModelReader in) {
        return new ModelWeights(in.integer(), in.integers(), in.bytes(), in.floats());
    }

    void write(ModelWriter out) throws IOException {
        out.integer(label_size);
        out.integers(rows);
        out.bytes(labels);
        out.floats(values);
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        for (SparseItem item : features.getVector()) {
            int feature = item.getIndex();
            if (feature < feature_size) {
                float weight = item.getValue();
                for (int i = rows[feature]; i < rows[feature + 1]; i++) {
                    scores[labels[i] & 0xFF] += values[i] * weight;
                }
            }
        }
    }
}
