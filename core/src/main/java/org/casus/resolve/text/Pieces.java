package org.casus.resolve.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.model.Annotated;
import org.casus.model.Span;
import org.casus.model.Token;

/** The pieces of a stretch of tokens. Positions outside it hold an empty word, so that readers may look ahead and back. */
public final class Pieces {
    private final List<Piece> pieces;

    private Pieces(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** The pieces of the tokens {@code [first, end)}. */
    public static Pieces of(Annotated annotated, int first, int end) {
        List<Piece> pieces = new ArrayList<>();
        int last = -1;
        for (int i = first; i < end; i++) {
            Token token = annotated.token(i);
            last = split(token, annotated.text(token.span()), last, pieces);
        }
        return new Pieces(pieces);
    }

    private static int split(Token token, String text, int last, List<Piece> pieces) {
        int start = token.span().start();
        boolean aligned = token.form().length() == text.length();
        String form = aligned ? token.form() : text;
        int i = 0;
        while (i < form.length()) {
            char c = form.charAt(i);
            int end = i + 1;
            if (Character.isDigit(c)) {
                while (end < form.length() && Character.isDigit(form.charAt(end))) {
                    end++;
                }
            } else if (Character.isLetter(c)) {
                while (end < form.length() && Character.isLetter(form.charAt(end))) {
                    end++;
                }
            }
            if (!Character.isWhitespace(c)) {
                String written = form.substring(i, end);
                Span span = new Span(start + i, start + end);
                boolean glued = span.start() == last;
                pieces.add(
                        new Piece(written.toLowerCase(Locale.ROOT), written, span, token.index(), token.tag(), glued));
                last = span.end();
            }
            i = end;
        }
        return last;
    }

    public int size() {
        return pieces.size();
    }

    public Piece get(int at) {
        return at < 0 || at >= pieces.size() ? Piece.NONE : pieces.get(at);
    }

    /** The text at a position, empty outside. */
    public String text(int at) {
        return get(at).text();
    }

    public boolean is(int at, String text) {
        return get(at).text().equals(text);
    }

    public boolean in(int at, Set<String> texts) {
        return texts.contains(get(at).text());
    }

    /** Whether these pieces stand from {@code at} on, separated by blanks in {@code phrase}. */
    public boolean phrase(int at, String phrase) {
        int i = at;
        for (String word : phrase.split(" ")) {
            if (!is(i++, word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mark is glued to both its neighbours: the hyphen of "12-hour". */
    public boolean joins(int at, String mark) {
        return is(at, mark) && get(at).glued() && get(at + 1).glued();
    }

    /** The position behind an abbreviation's full stop, or {@code at} itself when there is none. */
    public int stop(int at) {
        return is(at, ".") && get(at).glued() && at + 1 < size() ? at + 1 : at;
    }

    /** The span from one word to the one before {@code end}. */
    public Span span(int first, int end) {
        return new Span(get(first).span().start(), get(end - 1).span().end());
    }
}
