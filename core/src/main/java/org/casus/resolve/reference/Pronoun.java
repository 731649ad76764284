package org.casus.resolve.reference;

import java.util.Locale;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** What a pronoun asks of its antecedent. */
enum Pronoun {
    HE,
    SHE,
    IT,
    THEY,
    /** "I", "we": whoever speaks. */
    SPEAKER;

    /** The pronoun that a word is, or null when it is none that refers to a party. */
    static @Nullable Pronoun of(Token token) {
        return switch (token.form().toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "himself" -> HE;
            case "she", "her", "hers", "herself" -> SHE;
            case "it", "its", "itself" -> IT;
            case "they", "them", "their", "theirs", "themselves" -> THEY;
            case "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves" -> SPEAKER;
            default -> null;
        };
    }
}
