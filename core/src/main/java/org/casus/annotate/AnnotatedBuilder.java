package org.casus.annotate;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Annotated;
import org.casus.model.Dateline;
import org.casus.model.Document;
import org.casus.model.NameSpan;
import org.casus.model.Sentence;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** Collects the sentences of one document. */
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

    void add(
            int offset,
            List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> words,
            Tree tree,
            int paragraph,
            boolean headline) {
        int first = tokens.size();
        for (int i = 0; i < tree.size(); i++) {
            Word word = tree.word(i);
            int head = tree.head(i);
            tokens.add(new Token(
                    first + i,
                    normal.original(
                            offset + words.get(i).getStartOffset(),
                            offset + words.get(i).getEndOffset()),
                    word.form(),
                    word.lemma(),
                    word.tag(),
                    head == Tree.ROOT ? -1 : first + head,
                    tree.relation(i),
                    type(word)));
        }
        addNames(first, tree);
        sentences.add(new Sentence(
                tokens.get(first).span().cover(tokens.get(tokens.size() - 1).span()),
                first,
                tokens.size(),
                paragraph,
                headline));
    }

    private void addNames(int offset, Tree tree) {
        int start = 0;
        for (int i = 0; i < tree.size(); i++) {
            String name = tree.word(i).name();
            if (name.startsWith("B-") || name.startsWith("U-")) {
                start = i;
            }
            if (name.startsWith("L-") || name.startsWith("U-")) {
                names.add(new NameSpan(offset + start, offset + i + 1, name.substring(2)));
            }
        }
    }

    private static @Nullable String type(Word word) {
        return word.name().equals("O") ? null : word.name().substring(2);
    }

    Annotated build() {
        return new Annotated(document, tokens, sentences, names, datelines);
    }
}
