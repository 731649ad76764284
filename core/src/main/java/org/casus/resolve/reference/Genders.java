package org.casus.resolve.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.model.Annotated;
import org.casus.model.NameSpan;
import org.casus.model.Phrase;

/** Tells genders by the words of {@code lexicons/genders.csv}: titles, nouns and first names. */
final class Genders {
    private final Map<String, Gender> words = new HashMap<>();

    Genders(Codebook codebook) {
        for (Row row : codebook.table("genders").rows()) {
            words.put(row.get("word"), row.get("gender").equals("female") ? Gender.FEMALE : Gender.MALE);
        }
    }

    /** Gender of the first word of the phrase, up to the end of its name, that tells one. */
    Gender of(Annotated annotated, Phrase phrase) {
        int first = Math.min(phrase.first(), phrase.head());
        for (NameSpan name : annotated.names()) {
            if (name.type().equals("PERSON") && name.first() <= phrase.head() && phrase.head() < name.end()) {
                first = Math.min(first, name.first());
            }
        }
        for (int i = first; i <= phrase.head(); i++) {
            String word = annotated.token(i).form().toLowerCase(Locale.ROOT).replace(".", "");
            Gender gender = words.get(word);
            boolean owner = annotated.token(i).is("nmod");
            if (gender != null && !owner) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }
}
