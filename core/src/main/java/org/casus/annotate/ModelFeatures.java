package org.casus.annotate;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The features that a model knows, a table for each of its templates, numbered from 1 through all of them. Read-only. */
final class ModelFeatures extends FeatureMap {
    private static final long serialVersionUID = 1L;

    private final transient List<ModelTable> tables;
    private final transient int[] first;

    private ModelFeatures(List<ModelTable> tables) {
        this.tables = tables;
        this.first = new int[tables.size() + 1];
        first[0] = 1;
        for (int type = 0; type < tables.size(); type++) {
            first[type + 1] = first[type] + tables.get(type).size();
        }
        setSize(first[tables.size()]);
    }

    /** The same features under new numbers. */
    static ModelFeatures of(FeatureMap features) {
        return new ModelFeatures(features.getIndexMaps().stream()
                .map(map -> ModelTable.of(new ArrayList<>(map.keySet())))
                .toList());
    }

    static ModelFeatures read(ModelReader in) {
        int size = in.integer();
        List<ModelTable> tables = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            tables.add(ModelTable.read(in));
        }
        return new ModelFeatures(tables);
    }

    void write(ModelWriter out) throws IOException {
        out.integer(tables.size());
        for (ModelTable table : tables) {
            table.write(out);
        }
    }

    @Override
    public int index(int type, @Nullable String value) {
        int found =
                value == null || type >= tables.size() ? -1 : tables.get(type).find(value);
        return found < 0 ? -1 : first[type] + found;
    }
}
