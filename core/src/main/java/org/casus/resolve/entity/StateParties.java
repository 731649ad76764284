package org.casus.resolve.entity;

import java.util.Set;
import org.casus.actor.Actors;
import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Token;

/**
 * Tells where the name of a state stands for the state that acts, and not only for its land: as a subject ("<em>Russia</em> said"),
 * or among the members of a body that does ("the nations include <em>Jordan</em> and France", "partners, including <em>Turkey</em>").
 */
final class StateParties {
    private static final Set<String> COUNTING = Set.of("include", "comprise");
    private static final Set<String> AMONG = Set.of("including", "notably", "like");
    private static final Set<String> WITHIN =
            Set.of("in", "across", "throughout", "within", "inside", "outside", "into", "from", "around", "near");
    private static final Set<ActorKind> BODIES = Set.of(
            ActorKind.STATE,
            ActorKind.GOVERNMENT,
            ActorKind.ORGANISATION,
            ActorKind.IGO,
            ActorKind.MILITARY,
            ActorKind.ARMED_GROUP,
            ActorKind.PARTY);

    private final Annotated annotated;
    private final Actors actors;

    StateParties(Annotated annotated, Actors actors) {
        this.annotated = annotated;
        this.actors = actors;
    }

    /** Whether the name that a word heads is that of a state, and the state acts. */
    boolean acts(Phrase phrase) {
        Token head = annotated.token(phrase.head());
        if (!head.isProper() || !acting(first(head))) {
            return false;
        }
        return state(actors.describe(annotated, phrase));
    }

    /** Whether a common noun means a state as a place: "across the <em>country</em>". */
    boolean land(Phrase phrase) {
        Token head = annotated.token(phrase.head());
        return !head.isProper()
                && head.name() == null
                && behind(head)
                && actors.describe(annotated, phrase).kind() == ActorKind.STATE;
    }

    private boolean behind(Token noun) {
        int first =
                annotated.sentences().get(annotated.sentenceOf(noun.index())).first();
        for (int i = noun.index() - 1; i >= first; i--) {
            Token token = annotated.token(i);
            if (token.head() == noun.index() && token.is("case")) {
                return WITHIN.contains(token.lemma());
            }
        }
        return false;
    }

    private static boolean state(Actor actor) {
        return actor.strength() && actor.kind() == ActorKind.STATE && actor.name() != null;
    }

    /** The first of the words that "and" joins. */
    private Token first(Token head) {
        Token top = head;
        while (top.is("conj") && top.head() >= 0) {
            top = annotated.token(top.head());
        }
        return top;
    }

    private boolean acting(Token top) {
        if (top.head() < 0 || !top.isNoun()) {
            return false;
        }
        Token above = annotated.token(top.head());
        if (top.is("nsubj")) {
            return true;
        }
        if (top.is("obj") && COUNTING.contains(above.lemma())) {
            return counted(above);
        }
        return among(top) && above.isNoun() && body(above);
    }

    /** Whether the subject of "include" is a body of parties. */
    private boolean counted(Token verb) {
        for (int i = annotated
                        .sentences()
                        .get(annotated.sentenceOf(verb.index()))
                        .first();
                i < verb.index();
                i++) {
            Token token = annotated.token(i);
            if (token.is("nsubj") && token.head() == verb.index()) {
                return body(token);
            }
        }
        return false;
    }

    private boolean among(Token member) {
        for (int i = Math.max(0, member.index() - 3); i < member.index(); i++) {
            if (AMONG.contains(annotated.token(i).lemma())
                    || AMONG.contains(annotated.token(i).form())) {
                return true;
            }
        }
        return false;
    }

    private boolean body(Token noun) {
        Actor actor = actors.describe(annotated, Phrase.of(noun.index(), noun.index(), noun.index() + 1));
        return BODIES.contains(actor.kind());
    }
}
