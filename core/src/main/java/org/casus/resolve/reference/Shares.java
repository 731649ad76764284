package org.casus.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Sentence;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** Of whom a few are: "two <em>of them</em>", "three <em>of whom</em>". */
final class Shares {
    private final Annotated annotated;
    private final Candidates candidates;

    Shares(Annotated annotated, Candidates candidates) {
        this.annotated = annotated;
        this.candidates = candidates;
    }

    /** The pronoun in "some of them", or the head of the phrase itself. */
    Token pronoun(Phrase phrase) {
        Token last = annotated.token(phrase.end() - 1);
        return last.index() > phrase.head() && last.isPronoun() ? last : annotated.token(phrase.head());
    }

    /** Whether the phrase tells how many of some that were counted before: "two of them", not "some of them". */
    boolean isOfCounted(Phrase phrase) {
        Token head = annotated.token(phrase.head());
        return pronoun(phrase) != head
                && (head.tag().equals("CD") || head.lemma().equals("both"));
    }

    /** Those of whom a clause behind them tells, "30 soldiers, three of whom were killed", or null. */
    @Nullable
    Phrase above(Phrase phrase) {
        if (!pronoun(phrase).lemma().equals("whom")) {
            return null;
        }
        Token token = annotated.token(phrase.head());
        while (!token.is("acl") && token.head() >= 0) {
            token = annotated.token(token.head());
        }
        boolean relative = token.is("acl") && token.head() >= 0 && token.head() < phrase.first();
        return relative ? Subtree.phrase(annotated, token.head()) : null;
    }

    /** The only party with a number in this sentence and the one before; null when none has one or several have. */
    @Nullable
    Candidate counted(Phrase phrase) {
        int sentence = annotated.sentenceOf(phrase.head());
        List<Candidate> all = new ArrayList<>(candidates.before(sentence, 1));
        all.addAll(candidates.in(sentence));
        Candidate only = null;
        for (Candidate candidate : all) {
            if (candidate.phrase().head() < phrase.first() && candidate.plural() && isCounted(candidate)) {
                if (only != null) {
                    return null;
                }
                only = candidate;
            }
        }
        return only;
    }

    private boolean isCounted(Candidate candidate) {
        int head = candidate.phrase().head();
        Sentence sentence = annotated.sentences().get(candidate.sentence());
        return annotated.tokens().subList(sentence.first(), head).stream()
                .anyMatch(token -> token.head() == head && token.is("nummod"));
    }
}
