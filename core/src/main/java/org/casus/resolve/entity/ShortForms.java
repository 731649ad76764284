package org.casus.resolve.entity;

import java.util.HashSet;
import java.util.Set;
import org.casus.model.Annotated;
import org.casus.model.Sentence;
import org.casus.model.Token;

/**
 * The short forms of capitals that a text introduces behind the words whose first letters they are: "the Islamic Workers' Fund
 * (IWF)". What is introduced so is a body, also where it stands alone later.
 */
final class ShortForms {
    private static final int SHORTEST = 3;

    private ShortForms() {}

    static Set<String> of(Annotated annotated) {
        Set<String> found = new HashSet<>();
        for (Sentence sentence : annotated.sentences()) {
            for (int i = sentence.first() + 2; i + 1 < sentence.end(); i++) {
                String form = annotated.token(i).form();
                if (form.length() >= SHORTEST
                        && form.chars().allMatch(Character::isUpperCase)
                        && opens(annotated.token(i - 1))
                        && closes(annotated.token(i + 1))
                        && spelt(annotated, sentence.first(), i - 2, form)) {
                    found.add(form);
                }
            }
        }
        return found;
    }

    private static boolean opens(Token token) {
        return token.form().equals("(") || token.form().equals("-LRB-");
    }

    private static boolean closes(Token token) {
        return token.form().equals(")") || token.form().equals("-RRB-");
    }

    /** Whether the capital words that end at a token begin with these letters; small words between do not count. */
    private static boolean spelt(Annotated annotated, int first, int last, String letters) {
        int left = letters.length();
        for (int i = last; i >= first && left > 0; i--) {
            char initial = annotated.token(i).form().charAt(0);
            if (Character.isUpperCase(initial)) {
                if (initial != letters.charAt(left - 1)) {
                    return false;
                }
                left--;
            } else if (Character.isLetter(initial) && annotated.token(i).form().length() > SHORTEST) {
                return false;
            }
        }
        return left == 0;
    }
}
