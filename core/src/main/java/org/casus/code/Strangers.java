package org.casus.code;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Clause;
import org.casus.model.Phrase;
import org.casus.model.Token;

/**
 * Whether somebody is another party than the one a clause tells of, and none of its people: "the minister said that <em>the rebels</em>
 * would attack" announces nothing of the minister's own, "the minister said that <em>the army</em> would" may.
 */
final class Strangers {
    private static final Set<ActorKind> RULING =
            EnumSet.of(ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.MILITARY, ActorKind.POLICE);

    private Strangers() {}

    static boolean is(Phrase other, Clause clause, Scene scene) {
        List<Phrase> agents = clause.agents();
        return !agents.isEmpty() && agents.stream().allMatch(agent -> is(other, agent, scene));
    }

    private static boolean is(Phrase other, Phrase agent, Scene scene) {
        Token head = scene.token(other.head());
        if (other.head() == agent.head() || head.isPronoun() || isOwned(other, scene)) {
            return false;
        }
        if (scene.token(agent.head()).isPronoun()) {
            return isNumbered(other, scene);
        }
        Actor one = scene.actor(agent);
        Actor two = scene.actor(other);
        if (one.country() != null && two.country() != null && !one.country().equals(two.country())) {
            return true;
        }
        if (isArmed(one) != isArmed(two) && (isRuling(one) || isRuling(two))) {
            return true;
        }
        if (one.kind() == ActorKind.IGO && two.kind() != ActorKind.IGO && two.country() != null) {
            return true;
        }
        boolean unknown = one.code() == null && !Objects.equals(scene.words(agent), scene.words(other));
        return isNumbered(other, scene) && !isPlural(agent, scene) || unknown && two.code() != null;
    }

    /** A group with arms, or its leaders, who have its code. */
    private static boolean isArmed(Actor actor) {
        String code = actor.code();
        return actor.kind() == ActorKind.ARMED_GROUP
                || "GOV".equals(actor.sector()) && code != null && !code.endsWith("GOV");
    }

    private static boolean isRuling(Actor actor) {
        return RULING.contains(actor.kind()) || "GOV".equals(actor.sector());
    }

    /** "<em>Its</em> troops", "<em>their</em> leader". */
    private static boolean isOwned(Phrase phrase, Scene scene) {
        return scene.children(phrase.head()).stream()
                .anyMatch(child -> scene.token(child).tag().equals("PRP$"));
    }

    /** "The <em>two</em> leaders", "<em>both</em> sides": more than one who speaks. */
    private static boolean isNumbered(Phrase phrase, Scene scene) {
        return isPlural(phrase, scene)
                && scene.children(phrase.head()).stream()
                        .map(scene::token)
                        .anyMatch(child -> child.is("nummod") || child.lemma().equals("both"));
    }

    private static boolean isPlural(Phrase phrase, Scene scene) {
        String tag = scene.token(phrase.head()).tag();
        return tag.equals("NNS") || tag.equals("NNPS");
    }
}
