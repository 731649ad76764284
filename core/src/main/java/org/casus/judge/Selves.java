package org.casus.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casus.codebook.Effect;
import org.casus.codebook.Embedding;
import org.casus.model.Act;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Phrase;
import org.casus.model.Saying;
import org.casus.model.SayingKind;
import org.casus.model.Status;
import org.casus.model.Tense;
import org.jspecify.annotations.Nullable;

/**
 * What changes when a party itself speaks: "the army said its men had not fired" denies, "the rebels said they would attack if …"
 * threatens. The same words from anybody else only tell.
 */
final class Selves {
    private final Syntax syntax;
    private final List<Clause> clauses;
    private final Standings standings;
    private final Lexicon lexicon;
    private final Doers doers;
    private final Bindings bindings;

    Selves(Syntax syntax, List<Clause> clauses, Standings standings, Lexicon lexicon, Doers doers) {
        this.syntax = syntax;
        this.clauses = clauses;
        this.standings = standings;
        this.lexicon = lexicon;
        this.doers = doers;
        this.bindings = new Bindings(syntax, lexicon, doers);
    }

    Status own(Act act, Status status, List<Saying> sayings) {
        boolean self = !sayings.isEmpty() && sayings.get(0).kind() == SayingKind.SELF;
        Clause clause = clauses.get(act.clause());
        if (status == Status.NOT_HAPPENED && clause.negated() && isPast(clause)) {
            return self || isDisputed(clause, sayings) || isDisowned(act, clause, sayings) ? Status.DENIED : status;
        }
        boolean ahead = status == Status.PLANNED || status == Status.POSSIBLE;
        if (!ahead || !lexicon.isBlow(act.type()) || !standings.conditions().holds(act.clause())) {
            return status;
        }
        if (clause.kind() == Clause.Kind.NOMINAL && clause.predicate().light() == null) {
            return isPromised(clause, status) ? Status.THREATENED : status;
        }
        boolean will = clause.modalities().isEmpty()
                ? clause.tense() == Tense.INFINITIVE && status == Status.PLANNED
                : lexicon.isWill(clause.modalities().get(0).lemma());
        boolean threat = self
                || speaksFor(clause, sayings)
                || isMeant(clause, status)
                || isMenaced(act, clause, sayings)
                || standings.conditions().isDeadline(clause);
        return will && threat ? Status.THREATENED : status;
    }

    /** Whether the speaker is the one who would do it, or the doers are under his power: "the minister said the army would …". */
    private boolean speaksFor(Clause clause, List<Saying> sayings) {
        Phrase speaker = sayings.isEmpty() ? null : sayings.get(0).speaker();
        return speaker != null
                && clause.agents().stream()
                        .anyMatch(doer -> bindings.holds(doer, speaker)
                                || isOwn(doer)
                                || doers.commanded(Status.DEMANDED, speaker, doer) == Status.ORDERED);
    }

    /** Whether a passive without a doer tells those who can avert it what will be done to them, or an authority what it will do. */
    private boolean isMenaced(Act act, Clause clause, List<Saying> sayings) {
        if (!clause.passive() || !clause.agents().isEmpty() || sayings.isEmpty()) {
            return false;
        }
        Phrase speaker = sayings.get(0).speaker();
        return standings.conditions().isUltimatum(clause)
                || standings.conditions().isForSufferer(clause)
                || speaker != null && lexicon.isPenalty(act.type()) && doers.rules(speaker);
    }

    /** "Promised <em>a strike</em> if …", "served notice of <em>a strike</em> unless …". */
    private boolean isPromised(Clause clause, Status status) {
        Governor governor = clause.governor();
        return status == Status.PLANNED
                && governor != null
                && (governor.link() == Link.OBJECT || governor.link() == Link.OBLIQUE)
                && clauses.get(governor.clause()).kind() == Clause.Kind.VERBAL
                && clause.agents().isEmpty();
    }

    /** Whether the one who says that something was not done is a party to it, or answers a charge. */
    private boolean isDisputed(Clause clause, List<Saying> sayings) {
        Clause teller = teller(clause);
        List<Phrase> speakers = new ArrayList<>();
        Phrase speaking = sayings.isEmpty() ? null : sayings.get(0).speaker();
        if (speaking != null) {
            speakers.add(speaking);
        } else if (teller != null) {
            speakers.addAll(teller.agents());
        }
        if (speakers.isEmpty()) {
            return false;
        }
        return teller != null && (isDisputing(teller) || answers(teller))
                || isAnswered(clause)
                || Stream.concat(clause.agents().stream(), clause.patients().stream())
                        .anyMatch(party ->
                                isOwn(party) || speakers.stream().anyMatch(speaker -> doers.same(party, speaker)));
    }

