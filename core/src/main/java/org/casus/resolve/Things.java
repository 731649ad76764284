package org.casus.resolve;

import java.util.List;
import java.util.Set;
import org.casus.model.Annotated;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.resolve.count.QuantityReader;

/** The words of a thing, without how many there are of it, which is told apart: "two <em>buses</em>", "some <em>buildings</em>". */
final class Things {
    /** Words that count without saying how many. */
    private static final Set<String> MANY = Set.of("many", "various", "numerous", "countless", "other");

    private final Annotated annotated;
    private final QuantityReader quantities;

    Things(Annotated annotated, QuantityReader quantities) {
        this.annotated = annotated;
        this.quantities = quantities;
    }

    /**
     * @param whole the words of the phrase
     * @param head its head
     */
    Span of(Span whole, int head) {
        List<Token> tokens = annotated.tokensIn(whole);
        int inner = annotated.token(head).tag().equals("CD") ? inner(tokens, head) : -1;
        if (inner >= 0) {
            return tokens.get(inner).span().cover(tokens.get(tokens.size() - 1).span());
        }
        if ("QUANTITY".equals(annotated.token(head).name())) {
            // "50 kg of dynamite": a measure is nothing without its number.
            return whole;
        }
        int first = 0;
        for (int i = 0; i < tokens.size() && tokens.get(i).index() < head; i++) {
            Token token = tokens.get(i);
            if (token.head() == head && counts(token)) {
                first = i + 1;
            } else if (!token.is("det") && (token.head() < 0 || !counts(annotated.token(token.head())))) {
                break;
            }
        }
        return first == 0
                ? whole
                : tokens.get(first).span().cover(tokens.get(tokens.size() - 1).span());
    }

    /** Where the things begin in "seven of these <em>bombs</em>", or -1. */
    private static int inner(List<Token> tokens, int head) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).index() == head + 1 && tokens.get(i).lemma().equals("of")) {
                int first = i + 1;
                while (first + 1 < tokens.size() && tokens.get(first).tag().matches("DT|PRP\\$|CD")) {
                    first++;
                }
                return first;
            }
        }
        return -1;
    }

    private boolean counts(Token token) {
        return token.is("nummod")
                || token.is("amod") && (quantities.isQuantity(token.form()) || MANY.contains(token.lemma()))
                || token.is("det")
                        && (token.lemma().equals("some") || token.lemma().equals("another"));
    }
}
