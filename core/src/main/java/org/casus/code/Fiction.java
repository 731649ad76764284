package org.casus.code;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.codebook.Table;
import org.casus.codebook.Words;
import org.casus.model.Annotated;
import org.casus.model.Clause;
import org.casus.model.Sentence;
import org.casus.model.Tense;
import org.casus.model.Token;

/**
 * Knows the sentences that retell a film, a book or a game. What is told there in the present tense is a plot; what is told in the
 * past may have happened to those who made it. Words that are not only works ("play", "series") count where the sentence opens in one
 * ("in the series, …") or tells what it shows ("the play ends with …").
 */
final class Fiction {
    private static final Set<String> FILMS = Set.of("film", "movie");

    private static final Set<String> ARTICLES = Set.of("the", "this", "a", "an", "his", "her", "their");

    /** As many words as may stand between an article and the work: "the acclaimed new television drama". */
    private static final int NEAR = 4;

    private final WordingIndex index;
    private final Set<String> works;
    private final Set<String> telling;

    Fiction(Words words, Table pretence) {
        this.index = new WordingIndex(words.all());
        this.works = words(pretence, "work");
        this.telling = words(pretence, "telling");
    }

    private static Set<String> words(Table pretence, String kind) {
        return pretence.rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("words"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The numbers of the sentences that name a work of fiction, and of those beside them. */
    BitSet sentences(Annotated annotated) {
        BitSet fiction = new BitSet();
        List<Sentence> sentences = annotated.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (!index.find(annotated, sentence.first(), sentence.end()).isEmpty()) {
                fiction.set(Math.max(0, i - 1), Math.min(sentences.size(), i + 2));
            } else if (tellsWork(annotated, sentence)) {
                fiction.set(i);
            }
        }
        return fiction;
    }

    /** "In the series, …", "the play shows …". */
    private boolean tellsWork(Annotated annotated, Sentence sentence) {
        int first = sentence.first();
        if (first + 2 >= sentence.end()) {
            return false;
        }
        boolean inside = annotated.token(first).form().matches("(?i)in|during");
        int article = inside ? first + 1 : first;
        if (!ARTICLES.contains(Lower.form(annotated.token(article)))) {
            return false;
        }
        int last = Math.min(sentence.end() - 1, article + NEAR + 1);
        for (int noun = article + 1; noun < last; noun++) {
            Token word = annotated.token(noun);
            Token next = annotated.token(noun + 1);
            if (works.contains(word.lemma()) && word.isNoun()) {
                return inside
                        ? Lower.form(next).equals(",")
                        : next.tag().matches("VB[ZP]") && telling.contains(next.lemma());
            }
            if (!word.isNoun() && !word.isAdjective()) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether a clause is told as a plot is: in the present tense, or without a tense as a part of such a clause ("rebels attack and
     * <em>kill</em>", "opens with gunmen <em>seizing</em>"). What a film shows may be a recording.
     */
    static boolean isPlot(Clause clause, Scene scene) {
        if (scene.sentence(clause).headline()) {
            return false;
        }
        Clause told = clause;
        while (told != null && told.kind() == Clause.Kind.VERBAL && isUntensed(told)) {
            told = scene.governor(told);
            if (told != null
                    && told.agents().stream()
                            .anyMatch(agent ->
                                    FILMS.contains(scene.token(agent.head()).lemma()))) {
                return false;
            }
        }
        return told != null && told.kind() == Clause.Kind.VERBAL && told.tense() == Tense.PRESENT;
    }

    private static boolean isUntensed(Clause clause) {
        return clause.tense() == Tense.INFINITIVE || clause.tense() == Tense.PARTICIPLE;
    }
}
