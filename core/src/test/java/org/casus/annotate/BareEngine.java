package org.casus.annotate;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The engine as its author delivers it, all steps from text to tree, beside the annotator that stands on the same models: the
 * yardstick of the benchmark.
 *
 * @param decoder the engine
 * @param annotator ours
 */
public record BareEngine(NLPDecoder decoder, Annotator annotator) {
    /** Loads the models once for both. */
    public static BareEngine open(Path cache) {
        Models models = ModelLoading.open(cache, ModelProgress.silent());
        NLPDecoder decoder = new NLPDecoder();
        decoder.setTokenizer(new EnglishTokenizer());
        decoder.setComponents(models.components());
        return new BareEngine(decoder, new Nlp4jAnnotator(models.components()));
    }

    /** Reads a text, line by line, and counts its tokens. */
    public int read(String text) {
        int tokens = 0;
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                try {
                    for (NLPNode[] sentence : decoder.decodeDocument(line)) {
                        tokens += sentence.length - 1;
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return tokens;
    }
}
