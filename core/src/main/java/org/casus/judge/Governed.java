package org.casus.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.codebook.Effect;
import org.casus.codebook.Embedding;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Status;
import org.casus.model.Tense;
import org.jspecify.annotations.Nullable;

/** The status of a clause under the clause that governs it. */
final class Governed {
    /** What stands behind these is past. */
    private static final Set<String> OVER =
            Set.of("after", "following", "within", "in the wake of", "in the aftermath of");

    private static final Set<String> PARTS = Set.of("who", "whoever");

    private final Syntax syntax;
    private final Lexicon lexicon;
    private final Embedders embedders;
    private final Embedded embedded;
    private final Subordinate subordinate;
    private final Courses courses;
    private final Carried carried;
    private final List<Clause> clauses;

    Governed(Syntax syntax, Lexicon lexicon, Doers doers, List<Clause> clauses) {
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.embedders = new Embedders(syntax, lexicon);
        this.embedded = new Embedded(syntax, lexicon, doers);
        this.subordinate = new Subordinate(syntax);
        this.courses = new Courses(syntax);
        this.clauses = clauses;
        this.carried = new Carried(syntax, clauses, lexicon);
    }

    /**
     * @param alone what the clause says of itself
     * @param above the governing clause
     * @param outer its status
     * @param aboveAlone what the governing clause says of itself, or null
     */
    Finding of(
            Clause clause, Finding alone, Governor governor, Clause above, Status outer, @Nullable Status aboveAlone) {
        List<String> reasons = new ArrayList<>(alone.reasons());
        Lexicon.Mark mark = lexicon.marker(governor.marker());
        if (isAsked(governor, mark)) {
            reasons.add("possible: \"" + governor.marker() + "\"");
            return new Finding(Status.POSSIBLE, reasons);
        }
        if (isWished(governor, above)
                && alone.status() == Status.NOT_HAPPENED
                && clause.tense() == Tense.PAST_PERFECT) {
            // "I wish the army had never attacked": it did.
            reasons.add("happened: \"wish\" that it had not");
            return new Finding(Status.HAPPENED, reasons);
        }
        if (isWished(governor, above)
                && alone.status() != null
                && alone.status().real()) {
            reasons.add("possible: \"wish\"");
            return new Finding(Status.POSSIBLE, reasons);
        }
        Status inner = alone.status();
        if (asksForPart(clause) && (inner == null || inner.real())) {
            reasons.add("happened: asked who, what or how, not whether");
            return new Finding(inner == null ? Status.HAPPENED : inner, reasons);
        }
        if ((inner == null || inner.real()) && courses.goesOn(clause, governor, above, aboveAlone)) {
            reasons.add("ongoing: told of as going on");
            return new Finding(Status.ONGOING, reasons);
        }
        if (isSupposed(clause, governor, above) && isReal(inner)) {
            reasons.add("possible: supposed under a condition");
            return new Finding(Status.POSSIBLE, reasons);
        }
        if (inner == null && outer.real() && isPerformed(clause, governor)) {
            reasons.add("happened: done by what it hangs on");
            return new Finding(Status.HAPPENED, reasons);
        }
        if (inner == null && outer.real() && above.tense() == Tense.PRESENT && isNextOf(clause)) {
            reasons.add("planned: \"next\"");
            return new Finding(Status.PLANNED, reasons);
        }
        for (Embedders.Match frame : embedders.between(clause, above)) {
            if (isFilledBy(clause, governor) || isOver(frame, governor) || embedders.near(clause, above) != null) {
                continue;
            }
            inner = embedded.framed(clause, inner, frame, above, reasons);
        }
        Embedders.Match match = embedders.of(clause, governor, above);
        if (match == null && isFramed(clause, governor, above)) {
            match = embedders.denial(above);
        }
        if (match != null && carried.is(clause, match.embedding(), governor, above) && isReal(inner)) {
            reasons.add("happened: planned, and carried out");
            return new Finding(Status.HAPPENED, reasons);
        }
        if (match != null) {
            boolean not = Composition.isNot(outer) || Composition.isNot(aboveAlone);
            return new Finding(embedded.of(clause, inner, match, above, outer, not, reasons), reasons);
        }
        boolean voiced = inner == null && isVoiced(clause, governor, above);
        Effect effect = voiced ? Effect.SAME : mark == null ? null : mark.effect();
        Status status = subordinate.of(clause, inner, governor, outer, effect);
        if (isWeighed(clause, governor, above) && Composition.isAhead(status)) {
            reasons.add("possible: what it would be");
            status = Status.POSSIBLE;
        }
        if (mark != null && effect != null && effect.status() == status && !status.real()) {
            reasons.add(status.code() + ": \"" + governor.marker() + "\" (" + mark.source() + ")");
        }
        return new Finding(status, reasons);
    }

