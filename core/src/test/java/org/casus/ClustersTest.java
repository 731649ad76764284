package org.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.model.CodedDocument;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.model.Incident;
import org.casus.model.LinkOptions;
import org.casus.model.Linked;
import org.casus.model.Report;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.Test;

/** What {@code cluster} of a document means: the incident that its story is about, told in it or only presupposed. */
class ClustersTest {
    private static final String STORY =
            " The market of Baidoa is the largest of the town. Traders from Baidoa sell maize and camels there, and buses to Luuq stop beside it.";

    private static CodedDocument coded(String id, String day, String text) {
        return SharedCasus.get()
                .code(new Document(id, text, null, LocalDate.parse(day), id + " Paper", null, null, "en"));
    }

    private static final List<CodedDocument> CODED = List.of(
            coded("bomb-1", "2016-02-29", "A bomb killed 30 people at the market in Baidoa on Sunday." + STORY),
            coded("bomb-2", "2016-03-01", "The bombing at the market in Baidoa on Sunday killed 30 people." + STORY),
            coded("arrest", "2016-03-01", "Police arrested two traders at the market in Baidoa on Monday." + STORY),
            coded("silent", "2016-03-01", "The market in Baidoa was quiet and its stalls were closed." + STORY));

    private final Linked linked = Casus.link(CODED, SharedCasus.get().codebook(), LinkOptions.DEFAULT);
    private final Map<String, String> clusters = linked.documents().stream()
            .collect(Collectors.toMap(
                    document -> document.document().id(), document -> String.valueOf(document.cluster())));

    private Set<String> documents(String incident) {
        return linked.incidents().stream()
                .filter(each -> each.id().equals(incident))
                .flatMap(each -> each.reports().stream())
                .map(Report::document)
                .collect(Collectors.toSet());
    }

    @Test
    void whatTellsOfTheIncidentOfItsStoryIsAReportOfIt() {
        assertThat(clusters.get("bomb-2")).isEqualTo(clusters.get("bomb-1"));
        assertThat(documents(clusters.get("bomb-1"))).containsExactlyInAnyOrder("bomb-1", "bomb-2");
    }

    @Test
    void whatOnlyTellsOfSomethingElseInTheStoryHasItsClusterAndIsNoReport() {
        assertThat(clusters.get("arrest")).isEqualTo(clusters.get("bomb-1"));
        Event arrest = CODED.get(2).events().get(0);
        assertThat(arrest.type()).isEqualTo("COERCE");
        Incident own = linked.incidents().stream()
                .filter(each -> each.reports().stream()
                        .anyMatch(report -> report.event().equals(arrest.id())))
                .findFirst()
                .orElseThrow();
        assertThat(own.id()).isNotEqualTo(clusters.get("arrest"));
    }

    @Test
    void aClusterIsTheIdOfAnIncidentAlsoWhereADocumentTellsNothing() {
        assertThat(CODED.get(3).events()).isEmpty();
        Set<String> incidents = linked.incidents().stream().map(Incident::id).collect(Collectors.toSet());
        assertThat(incidents).containsAll(clusters.values());
    }
}
