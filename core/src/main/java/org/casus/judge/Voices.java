package org.casus.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.codebook.Sayings;
import org.casus.model.Clause;
import org.casus.model.Phrase;
import org.casus.model.Span;
import org.jspecify.annotations.Nullable;

/** Who says what a clause of saying tells. */
final class Voices {
    private final Syntax syntax;
    private final Spans spans;

    /** Words that mark a speaker as unnamed. */
    private final List<String> anonymous;

    Voices(Syntax syntax, Spans spans, Sayings sayings) {
        this.syntax = syntax;
        this.anonymous = List.copyOf(sayings.anonymous());
        this.spans = spans;
    }

    /** The phrase that names the speaker, or null. "Was quoted as saying" names him as the one quoted. */
    @Nullable
    Phrase speaker(Clause clause) {
        List<Phrase> speakers = speakers(clause);
        return speakers.isEmpty() ? null : speakers.get(0);
    }

    List<Phrase> speakers(Clause clause) {
        return clause.agents().stream().map(this::described).toList();
    }

    /** "Two diplomats <em>who asked not to be named</em>", "people <em>familiar with the matter</em>": what is said of a speaker without a name. */
    private Phrase described(Phrase phrase) {
        int noun = phrase.head();
        if (syntax.token(noun).isProper() || syntax.token(noun).isPronoun()) {
            return phrase;
        }
        for (int child = syntax.first(noun); child >= 0; child = syntax.next(child)) {
            boolean behind = child > noun
                    && (syntax.is(child, "acl:relcl")
                            || syntax.is(child, "acl")
                            || syntax.is(child, "nmod")
                            || syntax.is(child, "amod"));
            boolean trait = syntax.is(child, "amod") && syntax.first(child) >= 0
                    || syntax.is(child, "nmod") && syntax.preposition(child).equals("close to");
            if (behind && (trait || isUnnamed(syntax.left(child), syntax.right(child) + 1))) {
                int last = syntax.right(child);
                int end = Math.max(phrase.end(), syntax.isMark(last) ? last : last + 1);
                return new Phrase(noun, phrase.first(), end, phrase.apposition());
            }
        }
        return phrase;
    }

    private boolean isUnnamed(int first, int end) {
        String words = syntax.annotated().text(syntax.span(first, end)).toLowerCase(Locale.ROOT);
        return anonymous.stream().anyMatch(words::contains);
    }

    /** Spans of all who say it: coordinated speakers are one span, a relative pronoun stands beside what it means. */
    List<Span> sources(Clause clause) {
        List<Span> sources = new ArrayList<>();
        for (Phrase phrase : speakers(clause)) {
            Span span = spans.phrase(phrase);
            Span last = sources.isEmpty() ? null : sources.get(sources.size() - 1);
            if (last != null && isJoined(last, span)) {
                sources.set(sources.size() - 1, last.cover(span));
            } else {
                sources.add(span);
            }
        }
        int pronoun = relative(clause);
        if (pronoun >= 0 && !sources.isEmpty()) {
            sources.add(syntax.token(pronoun).span());
        }
        return sources;
    }

    private boolean isJoined(Span first, Span second) {
        if (second.start() < first.start()) {
            return false;
        }
        String between = first.end() > second.start()
                ? ""
                : syntax.annotated().document().text().substring(first.end(), second.start());
        return between.strip().matches("(,|and|or|, and|&|)");
    }

    private int relative(Clause clause) {
        for (int token : clause.predicate().tokens()) {
            int subject = syntax.child(token, "nsubj");
            if (subject >= 0 && syntax.tag(subject).startsWith("W")) {
                return subject;
            }
        }
        return Syntax.NONE;
    }
}
