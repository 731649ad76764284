package org.casus.actor;

import java.util.Set;
import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds where a document says what a body is that no lexicon knows: "the Seventh Column, <em>a rebel group in Chad</em>". */
final class Introductions {
    private static final Set<ActorKind> BODIES =
            Set.of(ActorKind.UNKNOWN, ActorKind.ORGANISATION, ActorKind.MILITARY, ActorKind.ARMED_GROUP);

    private Introductions() {}

    /** Whether a phrase is the bare name of a body of which nothing tells the country. */
    static boolean wanted(Annotated annotated, Phrase phrase, Actor actor) {
        return actor.country() == null
                && actor.name() == null
                && BODIES.contains(actor.kind())
                && annotated.token(phrase.head()).isProper()
                && phrase.head() == phrase.end() - 1
                && phrase.head() > name(annotated, phrase);
    }

    /** An earlier phrase of the same words that has an apposition, or null. */
    static @Nullable Phrase of(Annotated annotated, Phrase phrase) {
        int first = name(annotated, phrase);
        int length = phrase.head() - first;
        for (int head = length; head < first; head++) {
            if (same(annotated, head - length, first, length)) {
                Integer apposition = apposition(annotated, head);
                if (apposition != null) {
                    return new Phrase(head, head - length, head + 1, apposition);
                }
            }
        }
        return null;
    }

    private static int name(Annotated annotated, Phrase phrase) {
        int first = phrase.first();
        while (first < phrase.head() && annotated.token(first).is("det")) {
            first++;
        }
        return first;
    }

    private static boolean same(Annotated annotated, int one, int other, int length) {
        for (int i = 0; i <= length; i++) {
            if (!annotated
                    .token(one + i)
                    .form()
                    .equals(annotated.token(other + i).form())) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Integer apposition(Annotated annotated, int head) {
        for (int i = head + 1; i < annotated.tokens().size(); i++) {
            Token token = annotated.token(i);
            if (annotated.sentenceOf(i) != annotated.sentenceOf(head)) {
                return null;
            }
            if (token.head() == head && token.is("appos")) {
                return i;
            }
        }
        return null;
    }
}
