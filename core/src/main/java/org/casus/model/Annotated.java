package org.casus.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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
    private static final Pattern HOUR = Pattern.compile("([01]\\d|2[0-4])[0-5]\\d");
    private static final Pattern RECENT_YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Set<String> HEDGES =
            Set.of("about", "around", "approximately", "nearly", "roughly", "exactly", "precisely", "almost");
    private static final Set<String> BESIDE = Set.of("before", "after", "past");
    private static final Set<String> NEAR = Set.of("shortly", "just", "soon", "minutes", "immediately");
    private static final Set<String> ZONES = Set.of("gmt", "utc", "hours");

    public Annotated {
        tokens = List.copyOf(tokens);
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        datelines = List.copyOf(datelines);
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** Whether four figures are an hour and no year: "at 1730", "at about 1600", "shortly before 1700", "1830 GMT". */
    public boolean isHour(int token) {
        String figures = lower(token);
        if (!HOUR.matcher(figures).matches()) {
            return false;
        }
        String before = lower(token - 1);
        if (BESIDE.contains(before)) {
            // "Shortly after 1945" is a year.
            return NEAR.contains(lower(token - 2))
                    && !RECENT_YEAR.matcher(figures).matches();
        }
        return "at".equals(HEDGES.contains(before) ? lower(token - 2) : before) || ZONES.contains(lower(token + 1));
    }

    /** Whether figures are the number of houses and no year: "in the <em>1900</em> block of Stone Drive". */
    public boolean isBlock(int token) {
        return lower(token + 1).equals("block");
    }

    private String lower(int token) {
        return token < 0 || token >= tokens.size() ? "" : token(token).form().toLowerCase(Locale.ROOT);
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
