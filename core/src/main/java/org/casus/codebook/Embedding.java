package org.casus.codebook;

import java.util.List;
import org.casus.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Predicates that change whether what they embed happened: order, urge, threaten, plan, deny.
 *
 * @param verbs lemmas; of two words the second is a particle or the preposition or marker before what is embedded
 * @param nouns lemmas of nouns that are events themselves: order, threat, denial
 * @param frames lemmas of nouns that are no events but frame one: chance, day, series
 * @param adjectives lemmas, before a noun ("a planned attack") or behind a copula ("is afraid that")
 * @param adverbs lemmas: allegedly
 * @param prepositions prepositions between a noun and what it embeds
 * @param embedded what it does to the act inside
 * @param negated the same when the predicate is negated or itself did not happen
 * @param other instead of {@code embedded} when somebody else than the embedder does the act inside, or null
 * @param doer {@code agent} when the embedder itself does the act inside (threaten, vow), {@code other} when somebody else
 *     does, or null
 * @param power whether it tells somebody to do it, so that who has power over the doer decides between {@code ordered} and
 *     {@code demanded}
 * @param means in plain words
 * @param examples sentences that show it
 * @param line line of {@code embedding.yml}, for traces
 */
public record Embedding(
        List<String> verbs,
        List<String> nouns,
        List<String> frames,
        List<String> adjectives,
        List<String> adverbs,
        List<String> prepositions,
        Effect embedded,
        Effect negated,
        @Nullable Effect other,
        @Nullable String doer,
        boolean power,
        String means,
        List<Sample> examples,
        int line) {
    /**
     * A sentence, a word in it, and the status of the act on that word.
     *
     * @param text the sentence
     * @param word the word, as it stands in the sentence
     * @param status its status
     */
    public record Sample(String text, String word, Status status) {}

    public Embedding {
        verbs = List.copyOf(verbs);
        nouns = List.copyOf(nouns);
        frames = List.copyOf(frames);
        adjectives = List.copyOf(adjectives);
        adverbs = List.copyOf(adverbs);
        prepositions = List.copyOf(prepositions);
        examples = List.copyOf(examples);
    }

    /** Where it stands, as traces cite it: {@code embedding.yml:12}. */
    public String source() {
        return "embedding.yml:" + line;
    }
}
