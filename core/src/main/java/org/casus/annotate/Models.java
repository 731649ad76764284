package org.casus.annotate;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.ner.NERTagger;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The engine's English models, ready to work. Safe to share between threads.
 *
 * @param lexica looks up word clusters, ambiguity classes and gazetteer entries: the first step
 * @param tagger finds parts of speech
 * @param lemmas finds lemmas, from words and parts of speech
 * @param names finds names
 * @param parser finds the tree
 */
record Models(
        GlobalLexica<NLPNode> lexica,
        POSTagger<NLPNode> tagger,
        MorphologicalAnalyzer<NLPNode> lemmas,
        NERTagger<NLPNode> names,
        DEPParser<NLPNode> parser) {

    /** All steps, in the order they run. */
    List<NLPComponent<NLPNode>> components() {
        return List.of(lexica, tagger, lemmas, names, parser);
    }

    /** The lexica, looked up by the forms of the word that the engine's own configuration names. */
    static GlobalLexica<NLPNode> lexica(
            Map<String, List<String>> ambiguity,
            Map<String, Set<String>> clusters,
            PrefixTree<String, Set<String>> gazetteer) {
        GlobalLexica<NLPNode> lexica =
                new GlobalLexica<>(new ByteArrayInputStream("<nothing/>".getBytes(StandardCharsets.UTF_8)));
        lexica.setAmbiguityClasses(new GlobalLexicon<>(ambiguity, Field.word_form_simplified_lowercase, null));
        lexica.setWordClusters(new GlobalLexicon<>(clusters, Field.word_form_simplified_lowercase, null));
        lexica.setNamedEntityGazetteers(new GlobalLexicon<>(gazetteer, Field.word_form_simplified, null));
        return lexica;
    }
}
