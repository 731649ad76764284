package org.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.model.CodedDocument;
import org.casus.model.Document;
import org.casus.model.Incident;
import org.casus.model.LinkOptions;
import org.casus.model.Report;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.Test;

/** Sentences that services write of every attack in the like words are no copies of each other. */
class LikeSentencesTest {
    private static final String FIRST =
            "A car bomb exploded outside a bakery in Karrada in Baghdad on Wednesday, killing 31 people, police said.";

    private static CodedDocument coded(String id, String text, int day) {
        return SharedCasus.get().code(new Document(id, text, null, LocalDate.of(2016, 5, day), id, null, "en"));
    }

    private static List<Set<String>> together(CodedDocument... documents) {
        return Casus.link(List.of(documents), SharedCasus.get().codebook(), LinkOptions.DEFAULT).incidents().stream()
                .map(Incident::reports)
                .map(reports -> reports.stream().map(Report::document).collect(Collectors.toSet()))
                .filter(reporters -> reporters.size() > 1)
                .toList();
    }

    @Test
    void theNextAttackInTheSameWordsIsAnotherIncident() {
        String next = FIRST.replace("Wednesday", "Tuesday").replace("31", "12");
        assertThat(together(coded("first", FIRST, 11), coded("next", next, 17))).isEmpty();
    }

    @Test
    void theSameSentenceInAnotherPaperIsTheSameIncident() {
        assertThat(together(coded("first", FIRST, 11), coded("reprint", FIRST, 12)))
                .containsExactly(Set.of("first", "reprint"));
    }
}
