package org.casus.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.Annotated;
import org.casus.model.Token;

/** Wordings by their first word, to find all that stand in a stretch of tokens in one walk. */
final class WordingIndex {
    /**
     * A wording found in the text.
     *
     * @param text as the list has it
     * @param first index of its first token
     * @param end index after its last
     */
    record Hit(String text, int first, int end) {}

    private final Map<String, List<Wording>> byFirst = new HashMap<>();

    WordingIndex(Collection<String> texts) {
        for (String text : texts) {
            Wording wording = Wording.of(text);
            if (!wording.words().isEmpty()) {
                byFirst.computeIfAbsent(wording.first(), first -> new ArrayList<>())
                        .add(wording);
            }
        }
    }

    List<Hit> find(Annotated annotated, int first, int end) {
        List<Hit> hits = new ArrayList<>();
        for (int i = first; i < end; i++) {
            Token token = annotated.token(i);
            String form = Lower.form(token);
            at(token.lemma(), annotated, i, end, hits);
            if (!form.equals(token.lemma())) {
                at(form, annotated, i, end, hits);
            }
            int hyphen = form.indexOf('-');
            if (hyphen > 0) {
                at(form.substring(0, hyphen), annotated, i, end, hits);
            }
        }
        return hits;
    }

    private void at(String word, Annotated annotated, int i, int end, List<Hit> hits) {
        for (Wording wording : byFirst.getOrDefault(word, List.of())) {
            int after = wording.endAt(annotated, i, end);
            if (after > 0) {
                hits.add(new Hit(wording.text(), i, after));
            }
        }
    }
}
