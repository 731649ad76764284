package org.casus.resolve;

import java.util.ArrayList;
import java.util.List;
import org.casus.codebook.Codebook;
import org.casus.codebook.Words;
import org.casus.model.Act;
import org.casus.model.Annotated;
import org.casus.model.Argument;
import org.casus.model.Phrase;
import org.casus.model.Role;
import org.casus.model.Span;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** Weapons and means of acts: what stands in that role, else a weapon among the act's own words ("killed by <em>rifle fire</em>"). */
final class Means {
    private final Codebook codebook;
    private final Words weapons;
    private final Annotated annotated;
    private final Cast cast;
    private final Things things;

    Means(Codebook codebook, Annotated annotated, Cast cast, Things things) {
        this.codebook = codebook;
        this.weapons = codebook.words("weapons");
        this.annotated = annotated;
        this.cast = cast;
        this.things = things;
    }

    /** The means; of "it" what it stands for, and nothing where that is not known. */
    List<Span> of(Act act) {
        List<Span> spans = new ArrayList<>();
        for (Argument argument : act.arguments()) {
            if (argument.role() == Role.INSTRUMENT) {
                Phrase phrase = argument.phrase();
                Span span = annotated.token(phrase.head()).isPronoun()
                        ? armed(cast.participant(phrase).via())
                        : things.of(annotated.span(phrase.first(), phrase.end()), phrase.head());
                if (span != null && !spans.contains(span)) {
                    spans.add(span);
                }
            }
        }
        Span own = spans.isEmpty() && act.mode() != null
                ? own(act.trigger(), codebook.words("weapons:" + act.mode()))
                : null;
        return own == null ? spans : List.of(own);
    }

    /** A span that has a weapon or a vehicle in it, or null. */
    private @Nullable Span armed(@Nullable Span span) {
        boolean arms =
                span != null && annotated.tokensIn(span).stream().anyMatch(token -> weapons.contains(token.lemma()));
        return arms ? span : null;
    }

    /** The longest weapon of a kind that words name, the first of several as long; or null. */
    private @Nullable Span own(Span words, Words arms) {
        List<Token> tokens = annotated.tokensIn(words);
        for (int length = Math.min(tokens.size(), arms.longest()); length > 0; length--) {
            for (int first = 0; first + length <= tokens.size(); first++) {
                StringBuilder said = new StringBuilder();
                for (Token token : tokens.subList(first, first + length - 1)) {
                    said.append(token.form()).append(' ');
                }
                Token last = tokens.get(first + length - 1);
                // "Air strikes" are the act, not what it was done with.
                boolean act = codebook.eventNouns().contains(last.lemma());
                if (!last.isVerb() && !act && arms.contains(said + last.lemma())) {
                    return annotated.span(tokens.get(first).index(), last.index() + 1);
                }
            }
        }
        return null;
    }
}
