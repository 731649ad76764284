package org.casus.annotate;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The questions a model asks of a sentence, and the table of answers it knows. Those about word embeddings are left out. */
final class ModelTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
    private static final long serialVersionUID = 1L;

    private ModelTemplate(ModelFeatures features) {
        super(null, new HyperParameter());
        feature_map = features;
    }

    static <S extends NLPState<NLPNode>> ModelTemplate<S> read(ModelReader in) {
        List<String> sets = in.strings();
        List<String> lists = in.strings();
        ModelTemplate<S> template = new ModelTemplate<>(ModelFeatures.read(in));
        sets.forEach(item -> template.addSet(template.item(item)));
        lists.forEach(items ->
                template.add(Arrays.stream(items.split(" ")).map(template::item).toArray(FeatureItem[]::new)));
        return template;
    }

    static void write(FeatureTemplate<?, ?> template, ModelFeatures features, ModelWriter out) throws IOException {
        out.strings(
                template.getSetFeatureList().stream().map(ModelTemplate::text).toList());
        out.strings(template.getFeatureList().stream()
                .map(items -> String.join(
                        " ", Arrays.stream(items).map(ModelTemplate::text).toList()))
                .toList());
        features.write(out);
    }

    private static String text(FeatureItem item) {
        return String.join(
                ":",
                item.source.name(),
                item.relation == null ? "" : item.relation.name(),
                Integer.toString(item.window),
                item.field.name(),
                item.attribute == null ? "" : item.attribute.toString());
    }

    private FeatureItem item(String text) {
        String[] parts = text.split(":", -1);
        Field field = Field.valueOf(parts[3]);
        return new FeatureItem(
                Source.valueOf(parts[0]),
                parts[1].isEmpty() ? null : Relation.valueOf(parts[1]),
                Integer.parseInt(parts[2]),
                field,
                parts[4].isEmpty() ? null : createAttribute(field, parts[4]));
    }
}
