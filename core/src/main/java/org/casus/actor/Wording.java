package org.casus.actor;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Annotated;
import org.casus.model.NameSpan;
import org.casus.model.Phrase;
import org.casus.model.Sentence;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words of a phrase as pieces, and a few behind it, because a name may be longer than the phrase ("Islamic State" of
 * "Islamic State of Iraq and the Levant").
 *
 * @param annotated the document
 * @param pieces the pieces
 * @param end index after the last piece of the phrase itself
 * @param head index of the head's last piece
 */
record Wording(Annotated annotated, List<Piece> pieces, int end, int head) {
    private static final int BEHIND = 8;

    static Wording of(Annotated annotated, Phrase given, Folding folding) {
        Phrase phrase = Tail.with(annotated, given);
        List<Piece> pieces = new ArrayList<>();
        boolean outside = phrase.head() < phrase.first() || phrase.head() >= phrase.end();
        boolean tied = gather(annotated, phrase.first(), phrase.end(), false, folding, pieces);
        if (outside) {
            gather(annotated, shared(annotated, phrase), phrase.head() + 1, false, folding, pieces);
            Piece.articles(pieces);
            return new Wording(annotated, pieces, pieces.size(), pieces.size() - 1);
        }
        int end = pieces.size();
        int head = end - 1;
        while (head > 0 && pieces.get(head).token() > phrase.head()) {
            head--;
        }
        Sentence sentence = annotated.sentences().get(annotated.sentenceOf(phrase.head()));
        gather(annotated, phrase.end(), Math.min(sentence.end(), phrase.end() + BEHIND), tied, folding, pieces);
        Piece.articles(pieces);
        return new Wording(annotated, pieces, end, head);
    }

    /** First token of the words that coordinated phrases share: the head and compounds before it. */
    private static int shared(Annotated annotated, Phrase phrase) {
        int first = phrase.head();
        while (first > phrase.end()
                && annotated.token(first - 1).head() == phrase.head()
                && annotated.token(first - 1).is("compound")
                && !annotated.token(first - 2).is("cc")) {
            first--;
        }
        return first;
    }

    private static boolean gather(
            Annotated annotated, int first, int end, boolean tied, Folding folding, List<Piece> pieces) {
        boolean joined = tied;
        for (int i = first; i < end; i++) {
            Token token = annotated.token(i);
            if (token.form().equals("-")) {
                joined = true;
            } else {
                // "The exiled president" is no exile.
                String lemma = token.tag().equals("VBN") || token.tag().equals("VBD") ? null : token.lemma();
                Piece.add(token.form(), lemma, i, joined, folding, pieces);
                joined = false;
            }
        }
        return joined;
    }

    Piece piece(int index) {
        return pieces.get(index);
    }

    Token token(int piece) {
        return annotated.token(pieces.get(piece).token());
    }

    String folded(int piece) {
        return piece >= 0 && piece < pieces.size() ? pieces.get(piece).folded() : "";
    }

    /** Whether a piece is a preposition or "to". */
    boolean preposition(int piece) {
        String tag = token(piece).tag();
        return tag.equals("IN") || tag.equals("TO");
    }

    /** The engine's name that covers a piece, or null. */
    @Nullable
    NameSpan name(int piece) {
        int token = pieces.get(piece).token();
        if (annotated.token(token).name() == null) {
            return null;
        }
        int low = 0;
        int high = annotated.names().size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            NameSpan span = annotated.names().get(middle);
            if (token < span.first()) {
                high = middle - 1;
            } else if (token >= span.end()) {
                low = middle + 1;
            } else {
                return span;
            }
        }
        return null;
    }
}
