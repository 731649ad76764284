package org.casus.actor;

import java.util.Locale;
import java.util.Set;
import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Token;

/** Whether a pronoun may stand for a party: "they" for many or for a body of people, "it" for what is no person. */
public final class Agreement {
    private static final Set<String> MANY = Set.of("they", "them", "these", "those", "their");
    private static final Set<String> ONE = Set.of("he", "she", "him", "her", "his");
    private static final Set<String> THING = Set.of("it", "its");
    private static final Set<ActorKind> BODIES = Set.of(
            ActorKind.ARMED_GROUP,
            ActorKind.MILITARY,
            ActorKind.POLICE,
            ActorKind.GOVERNMENT,
            ActorKind.CROWD,
            ActorKind.PARTY,
            ActorKind.ORGANISATION);
    private static final Set<ActorKind> HUMANS = Set.of(
            ActorKind.PERSON,
            ActorKind.CIVILIANS,
            ActorKind.MILITARY,
            ActorKind.POLICE,
            ActorKind.ARMED_GROUP,
            ActorKind.GOVERNMENT);

    private Agreement() {}

    /** Whether a pronoun agrees with a party in number and kind. */
    public static boolean holds(Annotated annotated, Phrase pronoun, Phrase party, Actor actor) {
        Token head = annotated.token(party.head());
        if (head.isPronoun() || head.tag().equals("WDT") || head.tag().equals("DT")) {
            return false;
        }
        ActorKind kind = actor.kind();
        boolean plural = head.tag().equals("NNS")
                || head.tag().equals("NNPS")
                || head.tag().equals("CD");
        String form = annotated.token(pronoun.head()).form().toLowerCase(Locale.ROOT);
        if (MANY.contains(form)) {
            return plural || BODIES.contains(kind);
        }
        if (ONE.contains(form)) {
            return !plural && (HUMANS.contains(kind) || "PERSON".equals(head.name()));
        }
        return THING.contains(form) && !plural && kind != ActorKind.PERSON && !"PERSON".equals(head.name());
    }
}
