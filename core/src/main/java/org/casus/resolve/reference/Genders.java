package org.casus.resolve.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.model.Annotated;
import org.casus.model.NameSpan;
import org.casus.model.Phrase;

/** Tells genders by the words of {@code lexicons/genders.csv}: titles, nouns and first names. */
final class Genders {
    private final Map<String, Gender> words = new HashMap<>();

    /** Titles of one word, which are no first names. */
    private final Set<String> titles = new HashSet<>();

    Genders(Codebook codebook) {
        for (Row row : codebook.table("genders").rows()) {
            words.put(row.get("word"), row.get("gender").equals("female") ? Gender.FEMALE : Gender.MALE);
        }
        codebook.table("actors/titles").rows().forEach(row -> titles.add(row.get("title")));
    }

    /** Gender of the first word of the phrase, up to the end of its name, that tells one; of a bare surname what its other mentions tell. */
    Gender of(Annotated annotated, Phrase phrase) {
        Gender own = told(annotated, phrase);
        return own == Gender.UNKNOWN ? elsewhere(annotated, phrase) : own;
    }

    /** "<em>Mr</em> Trump" tells of "President Trump"; UNKNOWN where mentions differ. */
    private Gender elsewhere(Annotated annotated, Phrase phrase) {
        NameSpan own = annotated.names().stream()
                .filter(name -> isSurname(annotated, name, phrase.head()))
                .findFirst()
                .orElse(null);
        if (own == null) {
            return Gender.UNKNOWN;
        }
        String surname = annotated.token(last(annotated, own)).form();
        Gender found = Gender.UNKNOWN;
        for (NameSpan name : annotated.names()) {
            int last = last(annotated, name);
            if (!name.type().equals("PERSON") || !annotated.token(last).form().equals(surname)) {
                continue;
            }
            int title = Math.max(0, name.first() - 1);
            boolean before = annotated.token(title).is("compound")
                    && annotated.token(title).head() >= name.first()
                    && annotated.token(title).head() < name.end();
            Gender told = told(annotated, Phrase.of(last, before ? title : name.first(), name.end()));
            if (told != Gender.UNKNOWN && found != Gender.UNKNOWN && told != found) {
                return Gender.UNKNOWN;
            }
            found = told == Gender.UNKNOWN ? found : told;
        }
        return found;
    }

    /** The last word of a name, without a mark that the engine took into it: "Trump<em>]</em>". */
    private static int last(Annotated annotated, NameSpan name) {
        int last = name.end() - 1;
        while (last > name.first()
                && !Character.isLetter(annotated.token(last).form().charAt(0))) {
            last--;
        }
        return last;
    }

    /** Whether a name is a surname, with no more than titles before it. */
    private boolean isSurname(Annotated annotated, NameSpan name, int head) {
        return name.type().equals("PERSON")
                && last(annotated, name) == head
                && annotated.tokens().subList(name.first(), head).stream()
                        .allMatch(token -> titles.contains(
                                token.form().toLowerCase(Locale.ROOT).replace(".", "")));
    }

    private Gender told(Annotated annotated, Phrase phrase) {
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
