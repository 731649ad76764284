package org.casus.code;

import org.casus.codebook.Rule;
import org.casus.model.Clause;
import org.jspecify.annotations.Nullable;

/** Fills the slots of rules from clauses. */
final class Binder {
    private final SlotTest test;
    private final Obliques obliques;

    Binder(SlotTest test, Obliques obliques) {
        this.test = test;
        this.obliques = obliques;
    }

    /** Why the rule does not hold, or null when its slots are content. */
    @Nullable
    String bind(Rule rule, Clause clause, Scene scene, EventDoers doers, Progress progress) {
        return new Binding(rule, clause, scene, test, progress)
                .refusal(doers, obliques.of(clause, progress.predicated(), scene));
    }
}
