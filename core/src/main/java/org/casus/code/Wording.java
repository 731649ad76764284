package org.casus.code;

import java.util.Arrays;
import java.util.List;
import org.casus.model.Annotated;
import org.casus.model.Token;

/**
 * A word or several in a row, as a rule writes them: lower case, each a lemma or a form. A hyphen is as good as a blank, in the
 * rule and in the text: "cease-fire" is found as one word and as two.
 */
record Wording(String text, List<String> words) {
    Wording {
        words = List.copyOf(words);
    }

    static Wording of(String text) {
        return new Wording(
                text,
                Arrays.stream(text.split("[ -]+"))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    /** Index after its last token when it stands at {@code start} and ends at or before {@code limit}, or -1. */
    int endAt(Annotated annotated, int start, int limit) {
        int word = 0;
        for (int i = start; i < limit; i++) {
            Token token = annotated.token(i);
            if (i > start && token.form().equals("-")) {
                continue;
            }
            int taken = taken(token, word);
            if (taken == 0) {
                return -1;
            }
            word += taken;
            if (word == words.size()) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether it stands somewhere among the tokens {@code [first, end)}. */
    boolean stands(Annotated annotated, int first, int end) {
        for (int i = first; i < end; i++) {
            if (endAt(annotated, i, end) > 0) {
                return true;
            }
        }
        return false;
    }

    /** How many of its words, from the one numbered {@code word} on, the token says: 0 when another; more with hyphens. */
    private int taken(Token token, int word) {
        if (says(token, words.get(word))) {
            return 1;
        }
        if (token.form().indexOf('-') <= 0) {
            return 0;
        }
        String[] lemmas = token.lemma().split("-");
        String[] forms = Lower.form(token).split("-");
        for (int i = 0; i < lemmas.length; i++) {
            if (word + i >= words.size()
                    || !words.get(word + i).equals(lemmas[i])
                            && !(i < forms.length && words.get(word + i).equals(forms[i]))) {
                return 0;
            }
        }
        return lemmas.length;
    }

    /** Whether a token is a word, by lemma or by form. */
    static boolean says(Token token, String word) {
        return token.lemma().equals(word) || Lower.form(token).equals(word);
    }
}
