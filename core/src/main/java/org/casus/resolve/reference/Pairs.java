package org.casus.resolve.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Token;

/**
 * The persons that "the two leaders" or "both presidents" means: those of the nearest sentence before that names persons, when it names
 * just two.
 */
final class Pairs {
    /** How many sentences back it reaches. */
    private static final int REACH = 3;

    private final Annotated annotated;
    private final Candidates candidates;

    Pairs(Annotated annotated, Candidates candidates) {
        this.annotated = annotated;
        this.candidates = candidates;
    }

    /** The two, in the order of the text; empty when the phrase is no pair or it is not clear who is meant. */
    List<Candidate> of(Phrase phrase, ActorKind kind) {
        if (kind != ActorKind.PERSON || !isPair(phrase)) {
            return List.of();
        }
        int sentence = annotated.sentenceOf(phrase.head());
        for (int back = 0; back <= REACH && back <= sentence; back++) {
            Map<String, Candidate> named = new LinkedHashMap<>();
            for (Candidate candidate : candidates.before(sentence, back)) {
                if (candidate.person()
                        && candidate.actor().name() != null
                        && candidate.phrase().head() < phrase.first()) {
                    named.putIfAbsent(candidate.entity(), candidate);
                }
            }
            if (!named.isEmpty()) {
                return named.size() == 2 ? new ArrayList<>(named.values()) : List.of();
            }
        }
        return List.of();
    }

    /** "The two leaders", "both leaders": nothing else may stand there. */
    private boolean isPair(Phrase phrase) {
        Token head = annotated.token(phrase.head());
        if (!head.tag().equals("NNS") || phrase.end() != phrase.head() + 1) {
            return false;
        }
        List<String> before = annotated.tokens().subList(phrase.first(), phrase.head()).stream()
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .toList();
        return before.equals(List.of("both"))
                || before.size() == 2
                        && Set.of("the", "these", "those").contains(before.get(0))
                        && before.get(1).equals("two");
    }
}
