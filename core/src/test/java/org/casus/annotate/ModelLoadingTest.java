package org.casus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The flat models do what those in the engine's jar do, to the letter, in ties too. */
class ModelLoadingTest {
    private static final String TEXT = """
            Warplanes bombed a fuel depot near Deir ez-Zor on Tuesday, killing at least 14 people, rescue workers said. \
            The French and Polish foreign ministers, who had met in Warsaw, refused to comment.
            "We will not be intimidated," Gen. Ali Hassan told reporters in Baghdad, according to the New York Times.
            POLICE ARREST 200 AS MARCH TURNS VIOLENT
            The U.N. Security Council was expected to vote on the truce, which the rebels' delegation had rejected in March.
            The Bank of England raised its rate to 5.25 %; shares in Royal Dutch Shell fell 3 %.
            In the northern city of Chiang Mai thousands of students marched peacefully against the new constitution.
            Zxq vbrrt qqqqq wwwwk — zzgh!? #hlink# :-) http://example.org/a?b=c user@example.org 12:30 $5bn
            أعلنت الوزارة مقتل ثلاثة جنود 🚀🚀 في كركوك. Он сказал «нет».
            """;

    @Test
    void agreesWithTheEnginesOwnModels() {
        Models models = ModelLoading.open(Path.of("..", "target", "models"), ModelProgress.silent());
        List<NLPNode[]> flat = sentences();
        models.components().forEach(component -> component.process(flat));

        // One part at a time, since all together would not fit the memory of a test.
        List<NLPNode[]> packaged = sentences();
        lexicon("ambiguity_classes", "word_form_simplified_lowercase", ModelPart.AMBIGUITY)
                .process(packaged);
        lexicon("word_clusters", "word_form_simplified_lowercase", ModelPart.CLUSTERS)
                .process(packaged);
        lexicon("named_entity_gazetteers", "word_form_simplified", ModelPart.GAZETTEER)
                .process(packaged);
        component(ModelPart.TAGGER).process(packaged);
        new MorphologicalAnalyzer<NLPNode>(Language.ENGLISH).process(packaged);
        component(ModelPart.NAMES).process(packaged);
        NLPComponent<NLPNode> parser = component(ModelPart.PARSER);
        parser.process(packaged);

        assertThat(flat.stream().map(ModelLoadingTest::text).toList())
                .hasSizeGreaterThan(9)
                .isEqualTo(packaged.stream().map(ModelLoadingTest::text).toList());
        assertThat(candidates(models.parser())).isEqualTo(candidates((DEPParser<NLPNode>) parser));
    }

    private static List<NLPNode[]> sentences() {
        List<NLPNode[]> sentences = new ArrayList<>();
        for (String line : TEXT.split("\n")) {
            for (List<Token> tokens : new EnglishTokenizer().segmentize(line)) {
                NLPNode[] nodes = new NLPNode[tokens.size() + 1];
                nodes[0] = new NLPNode().toRoot();
                for (int i = 1; i < nodes.length; i++) {
                    nodes[i] = new NLPNode(i, tokens.get(i - 1).getWordForm());
                }
                sentences.add(nodes);
            }
        }
        return sentences;
    }

    private static NLPComponent<NLPNode> lexicon(String name, String field, ModelPart part) {
        String configuration =
                "<c><lexica><%s field=\"%s\">%s</%1$s></lexica></c>".formatted(name, field, part.resource());
        return new GlobalLexica<>(new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)));
    }

    private static NLPComponent<NLPNode> component(ModelPart part) {
        return NLPUtils.getComponent(part.resource());
    }

    private static String text(NLPNode[] sentence) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < sentence.length; i++) {
            NLPNode node = sentence[i];
            text.append(node)
                    .append(' ')
                    .append(node.getAmbiguityClasseList())
                    .append(Objects.requireNonNullElse(node.getWordClusters(), List.of()))
                    .append(node.getNamedEntityGazetteerSet())
                    .append('\n');
        }
        return text.toString();
    }

    /** The labels that are possible when, in the order in which the parser tries them. */
    private static List<String> candidates(DEPParser<NLPNode> parser) {
        NLPNode root = new NLPNode().toRoot();
        NLPNode first = new NLPNode(1, "first");
        NLPNode second = new NLPNode(2, "second");
        List<String> candidates = new ArrayList<>();
        candidates.add(parser.getLabelCandidates().getLeftArcs().toString());
        candidates.add(parser.getLabelCandidates().getRightArcs().toString());
        candidates.add(parser.getLabelCandidates().get(root, first).toString());
        candidates.add(parser.getLabelCandidates().get(first, second).toString());
        second.setDependencyHead(first, "dep");
        candidates.add(parser.getLabelCandidates().get(first, second).toString());
        candidates.add(parser.getLabelCandidates().get(second, first).toString());
        return candidates;
    }
}
