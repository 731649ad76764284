package org.casus.judge;

import java.util.List;
import java.util.Set;
import org.casus.model.Clause;
import org.casus.model.Phrase;
import org.casus.model.Span;
import org.jspecify.annotations.Nullable;

/** Spans of the parts of a statement. */
final class Spans {
    private static final Set<String> EDGES = Set.of(",", ".", ";", ":", "--", "-", "...");

    private final Syntax syntax;
    private final Quotations quotations;

    Spans(Syntax syntax, Quotations quotations) {
        this.syntax = syntax;
        this.quotations = quotations;
    }

    /** Tokens {@code [from, end)} without marks at their edges, or null when nothing is left. */
    @Nullable
    Span content(int from, int end) {
        int first = from;
        int last = end - 1;
        while (first <= last && isEdge(first, first, last)) {
            first++;
        }
        while (last >= first && isEdge(last, first, last)) {
            last--;
        }
        return first > last ? null : syntax.span(first, last + 1);
    }

    /** A comma or stop, or a quotation mark whose partner stands outside. */
    private boolean isEdge(int token, int first, int last) {
        if (quotations.isQuotationMark(token)) {
            int partner = quotations.partner(token);
            return partner < first || partner > last;
        }
        return EDGES.contains(syntax.lower(token));
    }

    /** The words of a quotation with its marks. */
    Span quotation(Quotation quotation) {
        return syntax.span(quotation.first(), quotation.end());
    }

    /** A phrase with an apposition that stands beside it. */
    Span phrase(Phrase phrase) {
        Integer apposition = phrase.apposition();
        int first = phrase.first();
        int end = phrase.end();
        if (apposition != null && apposition >= end) {
            end = Math.max(end, beforeRelative(apposition));
        } else if (apposition != null && apposition < first) {
            first = Math.min(first, syntax.left(apposition));
        }
        return syntax.span(first, end);
    }

    /** The end of an apposition, without a relative clause behind a comma. */
    private int beforeRelative(int noun) {
        for (int child = syntax.first(noun); child >= 0; child = syntax.next(child)) {
            if (child > noun && (syntax.is(child, "acl:relcl") || syntax.is(child, "acl"))) {
                int end = syntax.left(child);
                return end > noun + 1 && syntax.isMark(end - 1) ? end - 1 : Math.max(end, noun + 1);
            }
        }
        return syntax.right(noun) + 1;
    }

    /** The word of saying with its particle. */
    Span cue(Clause clause) {
        List<Integer> tokens = clause.predicate().tokens();
        Span span = syntax.token(tokens.get(0)).span();
        for (int token : tokens) {
            span = span.cover(syntax.token(token).span());
        }
        return span;
    }
}