    /** "Families could sue if <em>the president's veto</em> were overridden": the word that somebody may give is supposed with the rest. */
    private boolean isSupposed(Clause clause, Governor governor, Clause above) {
        Governor higher = above.governor();
        return clause.kind() == Clause.Kind.NOMINAL
                && (governor.link() == Link.OBJECT || governor.link() == Link.SUBJECT)
                && lexicon.noun(clause.predicate().lemma()) != null
                && !clause.agents().isEmpty()
                && above.kind() == Clause.Kind.VERBAL
                && above.tense() == Tense.PAST
                && higher != null
                && higher.link() == Link.ADVERBIAL
                && ("if".equals(higher.marker()) || "unless".equals(higher.marker()))
                && clauses.get(higher.clause()).modalities().stream()
                        .anyMatch(modality -> modality.lemma().matches("would|could|might"));
    }

    private static boolean isReal(@Nullable Status status) {
        return status == null || status.real();
    }

    /** "I <em>wish</em> the army had arrested him": it did not, or nobody knows. */
    private static boolean isWished(Governor governor, Clause above) {
        return governor.link() == Link.COMPLEMENT
                && above.kind() == Clause.Kind.VERBAL
                && above.predicate().lemma().equals("wish");
    }

    /** "An attack <em>would be disastrous</em>": judged, not announced. */
    private static boolean isWeighed(Clause clause, Governor governor, Clause above) {
        return governor.link() == Link.SUBJECT
                && clause.kind() == Clause.Kind.NOMINAL
                && above.modalities().stream()
                        .anyMatch(modality -> modality.lemma().equals("would"));
    }

    /** "Marched <em>to demand</em> that he go": by marching they did. */
    private boolean isVoiced(Clause clause, Governor governor, Clause above) {
        return governor.link() == Link.ADVERBIAL
                && clause.tense() == Tense.INFINITIVE
                && lexicon.isVoiced(clause.predicate().lemma())
                && lexicon.isGathering(above.predicate().lemma());
    }

    /** "The move <em>to recognise</em> Jerusalem drew protests", "upheld a vote <em>to impeach</em> her": the noun is the deed itself. */
    private boolean isPerformed(Clause clause, Governor governor) {
        int noun = syntax.head(clause.predicate().head());
        return governor.link() == Link.RELATIVE
                && "to".equals(governor.marker())
                && noun >= 0
                && syntax.tag(noun).equals("NN")
                && lexicon.isPerformed(syntax.lemma(noun), clause.predicate().lemma());
    }

    /** "The <em>next</em> round of talks". */
    private boolean isNextOf(Clause clause) {
        int noun = clause.predicate().head();
        int round = syntax.preposition(noun).equals("of") ? syntax.head(noun) : Syntax.NONE;
        int adjective = round < 0 || clause.kind() != Clause.Kind.NOMINAL ? Syntax.NONE : syntax.child(round, "amod");
        Embedding embedding = adjective < 0 ? null : lexicon.adjective(syntax.lower(adjective));
        return embedding != null && embedding.embedded() == Effect.PLANNED;
    }

    /** "The case of soldiers <em>who murdered</em> priests": told of the soldiers, whatever the case is. */
    private boolean isFilledBy(Clause clause, Governor governor) {
        int noun = syntax.head(clause.predicate().head());
        return governor.link() == Link.RELATIVE
                && clause.tense() != Tense.INFINITIVE
                && clause.agents().stream().anyMatch(agent -> agent.head() == noun)
                && clause.tense() == Tense.PAST;
    }

    /** "Resigned <em>after</em> weeks of protests", "<em>within</em> hours of the bombing": a stretch of time that lies behind is over. */
    private static boolean isOver(Embedders.Match frame, Governor governor) {
        return frame.embedding().embedded() == Effect.ONGOING && OVER.contains(String.valueOf(governor.marker()));
    }

