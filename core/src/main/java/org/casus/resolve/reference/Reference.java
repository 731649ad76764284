package org.casus.resolve.reference;

import org.casus.model.Actor;
import org.casus.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whom a phrase means.
 *
 * @param actor who it is, as far as known
 * @param via words that told it, or null when the phrase itself did
 * @param open whether the phrase is a pronoun of which nobody knows whom it means
 */
public record Reference(Actor actor, @Nullable Span via, boolean open) {
    static Reference plain(Actor actor) {
        return new Reference(actor, null, false);
    }
}
