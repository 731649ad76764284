package org.casus.resolve.reference;

import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Sentence;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** The words of a noun phrase by the tree. */
final class Subtree {
    private Subtree() {}

    /** The words that hang on a head, as far as they touch, without clauses, appositions and further conjuncts. */
    static Phrase phrase(Annotated annotated, int head) {
        Sentence sentence = annotated.sentences().get(annotated.sentenceOf(head));
        int first = head;
        while (first > sentence.first() && within(annotated, first - 1, head) && !governs(annotated, first - 1, head)) {
            first--;
        }
        int end = head + 1;
        while (end < sentence.end() && within(annotated, end, head)) {
            end++;
        }
        return new Phrase(head, first, end, apposition(annotated, head, sentence.end()));
    }

    /** Whether a word is the preposition before a noun. */
    private static boolean governs(Annotated annotated, int token, int head) {
        return annotated.token(token).is("case") && annotated.token(token).head() == head;
    }

    private static @Nullable Integer apposition(Annotated annotated, int head, int end) {
        for (int i = head + 1; i < end; i++) {
            if (annotated.token(i).head() == head && annotated.token(i).is("appos")) {
                return i;
            }
        }
        return null;
    }

    private static boolean within(Annotated annotated, int token, int head) {
        int at = token;
        while (at >= 0 && at != head) {
            Token each = annotated.token(at);
            if (each.is("acl")
                    || each.is("appos")
                    || each.is("conj")
                    || each.is("cc")
                    || each.is("cop")
                    || each.is("nsubj")
                    || each.is("aux")
                    || each.is("advcl")
                    || each.is("parataxis")
                    || each.is("punct")) {
                return false;
            }
            at = each.head();
        }
        return at == head;
    }

    /** Whether a token hangs, directly or not, on another. */
    static boolean below(Annotated annotated, int token, int top) {
        int at = annotated.token(token).head();
        while (at >= 0 && at != top) {
            at = annotated.token(at).head();
        }
        return at == top;
    }
}
