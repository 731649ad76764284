package org.casus.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.Annotated;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Oblique;
import org.casus.model.Predicate;

/** Finds clauses in trees with Universal Dependencies relations, step by step over shared drafts. */
final class TreeClauseFinder implements ClauseFinder {
    private final Lexicon lexicon;

    TreeClauseFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Clause> find(Annotated annotated) {
        Tree tree = new Tree(annotated);
        Drafts drafts = new Drafts(tree.size());
        new Predicates(tree, lexicon, drafts).find();
        new Folding(tree, lexicon, drafts).fold();
        new Governors(tree, lexicon, drafts).link();
        Phrases phrases = new Phrases(tree, lexicon);
        VerbReader verbs = new VerbReader(tree, lexicon, drafts);
        Arguments arguments = new Arguments(tree, drafts, phrases, verbs);
        Nominals nominals = new Nominals(tree, lexicon, drafts, phrases);
        Questions questions = new Questions(tree);
        for (Draft draft : drafts.all()) {
            verbs.of(draft);
            if (draft.verb >= 0) {
                arguments.fill(draft);
            }
            if (!draft.verbal()) {
                nominals.fill(draft);
                arguments.inStretch(draft);
            }
            draft.question = questions.isAsked(draft);
        }
        return finish(drafts, arguments, new Stretches(tree, drafts), tree);
    }

    private static List<Clause> finish(Drafts drafts, Arguments arguments, Stretches stretches, Tree tree) {
        List<Draft> ordered = drafts.all();
        ordered.sort(Comparator.comparingInt(Draft::word).thenComparing(draft -> draft.kind));
        Map<Draft, Integer> numbers = new IdentityHashMap<>();
        for (Draft draft : ordered) {
            numbers.put(draft, numbers.size());
        }
        List<Clause> clauses = new ArrayList<>(ordered.size());
        for (Draft draft : ordered) {
            clauses.add(clause(draft, numbers, arguments, stretches, tree));
        }
        return clauses;
    }

    private static Clause clause(
            Draft draft, Map<Draft, Integer> numbers, Arguments arguments, Stretches stretches, Tree tree) {
        draft.obliques.sort(
                Comparator.comparingInt((Oblique oblique) -> oblique.phrase().first())
                        .thenComparingInt(oblique -> oblique.phrase().head()));
        VerbGroup group = draft.group == null ? VerbGroup.NONE : draft.group;
        Draft governor = draft.governor;
        Integer light = draft.light() ? draft.verb : null;
        return new Clause(
                numbers.getOrDefault(draft, 0),
                draft.kind,
                tree.sentence(draft.node),
                new Predicate(draft.word(), draft.lemma, draft.tokens, light),
                draft.agents,
                draft.patients,
                draft.recipients,
                shared(draft, tree),
                arguments.attribute(draft),
                draft.times.stream().distinct().sorted().toList(),
                group.negation(),
                group.modalities(),
                group.tense(),
                draft.question,
                group.passive(),
                governor == null ? null : new Governor(numbers.getOrDefault(governor, 0), draft.link, draft.marker),
                stretches.first(draft),
                stretches.end(draft));
    }

    /** The obliques of a clause, but for those that only a further number of its people has: "killed six in Gao and two <em>in Kidal</em>". */
    private static List<Oblique> shared(Draft draft, Tree tree) {
        List<Oblique> all = draft.obliques.stream().distinct().toList();
        return all.stream()
                .filter(oblique -> !ofFurther(tree.head(oblique.phrase().head()), tree)
                        || all.stream()
                                .noneMatch(other -> other.preposition().equals(oblique.preposition())
                                        && other.phrase().end()
                                                <= tree.head(oblique.phrase().head())))
                .toList();
    }

    private static boolean ofFurther(int people, Tree tree) {
        return people >= 0
                && tree.is(people, "conj")
                && (tree.tag(people).equals("CD") || tree.child(people, "nummod") >= 0);
    }
}