    /**
     * "Troops did not shoot protesters, <em>the governor</em> said", "<em>the president</em> said there had been no massacre": of a deed that
     * somebody must answer for, what a ruler or a force says is no finding of the paper.
     */
    private boolean isDisowned(Act act, Clause clause, List<Saying> sayings) {
        if (sayings.isEmpty()
                || !lexicon.isBlow(act.type())
                || clause.passive() && clause.agents().isEmpty()) {
            return false;
        }
        Phrase speaker = sayings.get(0).speaker();
        SayingKind kind = sayings.get(0).kind();
        return speaker != null && (kind == SayingKind.STATED || kind == SayingKind.QUOTED) && doers.answers(speaker);
    }

    /** The clause of saying that a clause stands in, or null. */
    private @Nullable Clause teller(Clause clause) {
        Governor governor = clause.governor();
        for (int steps = 0; governor != null && steps < clauses.size(); steps++) {
            Clause above = clauses.get(governor.clause());
            boolean told = governor.link() == Link.COMPLEMENT || governor.link() == Link.SPEECH;
            if (told && above.kind() == Clause.Kind.VERBAL) {
                return lexicon.sayings().isVerb(above.predicate().lemma()) ? above : null;
            }
            if (governor.link() != Link.CONJUNCT) {
                return null;
            }
            governor = above.governor();
        }
        return null;
    }

    private boolean isDisputing(Clause teller) {
        return lexicon.sayings().disputing().contains(teller.predicate().lemma());
    }

    /** "<em>Disputing</em> a claim, he said …", "<em>accused</em> of it, he said …", "calling it <em>a hoax</em>, …". */
    private boolean answers(Clause teller) {
        for (Clause beside : clauses) {
            Governor governor = beside.governor();
            if (governor != null
                    && governor.clause() == teller.id()
                    && governor.link() == Link.PARTICIPLE
                    && (denies(beside) || isCharged(beside) || standings.isJudging(beside))) {
                return true;
            }
        }
        return false;
    }

    private boolean denies(Clause clause) {
        Embedding embedding = lexicon.verb(clause.predicate().lemma());
        return !clause.passive() && embedding != null && Lexicon.denies(embedding);
    }

    /** "Accused by Kyiv of …", "responding to claims". */
    private boolean isCharged(Clause clause) {
        Embedding embedding = lexicon.verb(clause.predicate().lemma());
        boolean accused = clause.passive() && embedding != null && embedding.embedded() == Effect.POSSIBLE;
        return accused
                || clause.obliques().stream()
                        .anyMatch(oblique -> standings.isClaim(oblique.phrase().head()));
    }

    /** "<em>Contrary to claims</em>, the army has not …". */
    private boolean isAnswered(Clause clause) {
        return clause.obliques().stream()
                .anyMatch(oblique -> oblique.preposition().startsWith("contrary")
                        && standings.isClaim(oblique.phrase().head()));
    }

    /** "<em>Its</em> troops". */
    private boolean isOwn(Phrase party) {
        int owner = syntax.child(party.head(), "nmod:poss");
        return owner >= 0 && syntax.tag(owner).equals("PRP$");
    }

    /** What an act inside a threat is, when the threat was read from a promise: "vowed to strike" by a rule that reads a threat. */
    Status under(Act parent, Act act) {
        Clause inside = clauses.get(act.clause());
        Clause above = clauses.get(parent.clause());
        boolean meant = act.status() == Status.PLANNED
                || act.status() == Status.POSSIBLE && standings.conditions().holds(act.clause());
        return meant && lexicon.isThreat(parent.type()) && inside.id() != above.id() && doers.same(inside, above)
                ? Status.THREATENED
                : act.status();
    }

    /** "Is ready to strike if …": the doer is the one who means it. */
    private boolean isMeant(Clause clause, Status status) {
        Governor governor = clause.governor();
        return status == Status.PLANNED
                && governor != null
                && governor.link() == Link.COMPLEMENT
                && doers.same(clause, clauses.get(governor.clause()));
    }

    private static boolean isPast(Clause clause) {
        return switch (clause.tense()) {
            case PAST, PAST_PERFECT, PAST_PROGRESSIVE, PRESENT_PERFECT ->
                clause.modalities().isEmpty();
            default -> false;
        };
    }
}
