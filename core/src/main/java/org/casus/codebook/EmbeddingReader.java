package org.casus.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.model.MessageCode;
import org.casus.model.Status;
import org.jspecify.annotations.Nullable;

/** Reads {@code embedding.yml} and {@code sayings.yml}. */
final class EmbeddingReader {
    private EmbeddingReader() {}

    static List<Embedding> embeddings(@Nullable Item file) {
        List<Embedding> embeddings = new ArrayList<>();
        for (Item item : file == null ? List.<Item>of() : file.items()) {
            embeddings.add(embedding(item));
        }
        return embeddings;
    }

    static Sayings sayings(@Nullable Item file) {
        if (file == null) {
            return Sayings.NONE;
        }
        Keys keys = file.keys();
        Sayings sayings = Sayings.of(keys::texts);
        keys.end();
        return sayings;
    }

    private static Embedding embedding(Item item) {
        Keys keys = item.keys();
        Item predicates = keys.need("predicates");
        Keys words = (predicates == null ? item : predicates).keys();
        Item doer = keys.take("doer");
        Item power = keys.take("power");
        Effect embedded = effect(keys.need("embedded"));
        Effect negated = effect(keys.take("negated"));
        Embedding embedding = new Embedding(
                words.texts("verb"),
                words.texts("noun"),
                words.texts("frame"),
                words.texts("adjective"),
                words.texts("adverb"),
                keys.texts("prepositions"),
                embedded == null ? Effect.POSSIBLE : embedded,
                negated == null ? Effect.POSSIBLE : negated,
                effect(keys.take("other")),
                doer == null ? null : doer.choice(Set.of("agent", "other"), MessageCode.C015, "doer"),
                power != null && power.choice(Set.of("decides"), MessageCode.C015, "power") != null,
                keys.text("means"),
                samples(keys.take("examples")),
                item.line());
        if (predicates != null) {
            words.end();
        }
        keys.end();
        return embedding;
    }

    private static List<Embedding.Sample> samples(@Nullable Item list) {
        List<Embedding.Sample> samples = new ArrayList<>();
        for (Item item : list == null ? List.<Item>of() : list.items()) {
            Keys keys = item.keys();
            String text = keys.needText("text");
            String word = keys.needText("word");
            Item code = keys.need("status");
            String status = code == null ? null : code.choice(Vocabulary.STATUSES, MessageCode.C015, "status");
            keys.end();
            if (status != null) {
                samples.add(new Embedding.Sample(text, word, Status.valueOf(status.toUpperCase(Locale.ROOT))));
            }
        }
        return samples;
    }

    private static @Nullable Effect effect(@Nullable Item item) {
        String code = item == null ? null : item.choice(Effect.CODES.keySet(), MessageCode.C015, "status");
        return code == null ? null : Effect.CODES.get(code);
    }
}
