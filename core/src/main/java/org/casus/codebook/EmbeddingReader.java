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
            Keys keys = item.keys();
            Item predicates = keys.need("predicates");
            List<String> verbs = List.of();
            List<String> nouns = List.of();
            if (predicates != null) {
                Keys inside = predicates.keys();
                verbs = inside.texts("verb");
                nouns = inside.texts("noun");
                inside.end();
            }
            Status embedded = status(keys.need("embedded"), Status.POSSIBLE);
            Status negated = status(keys.take("negated"), Status.POSSIBLE);
            Item doerItem = keys.take("doer");
            String doer = doerItem == null ? null : doerItem.choice(Set.of("agent", "other"), MessageCode.C015, "doer");
            String means = keys.text("means");
            keys.end();
            embeddings.add(new Embedding(verbs, nouns, embedded, negated, doer, means));
        }
        return embeddings;
    }

    static Sayings sayings(@Nullable Item file) {
        if (file == null) {
            return Sayings.NONE;
        }
        Keys keys = file.keys();
        Sayings sayings = new Sayings(
                Words.of(keys.texts("verbs")),
                Words.of(keys.texts("nouns")),
                Words.of(keys.texts("prepositions")),
                Words.of(keys.texts("documents")),
                keys.texts("anonymous"));
        keys.end();
        return sayings;
    }

    private static Status status(@Nullable Item item, Status otherwise) {
        String code = item == null ? null : item.choice(Vocabulary.STATUSES, MessageCode.C015, "status");
        return code == null ? otherwise : Status.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
