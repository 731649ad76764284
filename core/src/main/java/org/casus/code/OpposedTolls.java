package org.casus.code;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.casus.codebook.Ontology;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.jspecify.annotations.Nullable;

/**
 * Another's toll of the same act: "the bombings killed 95 people, the office said, <em>while</em> the party said 128 <em>had died</em>". Who died
 * by other words of another speaker died of the act that the first speaker tells, which the second tells anew.
 */
final class OpposedTolls {
    private static final Set<String> CONTRAST = Set.of("while", "but", "whereas", "though", "although");
    private static final int STEPS = 4;

    private final Scene scene;
    private final Ontology ontology;
    private final Bonds bonds;

    OpposedTolls(Scene scene, Ontology ontology, Bonds bonds) {
        this.scene = scene;
        this.ontology = ontology;
        this.bonds = bonds;
    }

    /** Makes such deaths acts of their own, read by the rule of the act. */
    void read(List<Found> acts) {
        for (Found result : acts) {
            Clause saying = saying(result);
            if (saying == null || !isOpposed(saying)) {
                continue;
            }
            int beside = Objects.requireNonNull(saying.governor()).clause();
            List<Found> told = acts.stream()
                    .filter(act -> !act.rule().result()
                            && ontology.harms(act.type())
                            && act.clause().sentence() == result.clause().sentence()
                            && act.clause().id() < saying.id()
                            && bonds.countApart(act, result)
                            && isUnder(act.clause(), beside))
                    .toList();
            if (told.size() == 1) {
                result.readBy(told.get(0).rule());
                result.tell("another's toll of what the first speaker tells");
            }
        }
    }

    /** The clause in which somebody is said to tell of deaths that nothing else explains, or null. */
    private @Nullable Clause saying(Found result) {
        Clause clause = result.clause();
        Governor governor = clause.governor();
        boolean open = result.rule().result()
                && !result.rule().alone()
                && clause.kind() == Clause.Kind.VERBAL
                && !clause.negated()
                && clause.modalities().isEmpty();
        if (!open || governor == null || governor.link() != Link.COMPLEMENT) {
            return null;
        }
        Clause saying = scene.clauses.get(governor.clause());
        return saying.agents().isEmpty() || saying.governor() == null ? null : saying;
    }

    private boolean isOpposed(Clause saying) {
        int head = saying.predicate().head();
        return CONTRAST.contains(
                        String.valueOf(Objects.requireNonNull(saying.governor()).marker()))
                || IntStream.range(Math.min(saying.first(), head), head)
                        .mapToObj(scene::token)
                        .anyMatch(token -> token.head() == head
                                && (token.is("cc") || token.is("mark"))
                                && CONTRAST.contains(token.lemma()));
    }

    private boolean isUnder(Clause clause, int above) {
        Clause at = clause;
        for (int steps = 0; steps < STEPS && at.id() != above; steps++) {
            Governor governor = at.governor();
            if (governor == null) {
                return false;
            }
            at = scene.clauses.get(governor.clause());
        }
        return at.id() == above;
    }
}
