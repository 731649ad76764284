package org.casus.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.codebook.Ontology;
import org.casus.codebook.Rule;
import org.casus.model.Clause;
import org.casus.model.Link;
import org.jspecify.annotations.Nullable;

/** Tries the rules on each clause of a document: event nouns first, since a verb may only tell what became of them. */
final class ClauseCoder {
    private final RuleIndex index;
    private final RuleTest test;
    private final Ontology ontology;

    ClauseCoder(RuleIndex index, RuleTest test, Ontology ontology) {
        this.index = index;
        this.test = test;
        this.ontology = ontology;
    }

    /** What the rules made of each clause, by its number. */
    Map<Integer, Trial> code(Scene scene) {
        Map<Integer, Trial> trials = new HashMap<>();
        EventDoers doers = (doer, rule, clause) -> does(scene.nominal(doer.head()), rule, trials)
                || rule.result()
                        && clause.governor() != null
                        && clause.governor().link() == Link.PARTICIPLE
                        && does(scene.governor(clause), rule, trials);
        BitSet repeated = Repeats.sentences(scene.annotated);
        for (boolean noun : List.of(true, false)) {
            for (Clause clause : scene.clauses) {
                if (!repeated.get(clause.sentence())
                        && noun == (clause.kind() == Clause.Kind.NOMINAL || scene.gerund(clause))) {
                    trials.put(clause.id(), trial(clause, scene, doers, trials));
                }
            }
        }
        return trials;
    }

    private boolean does(@Nullable Clause act, Rule rule, Map<Integer, Trial> trials) {
        Trial trial = act == null ? null : trials.get(act.id());
        if (trial == null) {
            return false;
        }
        return trial.chosen().stream()
                .map(fit -> fit.rule().type())
                .anyMatch(type -> type.equals(rule.type()) || rule.result() && ontology.harms(type));
    }

    /** Whether the clause above has told it already: "promised that it <em>will</em> meet" is one promise. */
    private boolean told(Rule rule, Clause clause, Map<Integer, Trial> trials) {
        Trial above = rule.announces() && clause.governor() != null
                ? trials.get(clause.governor().clause())
                : null;
        return above != null
                && above.chosen().stream()
                        .map(fit -> fit.rule().type())
                        .anyMatch(type -> type.equals(rule.type()) || ontology.reaches(type));
    }

    private Trial trial(Clause clause, Scene scene, EventDoers doers, Map<Integer, Trial> trials) {
        List<Outcome.Fit> fits = new ArrayList<>();
        List<Outcome.Miss> misses = new ArrayList<>();
        for (RuleIndex.Candidate candidate : index.candidates(clause, scene)) {
            Outcome outcome = test.test(candidate.rule(), candidate.predicated(), clause, scene, doers);
            if (outcome instanceof Outcome.Fit fit) {
                if (!told(fit.rule(), clause, trials)) {
                    fits.add(fit);
                }
            } else if (outcome instanceof Outcome.Miss miss) {
                misses.add(miss);
            }
        }
        fits.sort(Specificity.order(ontology));
        misses.sort(Specificity.nearest());
        return new Trial(clause, fits, misses);
    }
}
