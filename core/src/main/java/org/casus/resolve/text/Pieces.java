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
            int end = run(form, i);
            String written = plain(form, i, end);
            if (!written.isBlank()) {
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

    /** Behind the letters or digits that open here, or behind the one mark; invisible characters between them part nothing. */
    private static int run(String form, int at) {
        int first = form.codePointAt(at);
        int end = at + Character.charCount(first);
        boolean digits = Character.isDigit(first);
        int next = end;
        while ((digits || Character.isLetter(first)) && next < form.length()) {
            int c = form.codePointAt(next);
            next += Character.charCount(c);
            if (digits ? Character.isDigit(c) : Character.isLetter(c)) {
                end = next;
            } else if (!isInvisible(c)) {
                return end;
            }
        }
        return end;
    }

    /** The characters without the invisible ones, and the digits of all scripts as those of ours. */
    private static String plain(String form, int start, int end) {
        StringBuilder plain = new StringBuilder(end - start);
        form.substring(start, end)
                .codePoints()
                .filter(c -> !isInvisible(c))
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT;
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
