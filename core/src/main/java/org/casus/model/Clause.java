package org.casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, freed from syntax: active, passive, relative, participle, infinitive, light verb and event noun
 * all have this one shape. Rules are written against it.
 *
 * @param id its number in the list of the document's clauses, from 0, in the order of their predicates
 * @param kind verb or event noun
 * @param sentence number of its sentence
 * @param predicate what it is built on
 * @param agents who does it; several when coordinated; also when grammar, not nearness, supplies them (control, raising,
 *     relative pronouns, participles)
 * @param patients whom or what it is done to
 * @param recipients to or for whom, when no preposition says so ("gave <em>Iraq</em> tanks")
 * @param obliques phrases behind prepositions, in the order of the text
 * @param attribute head token of what a copula says of the agent ("was <em>dead</em>"), or null
 * @param times head tokens of bare noun phrases and adverbs of time ("Monday", "last week", "yesterday")
 * @param negation index of the token that negates it ("not", "no", "never", "without"), or null
 * @param modalities words that move it away from plain fact, outermost first
 * @param tense as the verb group shows it
 * @param question whether it is asked: by a question mark or under "whether"
 * @param passive whether it stood in the passive
 * @param governor what it depends on, or null for a main clause
 * @param first index of the first token of its stretch
 * @param end index after the last token of its stretch
 */
public record Clause(
        int id,
        Kind kind,
        int sentence,
        Predicate predicate,
        List<Phrase> agents,
        List<Phrase> patients,
        List<Phrase> recipients,
        List<Oblique> obliques,
        @Nullable Integer attribute,
        List<Integer> times,
        @Nullable Integer negation,
        List<Modality> modalities,
        Tense tense,
        boolean question,
        boolean passive,
        @Nullable Governor governor,
        int first,
        int end) {

    /** Whether a clause is built on a verb or on an event noun. */
    public enum Kind {
        VERBAL,
        NOMINAL
    }

    public Clause {
        agents = List.copyOf(agents);
        patients = List.copyOf(patients);
        recipients = List.copyOf(recipients);
        obliques = List.copyOf(obliques);
        times = List.copyOf(times);
        modalities = List.copyOf(modalities);
    }

    public boolean negated() {
        return negation != null;
    }
}
