package org.casus.judge;

import java.util.Set;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Oblique;
import org.casus.model.Phrase;
import org.casus.model.Status;
import org.casus.model.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is said of an act shows that it goes on: "the siege is now <em>in its fourth month</em>", "the talks are <em>under way</em>",
 * "the curfew <em>remains in force</em>", "the clashes <em>show no sign of</em> abating", "the protests <em>will continue</em>".
 */
final class Courses {
    private static final Set<String> FORCE = Set.of("force", "effect", "place", "swing");

    private static final Set<String> LASTING =
            Set.of("go", "go on", "last", "continue", "drag on", "drag", "persist", "run", "rage", "carry on");

    private static final Set<String> GOING_ON = Set.of("continue", "rage", "persist");

    private final Syntax syntax;

    Courses(Syntax syntax) {
        this.syntax = syntax;
    }

    /** @param told what the clause above says of itself */
    boolean goesOn(Clause act, Governor governor, Clause above, @Nullable Status told) {
        if ((told == Status.ONGOING
                        || told == Status.PLANNED
                                && Definite.is(syntax, act.predicate().head()))
                && isCarriedOn(act, above)) {
            return true;
        }
        if (isLonger(act, governor, above)) {
            return true;
        }
        boolean now = above.tense() == Tense.PRESENT || above.tense() == Tense.PRESENT_PERFECT;
        return governor.link() == Link.SUBJECT
                && act.kind() == Clause.Kind.NOMINAL
                && now
                && above.modalities().isEmpty()
                && (isUnending(above)
                        || !above.negated() && above.obliques().stream().anyMatch(oblique -> isCourse(oblique, above)));
    }

    /** "<em>Fighting continued</em> for a fourth day", where the engine may take the subject for a verb. */
    private static boolean isCarriedOn(Clause act, Clause above) {
        return GOING_ON.contains(above.predicate().lemma())
                && above.agents().stream()
                        .anyMatch(agent -> agent.head() == act.predicate().head());
    }

    /** "<em>The longer</em> the strike <em>goes on</em>": it does. */
    private boolean isLonger(Clause act, Governor governor, Clause above) {
        boolean lasts = governor.link() == Link.SUBJECT
                && act.kind() == Clause.Kind.NOMINAL
                && above.tense() == Tense.PRESENT
                && LASTING.contains(above.predicate().lemma());
        int longer = lasts ? syntax.left(act.predicate().head()) - 1 : Syntax.NONE;
        return longer > 0
                && syntax.lower(longer).equals("longer")
                && syntax.lower(longer - 1).equals("the");
    }

    private boolean isCourse(Oblique oblique, Clause above) {
        int noun = oblique.phrase().head();
        String word = syntax.lemma(noun);
        boolean state = above.predicate().lemma().equals("be")
                || above.predicate().lemma().equals("remain");
        return switch (oblique.preposition()) {
            case "in" -> isNth(noun) || state && FORCE.contains(word);
            case "under" -> state && word.equals("way");
            default -> false;
        };
    }

    /** "In <em>its fourth</em> month". */
    private boolean isNth(int stretch) {
        return syntax.child(stretch, "nmod:poss") >= 0 && Stretches.isNth(syntax, stretch);
    }

    /** "Show <em>no sign</em> of abating". */
    private boolean isUnending(Clause above) {
        return above.predicate().lemma().equals("show")
                && above.negated()
                && above.patients().stream()
                        .map(Phrase::head)
                        .anyMatch(noun -> syntax.lemma(noun).equals("sign"));
    }
}
