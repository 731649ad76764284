package org.casus.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.Act;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Tense;
import org.jspecify.annotations.Nullable;

/** Which act embeds which: the order, the demand, the denial around an attack. */
final class Parents {
    private final List<Clause> clauses;
    private final Embedders embedders;
    private final Map<Integer, Integer> acts = new HashMap<>();

    Parents(List<Clause> clauses, List<Act> acts, Embedders embedders) {
        this.clauses = clauses;
        this.embedders = embedders;
        for (int act = 0; act < acts.size(); act++) {
            this.acts.putIfAbsent(acts.get(act).clause(), act);
        }
    }

    /** The number of the nearest act whose clause embeds this one, or null. */
    @Nullable
    Integer of(int clause) {
        Clause inside = clauses.get(clause);
        Governor governor = inside.governor();
        for (int steps = 0; governor != null && steps < clauses.size(); steps++) {
            Clause above = clauses.get(governor.clause());
            boolean embeds = embeds(inside, governor, above);
            Integer act = acts.get(above.id());
            if (embeds && act != null) {
                return act;
            }
            if (!embeds && !follows(inside, governor)) {
                return null;
            }
            inside = above;
            governor = above.governor();
        }
        return null;
    }

    private boolean embeds(Clause inside, Governor governor, Clause above) {
        return switch (governor.link()) {
            case COMPLEMENT, SPEECH -> true;
            case OBJECT, SUBJECT, OBLIQUE, ADVERBIAL -> embedders.of(inside, governor, above) != null;
            default -> false;
        };
    }

    /** Whether a clause shares what embeds the one it hangs on. */
    private static boolean follows(Clause inside, Governor governor) {
        return switch (governor.link()) {
            case CONJUNCT, PARTICIPLE, OBJECT, OBLIQUE, SUBJECT -> true;
            case ADVERBIAL -> inside.tense() == Tense.INFINITIVE || inside.tense() == Tense.PARTICIPLE;
            default -> false;
        };
    }
}
