package org.casus.annotate;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.ner.NERTagger;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Opens the engine's models fast. The class path holds them as compressed Java objects, which take a quarter of a minute and
 * well over a gigabyte to load; their flat form loads in well under a second.
 */
final class ModelLoading {
    private final List<ByteBuffer> parts;

    private ModelLoading(List<ByteBuffer> parts) {
        this.parts = parts;
    }

    /**
     * The models, through a cache.
     *
     * @param folder where the flat form is kept; made when it is missing
     */
    static Models open(Path folder, ModelProgress progress) {
        try {
            return new ModelLoading(cache().open(folder, progress)).load();
        } catch (IOException e) {
            throw new UncheckedIOException("the language models cannot be read", e);
        }
    }

    static ModelCache cache() throws IOException {
        return new ModelCache(ModelSource.key(), ModelSource.length(), ModelCodec::pack);
    }

    /** Parts load at the same time, the largest first. */
    private Models load() {
        CompletableFuture<DEPParser<NLPNode>> parser = start(ModelPart.PARSER, ModelCodec::unpack);
        CompletableFuture<MorphologicalAnalyzer<NLPNode>> lemmas =
                CompletableFuture.supplyAsync(() -> new MorphologicalAnalyzer<>(Language.ENGLISH));
        CompletableFuture<ModelTrie> gazetteer = start(ModelPart.GAZETTEER, ModelTrie::read);
        CompletableFuture<ModelLexicon<Set<String>>> clusters = start(
                ModelPart.CLUSTERS,
                in -> ModelLexicon.read(in, strings -> Collections.unmodifiableSet(new LinkedHashSet<>(strings))));
        CompletableFuture<NERTagger<NLPNode>> names = start(ModelPart.NAMES, ModelCodec::unpack);
        CompletableFuture<ModelLexicon<List<String>>> ambiguity =
                start(ModelPart.AMBIGUITY, in -> ModelLexicon.read(in, List::copyOf));
        CompletableFuture<POSTagger<NLPNode>> tagger = start(ModelPart.TAGGER, ModelCodec::unpack);
        return new Models(
                Models.lexica(ambiguity.join(), clusters.join(), gazetteer.join()),
                tagger.join(),
                lemmas.join(),
                names.join(),
                parser.join());
    }

    private <T> CompletableFuture<T> start(ModelPart part, Function<ModelReader, T> unpack) {
        ModelReader in = new ModelReader(parts.get(part.ordinal()));
        return CompletableFuture.supplyAsync(() -> unpack.apply(in));
    }
}
