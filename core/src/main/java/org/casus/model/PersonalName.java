package org.casus.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a name as a text writes it: "Allen Luther Thomas", "Thomas".
 *
 * @param words in their order, at least one
 */
public record PersonalName(List<String> words) {
    public PersonalName {
        words = List.copyOf(words);
    }

    /** The name that begins with a token: the token and those that continue it. */
    public static PersonalName of(Annotated annotated, Token head) {
        List<String> words = new ArrayList<>(List.of(head.form()));
        int next = head.index() + 1;
        while (next < annotated.tokens().size()
                && annotated.token(next).is("flat")
                && annotated.token(next).head() == head.index()) {
            words.add(annotated.token(next).form());
            next++;
        }
        return new PersonalName(words);
    }

    /** Whether one person may have both names: first and last words agree, or one name is a word of the other. */
    public boolean fits(PersonalName other) {
        if (words.size() == 1 || other.words.size() == 1) {
            return words.size() == 1 ? other.words.contains(words.get(0)) : words.contains(other.words.get(0));
        }
        return words.get(0).equals(other.words.get(0)) && last().equals(other.last());
    }

    private String last() {
        return words.get(words.size() - 1);
    }
}
