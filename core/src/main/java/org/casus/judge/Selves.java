package org.casus.judge;

import java.util.List;
import org.casus.model.Act;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Saying;
import org.casus.model.SayingKind;
import org.casus.model.Status;
import org.casus.model.Tense;

/**
 * What changes when the doer itself speaks: "the army said it had not fired" denies, "the rebels said they would attack if …"
 * threatens. The same words from anybody else only tell.
 */
final class Selves {
    private final List<Clause> clauses;
    private final Standings standings;
    private final Lexicon lexicon;
    private final Doers doers;

    Selves(List<Clause> clauses, Standings standings, Lexicon lexicon, Doers doers) {
        this.clauses = clauses;
        this.standings = standings;
        this.lexicon = lexicon;
        this.doers = doers;
    }

    Status own(Act act, Status status, List<Saying> sayings) {
        boolean self = !sayings.isEmpty() && sayings.get(0).kind() == SayingKind.SELF;
        Clause clause = clauses.get(act.clause());
        if (self && status == Status.NOT_HAPPENED && clause.negated() && isPast(clause)) {
            return Status.DENIED;
        }
        boolean ahead = status == Status.PLANNED || status == Status.POSSIBLE;
        boolean will = clause.modalities().isEmpty()
                ? clause.tense() == Tense.INFINITIVE && status == Status.PLANNED
                : lexicon.isWill(clause.modalities().get(0).lemma());
        return (self || isMeant(clause, status))
                        && ahead
                        && will
                        && lexicon.isBlow(act.type())
                        && standings.isConditioned(act.clause())
                ? Status.THREATENED
                : status;
    }

    /** What an act inside a threat is, when the threat was read from a promise: "vowed to strike" by a rule that reads a threat. */
    Status under(Act parent, Act act) {
        Clause inside = clauses.get(act.clause());
        Clause above = clauses.get(parent.clause());
        boolean meant = act.status() == Status.PLANNED
                || act.status() == Status.POSSIBLE && standings.isConditioned(act.clause());
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
