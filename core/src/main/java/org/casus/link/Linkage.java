package org.casus.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.casus.link.account.IncidentBuilder;
import org.casus.link.account.Testimony;
import org.casus.link.copy.CopyIndex;
import org.casus.link.report.Paper;
import org.casus.link.report.Spelling;
import org.casus.link.report.Telling;
import org.casus.link.same.Blocks;
import org.casus.link.same.Weights;
import org.casus.link.story.StoryIndex;
import org.casus.model.Event;
import org.casus.model.FiledDocument;
import org.casus.model.FiledEvent;
import org.casus.model.Incident;
import org.casus.model.LinkExplanation;
import org.casus.model.ReportLink;
import org.casus.model.TextGroup;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/** A body of documents, linked: asked for clusters, incidents, shared texts and reasons. */
public final class Linkage {
    private final List<Paper> papers;
    private final int[] order;
    private final int[] storyOf;
    private final Events events;
    private final Matching matching;
    private final CopyIndex copies;
    private final StoryIndex stories;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> clusters = new HashMap<>();

    Linkage(
            List<Paper> papers,
            int[] storyOf,
            int[] order,
            Events events,
            Matching matching,
            CopyIndex copies,
            StoryIndex stories) {
        this.papers = papers;
        this.order = order;
        this.storyOf = storyOf;
        this.events = events;
        this.matching = matching;
        this.copies = copies;
        this.stories = stories;
        for (int paper = 0; paper < papers.size(); paper++) {
            numbers.put(papers.get(paper).id(), paper);
        }
        cluster(storyOf);
    }

