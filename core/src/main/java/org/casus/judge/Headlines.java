package org.casus.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.actor.Actors;
import org.casus.codebook.Sayings;
import org.casus.model.ActorKind;
import org.casus.model.Phrase;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Statements by layout: "Minister: Talks have failed" and "Talks have failed – minister" in a headline, "“…” — Jane Doe" under a
 * quotation, the turns of a transcript.
 */
final class Headlines {
    private static final int LONGEST_NAME = 10;
    private static final Set<String> DASHES = Set.of("--", "-");
    private static final Set<ActorKind> SPEAKING = Set.of(
            ActorKind.PERSON,
            ActorKind.GOVERNMENT,
            ActorKind.MILITARY,
            ActorKind.POLICE,
            ActorKind.ARMED_GROUP,
            ActorKind.PARTY,
            ActorKind.ORGANISATION,
            ActorKind.IGO,
            ActorKind.NGO,
            ActorKind.MEDIA);

    /** Those who only sign what stands in quotation marks: elsewhere they are what is told of. */
    private static final Set<ActorKind> SIGNING = Set.of(ActorKind.CIVILIANS, ActorKind.CROWD);

    private final Syntax syntax;
    private final Actors actors;
    private final Sayings sayings;
    private final Spans spans;
    private final Quotations quotations;

    Headlines(Syntax syntax, Actors actors, Sayings sayings, Spans spans, Quotations quotations) {
        this.syntax = syntax;
        this.actors = actors;
        this.sayings = sayings;
        this.spans = spans;
        this.quotations = quotations;
    }

