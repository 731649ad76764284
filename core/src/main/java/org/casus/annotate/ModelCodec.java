package org.casus.annotate;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.optimization.OnlineOptimizer;
import edu.emory.mathcs.nlp.learning.optimization.method.Perceptron;
import edu.emory.mathcs.nlp.learning.util.LabelMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/** Turns the engine's own form of a part into flat arrays, and flat arrays into what the engine works with. */
final class ModelCodec {
    private ModelCodec() {}

    /**
     * Writes the flat form of a part, read from the class path.
     *
     * @param read is told of bytes when they have been read
     */
    static void pack(ModelPart part, OutputStream out, LongConsumer read) throws IOException {
        ModelWriter writer = new ModelWriter(out);
        try (ModelStream in = ModelStream.open(part, read)) {
            switch (part) {
                case AMBIGUITY -> ModelLexicon.write(in.<Map<String, List<String>>>object(), writer);
                case CLUSTERS -> ModelLexicon.write(in.<Map<String, Set<String>>>object(), writer);
                case GAZETTEER -> ModelTrie.write(in.<PrefixTree<String, Set<String>>>object(), writer);
                case TAGGER, NAMES, PARSER -> packComponent(in, writer);
            }
        }
        writer.flush();
    }

    private static void packComponent(ModelStream in, ModelWriter out) throws IOException {
        OnlineComponent<NLPNode, ?> component = in.object();
        OnlineOptimizer optimizer = component.getOptimizer();
        ModelFeatures features = ModelFeatures.of(in.features());
        out.strings(optimizer.getLabelMap().getLabelList());
        ModelTemplate.write(component.getFeatureTemplate(), features, out);
        ModelWeights.of(optimizer.getWeightVector().getSparseWeightVector(), in.features(), features)
                .write(out);
        component.setFeatureTemplate(null);
        component.setOptimizer(null);
        out.bytes(ModelShell.pack(component));
    }

    static <S extends NLPState<NLPNode>, C extends OnlineComponent<NLPNode, S>> C unpack(ModelReader in) {
        LabelMap labels = new LabelMap();
        in.strings().forEach(labels::add);
        ModelTemplate<S> template = ModelTemplate.read(in);
        WeightVector weights = new WeightVector();
        weights.setSparseWeightVector(ModelWeights.read(in));
        // Which optimizer trained the model makes no difference to its scores.
        OnlineOptimizer optimizer = new Perceptron(weights, 0, 0);
        optimizer.setLabelMap(labels);
        C component = ModelShell.unpack(in.bytes());
        component.setFeatureTemplate(template);
        component.setOptimizer(optimizer);
        component.setFlag(NLPFlag.DECODE);
        return component;
    }
}
