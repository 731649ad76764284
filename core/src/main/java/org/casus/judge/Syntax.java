package org.casus.judge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.casus.model.Annotated;
import org.casus.model.Span;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** The trees of a document, made to be asked: dependents, the stretch below a word, words in lower case. */
final class Syntax {
    static final int NONE = -1;

    private final Annotated annotated;
    private final String[] lower;
    private final int[] first;
    private final int[] next;
    private final int[] left;
    private final int[] right;

    Syntax(Annotated annotated) {
        this.annotated = annotated;
        int size = annotated.tokens().size();
        lower = new String[size];
        first = new int[size];
        next = new int[size];
        left = new int[size];
        right = new int[size];
        Arrays.fill(first, NONE);
        Arrays.fill(next, NONE);
        for (int token = size - 1; token >= 0; token--) {
            lower[token] = token(token).form().toLowerCase(Locale.ROOT);
            left[token] = token;
            right[token] = token;
            int head = head(token);
            if (head >= 0) {
                next[token] = first[head];
                first[head] = token;
            }
        }
        spread(size);
    }

    /** Widens the stretch of every token by those of its dependents, the deepest first. */
    private void spread(int size) {
        int[] waiting = new int[size];
        int[] ready = new int[size];
        int end = 0;
        for (int token = 0; token < size; token++) {
            for (int child = first[token]; child >= 0; child = next[child]) {
                waiting[token]++;
            }
            if (waiting[token] == 0) {
                ready[end++] = token;
            }
        }
        for (int i = 0; i < end; i++) {
            int head = head(ready[i]);
            if (head >= 0) {
                left[head] = Math.min(left[head], left[ready[i]]);
                right[head] = Math.max(right[head], right[ready[i]]);
                if (--waiting[head] == 0) {
                    ready[end++] = head;
                }
            }
        }
    }

    Annotated annotated() {
        return annotated;
    }

    int size() {
        return lower.length;
    }

    Token token(int token) {
        return annotated.token(token);
    }

    String lemma(int token) {
        return annotated.token(token).lemma();
    }

    String lower(int token) {
        return lower[token];
    }

    String tag(int token) {
        return annotated.token(token).tag();
    }

    int head(int token) {
        return annotated.token(token).head();
    }

    boolean is(int token, String relation) {
        return annotated.token(token).is(relation);
    }

    /** The first dependent, or {@link #NONE}; go on with {@link #next}. */
    int first(int token) {
        return first[token];
    }

    /** The next dependent of the same head, or {@link #NONE}. */
    int next(int child) {
        return next[child];
    }

    /** The first dependent with this relation or a subtype of it, or {@link #NONE}. */
    int child(int token, String relation) {
        for (int child = first[token]; child >= 0; child = next[child]) {
            if (is(child, relation)) {
                return child;
            }
        }
        return NONE;
    }

    /** The preposition of a noun, several words joined by a blank; empty when it has none. */
    String preposition(int noun) {
        int word = child(noun, "case");
        return word < 0 ? "" : joined(word);
    }

    /** The word that opens a clause ("that", "to", "if"), or null. */
    @Nullable
    String marker(int verb) {
        int word = child(verb, "mark");
        return word < 0 ? null : joined(word);
    }

    private String joined(int word) {
        StringBuilder words = new StringBuilder(lower[word]);
        for (int child = first[word]; child >= 0; child = next[child]) {
            if (is(child, "fixed")) {
                words.append(' ').append(lower[child]);
            }
        }
        return words.toString();
    }

    /** The first token of all that hangs on this one, itself included. */
    int left(int token) {
        return left[token];
    }

    /** The last token of all that hangs on this one, itself included. */
    int right(int token) {
        return right[token];
    }

    /** Whether a token hangs on another, or is it. */
    boolean under(int token, int above) {
        for (int up = token; up >= 0; up = head(up)) {
            if (up == above) {
                return true;
            }
        }
        return false;
    }

    boolean isMark(int token) {
        return is(token, "punct");
    }

    /** The text from the first token to the one before {@code end}. */
    Span span(int from, int end) {
        return annotated.span(from, end);
    }

    /** Whether these words stand in the text from this token on. */
    boolean reads(int from, List<String> words) {
        if (from < 0 || from + words.size() > lower.length) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!lower[from + i].equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Called the strikes <em>a crime</em>": a verb that gives its object a name, and does not call it for a day. */
    boolean isNaming(int verb) {
        int name = child(verb, "xcomp");
        int named = child(verb, "obj");
        return named >= 0 && name > named && token(name).isNoun();
    }
}