    /**
     * Names each story after the incident that most of its documents tell; stories of one incident are one cluster. A document that tells
     * only of other places or times than that incident is no part of the story, however alike the words: it is named after what it tells first.
     */
    private void cluster(int[] storyOf) {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int paper = 0; paper < papers.size(); paper++) {
            members.computeIfAbsent(storyOf[paper], key -> new ArrayList<>()).add(paper);
        }
        Map<Integer, List<Integer>> reports = new HashMap<>();
        for (List<Integer> group : matching.all()) {
            reports.put(group.get(0), group);
        }
        for (List<Integer> story : members.values()) {
            Map<Integer, Integer> votes = new TreeMap<>();
            Map<Integer, Integer> openings = new TreeMap<>();
            for (int paper : story) {
                Set<Integer> groups = new HashSet<>();
                told(paper).forEach(number -> groups.add(matching.group(number)));
                groups.forEach(group -> votes.merge(group, 1, Integer::sum));
                told(paper).stream()
                        .limit(1)
                        .forEach(number -> openings.merge(matching.group(number), 1, Integer::sum));
            }
            int best = best(votes, openings);
            String cluster = "i-" + papers.get(story.get(0)).id();
            if (best >= 0) {
                cluster = IncidentBuilder.id(List.of(testimony(best)));
            }
            for (int paper : story) {
                List<Integer> told = told(paper);
                boolean other = best >= 0 && elsewhere(told, Objects.requireNonNull(reports.get(best)));
                clusters.put(
                        papers.get(paper).id(),
                        other ? IncidentBuilder.id(List.of(testimony(matching.group(told.get(0))))) : cluster);
            }
        }
    }

    /** What most documents tell, of these what most tell first, of these what was told first of all; -1 when nothing is told. */
    private static int best(Map<Integer, Integer> votes, Map<Integer, Integer> openings) {
        int best = -1;
        for (int group : votes.keySet()) {
            int more = best < 0
                    ? 1
                    : 2 * Integer.signum(votes.getOrDefault(group, 0) - votes.getOrDefault(best, 0))
                            + Integer.signum(openings.getOrDefault(group, 0) - openings.getOrDefault(best, 0));
            best = more > 0 ? group : best;
        }
        return best;
    }

    /** The events that a document tells as done and not as history. */
    private List<Integer> told(int paper) {
        return papers.get(paper).tellings().stream()
                .filter(telling ->
                        telling.event().status().real() && !telling.event().background())
                .map(telling -> Objects.requireNonNull(events.number(telling.id())))
                .toList();
    }

    /** Whether a document tells something, and all of it far from all that the reports of an incident tell. */
    private boolean elsewhere(List<Integer> told, List<Integer> reports) {
        return !told.isEmpty()
                && told.stream()
                        .allMatch(number -> reports.stream().allMatch(report -> events.elsewhere(report, number)));
    }

    private Testimony testimony(int number) {
        return new Testimony(events.telling(number), events.text(number));
    }

    /** The incident that the story of a document is about. */
    public String cluster(String document) {
        return Objects.requireNonNull(clusters.get(document), "no document of that id");
    }

    /** The incident that an event tells. */
    public String incident(String event) {
        int number = Objects.requireNonNull(events.number(event), "no event of that id");
        return IncidentBuilder.id(List.of(testimony(matching.group(number))));
    }

    /** Hands on all incidents, in the order of their first reports. */
    public void incidents(Consumer<Incident> sink) {
        for (List<Integer> group : matching.all()) {
            List<ReportLink> links = new ArrayList<>();
            for (int number : group) {
                ReportLink link = matching.link(number);
                if (link != null) {
                    links.add(link);
                }
            }
            sink.accept(IncidentBuilder.of(group.stream().map(this::testimony).toList(), links));
        }
    }

    /** Texts that several documents share. */
    public List<TextGroup> texts() {
        return copies.shared();
    }

    /** The text group of a document. */
    public String textGroup(String document) {
        return copies.group(document);
    }

    /** The text group of the sentence of an event. */
    public String eventText(String event) {
        return events.text(Objects.requireNonNull(events.number(event), "no event of that id"));
    }

    /** The ids of the events of a document, or of itself when it is an event; empty when nothing has that id. */
    public List<String> events(String id) {
        Integer paper = numbers.get(id);
        if (paper != null) {
            return papers.get(paper).tellings().stream().map(Telling::id).toList();
        }
        return events.number(id) == null ? List.of() : List.of(id);
    }

    /** Whether a document of this id was taken in. */
    public boolean holds(String document) {
        return numbers.containsKey(document);
    }

    /** How alike two documents are, 0 to 1. */
    public double story(String documentA, String documentB) {
        return stories.likeness(order[number(documentA)], order[number(documentB)]);
    }

    private int number(String document) {
        return Objects.requireNonNull(numbers.get(document), "no document of that id");
    }

    /** Why two events are joined, or are not. */
    public LinkExplanation explain(String a, String b) {
        int first = Objects.requireNonNull(events.number(a), "no event of that id");
        int second = Objects.requireNonNull(events.number(b), "no event of that id");
        boolean joined = matching.group(first) == matching.group(second);
        String text = events.text(first);
        return new LinkExplanation(
                a,
                b,
                told(events.telling(first)),
                told(events.telling(second)),
                joined,
                events.related(first, second),
                matching.compared(first, second),
                rounded(matching.chance(first, second)),
                joined ? null : (Double) rounded(matching.average(first, second)),
                matching.reasons(Math.min(first, second), Math.max(first, second)),
                joined ? chain(first, second) : List.of(),
                rounded(story(
                        events.telling(first).document(), events.telling(second).document())),
                !events.oneDocument(first, second) && text.equals(events.text(second)) ? text : null);
    }

    /** An event in a few words. */
    private static String told(Telling telling) {
        Event event = telling.event();
        StringBuilder told = new StringBuilder(event.type());
        if (event.mode() != null) {
            told.append(' ').append(event.mode());
        }
        if (event.place() != null) {
            told.append(", ").append(event.place().name());
            if (Spelling.unknown(event.place())) {
                told.append(" (not in the gazetteer)");
            }
        }
        When when = event.statedWhen();
        if (when != null && when.from() != null) {
            told.append(", ").append(when.from());
        }
        return told.append(": \"")
                .append(telling.trigger())
                .append("\" in ")
                .append(telling.document())
                .toString();
    }

    private static double rounded(double value) {
        return Math.round(1000 * value) / 1000.0;
    }

    /** The links on the way from one event to the other, through those that both hang on. */
    private List<ReportLink> chain(int a, int b) {
        List<Integer> fromA = ancestors(a);
        List<Integer> fromB = ancestors(b);
        List<ReportLink> chain = new ArrayList<>();
        for (int step : fromA) {
            if (fromB.contains(step)) {
                break;
            }
            add(chain, step);
        }
        for (int step : fromB) {
            if (fromA.contains(step)) {
                break;
            }
            add(chain, step);
        }
        return chain;
    }

    private List<Integer> ancestors(int number) {
        List<Integer> ancestors = new ArrayList<>();
        for (int step = number; step >= 0; step = matching.partner(step)) {
            ancestors.add(step);
        }
        return ancestors;
    }

    private void add(List<ReportLink> chain, int number) {
        @Nullable ReportLink link = matching.link(number);
        if (link != null) {
            chain.add(link);
        }
    }

    /** The ids of the documents, in the order in which they are filed. */
    public List<String> order() {
        return papers.stream().map(Paper::id).toList();
    }

    /** Where everything is filed, document by document, so that others can come after it. Incidents have the numbers in which they are handed on. */
    public List<FiledDocument> filed() {
        List<FiledDocument> filed = new ArrayList<>();
        Map<Integer, Integer> incidents = new HashMap<>();
        int[] nodes = new int[events.size()];
        int number = 0;
        for (int position = 0; position < papers.size(); position++) {
            Paper paper = papers.get(position);
            List<FiledEvent> its = new ArrayList<>();
            for (Telling telling : paper.tellings()) {
                ReportLink link = matching.link(number);
                int partner = matching.partner(number);
                nodes[number] = partner >= 0 && events.copied(partner, number) ? nodes[partner] : number;
                its.add(new FiledEvent(
                        number,
                        position,
                        telling.position(),
                        telling.id(),
                        incidents.computeIfAbsent(matching.group(number), key -> incidents.size()),
                        nodes[number],
                        events.text(number),
                        partner,
                        link == null ? 0 : link.score(),
                        link == null ? List.of() : link.reasons(),
                        false));
                number++;
            }
            filed.add(new FiledDocument(position, storyOf[position], copies.text(paper.id()), its));
        }
        return filed;
    }

    /** Hands on every pair of events that is worth comparing, with what holds of it, for learning. */
    public void pairs(PairReceiver receiver) {
        Blocks blocks = events.blocks();
        for (int number = 0; number < events.size(); number++) {
            for (int other : events.next(blocks)) {
                long traits = events.traits(other, number);
                // What is never one is not weighed, so nothing is to be learned of it.
                if (!Weights.excluded(traits) && !Weights.unlinked(traits)) {
                    receiver.pair(
                            events.telling(other).id(),
                            events.telling(number).id(),
                            Weights.names(traits, events.oneDocument(other, number)));
                }
            }
        }
    }

    /** Which way a trait of this name may speak: 1 for, -1 against, 0 either. */
    public static int sign(String trait) {
        return Weights.sign(trait);
    }
}
