package org.casus.annotate;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.List;
import org.casus.model.Annotated;
import org.casus.model.Document;

/** The annotator over NLP4J. */
final class Nlp4jAnnotator implements Annotator {
    private final Normaliser normaliser = new Normaliser();
    private final Tokenizer tokenizer = new EnglishTokenizer();
    private final Nlp4jParser parser;

    /** @param components lexica, tags, lemmas, names, trees, in the order they run */
    Nlp4jAnnotator(List<NLPComponent<NLPNode>> components) {
        this.parser = new Nlp4jParser(components);
    }

    @Override
    public Annotated annotate(Document document) {
        NormalText normal = normaliser.normalise(document.text());
        AnnotatedBuilder builder = new AnnotatedBuilder(document, normal);
        int paragraph = 0;
        int start = 0;
        String text = normal.text();
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                List<List<Token>> sentences = tokenizer.segmentize(line);
                for (List<Token> sentence : sentences) {
                    boolean headline = sentences.size() == 1
                            && sentence.size() < 25
                            && !line.strip().endsWith(".");
                    builder.add(start, sentence, parser.parse(sentence), paragraph, headline);
                }
                paragraph++;
            }
            start = end + 1;
        }
        return builder.build();
    }

    @Override
    public String engine() {
        return "NLP4J 1.1.3";
    }
}
