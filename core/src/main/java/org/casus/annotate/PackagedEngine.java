package org.casus.annotate;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The engine as it comes in its jar, without word embeddings. */
final class PackagedEngine {
    private static final String MODELS = "edu/emory/mathcs/nlp/models/";
    private static final String LEXICA = """
            <configuration><lexica>
            <ambiguity_classes field="word_form_simplified_lowercase">%1$sambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
            <word_clusters field="word_form_simplified_lowercase">%1$sbrown-clusters-simplified-lowercase.xz</word_clusters>
            <named_entity_gazetteers field="word_form_simplified">%1$snamed-entity-gazetteers-simplified.xz</named_entity_gazetteers>
            </lexica></configuration>
            """.formatted("edu/emory/mathcs/nlp/lexica/en-");

    private PackagedEngine() {}

    /** Lexica, tags, lemmas, names, trees: the steps in the order they run. */
    static List<NLPComponent<NLPNode>> load() {
        return List.of(
                new GlobalLexica<NLPNode>(new ByteArrayInputStream(LEXICA.getBytes(StandardCharsets.UTF_8))),
                NLPUtils.getComponent(MODELS + "en-pos.xz"),
                new MorphologicalAnalyzer<NLPNode>(Language.ENGLISH),
                NLPUtils.getComponent(MODELS + "en-ner.xz"),
                NLPUtils.getComponent(MODELS + "en-dep.xz"));
    }
}
