package org.casus.code;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Effect;
import org.casus.codebook.Embedding;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;

/**
 * Acts that a verb says not to have come about or to be still to come: "<em>foiled</em> a bombing", "<em>ordered</em> the arrest". One
 * rule reads verb and noun together; the noun tells an act of another type inside, whatever becomes of it.
 */
final class Enclosures {
    private static final Set<Effect> IRREAL = EnumSet.of(
            Effect.ORDERED, Effect.DEMANDED, Effect.THREATENED, Effect.PLANNED, Effect.DENIED, Effect.NOT_HAPPENED);

    private final Set<String> verbs = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();

    Enclosures(Codebook codebook) {
        for (Embedding embedding : codebook.embeddings()) {
            if (IRREAL.contains(embedding.embedded())) {
                embedding.verbs().forEach(verb -> verbs.add(verb.toLowerCase(Locale.ROOT)));
            }
            nouns.addAll(embedding.nouns());
        }
    }

    /** Whether the noun tells an act inside the one that its words belong to; a word of saying or willing tells none. */
    boolean holds(Found act, Found noun) {
        Governor governor = noun.clause().governor();
        return governor != null
                && governor.clause() == act.clause().id()
                && (governor.link() == Link.OBJECT || governor.link() == Link.OBLIQUE)
                && act.clause().kind() == Clause.Kind.VERBAL
                && noun.clause().kind() == Clause.Kind.NOMINAL
                && noun.clause().predicate().light() == null
                && !act.type().equals(noun.type())
                && !noun.rule().result()
                && verbs.contains(act.clause().predicate().lemma())
                && !nouns.contains(noun.clause().predicate().lemma());
    }
}
