package org.casus.judge;

import java.util.List;
import java.util.Set;
import org.casus.codebook.Effect;
import org.casus.codebook.Embedding;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Oblique;
import org.casus.model.Phrase;
import org.casus.model.Tense;

/**
 * Acts that were planned and then carried out: "the attack had been planned for months and <em>destroyed two bridges</em>", "the gang had
 * planned the raid <em>since May</em>".
 */
final class Carried {
    /** What was not carried out is told so behind these. */
    private static final Set<String> BUT = Set.of("but", "before", "until", "when", "yet");

    private final Syntax syntax;
    private final List<Clause> clauses;
    private final Lexicon lexicon;

    Carried(Syntax syntax, List<Clause> clauses, Lexicon lexicon) {
        this.syntax = syntax;
        this.clauses = clauses;
        this.lexicon = lexicon;
    }

    /** Whether an act that its governor plans is known to have been done. */
    boolean is(Clause act, Embedding embedding, Governor governor, Clause above) {
        if (embedding.embedded() != Effect.PLANNED || act.tense() != Tense.NONE || above.negated()) {
            return false;
        }
        int noun = act.predicate().head();
        boolean mine = governor.link() == Link.OBJECT || governor.link() == Link.SUBJECT;
        return mine && (hasEffect(noun, above) || isLongPlanned(noun, above));
    }

    /** Whether it is the subject of what was done. */
    private boolean hasEffect(int noun, Clause planning) {
        return clauses.stream()
                .anyMatch(clause -> clause.sentence() == planning.sentence()
                        && clause.id() != planning.id()
                        && clause.kind() == Clause.Kind.VERBAL
                        && (clause.tense() == Tense.PAST || clause.tense() == Tense.PRESENT_PERFECT)
                        && !clause.negated()
                        && !clause.passive()
                        && !clause.patients().isEmpty()
                        && clause.modalities().isEmpty()
                        && isJoined(clause, planning)
                        && clause.agents().stream().map(Phrase::head).anyMatch(head -> head == noun));
    }

    private static boolean isJoined(Clause clause, Clause planning) {
        Governor governor = clause.governor();
        return governor != null && governor.clause() == planning.id() && governor.link() == Link.CONJUNCT;
    }

    /** "Had planned <em>the</em> attack since May": long before, of an act that the reader knows. */
    private boolean isLongPlanned(int noun, Clause planning) {
        return planning.tense() == Tense.PAST_PERFECT
                && planning.modalities().isEmpty()
                && lexicon.blame().stream()
                        .anyMatch(row ->
                                row.get("verb").equals(planning.predicate().lemma()))
                && Definite.is(syntax, noun)
                && planning.obliques().stream().anyMatch(this::isLong)
                && !isBroken(planning);
    }

    private boolean isLong(Oblique oblique) {
        int time = oblique.phrase().head();
        boolean stretch = syntax.tag(time).equals("NNS") && Stretches.is(syntax, time);
        return oblique.preposition().equals("since") || oblique.preposition().equals("for") && stretch;
    }

    private boolean isBroken(Clause planning) {
        return clauses.stream().anyMatch(clause -> hangsOn(clause, planning) && isBut(clause));
    }

    private static boolean hangsOn(Clause clause, Clause planning) {
        Governor governor = clause.governor();
        return clause.sentence() == planning.sentence() && governor != null && governor.clause() == planning.id();
    }

    private boolean isBut(Clause clause) {
        Governor governor = clause.governor();
        if (governor != null && BUT.contains(String.valueOf(governor.marker()))) {
            return true;
        }
        int conjunction = syntax.child(clause.predicate().head(), "cc");
        return conjunction >= 0 && BUT.contains(syntax.lower(conjunction));
    }
}
