package org.casus.judge;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Phrase;
import org.casus.model.Span;
import org.casus.model.Statement;
import org.jspecify.annotations.Nullable;

/** Something said in the text, while it is gathered: who says it, by which word, in which words. */
final class Remark {
    /** Token of the word of saying, or {@link Syntax#NONE}. */
    final int cue;

    /** Whether what is said is told as fact by its speaker, not asked for, willed or judged. */
    final boolean factual;

    final boolean direct;
    final @Nullable Phrase speaker;
    final List<Span> sources = new ArrayList<>();
    final List<Span> cues = new ArrayList<>();
    final List<Span> contents = new ArrayList<>();

    /** Clause of the word of saying, or {@link Syntax#NONE}. */
    int clause = Syntax.NONE;

    Remark(int cue, @Nullable Phrase speaker, boolean factual, boolean direct) {
        this.cue = cue;
        this.speaker = speaker;
        this.factual = factual;
        this.direct = direct;
    }

    boolean contains(Span span) {
        return contents.stream().anyMatch(content -> content.contains(span));
    }

    /** How much is said, in characters. */
    int size() {
        return contents.stream().mapToInt(Span::length).sum();
    }

    /** Where it begins in the text. */
    int start() {
        int start = Integer.MAX_VALUE;
        for (List<Span> part : List.of(sources, cues, contents)) {
            for (Span span : part) {
                start = Math.min(start, span.start());
            }
        }
        return start;
    }

    Statement statement() {
        return new Statement(sources, cues, contents, speaker, direct);
    }
}
