package org.casus.code;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.casus.codebook.Others;
import org.casus.model.Argument;
import org.casus.model.Clause;
import org.casus.model.Link;
import org.casus.model.Phrase;

/**
 * Victims told of beside those of the sentence before: "A man was shot dead. <em>Two others</em> were injured." The word that makes
 * them others points at the first ones, and so at what was done to these.
 */
final class Further {
    /** "Another man was treated <em>for</em> shock", "found <em>with</em> a wound <em>to</em> the arm". */
    private static final Set<String> OF_THE_HURT = Set.of("with", "to", "for", "of");

    private static final Set<Link> STATED = EnumSet.of(Link.COMPLEMENT, Link.CONJUNCT, Link.SPEECH);

    private final Scene scene;
    private final Others others;

    Further(Scene scene, Others others) {
        this.scene = scene;
        this.others = others;
    }

    /** Whether all sufferers of a result are others beside earlier ones, and the result has no doer, place or day of its own. */
    boolean are(Found result, List<Argument> sufferers) {
        Clause clause = result.clause();
        return sufferers.stream().allMatch(sufferer -> isOther(sufferer.phrase()))
                && clause.times().isEmpty()
                && clause.obliques().stream().allMatch(oblique -> OF_THE_HURT.contains(oblique.preposition()))
                && clause.agents().stream()
                        .allMatch(agent -> sufferers.stream()
                                .anyMatch(sufferer -> sufferer.phrase().head() == agent.head()))
                && isOnItsOwn(clause);
    }

    /** Whether a clause is a statement, said by somebody or not, and no condition, purpose or description. */
    static boolean isOnItsOwn(Clause clause) {
        return clause.governor() == null || STATED.contains(clause.governor().link());
    }

    boolean isOther(Phrase phrase) {
        return others.are(scene.annotated, phrase);
    }
}
