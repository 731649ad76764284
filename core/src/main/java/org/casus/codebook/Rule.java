package org.casus.codebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts as an event, in plain words over clauses; one entry of a file of rules.
 *
 * @param id {@code assault.yml#air-strike}
 * @param file its file, {@code rules/assault.yml}
 * @param line line it begins on
 * @param name unique in its file
 * @param type type of the events it reads
 * @param mode their mode, or null
 * @param contexts contexts they always have
 * @param cameo the CAMEO code of its events, where the rule knows it more exactly than the lines of the ontology; or null
 * @param means in plain words
 * @param verbs lemmas, or several words of which the first is the lemma of the verb
 * @param nouns event nouns, or several words of which the last is the lemma of the noun
 * @param slots places it reads or tests, in the order of the file
 * @param complement what the governed clause must be built on, or null
 * @param attributes of which a copula must say one of the agent; empty = no copula
 * @param modals modal words, of which the predicate itself must have one as its outermost: the rule reads what is announced by
 *     it ("<em>will</em> meet"); empty = any or none
 * @param negated whether the predicate itself must be negated, or must not; null = either
 * @param context words, one of which stands in the sentence; empty = any sentence
 * @param result whether it reads the result of another act (killed, wounded), which it joins when grammar links them
 * @param alone whether a result that joins no act is an act of its own
 * @param also whether it reads its act beside that of a more specific rule of the same clause
 * @param open whether its words belong to public life alone, so that its events need no party that their type {@linkplain
 *     EventType#concerns asks for}
 * @param unless what blocks it
 * @param examples the sentences that prove it
 */
public record Rule(
        String id,
        String file,
        int line,
        String name,
        String type,
        @Nullable String mode,
        List<String> contexts,
        @Nullable String cameo,
        String means,
        List<String> verbs,
        List<String> nouns,
        List<Slot> slots,
        @Nullable Complement complement,
        List<String> attributes,
        List<String> modals,
        @Nullable Boolean negated,
        List<String> context,
        boolean result,
        boolean alone,
        boolean also,
        boolean open,
        List<Block> unless,
        List<Example> examples) {
    public Rule {
        contexts = List.copyOf(contexts);
        verbs = List.copyOf(verbs);
        nouns = List.copyOf(nouns);
        slots = List.copyOf(slots);
        attributes = List.copyOf(attributes);
        modals = List.copyOf(modals);
        context = List.copyOf(context);
        unless = List.copyOf(unless);
        examples = List.copyOf(examples);
    }

    /** Whether its act is that something is announced or refused by "will" or "will not", and not the act that is to come. */
    public boolean announces() {
        return !modals.isEmpty();
    }
}
