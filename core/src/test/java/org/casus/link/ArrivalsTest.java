package org.casus.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.link.index.Effort;
import org.casus.model.Event;
import org.casus.model.Incident;
import org.casus.model.LinkOptions;
import org.casus.model.Report;
import org.junit.jupiter.api.Test;

/** Documents that are filed as they come, against the same documents linked as a whole. */
class ArrivalsTest {
    private static final int DOCUMENTS = 300;

    private final List<Wire.Item> items = new ArrayList<>();

    ArrivalsTest() {
        Wire wire = new Wire(5);
        for (int i = 0; i < DOCUMENTS; i++) {
            items.add(wire.next());
        }
    }

    private static List<Set<String>> groups(List<Incident> incidents) {
        List<Set<String>> groups = new ArrayList<>();
        for (Incident incident : incidents) {
            Set<String> events = new HashSet<>();
            incident.reports().stream().map(Report::event).forEach(events::add);
            groups.add(events);
        }
        return groups;
    }

    private static List<Incident> arriving(List<Wire.Item> items, LinkOptions options) {
        Arrivals arrivals = new Arrivals(Codebook.bundled(), options);
        items.forEach(item -> arrivals.add(item.coded()));
        List<Incident> incidents = new ArrayList<>();
        arrivals.incidents(incidents::add);
        return incidents;
    }

    private static List<Incident> whole(List<Wire.Item> items) {
        Linking linking = new Linking(Codebook.bundled(), LinkOptions.DEFAULT);
        items.forEach(item -> linking.add(item.coded()));
        List<Incident> incidents = new ArrayList<>();
        linking.link().incidents(incidents::add);
        return incidents;
    }

    /** The harmonic mean of precision and recall over pairs of events. */
    private double right(List<Incident> incidents) {
        Map<String, Integer> happenings = new HashMap<>();
        Map<Integer, Long> sizes = new HashMap<>();
        for (Wire.Item item : items) {
            for (int i = 0; i < item.happenings().size(); i++) {
                Event event = item.coded().events().get(i);
                happenings.put(event.id(), item.happenings().get(i));
                sizes.merge(item.happenings().get(i), 1L, Long::sum);
            }
        }
        long told =
                sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
        long joined = 0;
        long both = 0;
        for (Set<String> group : groups(incidents)) {
            joined += group.size() * (group.size() - 1L) / 2;
            Map<Integer, Long> its = new HashMap<>();
            group.forEach(event -> its.merge(happenings.get(event), 1L, Long::sum));
            both += its.values().stream()
                    .mapToLong(size -> size * (size - 1) / 2)
                    .sum();
        }
        return 2.0 * both / (told + joined);
    }

    @Test
    void filedAsTheyComeIsNearlyAsGoodAsLinkedAsAWhole() {
        double whole = right(whole(items));
        double arriving = right(arriving(items, LinkOptions.DEFAULT));
        assertThat(whole).isGreaterThan(0.6);
        assertThat(arriving).isGreaterThan(whole - 0.05);
    }

    @Test
    void linkedAsAWholeTheOrderMakesNoDifference() {
        List<Set<String>> sorted = groups(whole(items));
        List<Wire.Item> mixed = new ArrayList<>(items);
        Collections.shuffle(mixed, new Random(3));
        assertThat(groups(whole(mixed))).isEqualTo(sorted);
    }

    @Test
    void everyEventIsInOneIncidentAndTheIncidentKeepsItsId() {
        Arrivals arrivals = new Arrivals(Codebook.bundled(), LinkOptions.DEFAULT);
        Map<String, Set<String>> before = new HashMap<>();
        Set<String> clusters = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            clusters.add(arrivals.add(items.get(i).coded()));
            if (i == items.size() / 2) {
                arrivals.incidents(incident ->
                        before.put(incident.id(), groups(List.of(incident)).get(0)));
            }
        }
        Map<String, Set<String>> after = new HashMap<>();
        arrivals.incidents(
                incident -> after.put(incident.id(), groups(List.of(incident)).get(0)));
        before.forEach((id, events) -> assertThat(after.get(id)).containsAll(events));
        items.forEach(item -> clusters.remove("i-" + item.coded().document().id()));
        assertThat(after.keySet()).containsAll(clusters);
        assertThat(after.values().stream().mapToInt(Set::size).sum())
                .isEqualTo(items.stream()
                        .mapToInt(item -> item.happenings().size())
                        .sum());
    }

    @Test
    void whatSomebodyDecidedStands() {
        List<Set<String>> groups = groups(arriving(items, LinkOptions.DEFAULT));
        Set<String> large =
                groups.stream().filter(group -> group.size() == 2).findFirst().orElseThrow();
        List<String> pair = large.stream().sorted().toList();
        String other = groups.stream()
                .filter(group -> group.size() == 1)
                .findFirst()
                .orElseThrow()
                .iterator()
                .next();
        List<Set<String>> decided = groups(arriving(
                items,
                new LinkOptions(
                        0.5,
                        0.17,
                        List.of(
                                new LinkOptions.Decision(pair.get(0), pair.get(1), false),
                                new LinkOptions.Decision(pair.get(0), other, true)))));
        assertThat(decided)
                .anySatisfy(
                        group -> assertThat(group).contains(pair.get(0), other).doesNotContain(pair.get(1)));
    }

    @Test
    void oneMoreDocumentIsComparedWithALimitedNumber() {
        Arrivals arrivals = new Arrivals(Codebook.bundled(), LinkOptions.DEFAULT);
        for (Wire.Item item : items) {
            Effort stories = arrivals.storyEffort();
            Effort copies = arrivals.copyEffort();
            Effort events = arrivals.eventEffort();
            arrivals.add(item.coded());
            assertThat(arrivals.storyEffort().compared() - stories.compared()).isLessThanOrEqualTo(24);
            assertThat(arrivals.storyEffort().seen() - stories.seen()).isLessThanOrEqualTo(40 * 100);
            assertThat(arrivals.copyEffort().compared() - copies.compared()).isLessThanOrEqualTo(12);
            assertThat(arrivals.eventEffort().compared() - events.compared())
                    .isLessThanOrEqualTo(48L * item.happenings().size());
        }
        assertThat(arrivals.eventEffort().compared()).isPositive();
    }
}
