package org.casus.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Token;

/**
 * The list that a plural noun has as its apposition: "three journalists: <em>A, a photographer, B and C</em>"; or that it is the
 * apposition of: "<em>A and B</em>, two nurses who were held".
 */
final class Roster {
    private static final Set<String> MANY = Set.of("NNS", "NNPS", "CD");

    private Roster() {}

    /** The members, in order; empty when the phrase has no such list. */
    static List<Phrase> of(Annotated annotated, Phrase phrase) {
        Integer first = phrase.apposition();
        List<Phrase> members = new ArrayList<>();
        if (first != null && MANY.contains(annotated.token(phrase.head()).tag())) {
            members.add(Subtree.phrase(annotated, first));
            int end = annotated.sentences().get(annotated.sentenceOf(first)).end();
            for (int i = first + 1; i < end; i++) {
                Token token = annotated.token(i);
                if (token.is("conj") && token.isNoun() && listed(annotated, token, first)) {
                    members.add(Subtree.phrase(annotated, i));
                }
            }
        }
        if (members.isEmpty()) {
            members.addAll(explained(annotated, annotated.token(phrase.head())));
        }
        return members.size() > 1 ? members : List.of();
    }

    /** Whoever is named of many: "six priests, including <em>Juan Soto</em> and <em>Luis Gil</em>". */
    static List<Phrase> included(Annotated annotated, Phrase phrase) {
        List<Phrase> members = new ArrayList<>();
        int end = annotated.sentences().get(annotated.sentenceOf(phrase.head())).end();
        for (int i = phrase.head() + 2; i < end; i++) {
            Token token = annotated.token(i);
            if (token.is("nmod")
                    && isWithin(token.head(), phrase)
                    && isNamed(annotated, token)
                    && includes(annotated, i)) {
                members.add(Subtree.phrase(annotated, i));
            } else if (!members.isEmpty()
                    && token.is("conj")
                    && token.isProper()
                    && listed(annotated, token, members.get(0).head())) {
                members.add(Subtree.phrase(annotated, i));
            }
        }
        return members;
    }

    /** "Six of their <em>members</em>, including": those behind it are of the six. */
    private static boolean isWithin(int head, Phrase phrase) {
        return head >= phrase.head() && head < phrase.end();
    }

    /** "Pedro Ruiz", "the leader <em>Pedro Ruiz</em>". */
    private static boolean isNamed(Annotated annotated, Token token) {
        int next = token.index() + 1;
        return token.isProper()
                || next < annotated.tokens().size()
                        && annotated.token(next).head() == token.index()
                        && annotated.token(next).isProper();
    }

    private static boolean includes(Annotated annotated, int name) {
        for (int i = name - 1; i >= 0 && i > name - 8; i--) {
            Token token = annotated.token(i);
            if (token.head() == name && token.is("case")) {
                return token.lemma().equals("include") || token.lemma().equals("including");
            }
        }
        return false;
    }

    /** The names that a plural noun behind them explains. */
    private static List<Phrase> explained(Annotated annotated, Token noun) {
        boolean explains = noun.is("appos")
                && noun.tag().equals("NNS")
                && noun.head() < noun.index()
                && annotated.token(noun.head()).isProper();
        List<Phrase> members = new ArrayList<>();
        for (int i = explains ? noun.head() : noun.index(); i < noun.index(); i++) {
            Token token = annotated.token(i);
            if (i == noun.head() || token.is("conj") && token.isProper() && listed(annotated, token, noun.head())) {
                members.add(Subtree.phrase(annotated, i));
            }
        }
        return members;
    }

    /** Whether nothing but "and" joins a word to the first of a list. */
    private static boolean listed(Annotated annotated, Token token, int first) {
        Token at = token;
        while (at.is("conj") && at.head() != first) {
            at = annotated.token(at.head());
        }
        return at.is("conj");
    }
}
