package org.casus.annotate;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Annotated;
import org.casus.model.Dateline;
import org.casus.model.Document;
import org.casus.model.NameSpan;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** Collects the sentences of one document, with spans in its original text. */
final class AnnotatedBuilder {
    private final Document document;
    private final NormalText normal;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<NameSpan> names = new ArrayList<>();
    private final List<Dateline> datelines = new ArrayList<>();

    AnnotatedBuilder(Document document, NormalText normal) {
        this.document = document;
        this.normal = normal;
    }

    void sentence(Segment segment, Tree tree) {
        int first = tokens.size();
        for (int i = 0; i < tree.size(); i++) {
            Word word = tree.word(i);
            int head = tree.head(i);
            tokens.add(new Token(
                    first + i,
                    span(segment.pieces(), i, i + 1),
                    word.form(),
                    word.lemma(),
                    word.tag(),
                    head == Tree.ROOT ? -1 : first + head,
                    tree.relation(i),
                    word.name().equals("O") ? null : word.name().substring(2)));
        }
        addNames(first, tree);
        sentences.add(new Sentence(
                span(segment.pieces(), 0, tree.size()), first, tokens.size(), segment.paragraph(), segment.headline()));
    }

    void dateline(Segment segment, Tree tree) {
        sentence(segment, tree);
        @Nullable Opening opening = segment.opening();
        if (opening != null) {
            List<Piece> pieces = segment.pieces();
            datelines.add(new Dateline(
                    span(pieces, 0, pieces.size()),
                    opening.hasPlace() ? span(pieces, 0, opening.placeEnd()) : null,
                    opening.hasAgency() ? span(pieces, opening.agencyFirst(), opening.agencyEnd()) : null));
        }
    }

    private Span span(List<Piece> pieces, int from, int to) {
        return normal.original(pieces.get(from).start(), pieces.get(to - 1).end());
    }

    private void addNames(int offset, Tree tree) {
        int start = 0;
        for (int i = 0; i < tree.size(); i++) {
            String name = tree.word(i).name();
            if (name.startsWith("B-") || name.startsWith("U-")) {
                start = i;
            }
            if (name.startsWith("L-") || name.startsWith("U-")) {
                // "Perez's" is whose something is, not what he is called.
                int end = i > start && tree.tag(i).equals("POS") ? i : i + 1;
                names.add(new NameSpan(offset + start, offset + end, name.substring(2)));
            }
        }
    }

    Annotated build() {
        return new Annotated(document, tokens, sentences, names, datelines);
    }
}
