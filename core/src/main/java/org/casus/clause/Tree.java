package org.casus.clause;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.casus.model.Annotated;
import org.casus.model.Token;

/** The trees of a document, made to be walked: the dependents of every token in the order of the text. */
final class Tree {
    static final int NONE = -1;

    private final Annotated annotated;
    private final List<Token> tokens;
    private final String[] lower;
    private final int[] first;
    private final int[] next;
    private final int[] order;
    private final int[] left;
    private final int[] right;

    Tree(Annotated annotated) {
        this.annotated = annotated;
        this.tokens = annotated.tokens();
        int size = tokens.size();
        lower = new String[size];
        first = new int[size];
        next = new int[size];
        left = new int[size];
        right = new int[size];
        Arrays.fill(first, NONE);
        Arrays.fill(next, NONE);
        int roots = 0;
        int[] reached = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            lower[i] = tokens.get(i).form().toLowerCase(Locale.ROOT);
            left[i] = i;
            right[i] = i;
            int head = tokens.get(i).head();
            if (head >= 0) {
                next[i] = first[head];
                first[head] = i;
            } else {
                reached[roots++] = i;
            }
        }
        order = spread(reached, roots);
        for (int i = order.length - 1; i >= 0; i--) {
            int head = head(order[i]);
            if (head >= 0) {
                left[head] = Math.min(left[head], left[order[i]]);
                right[head] = Math.max(right[head], right[order[i]]);
            }
        }
    }

    private int[] spread(int[] reached, int roots) {
        int end = roots;
        for (int i = 0; i < end; i++) {
            for (int child = first[reached[i]]; child >= 0; child = next[child]) {
                reached[end++] = child;
            }
        }
        return Arrays.copyOf(reached, end);
    }

    Annotated annotated() {
        return annotated;
    }

    int size() {
        return tokens.size();
    }

    /** All tokens, each after its head. */
    int[] headsFirst() {
        return order;
    }

    Token token(int token) {
        return tokens.get(token);
    }

    String lemma(int token) {
        return tokens.get(token).lemma();
    }

    /** The form in lower case. */
    String lower(int token) {
        return lower[token];
    }

    String tag(int token) {
        return tokens.get(token).tag();
    }

    int head(int token) {
        return tokens.get(token).head();
    }

    String relation(int token) {
        return tokens.get(token).relation();
    }

    /** Whether the relation is this one or a subtype of it. */
    boolean is(int token, String base) {
        return tokens.get(token).is(base);
    }

    boolean isVerb(int token) {
        return tokens.get(token).isVerb();
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
    int child(int token, String base) {
        for (int child = first[token]; child >= 0; child = next[child]) {
            if (is(child, base)) {
                return child;
            }
        }
        return NONE;
    }

    boolean has(int token, String base) {
        return child(token, base) >= 0;
    }

    /** The first token of all that hangs on this one, itself included. */
    int left(int token) {
        return left[token];
    }

    /** The last token of all that hangs on this one, itself included. */
    int right(int token) {
        return right[token];
    }

    int sentence(int token) {
        return annotated.sentenceOf(token);
    }
}
