package org.casus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.actor.Actors;
import org.casus.codebook.Codebook;
import org.casus.model.Act;
import org.casus.model.Actor;
import org.casus.model.Annotated;
import org.casus.model.Clause;
import org.casus.model.Document;
import org.casus.model.NameSpan;
import org.casus.model.Phrase;
import org.casus.model.Reading;

/**
 * Collects what a codebook does not know in a body of text: names of parties without a code, and predicates of known parties that
 * no rule reads. Feeding documents in another order changes only the examples.
 */
public final class CodebookGaps {
    /** Names of these engine types may be parties. */
    private static final Set<String> PARTIES = Set.of("PERSON", "ORG", "NORP", "GPE");

    private final Pipeline pipeline;
    private final Actors actors;
    private final Map<String, Gap> unknownActors = new HashMap<>();
    private final Map<String, Gap> unreadPredicates = new HashMap<>();

    private CodebookGaps(Pipeline pipeline, Codebook codebook) {
        this.pipeline = pipeline;
        this.actors = Actors.over(codebook);
    }

    /** Those of the codebook that {@code casus} works with. */
    public static CodebookGaps of(Casus casus) {
        return new CodebookGaps(casus.pipeline(), casus.codebook());
    }

    /** Reads one more document. */
    public void read(Document document) {
        Reading reading = pipeline.read(document);
        Annotated annotated = reading.annotated();
        Set<String> actorsHere = new HashSet<>();
        for (NameSpan name : annotated.names()) {
            Phrase phrase = Phrase.of(name.end() - 1, name.first(), name.end());
            if (PARTIES.contains(name.type())
                    && actors.describe(annotated, phrase).code() == null) {
                String words = annotated.text(annotated.span(name.first(), name.end()));
                count(unknownActors, words, actorsHere.add(words), sentence(annotated, name.first()));
            }
        }
        Set<Integer> told = new HashSet<>();
        reading.acts().stream().map(Act::tellers).forEach(told::addAll);
        Set<String> predicatesHere = new HashSet<>();
        for (Clause clause : reading.clauses()) {
            if (!told.contains(clause.id()) && parties(clause).anyMatch(phrase -> known(annotated, phrase))) {
                String lemma = clause.predicate().lemma();
                count(
                        unreadPredicates,
                        lemma,
                        predicatesHere.add(lemma),
                        sentence(annotated, clause.predicate().head()));
            }
        }
    }

    /** Names that the lexicons do not know, the most frequent first. */
    public List<Gap> actors() {
        return sorted(unknownActors);
    }

    /** Predicates of known parties that no rule reads, the most frequent first. */
    public List<Gap> predicates() {
        return sorted(unreadPredicates);
    }

    private static Stream<Phrase> parties(Clause clause) {
        return Stream.concat(clause.agents().stream(), clause.patients().stream());
    }

    private boolean known(Annotated annotated, Phrase phrase) {
        Actor actor = actors.describe(annotated, phrase);
        return actor.country() != null && actor.code() != null;
    }

    private static String sentence(Annotated annotated, int token) {
        return annotated
                .text(annotated.sentences().get(annotated.sentenceOf(token)).span())
                .replaceAll("\\s+", " ");
    }

    private static void count(Map<String, Gap> gaps, String words, boolean firstHere, String example) {
        gaps.merge(
                words,
                new Gap(words, 1, 1, example),
                (old, one) -> new Gap(words, old.times() + 1, old.documents() + (firstHere ? 1 : 0), old.example()));
    }

    private static List<Gap> sorted(Map<String, Gap> gaps) {
        List<Gap> sorted = new ArrayList<>(gaps.values());
        sorted.sort(Comparator.comparingInt(Gap::documents)
                .reversed()
                .thenComparing(Comparator.comparingInt(Gap::times).reversed())
                .thenComparing(Gap::words));
        return sorted;
    }
}