    /** "Denied <em>reports</em> that …", "<em>claims</em> that … are false": what becomes of what a word of saying tells, or null. "Looked into reports that": open. */
    @Nullable
    Status verdict(Clause clause, Governor governor, Clause above, Status outer) {
        boolean back = isTakenBack(clause, governor, above);
        Embedders.Match match = tells(clause) || isMeant(clause) || back ? embedders.of(clause, governor, above) : null;
        if (match == null && governor.link() == Link.SUBJECT && isMeant(clause)) {
            match = embedders.failure(above);
        }
        if (match == null) {
            return null;
        }
        Embedding embedding = match.embedding();
        Effect effect = Composition.isNot(outer) ? embedding.negated() : embedding.embedded();
        if ((isMeant(clause) || back) && effect == Effect.NOT_HAPPENED) {
            return Status.NOT_HAPPENED;
        }
        if (isMeant(clause)) {
            return null;
        }
        if (embedding.embedded() == Effect.HAPPENED && effect == Effect.POSSIBLE) {
            // "Reports that … could not be confirmed".
            return Status.POSSIBLE;
        }
        // "Refused to say whether …" denies nothing.
        boolean turnedDown = effect == Effect.NOT_HAPPENED
                && "agent".equals(embedding.doer())
                && clause.kind() == Clause.Kind.NOMINAL;
        if (effect == Effect.DENIED || turnedDown) {
            return Status.DENIED;
        }
        return embedding.embedded() == Effect.POSSIBLE && !Composition.isNot(outer) ? Status.POSSIBLE : null;
    }

    /** "Withdrew his <em>threat</em> to arrest them", "retracted a <em>report</em> that …": verb and noun are one in the codebook. */
    private boolean isTakenBack(Clause clause, Governor governor, Clause above) {
        return clause.kind() == Clause.Kind.NOMINAL
                && governor.link() == Link.OBJECT
                && lexicon.verb(above.predicate().lemma() + " "
                                + clause.predicate().lemma())
                        != null;
    }

    /** A noun of intending or trying: "abandoned <em>plans</em> to …", "a <em>bid</em> to … failed". */
    private boolean isMeant(Clause clause) {
        Embedding embedding = clause.kind() == Clause.Kind.NOMINAL
                ? lexicon.noun(clause.predicate().lemma())
                : null;
        return embedding != null
                && "agent".equals(embedding.doer())
                && embedding.embedded() != Effect.NOT_HAPPENED
                && embedding.embedded() != Effect.THREATENED;
    }

    /** A noun of telling or accusing; "it was absurd <em>to claim</em> that …". */
    private boolean tells(Clause clause) {
        String lemma = clause.predicate().lemma();
        if (clause.kind() == Clause.Kind.VERBAL) {
            Embedding saying = lexicon.verb(lemma);
            return clause.tense() == Tense.INFINITIVE && saying != null && saying.embedded() == Effect.TOLD;
        }
        Embedding said = lexicon.noun(lemma);
        return said != null
                && (said.embedded() == Effect.TOLD
                        || said.embedded() == Effect.POSSIBLE
                        || said.embedded() == Effect.DEMANDED
                                && lexicon.sayings().isNoun(lemma));
    }

    /** "Ridiculed <em>the notion</em> that …": what is told hangs on a noun that is no act itself. */
    private boolean isFramed(Clause clause, Governor governor, Clause above) {
        return governor.link() == Link.RELATIVE
                && "that".equals(governor.marker())
                && !clause.agents().isEmpty()
                && !embedders.between(clause, above).isEmpty();
    }

    /** "Who carried out the attack": that it was done is taken for granted. */
    private boolean asksForPart(Clause clause) {
        return clause.tense() == Tense.PAST
                && clause.agents().stream().anyMatch(agent -> PARTS.contains(syntax.lower(agent.head())));
    }

    /** "If", "unless", "whether", "as if" before a clause make it possible wherever it stands. */
    private static boolean isAsked(Governor governor, Lexicon.@Nullable Mark mark) {
        return mark != null
                && mark.effect() == Effect.POSSIBLE
                && (governor.link() == Link.ADVERBIAL
                        || governor.link() == Link.COMPLEMENT
                        || governor.link() == Link.SPEECH && "if".equals(governor.marker()));
    }
}