    List<Remark> find() {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : syntax.annotated().sentences()) {
            Remark remark = colon(sentence);
            if (remark != null) {
                remarks.add(remark);
                goOn(sentence, remark);
            }
            Remark behind = dash(sentence);
            if (behind != null) {
                remarks.add(behind);
            }
        }
        return remarks;
    }

    /** In a transcript, whose speakers are set in capitals, a turn goes on to the next name before a colon. */
    private void goOn(Sentence sentence, Remark remark) {
        if (!isTurn(sentence)) {
            return;
        }
        boolean later = false;
        for (Sentence other : syntax.annotated().sentences()) {
            later |= other.first() > sentence.first();
            if (later && isTurn(other)) {
                return;
            }
            Span content = later && !hasQuotation(other) ? spans.content(other.first(), other.end()) : null;
            if (content != null) {
                remark.contents.add(content);
            }
        }
    }

    private boolean hasQuotation(Sentence sentence) {
        for (int token = sentence.first(); token < sentence.end(); token++) {
            if (quotations.isQuotationMark(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence opens with words in capitals and a colon. */
    private boolean isTurn(Sentence sentence) {
        int limit = Math.min(sentence.end(), sentence.first() + LONGEST_NAME);
        for (int token = sentence.first(); token < limit; token++) {
            String form = syntax.annotated().text(syntax.token(token).span());
            if (form.equals(":")) {
                return token > sentence.first();
            }
            if (!form.equals(form.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return false;
    }

    /** The name behind a dash at the end of a headline says what stands before it. */
    private @Nullable Remark dash(Sentence sentence) {
        int end = sentence.end();
        int dash = end - 1;
        while (dash > sentence.first() && !isDash(dash)) {
            dash--;
        }
        boolean laidOut = dash > sentence.first() + 1
                && end - dash <= LONGEST_NAME
                && dash + 1 < end
                && !syntax.isMark(end - 1)
                && hasVerb(sentence.first(), dash)
                && !hasVerb(dash, end);
        Phrase name = laidOut ? name(dash + 1, end) : null;
        Span content = name == null ? null : spans.content(sentence.first(), dash);
        if (name == null || content == null || quotations.isQuotationMark(dash - 1)) {
            return null;
        }
        Remark remark = new Remark(dash, name, true, false);
        remark.sources.add(syntax.span(dash + 1, end));
        remark.cues.add(syntax.token(dash).span());
        remark.contents.add(content);
        return remark;
    }

    /** The name before a colon near the start of a line says what follows. */
    private @Nullable Remark colon(Sentence sentence) {
        int limit = Math.min(sentence.end(), sentence.first() + LONGEST_NAME);
        for (int token = sentence.first(); token < limit; token++) {
            if (syntax.token(token).isVerb()) {
                return null;
            }
            if (syntax.lower(token).equals(":") && token > sentence.first()) {
                return says(sentence, sentence.first(), token);
            }
        }
        return null;
    }

    private @Nullable Remark says(Sentence sentence, int first, int colon) {
        Phrase name = name(first, colon);
        Span content = colon + 3 > sentence.end() ? null : spans.content(colon + 1, sentence.end());
        if (name == null || content == null) {
            return null;
        }
        if (quotations.isQuotationMark(colon + 1)) {
            return null;
        }
        Remark remark = new Remark(colon, name, true, false);
        remark.sources.add(syntax.span(first, colon));
        remark.cues.add(syntax.token(colon).span());
        remark.contents.add(content);
        return remark;
    }

    /** The speaker that these tokens name, or null when they name something that cannot speak. */
    private @Nullable Phrase name(int first, int end) {
        return name(first, end, SPEAKING);
    }

    /** The same beside words in quotation marks, which villagers may sign too. */
    private @Nullable Phrase signature(int first, int end) {
        Phrase name = name(first, end);
        return name == null ? name(first, end, SIGNING) : name;
    }

    private @Nullable Phrase name(int first, int end, Set<ActorKind> speaking) {
        int head = end - 1;
        for (int token = first; token < end; token++) {
            int up = syntax.head(token);
            if (syntax.token(token).isNoun() && (up < first || up >= end)) {
                head = token;
                break;
            }
        }
        if (!syntax.token(head).isNoun()) {
            return null;
        }
        Phrase phrase = Phrase.of(head, first, end);
        String type = syntax.token(head).name();
        boolean named = "PERSON".equals(type) || "ORG".equals(type);
        boolean document = sayings.documents().contains(syntax.lemma(head))
                || sayings.sources().contains(syntax.lemma(head));
        return named
                        || document
                        || speaking.contains(
                                actors.describe(syntax.annotated(), phrase).kind())
                ? phrase
                : null;
    }

    /** A quotation behind a name and a colon, or before a dash and a name, or null. */
    @Nullable
    Remark quoted(Quotation quotation) {
        int colon = quotation.first() - 1;
        if (colon > 0 && syntax.lower(colon).equals(":")) {
            int first = sentence(colon).first();
            return colon - first > LONGEST_NAME || hasVerb(first, colon) ? null : spoken(first, colon, colon);
        }
        int dash = quotation.end();
        if (dash < syntax.size() && isDash(dash)) {
            int end = sentence(dash).end();
            int last = end > dash && syntax.isMark(end - 1) ? end - 1 : end;
            return last - dash > LONGEST_NAME || hasVerb(dash, last) ? null : spoken(dash + 1, last, dash);
        }
        return null;
    }

    private @Nullable Remark spoken(int first, int end, int mark) {
        Phrase name = first < end ? signature(first, end) : null;
        if (name == null) {
            return null;
        }
        Remark remark = new Remark(mark, name, true, true);
        remark.sources.add(syntax.span(first, end));
        remark.cues.add(syntax.token(mark).span());
        return remark;
    }

    private boolean hasVerb(int first, int end) {
        for (int token = first; token < end; token++) {
            if (syntax.token(token).isVerb()) {
                return true;
            }
        }
        return false;
    }

    private Sentence sentence(int token) {
        return syntax.annotated().sentences().get(syntax.annotated().sentenceOf(token));
    }

    private boolean isDash(int token) {
        return DASHES.contains(syntax.lower(token)) || syntax.lower(token).equals("\u2015");
    }
}
