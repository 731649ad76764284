package org.casus.resolve.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.codebook.Table;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.jspecify.annotations.Nullable;

/** Which states a word for a state can mean: "the kingdom" none that is a republic, "the NATO member" none outside the alliance. */
final class StateFacts {
    private final Map<String, Set<String>> countries = new HashMap<>();

    /** @param facts words and the codes of countries, parted by bars */
    StateFacts(Table facts) {
        facts.rows()
                .forEach(row -> countries.put(
                        row.get("words"),
                        Set.copyOf(List.of(row.get("countries").split("\\|")))));
    }

    /** Whether the words of a phrase leave it possible that it means a country; those without a fact leave it open. */
    boolean allows(Annotated annotated, Phrase phrase, @Nullable String country) {
        for (int first = phrase.first(); first <= phrase.head(); first++) {
            String words = annotated
                    .text(annotated.span(first, phrase.head() + 1))
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\s+", " ");
            Set<String> told = countries.get(words);
            if (told != null) {
                return country != null && told.contains(country);
            }
        }
        return true;
    }
}
