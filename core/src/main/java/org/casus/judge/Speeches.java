package org.casus.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.Clause;
import org.casus.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Direct speech: which quotations are speech, and by which word of saying each is told. A quotation takes the word of saying
 * that stands beside it; one that follows another in the same breath belongs to the same speaker; one that its paragraph leaves
 * open goes on in the next. Without such a sign it has no speaker.
 */
final class Speeches {
    private final Syntax syntax;
    private final Quotations quotations;
    private final Besides besides;
    private final Headlines headlines;
    private final Cues cues;
    private final Voices voices;
    private final Spans spans;
    private final Map<Integer, Remark> byCue = new LinkedHashMap<>();
    private final List<Remark> all = new ArrayList<>();

    Speeches(
            Syntax syntax,
            Quotations quotations,
            Besides besides,
            Headlines headlines,
            Cues cues,
            Voices voices,
            Spans spans) {
        this.syntax = syntax;
        this.quotations = quotations;
        this.besides = besides;
        this.headlines = headlines;
        this.cues = cues;
        this.voices = voices;
        this.spans = spans;
    }

    /** All direct speech in the order of the text. */
    List<Remark> find() {
        Quotation before = null;
        Remark last = null;
        boolean open = false;
        for (Quotation quotation : quotations.all()) {
            if (besides.isInscribed(quotation) || quotations.isName(quotation)) {
                continue;
            }
            boolean follows = before != null && goesOn(before, quotation, last);
            Remark remark = open
                            && before != null
                            && quotation.paragraph() == before.paragraph() + 1
                            && opensParagraph(quotation)
                    ? last
                    : null;
            if (remark == null || remark.speaker == null) {
                Remark own = own(quotation);
                if (own != null && remark != null) {
                    takeOver(remark, own);
                }
                remark = own != null ? own : remark;
            }
            if (remark == null && follows && last != null) {
                remark = last;
            }
            if (remark == null && isSpeech(quotation)) {
                remark = new Remark(Syntax.NONE, null, true, true);
                all.add(remark);
            }
            if (remark != null) {
                remark.contents.add(spans.quotation(quotation));
                open = !quotation.closed();
                last = remark;
                before = quotation;
            }
        }
        return all;
    }

    /** Words that run over several paragraphs, whose speaker only the last one names, are all his. */
    private void takeOver(Remark unsaid, Remark own) {
        own.contents.addAll(0, unsaid.contents);
        all.remove(unsaid);
    }

    /** By the word of saying beside it. */
    private @Nullable Remark own(Quotation quotation) {
        boolean speech = isSpeech(quotation);
        Clause cue = besides.cue(quotation, speech);
        if (cue == null) {
            Remark laidOut = headlines.quoted(quotation);
            if (laidOut != null) {
                all.add(laidOut);
            }
            return laidOut;
        }
        int token = cue.predicate().head();
        return byCue.computeIfAbsent(token, word -> {
            Remark remark = new Remark(word, voices.speaker(cue), true, true);
            remark.clause = cue.id();
            remark.sources.addAll(voices.sources(cue));
            remark.cues.add(spans.cue(cue));
            all.add(remark);
            return remark;
        });
    }

    boolean isCue(int token) {
        return byCue.containsKey(token);
    }

    private boolean opensParagraph(Quotation quotation) {
        int first = quotation.first();
        List<Sentence> sentences = syntax.annotated().sentences();
        int sentence = syntax.annotated().sentenceOf(first);
        return sentences.get(sentence).first() == first
                && (sentence == 0 || sentences.get(sentence - 1).paragraph() != quotation.paragraph());
    }

    /** Whether nothing but the word of saying, or nothing at all, stands between two quotations of one paragraph. */
    private boolean goesOn(Quotation before, Quotation quotation, @Nullable Remark last) {
        if (before.paragraph() != quotation.paragraph() || !isSpeech(quotation)) {
            return false;
        }
        int sentence = syntax.annotated().sentenceOf(quotation.first());
        boolean opens = syntax.annotated().sentences().get(sentence).first() == quotation.first();
        int between = syntax.annotated().sentenceOf(Math.max(before.end() - 1, 0));
        // "“Will they go?” Smith asked. “We do not know.”": the word of saying may have a sentence of its own.
        boolean said = last != null && last.cue >= 0 && syntax.annotated().sentenceOf(last.cue) == between + 1;
        return sentence == between || opens && sentence - between <= (said ? 2 : 1);
    }

    /** A whole utterance rather than a borrowed word: it has a verb and three words, or ends as speech ends. */
    private boolean isSpeech(Quotation quotation) {
        int words = 0;
        boolean verb = false;
        for (int token = quotation.first() + 1; token < quotation.innerEnd(); token++) {
            words += syntax.isMark(token) ? 0 : 1;
            verb |= cues.isFinite(token)
                    || syntax.tag(token).equals("MD")
                    || syntax.tag(token).equals("VB");
        }
        int last = quotation.innerEnd() - 1;
        boolean ends = last > quotation.first() && ".,!?".contains(syntax.lower(last));
        return words >= 3 && verb && (ends || words >= 5 || opensSentence(quotation))
                || ends && words >= 2 && opensSentence(quotation);
    }

    private boolean opensSentence(Quotation quotation) {
        int sentence = syntax.annotated().sentenceOf(quotation.first());
        return syntax.annotated().sentences().get(sentence).first() == quotation.first();
    }
}
