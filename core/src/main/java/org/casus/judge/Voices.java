package org.casus.judge;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Clause;
import org.casus.model.Phrase;
import org.casus.model.Span;
import org.jspecify.annotations.Nullable;

/** Who says what a clause of saying tells. */
final class Voices {
    private final Syntax syntax;
    private final Spans spans;

    Voices(Syntax syntax, Spans spans) {
        this.syntax = syntax;
        this.spans = spans;
    }

    /** The phrase that names the speaker, or null. "Was quoted as saying" names him as the one quoted. */
    @Nullable
    Phrase speaker(Clause clause) {
        List<Phrase> speakers = speakers(clause);
        return speakers.isEmpty() ? null : speakers.get(0);
    }

    List<Phrase> speakers(Clause clause) {
        return clause.agents();
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
