package org.casus.resolve;

import org.casus.actor.Actors;
import org.casus.model.Actor;
import org.casus.model.Annotated;
import org.casus.model.Participant;
import org.casus.model.Phrase;
import org.casus.model.Span;

/** The parties of one document: turns a phrase into a {@link Participant}. */
final class Cast {
    private final Annotated annotated;
    private final Actors actors;

    Cast(Annotated annotated, Actors actors) {
        this.annotated = annotated;
        this.actors = actors;
    }

    Participant participant(Phrase phrase) {
        Actor actor = actors.describe(annotated, phrase);
        Span span = annotated.span(phrase.first(), phrase.end());
        return new Participant(
                span,
                annotated.token(phrase.head()).span(),
                actor.name(),
                actor.code(),
                actor.country(),
                actor.sector(),
                actor.kind(),
                null,
                actor.how(),
                null);
    }
}
