package org.casus.resolve;

import java.util.HashMap;
import java.util.Map;
import org.casus.actor.Actors;
import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Participant;
import org.casus.model.Phrase;
import org.casus.model.Resolved;
import org.casus.resolve.count.Quantity;
import org.casus.resolve.count.QuantityReader;
import org.jspecify.annotations.Nullable;

/** The parties of one document: turns a phrase into a {@link Participant}. */
final class Cast {
    private final Annotated annotated;
    private final Actors actors;
    private final QuantityReader quantities;
    private final Map<Phrase, Actor> known = new HashMap<>();

    Cast(Annotated annotated, Actors actors, QuantityReader quantities) {
        this.annotated = annotated;
        this.actors = actors;
        this.quantities = quantities;
    }

    Participant participant(Phrase phrase) {
        Actor actor = actor(phrase);
        Quantity quantity = quantity(phrase);
        return new Participant(
                annotated.span(phrase.first(), phrase.end()),
                annotated.token(phrase.head()).span(),
                actor.name(),
                actor.code(),
                actor.country(),
                actor.sector(),
                actor.kind(),
                quantity == null ? null : quantity.exact(),
                actor.how(),
                null);
    }

    /** A pronoun as the party it stands for. */
    Participant participant(Phrase pronoun, Phrase antecedent) {
        Actor actor = actor(antecedent);
        return new Participant(
                annotated.span(pronoun.first(), pronoun.end()),
                annotated.token(pronoun.head()).span(),
                actor.name(),
                actor.code(),
                actor.country(),
                actor.sector(),
                actor.kind(),
                null,
                Resolved.PRONOUN,
                annotated.span(antecedent.first(), antecedent.end()));
    }

    /** Whether a phrase names somebody who may act. */
    boolean isParty(Phrase phrase) {
        return actor(phrase).kind() != ActorKind.UNKNOWN;
    }

    /** How many the phrase stands for, or null when it does not say. */
    @Nullable
    Quantity quantity(Phrase phrase) {
        return quantities.read(annotated, phrase, actor(phrase).kind());
    }

    Actor actor(Phrase phrase) {
        return known.computeIfAbsent(phrase, each -> actors.describe(annotated, each));
    }
}
