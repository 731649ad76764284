package org.casus.judge;

import java.util.Set;
import org.casus.codebook.Effect;
import org.casus.codebook.Embedding;
import org.casus.codebook.Sayings;
import org.casus.model.Clause;

/** Which words are words of saying, and what they make of what is said. */
final class Cues {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private final Syntax syntax;
    private final Lexicon lexicon;
    private final Sayings sayings;

    Cues(Syntax syntax, Lexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.sayings = lexicon.sayings();
    }

    /** Whether a clause can introduce speech. */
    boolean speaks(Clause clause) {
        return clause.kind() == Clause.Kind.VERBAL && speaks(clause.predicate().lemma());
    }

    boolean speaks(String lemma) {
        return sayings.verbs().contains(lemma) || sayings.attitudes().contains(lemma);
    }

    /** Whether a clause is one of saying, willing, judging or feeling. */
    boolean tells(Clause clause) {
        String lemma = clause.predicate().lemma();
        return clause.kind() == Clause.Kind.VERBAL
                ? speaks(lemma) || sayings.objects().contains(lemma)
                : sayings.nouns().contains(noun(clause));
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
        return embedding == null || embedding.other() != null || isReport(embedding.embedded());
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
        String lemma = clause.predicate().lemma();
        return sayings.objects().contains(lemma) || sayings.attitudes().contains(lemma);
    }

    /** Whether what stands behind the preposition is what is told. */
    boolean isAbout(Clause clause, String preposition) {
        return sayings.about().contains(clause.predicate().lemma() + " " + preposition);
    }

    boolean isFinite(int token) {
        return FINITE.contains(syntax.tag(token)) || syntax.child(token, "aux") >= 0;
    }
}
