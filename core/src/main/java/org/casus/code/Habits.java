package org.casus.code;

import java.util.List;
import java.util.stream.Stream;
import org.casus.codebook.Codebook;
import org.casus.codebook.Words;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Tense;

/**
 * Knows the clauses that tell what is usual, true of anybody or everybody's duty, or in somebody's power, and no deed: "rebels often
 * attack villages", "those who are arrested", "we have to call them out", "is able to strike". Only the present tense tells so; what often happened did happen.
 */
final class Habits {
    private final Words adverbs;
    private final Words anybody;
    private final Words duties;
    private final Words everybody;
    private final Words capabilities;
    private final WordingIndex phrases;

    Habits(Codebook codebook) {
        this.adverbs = codebook.words("habits:adverb");
        this.anybody = codebook.words("habits:anybody");
        this.duties = codebook.words("habits:duty");
        this.capabilities = codebook.words("habits:capability");
        this.everybody = codebook.words("habits:everybody");
        this.phrases = new WordingIndex(codebook.words("habits:phrase").all());
    }

    boolean usual(Clause clause, Scene scene) {
        Governor governor = clause.governor();
        Clause above = governor == null ? null : scene.clauses.get(governor.clause());
        if (governor != null
                && above != null
                && (isTopic(clause, above, scene) || isHeld(clause, governor, above, scene))) {
            return true;
        }
        if (isAdvice(clause, scene)) {
            return true;
        }
        if (clause.kind() != Clause.Kind.VERBAL
                || clause.tense() != Tense.PRESENT
                || scene.sentence(clause).headline()) {
            return false;
        }
        return clause.modalities().isEmpty()
                ? hasAdverb(clause, scene) || hasPhrase(clause, scene) || ofAnybody(clause, scene)
                : isDuty(clause, scene) || isCapability(clause);
    }

    /** "<em>If you</em> or somebody you know has been attacked": whoever reads it. */
    private static boolean isAdvice(Clause clause, Scene scene) {
        return clause.patients().stream()
                        .anyMatch(party -> Lower.form(scene.token(party.head())).equals("you"))
                && scene.children(clause.predicate().head()).stream()
                        .map(scene::token)
                        .anyMatch(child -> child.is("mark") && Lower.form(child).equals("if"));
    }

    /** "When it <em>comes to</em> defending the republic": what the talk is about. */
    private static boolean isTopic(Clause clause, Clause above, Scene scene) {
        return above.predicate().lemma().equals("come")
                && clause.tense() == Tense.PARTICIPLE
                && above.agents().stream()
                        .allMatch(agent -> Lower.form(scene.token(agent.head())).equals("it"));
    }

    /** "Suspects can be held in <em>detention</em> for three days": a state in which anybody may be put. */
    private boolean isHeld(Clause clause, Governor governor, Clause above, Scene scene) {
        return clause.kind() == Clause.Kind.NOMINAL
                && governor.link() == Link.OBLIQUE
                && above.kind() == Clause.Kind.VERBAL
                && above.tense() == Tense.PRESENT
                && !above.modalities().isEmpty()
                && isCapability(above)
                && scene.children(clause.predicate().head()).stream()
                        .noneMatch(child -> scene.token(child).is("det"))
                && !scene.sentence(clause).headline();
    }

    /** "<em>We</em> have to start calling them out": what the speaker would have done. */
    private boolean isDuty(Clause clause, Scene scene) {
        return clause.modalities().stream().allMatch(modality -> duties.contains(modality.lemma()))
                && clause.agents().stream()
                        .anyMatch(agent -> everybody.contains(Lower.form(scene.token(agent.head()))));
    }

    /** "The rebels <em>are able</em> to strike the capital": that they do is not said. */
    private boolean isCapability(Clause clause) {
        return clause.modalities().stream().allMatch(modality -> capabilities.contains(modality.lemma()));
    }

    private boolean hasAdverb(Clause clause, Scene scene) {
        return clause.predicate().tokens().stream()
                .flatMap(token -> scene.children(token).stream())
                .map(scene::token)
                .anyMatch(child -> child.is("advmod") && adverbs.contains(Lower.form(child)));
    }

    private boolean hasPhrase(Clause clause, Scene scene) {
        return !phrases.find(scene.annotated, clause.first(), clause.end()).isEmpty();
    }

    /** "<em>Those</em> who are released": whoever that may be. */
    private boolean ofAnybody(Clause clause, Scene scene) {
        Governor governor = clause.governor();
        boolean relative = governor != null && governor.link() == Link.RELATIVE;
        return relative
                && Stream.of(clause.agents(), clause.patients())
                        .flatMap(List::stream)
                        .anyMatch(party -> anybody.contains(Lower.form(scene.token(party.head()))));
    }
}
