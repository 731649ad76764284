package org.casus.model;

import java.util.List;

/**
 * A document with its words: tokens, sentences, trees and names.
 *
 * @param document the document
 * @param tokens all tokens in order; {@code tokens.get(i).index() == i}
 * @param sentences all sentences in order; together they hold every token once
 * @param names names in order, not overlapping
 * @param datelines datelines in order; their words are tokens too, tagged and named but outside any clause
 */
public record Annotated(
        Document document,
        List<Token> tokens,
        List<Sentence> sentences,
        List<NameSpan> names,
        List<Dateline> datelines) {
    public Annotated {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        datelines = List.copyOf(datelines);
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The sentence number of a token. */
    public int sentenceOf(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).first() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The tokens that lie wholly inside a span. */
    public List<Token> tokensIn(Span span) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < tokens.size() && tokens.get(end).span().end() <= span.end()) {
            end++;
        }
        return tokens.subList(low, end);
    }

    /** The span from the first token to the one before {@code end}. */
    public Span span(int first, int end) {
        return new Span(
                tokens.get(first).span().start(), tokens.get(end - 1).span().end());
    }

    public String text(Span span) {
        return document.text(span);
    }
}
