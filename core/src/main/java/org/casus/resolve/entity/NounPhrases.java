package org.casus.resolve.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Sentence;
import org.casus.model.Token;

/** The base noun phrases of a document: a noun with what stands before it, without possessors, and with the rest of its name. */
final class NounPhrases {
    private static final Set<String> BEFORE =
            Set.of("det", "amod", "compound", "nummod", "flat", "advmod", "punct", "obl:npmod");

    private final Annotated annotated;

    private NounPhrases(Annotated annotated) {
        this.annotated = annotated;
    }

    static List<Phrase> of(Annotated annotated) {
        NounPhrases phrases = new NounPhrases(annotated);
        List<Phrase> all = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                if (phrases.heads(i)) {
                    all.add(phrases.phrase(i, sentence));
                }
            }
        }
        return all;
    }

    /** Whether a noun heads a phrase of its own. */
    private boolean heads(int token) {
        Token noun = annotated.token(token);
        if (!noun.isNoun()) {
            return false;
        }
        return !noun.is("compound")
                && !noun.is("flat")
                && !noun.is("fixed")
                && !noun.relation().equals("obl:npmod");
    }

    private Phrase phrase(int head, Sentence sentence) {
        int first = head;
        while (first > sentence.first() && before(first - 1, head)) {
            first--;
        }
        while (first < head
                && (annotated.token(first).is("punct") || annotated.token(first).is("advmod"))) {
            first++;
        }
        int end = head + 1;
        while (end < sentence.end() && named(end, head)) {
            end++;
        }
        return Phrase.of(head, first, end);
    }

    private boolean before(int token, int head) {
        int at = token;
        while (at >= 0 && at != head) {
            Token each = annotated.token(at);
            if (at > head || BEFORE.stream().noneMatch(each::is) || each.form().equals(",")) {
                return false;
            }
            at = each.head();
        }
        return at == head;
    }

    /** Whether a word behind the head is part of its name: "Tobias <em>Ellwood</em>". */
    private boolean named(int token, int head) {
        Token each = annotated.token(token);
        return each.head() == head
                && (each.is("flat") || each.is("punct") && each.form().equals("-"));
    }
}
