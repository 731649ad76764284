package org.casus.judge;

import org.casus.model.Act;
import org.casus.model.Clause;
import org.casus.model.Status;

/** "The blast killed <em>nobody</em>", "the shells hit <em>no houses</em>": it is those who were spared that are negated, not what happened. */
final class Harmless {
    private final Lexicon lexicon;
    private final Doers doers;

    Harmless(Lexicon lexicon, Doers doers) {
        this.lexicon = lexicon;
        this.doers = doers;
    }

    /** Whether an act of harm by a thing or another act is said only to have harmed nobody. */
    boolean is(Act act, Clause clause, Status status) {
        Integer negation = clause.negation();
        return status == Status.NOT_HAPPENED
                && negation != null
                && lexicon.harms(act.type())
                && clause.kind() == Clause.Kind.VERBAL
                && clause.modalities().isEmpty()
                && !clause.passive()
                && !clause.agents().isEmpty()
                && clause.agents().stream().noneMatch(agent -> doers.isParty(agent.head()))
                && clause.patients().stream()
                        .anyMatch(patient -> patient.first() <= negation && negation < patient.end());
    }
}
