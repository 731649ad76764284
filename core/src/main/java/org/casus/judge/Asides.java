package org.casus.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casus.codebook.Sayings;
import org.casus.model.Phrase;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.jspecify.annotations.Nullable;

/** Statements by an aside: "according to X", "citing X", "allegedly". */
final class Asides {
    private static final List<String> STOPS = List.of(",", ".", ";", ":", "--");

    private final Syntax syntax;
    private final Spans spans;
    private final Sayings sayings;
    private final Map<String, List<List<String>>> prepositions = new TreeMap<>();

    Asides(Syntax syntax, Spans spans, Sayings sayings) {
        this.syntax = syntax;
        this.spans = spans;
        this.sayings = sayings;
        for (String phrase : sayings.prepositions().all()) {
            List<String> words = Arrays.asList(phrase.split(" "));
            prepositions
                    .computeIfAbsent(words.get(0), word -> new ArrayList<>())
                    .add(words);
        }
    }

    List<Remark> find() {
        List<Remark> remarks = new ArrayList<>();
        for (Sentence sentence : syntax.annotated().sentences()) {
            for (int token = sentence.first(); token < sentence.end(); token++) {
                Remark remark = at(token, sentence);
                if (remark != null) {
                    remarks.add(remark);
                }
            }
        }
        return remarks;
    }

    private @Nullable Remark at(int token, Sentence sentence) {
        for (List<String> words : prepositions.getOrDefault(syntax.lower(token), List.of())) {
            if (syntax.reads(token, words)) {
                return accordingTo(token, token + words.size(), sentence);
            }
        }
        if (sayings.adverbs().contains(syntax.lower(token)) && syntax.is(token, "advmod")) {
            return hearsay(token, sentence);
        }
        return null;
    }

    private @Nullable Remark accordingTo(int first, int end, Sentence sentence) {
        if (end < sentence.end() && syntax.tag(end).startsWith("W")) {
            return byRelative(first, end, sentence);
        }
        int noun = noun(end, sentence);
        if (noun < 0) {
            return null;
        }
        int last = Math.min(sentence.end(), Math.max(syntax.right(noun) + 1, noun + 1));
        Remark remark = new Remark(first, phrase(noun, end, last), true, false);
        Span source = spans.content(end, last);
        remark.cues.add(syntax.span(first, end));
        if (source != null) {
            remark.sources.add(source);
        }
        add(remark, sentence.first(), first);
        add(remark, last, sentence.end());
        return remark.contents.isEmpty() ? null : remark;
    }

    /** "The ministry, according to <em>which</em> ten men died, …": the noun before it speaks, of what follows up to the comma. */
    private @Nullable Remark byRelative(int first, int end, Sentence sentence) {
        int speaker = first - 1;
        while (speaker > sentence.first() && syntax.isMark(speaker)) {
            speaker--;
        }
        if (speaker < sentence.first() || !syntax.token(speaker).isNoun()) {
            return null;
        }
        int stop = end + 1;
        while (stop < sentence.end() && !STOPS.contains(syntax.lower(stop))) {
            stop++;
        }
        Remark remark = new Remark(first, new Phrase(speaker, syntax.left(speaker), speaker + 1, null), true, false);
        remark.cues.add(syntax.span(first, end));
        remark.sources.add(syntax.span(syntax.left(speaker), speaker + 1));
        add(remark, end + 1, stop);
        return remark.contents.isEmpty() ? null : remark;
    }

    /** The head of the phrase behind the preposition. */
    private int noun(int from, Sentence sentence) {
        int stop = from + 1;
        while (stop < sentence.end() && !STOPS.contains(syntax.lower(stop))) {
            stop++;
        }
        for (int token = from; token < Math.min(stop, sentence.end()); token++) {
            int head = syntax.head(token);
            boolean top = head < from || head >= stop;
            if (top
                    && (syntax.token(token).isNoun()
                            || syntax.token(token).isPronoun()
                            || syntax.tag(token).equals("CD"))) {
                return token;
            }
        }
        return Syntax.NONE;
    }

    private Phrase phrase(int noun, int from, int end) {
        int first = Math.max(from, syntax.left(noun));
        int last = noun + 1;
        for (int child = syntax.first(noun); child >= 0; child = syntax.next(child)) {
            if (child > noun && (syntax.is(child, "nmod") || syntax.is(child, "flat"))) {
                last = Math.min(end, syntax.right(child) + 1);
            }
        }
        int apposition = syntax.child(noun, "appos");
        return new Phrase(noun, first, last, apposition < 0 ? null : Integer.valueOf(apposition));
    }

    private @Nullable Remark hearsay(int adverb, Sentence sentence) {
        int verb = syntax.head(adverb);
        if (verb < 0) {
            return null;
        }
        Remark remark = new Remark(adverb, null, true, false);
        remark.cues.add(syntax.token(adverb).span());
        add(remark, Math.max(sentence.first(), syntax.left(verb)), adverb);
        add(remark, adverb + 1, Math.min(sentence.end(), syntax.right(verb) + 1));
        return remark.contents.isEmpty() ? null : remark;
    }

    private void add(Remark remark, int from, int end) {
        Span span = from >= end ? null : spans.content(from, end);
        if (span != null) {
            remark.contents.add(span);
        }
    }
}
