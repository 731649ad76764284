package org.casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.model.CodedDocument;
import org.casus.model.Incident;
import org.casus.model.LinkOptions;
import org.casus.model.Linked;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real events as several invented papers tell them are coded and linked, all in one folder, and give the incidents written beside them. */
class DossiersTest {

    @TestFactory
    Stream<DynamicTest> eachDossierGivesItsIncident() {
        List<Dossier> dossiers = Dossier.all();
        assertThat(dossiers).hasSizeGreaterThanOrEqualTo(6);
        List<CodedDocument> coded = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            dossier.documents().forEach(document -> coded.add(SharedCasus.get().code(document)));
        }
        Linked linked = linked(coded);
        List<Incident> incidents = linked.incidents();
        Collections.reverse(coded);
        assertThat(linked(coded).incidents()).isEqualTo(incidents);
        Map<String, String> clusters = linked.documents().stream()
                .collect(Collectors.toMap(
                        document -> document.document().id(), document -> String.valueOf(document.cluster())));
        Stream<DynamicTest> apart = dossiers.stream()
                .map(dossier -> dynamicTest("clusters of " + dossier.name(), () -> {
                    Set<String> its = dossier.documents().stream()
                            .map(document -> clusters.get(document.id()))
                            .collect(Collectors.toSet());
                    dossiers.stream()
                            .filter(other -> other != dossier)
                            .flatMap(other -> other.documents().stream())
                            .forEach(document -> assertThat(its)
                                    .as(document.id())
                                    .doesNotContain(String.valueOf(clusters.get(document.id()))));
                }));
        Stream<DynamicTest> incident = dossiers.stream()
                .map(dossier -> dynamicTest(dossier.name(), () -> {
                    Map<String, Object> told = dossier.told(dossier.incident(incidents));
                    Map<String, Object> expected = new java.util.TreeMap<>(dossier.expected());
                    for (String miss : dossier.misses().keySet()) {
                        // What comes right is a known miss no longer.
                        assertThat(told.get(miss)).as(miss).isNotEqualTo(expected.remove(miss));
                        told.remove(miss);
                    }
                    assertThat(told).isEqualTo(expected);
                    if (expected.get("documents") instanceof List<?> documents) {
                        assertThat(documents)
                                .allSatisfy(document -> assertThat(clusters.get(document.toString()))
                                        .isEqualTo(dossier.incident(incidents).id()));
                    }
                }));
        return Stream.concat(apart, incident);
    }

    private static Linked linked(List<CodedDocument> coded) {
        return Casus.link(coded, SharedCasus.get().codebook(), LinkOptions.DEFAULT);
    }
}
