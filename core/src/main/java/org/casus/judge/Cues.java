package org.casus.judge;

import java.util.Set;
import java.util.stream.Collectors;
import org.casus.codebook.Effect;
import org.casus.codebook.Embedding;
import org.casus.codebook.Sayings;
import org.casus.model.Clause;
import org.casus.model.Tense;

/** Which words are words of saying, and what they make of what is said. */
final class Cues {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private static final Set<String> GENERIC = Set.of("you", "i", "we", "one", "that", "this", "what");

    private static final Set<String> ONTO = Set.of("on", "onto", "across", "over", "along");

    private static final Set<String> WRITING = Set.of("write", "paint", "scrawl", "scribble", "spray");

    private final Syntax syntax;
    private final Lexicon lexicon;
    private final Sayings sayings;
    private final Set<String> aboutVerbs;

    Cues(Syntax syntax, Lexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.sayings = lexicon.sayings();
        this.aboutVerbs = sayings.about().all().stream()
                .map(words -> words.substring(0, words.lastIndexOf(' ')))
                .collect(Collectors.toSet());
    }

    /** Whether a clause can introduce speech. */
    boolean speaks(Clause clause) {
        return clause.kind() == Clause.Kind.VERBAL && speaks(clause.predicate().lemma()) && !isInscription(clause);
    }

    /** "Wrote messages on the bombs": words on a thing are no statement. */
    boolean isInscription(Clause clause) {
        boolean words = !clause.patients().isEmpty() || clause.agents().isEmpty();
        return isWriting(clause.predicate().lemma())
                && clause.obliques().stream()
                        .anyMatch(oblique -> ONTO.contains(oblique.preposition())
                                && (bearsWriting(oblique.phrase().head())
                                        || words
                                                && !syntax.token(
                                                                oblique.phrase().head())
                                                        .isProper()));
    }

    /** Whether a verb puts words on a thing: "write", "paint". */
    boolean isWriting(String verb) {
        return WRITING.contains(verb);
    }

    /** Whether a word joins what is written to the thing it stands on. */
    boolean isOnto(String preposition) {
        return ONTO.contains(preposition);
    }

    /** Whether a noun is a thing on which words stand that nobody answers for: a banner, a wall. */
    boolean bearsWriting(int noun) {
        return sayings.inscribed().contains(syntax.lemma(noun));
    }

    /** Whether a verb is one of saying. */
    boolean says(String lemma) {
        return sayings.verbs().contains(lemma);
    }

    boolean speaks(String lemma) {
        return sayings.verbs().contains(lemma) || sayings.attitudes().contains(lemma);
    }

    /** Whether a clause is one of saying, willing, judging or feeling, and tells it as done. */
    boolean tells(Clause clause) {
        String lemma = clause.predicate().lemma();
        if (clause.kind() == Clause.Kind.VERBAL && isInscription(clause)) {
            return false;
        }
        if (clause.kind() == Clause.Kind.NOMINAL) {
            return sayings.nouns().contains(noun(clause)) && !clause.agents().isEmpty();
        }
        boolean saying = sayings.verbs().contains(lemma);
        boolean known = saying
                || sayings.attitudes().contains(lemma)
                || sayings.objects().contains(lemma)
                || aboutVerbs.contains(lemma);
        return known && isAsserted(clause, saying);
    }

    /** "To say that", "you would think": nobody says so. */
    private boolean isAsserted(Clause clause, boolean saying) {
        if (clause.tense() == Tense.INFINITIVE || clause.tense() == Tense.IMPERATIVE || clause.question()) {
            return false;
        }
        if (saying) {
            return true;
        }
        return clause.modalities().isEmpty()
                && !clause.agents().isEmpty()
                && clause.agents().stream().noneMatch(agent -> GENERIC.contains(syntax.lower(agent.head())));
    }

    String noun(Clause clause) {
        int head = clause.predicate().head();
        return sayings.nouns().contains(syntax.lemma(head))
                ? syntax.lemma(head)
                : clause.predicate().lemma();
    }

    /** Whether what follows is told as so by the one who says it. */
    boolean isFactual(Clause clause) {
        if (clause.kind() == Clause.Kind.NOMINAL) {
            Embedding embedding = lexicon.noun(noun(clause));
            return embedding == null
                    || embedding.embedded() == Effect.TOLD
                    || embedding.embedded().real();
        }
        String lemma = clause.predicate().lemma();
        if (!sayings.verbs().contains(lemma)) {
            return false;
        }
        Embedding embedding = lexicon.verb(lemma);
        // "Allowed Japan to land troops" says nothing.
        boolean permits = embedding != null
                && embedding.embedded() == Effect.POSSIBLE
                && "other".equals(embedding.doer())
                && clause.agents().stream()
                        .noneMatch(agent -> sayings.documents().contains(syntax.lemma(agent.head())));
        return embedding == null || embedding.other() != null || isReport(embedding.embedded()) && !permits;
    }

    private static boolean isReport(Effect effect) {
        return switch (effect) {
            case TOLD, DENIED, POSSIBLE, HAPPENED -> true;
            default -> false;
        };
    }

    /** Whether the object is the one spoken to. */
    boolean isAddressing(Clause clause) {
        return sayings.addressed().contains(clause.predicate().lemma());
    }

    /** Whether the object is what is told. */
    boolean takesObject(Clause clause) {
        return sayings.objects().contains(clause.predicate().lemma());
    }

    /** Whether what stands behind the preposition is what is told. */
    boolean isAbout(Clause clause, String preposition) {
        return sayings.about().contains(clause.predicate().lemma() + " " + preposition);
    }

    boolean isFinite(int token) {
        return FINITE.contains(syntax.tag(token)) || syntax.child(token, "aux") >= 0;
    }
}
