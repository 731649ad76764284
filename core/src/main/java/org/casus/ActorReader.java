package org.casus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casus.actor.Actors;
import org.casus.annotate.Annotator;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.codebook.Table;
import org.casus.model.Actor;
import org.casus.model.Annotated;
import org.casus.model.Document;
import org.casus.model.Phrase;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** Reads a single phrase as a party, by way of a sentence in which it does something: a parser wants a sentence. */
final class ActorReader {
    private static final String REST = " attacked the village.";

    private final Annotator annotator;
    private final Codebook codebook;

    ActorReader(Annotator annotator, Codebook codebook) {
        this.annotator = annotator;
        this.codebook = codebook;
    }

    ActorExplanation read(String phrase, @Nullable LocalDate day) {
        String words = phrase.strip();
        Document document = Document.of("phrase", words + REST).withPublished(day);
        Annotated annotated = annotator.annotate(document);
        Actors actors = Actors.over(codebook);
        Phrase read = phrase(annotated, words.length());
        Actor actor = actors.describe(annotated, read);
        String cited = actor.row();
        Set<String> decided = new LinkedHashSet<>(cited == null ? List.of() : List.of(cited.split(" ")));
        decided.addAll(actors.ties(annotated, read));
        List<String> beside = new ArrayList<>(actors.seen(annotated, read));
        beside.removeAll(decided);
        return new ActorExplanation(words, day, actor, rows(decided), rows(beside));
    }

    /** The phrase of the words before an offset; its head is the first of them that hangs on a word behind them. */
    private static Phrase phrase(Annotated annotated, int end) {
        int count = 0;
        for (Token token : annotated.tokens()) {
            if (token.span().end() <= end) {
                count = token.index() + 1;
            }
        }
        int last = Math.max(count, 1);
        for (int i = 0; i < last; i++) {
            Token token = annotated.token(i);
            if ((token.head() < 0 || token.head() >= last) && !token.is("punct")) {
                return phrase(annotated, i, last);
            }
        }
        return Phrase.of(last - 1, 0, last);
    }

    /** With the apposition that follows behind a comma: "the Seventh Column, a rebel group in Chad". */
    private static Phrase phrase(Annotated annotated, int head, int end) {
        for (int i = head + 2; i < end; i++) {
            Token token = annotated.token(i);
            if (token.head() == head && token.is("appos")) {
                for (int comma = head + 1; comma < i; comma++) {
                    if (annotated.token(comma).form().equals(",")) {
                        return new Phrase(head, 0, comma, i);
                    }
                }
            }
        }
        return Phrase.of(head, 0, end);
    }

    private List<Row> rows(Collection<String> sources) {
        List<Row> rows = new ArrayList<>();
        sources.forEach(source -> row(source, rows));
        return rows;
    }

    private void row(String source, List<Row> rows) {
        for (String folder : List.of("actors/", "")) {
            for (Table table : codebook.tables(folder)) {
                for (Row row : table.rows()) {
                    if (row.source().equals(source)
                            && (folder.isEmpty() || table.file().startsWith(folder))) {
                        rows.add(row);
                        return;
                    }
                }
            }
        }
    }
}
