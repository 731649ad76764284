package org.casus.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.casus.model.Act;
import org.casus.model.Annotated;
import org.casus.model.Argument;
import org.casus.model.Phrase;
import org.casus.model.Role;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * One verb that tells of several places: "killed 12 in Kano <em>and nine in Bauchi</em>" is an act in Kano and one in Bauchi, each with
 * its own victims.
 */
final class PlaceByPlace {
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside");

    private final Annotated annotated;

    PlaceByPlace(Annotated annotated) {
        this.annotated = annotated;
    }

    /** The act, and behind it one for each further place whose victims its words count apart. */
    List<Act> split(Act act) {
        List<Act> acts = new ArrayList<>(List.of(act));
        for (Argument counted : act.arguments()) {
            Argument place = counted.count() == null ? null : ownPlace(counted.phrase());
            Argument first = place == null ? null : firstOf(counted, act);
            if (place != null && first != null && isPlaced(first.phrase(), counted.phrase())) {
                acts.set(0, acts.get(0).without(counted));
                acts.add(act.with(shared(act, counted, place)));
            }
        }
        return acts;
    }

    /** Who did it, and what stands in that place alone. */
    private static List<Argument> shared(Act act, Argument counted, Argument place) {
        List<Argument> arguments = new ArrayList<>(List.of(counted, place));
        act.arguments().stream()
                .filter(argument -> argument.role() == Role.SOURCE)
                .forEach(arguments::add);
        arguments.sort(
                Comparator.comparingInt((Argument argument) -> argument.phrase().first())
                        .thenComparing(Argument::role));
        return arguments;
    }

    /** Those of whom the others are a further part. */
    private @Nullable Argument firstOf(Argument counted, Act act) {
        Token head = annotated.token(counted.phrase().head());
        return act.arguments().stream()
                .filter(argument -> head.is("conj")
                        && argument.count() == counted.count()
                        && argument.phrase().head() == head.head())
                .findFirst()
                .orElse(null);
    }

    /** Whether those told of first have a place too, their own or that of the verb before the further ones. */
    private boolean isPlaced(Phrase first, Phrase further) {
        return ownPlace(first) != null || place(annotated.token(first.head()).head(), "obl", further.first()) != null;
    }

    private @Nullable Argument ownPlace(Phrase people) {
        int sentence = annotated.sentenceOf(people.head());
        return place(people.head(), "nmod", annotated.sentences().get(sentence).end());
    }

    /** The named place that hangs on a word, before a limit. */
    private @Nullable Argument place(int word, String relation, int limit) {
        for (int at = Math.max(0, word); at < limit; at++) {
            Token token = annotated.token(at);
            Token preposition = token.head() == word && token.is(relation) && token.isProper() ? preposition(at) : null;
            if (preposition != null) {
                return new Argument(
                        Role.PLACE, Phrase.of(at, preposition.index() + 1, at + 1), preposition.lemma(), null);
            }
        }
        return null;
    }

    private @Nullable Token preposition(int noun) {
        for (int at = noun - 1; at >= Math.max(0, noun - 5); at--) {
            Token token = annotated.token(at);
            if (token.head() == noun && token.is("case")) {
                return WHERE.contains(token.lemma()) ? token : null;
            }
        }
        return null;
    }
}
