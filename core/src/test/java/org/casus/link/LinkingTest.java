package org.casus.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.codebook.Codebook;
import org.casus.model.CodedDocument;
import org.casus.model.Coder;
import org.casus.model.Document;
import org.casus.model.LinkOptions;
import org.junit.jupiter.api.Test;

class LinkingTest {
    private static final Map<String, String> STORIES = Map.of(
            "quake-1",
                    "The earthquake at Gaziantep toppled apartment blocks before dawn and rescuers dug with bare hands.",
            "quake-2",
                    "Rescuers in Gaziantep dug for survivors after the earthquake toppled apartment blocks before dawn.",
            "ferry-1", "A ferry capsized off Zanzibar and fishermen pulled passengers from the channel.",
            "ferry-2",
                    "Fishermen off Zanzibar pulled passengers from the water after the ferry capsized in the channel.",
            "vote", "Parliament in Lima voted to remove the president, who left the palace in the evening.");

    private static CodedDocument coded(String id) {
        return new CodedDocument(
                Document.of(id, STORIES.getOrDefault(id, "")),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Coder("", "", "", "", ""));
    }

    private static Map<String, String> clusters(List<String> ids) {
        Linking linking = new Linking(Codebook.bundled(), LinkOptions.DEFAULT);
        ids.forEach(id -> linking.add(coded(id)));
        Linkage linkage = linking.link();
        return ids.stream().collect(Collectors.toMap(id -> id, linkage::cluster));
    }

    @Test
    void reportsOfOneThingShareACluster() {
        Map<String, String> clusters = clusters(List.of("quake-1", "ferry-1", "vote", "quake-2", "ferry-2"));
        assertThat(clusters)
                .isEqualTo(Map.of(
                        "quake-1", "i-quake-1",
                        "quake-2", "i-quake-1",
                        "ferry-1", "i-ferry-1",
                        "ferry-2", "i-ferry-1",
                        "vote", "i-vote"));
    }

    @Test
    void theOrderOfArrivalMakesNoDifference() {
        List<String> ids = new ArrayList<>(STORIES.keySet());
        Collections.sort(ids);
        Map<String, String> sorted = clusters(ids);
        Collections.reverse(ids);
        assertThat(clusters(ids)).isEqualTo(sorted);
    }
}
