package org.casus.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.casus.codebook.Codebook;
import org.casus.link.account.IncidentBuilder;
import org.casus.link.account.Testimony;
import org.casus.link.copy.CopyIndex;
import org.casus.link.copy.Wording;
import org.casus.link.index.Counts;
import org.casus.link.index.Effort;
import org.casus.link.index.Ledger;
import org.casus.link.index.Numbered;
import org.casus.link.index.Past;
import org.casus.link.index.Shelf;
import org.casus.link.report.Paper;
import org.casus.link.report.Papers;
import org.casus.link.report.Telling;
import org.casus.link.same.Blocks;
import org.casus.link.same.Comparison;
import org.casus.link.same.Families;
import org.casus.link.same.Weights;
import org.casus.link.story.StoryIndex;
import org.casus.model.CodedDocument;
import org.casus.model.FiledDocument;
import org.casus.model.FiledEvent;
import org.casus.model.Incident;
import org.casus.model.LinkOptions;
import org.casus.model.ReportLink;
import org.casus.model.TextGroup;
import org.jspecify.annotations.Nullable;

/**
 * Files documents as they come. Each is compared with a limited number of those that came before, so that one more takes the same time
 * however many there are, and what was filed stays where it is. So the order of arrival can make a difference, which linking all as a whole
 * ({@link Linking}) does not know.
 */
public final class Arrivals {
    private static final String COPIED = "copied sentence";
    private static final String DECIDED = "decided by hand: same";

    /** Which earlier event one was joined with, and why. */
    private record Bond(int partner, double chance, long traits, boolean copied, boolean decided) {}

    /** An event as it was filed. Copies of one sentence are one node: they do not outvote other reports. */
    private record Filed(
            Telling telling,
            String text,
            int story,
            int group,
            int node,
            @Nullable Bond bond) {}

    /** An incident while it grows. */
    private static final class Group {
        private final String id;
        private final List<Integer> members = new ArrayList<>(2);
        private int nodes;

        Group(String id, int nodes) {
            this.id = id;
            this.nodes = nodes;
        }
    }

    private final Weights weights;
    private final Families families;
    private final Papers readings;
    private final LinkOptions options;
    private final Past past;
    private final StoryIndex stories;
    private final CopyIndex copies;
    private final Counts names;
    private final Blocks blocks;
    private final Numbered<Filed> events;
    private final Numbered<Group> groups;
    private final Map<Integer, Paper> papers = new HashMap<>();
    private final Map<String, List<LinkOptions.Decision>> decisions = new HashMap<>();
    private final Map<String, Integer> decided = new HashMap<>();
    private final Map<Integer, String> clusters = new HashMap<>();

    /** Of the incidents that stories are named after their numbers. */
    private final Map<String, Integer> taken = new HashMap<>();

    private final Map<String, String> told = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    private int documents;

    public Arrivals(Codebook codebook, LinkOptions options) {
        this(codebook, options, Past.NOTHING, new StoryIndex(), new CopyIndex(), new Counts());
    }

    /** Arrivals that go on where others ended: what these filed is fetched when it is asked for. */
    public Arrivals(Codebook codebook, LinkOptions options, Past past) {
        this(codebook, options, past, new StoryIndex(past), new CopyIndex(past), new Counts(past.shelf(Ledger.NAMED)));
    }

    private Arrivals(
            Codebook codebook, LinkOptions options, Past past, StoryIndex stories, CopyIndex copies, Counts names) {
        this.past = past;
        this.stories = stories;
        this.copies = copies;
        this.names = names;
        this.documents = past.documents();
        this.events = new Numbered<>(past.events(), this::before);
        this.groups = new Numbered<>(
                past.incidents(),
                number -> new Group(
                        past.incident(number),
                        past.nodes(number, Blocks.COMPARED).size()));
        this.weights = Weights.of(codebook);
        this.options = options;
        this.families = Families.of(codebook);
        this.readings = Papers.of(codebook);
        this.blocks = past == Past.NOTHING ? new Blocks(families) : new Blocks(families, past);
        for (LinkOptions.Decision decision : options.decisions()) {
            decisions.computeIfAbsent(decision.a(), key -> new ArrayList<>()).add(decision);
            decisions.computeIfAbsent(decision.b(), key -> new ArrayList<>()).add(decision);
        }
    }

    /** Files a document, whose id must be its own, and gives the incident that its story is about. */
    public String add(CodedDocument coded) {
        Paper paper = readings.of(coded);
        int first = events.size();
        int story = file(coded, paper);
        told.clear();
        texts.clear();
        for (int number = first; number < events.size(); number++) {
            Filed filed = events.get(number);
            told.put(filed.telling().id(), groups.get(filed.group()).id);
            texts.put(filed.telling().id(), filed.text());
        }
        return cluster(story, paper, first, new Comparison(names, documents, families));
    }

    /** The incident that each event of the document tells that was added last, by the id of the event. */
    public Map<String, String> told() {
        return Map.copyOf(told);
    }

    /** The text that the sentence of each event belongs to of the document that was added last, by the id of the event. */
    public Map<String, String> textsTold() {
        return Map.copyOf(texts);
    }

    /** The text that a document is a copy of, or its own. */
    public String textGroup(String document) {
        return copies.group(document);
    }

    /** Files a document, whose id must be its own among those that are not withdrawn, and tells where. */
    public FiledDocument file(CodedDocument coded) {
        int first = events.size();
        int story = file(coded, readings.of(coded));
        return filed(story, first);
    }

    private int file(CodedDocument coded, Paper paper) {
        stories.add(coded.document());
        int story = stories.join(options.story());
        copies.add(paper.id(), paper.day(), Wording.of(coded.document().text()));
        count(paper);
        Comparison comparison = new Comparison(names, documents, families);
        for (Telling telling : paper.tellings()) {
            file(telling, copies.group(telling.document(), telling.sentence()), story, comparison);
        }
        return story;
    }

    private void count(Paper paper) {
        documents++;
        long[] its = paper.tellings().stream()
                .flatMapToLong(telling -> Arrays.stream(telling.names()))
                .distinct()
                .toArray();
        names.need(its);
        Arrays.stream(its).forEach(names::add);
    }

    /** Where the document was filed that came last. */
    private FiledDocument filed(int story, int first) {
        List<FiledEvent> its = new ArrayList<>();
        for (int number = first; number < events.size(); number++) {
            Filed filed = events.get(number);
            Bond bond = filed.bond();
            ReportLink link = bond == null ? null : link(filed, bond);
            its.add(new FiledEvent(
                    number,
                    documents - 1,
                    filed.telling().position(),
                    filed.telling().id(),
                    filed.group(),
                    filed.node(),
                    filed.text(),
                    bond == null ? -1 : bond.partner(),
                    link == null ? 0 : link.score(),
                    link == null ? List.of() : link.reasons(),
                    false));
        }
        return new FiledDocument(documents - 1, story, copies.last(), its);
    }

    /** Files a document where it is known to belong. */
    public void seat(CodedDocument coded, FiledDocument where) {
        Paper paper = readings.of(coded);
        stories.add(coded.document());
        stories.seat(where.story());
        copies.seat(paper.id(), paper.day(), Wording.of(coded.document().text()), where.text());
        count(paper);
        for (FiledEvent event : where.events()) {
            Telling telling = paper.tellings().get(event.position());
            blocks.add(telling, event.textGroup(), where.story(), names);
            events.add(new Filed(telling, event.textGroup(), where.story(), event.incident(), event.node(), null));
        }
    }

    /** Hands on what was changed in the tables since this was asked last. */
    public void changes(Function<Ledger, Shelf.Receiver> receivers) {
        stories.changes(receivers);
        copies.changes(receivers.apply(Ledger.MARK_HOLDERS));
        names.changes(receivers.apply(Ledger.NAMED));
        blocks.changes(receivers.apply(Ledger.BLOCKS));
    }

    /** The incident of these events, none of which is withdrawn. */
    public Incident incident(String id, List<FiledEvent> members) {
        List<Testimony> testimonies = members.stream()
                .map(event -> new Testimony(events.get(event.number()).telling(), event.textGroup()))
                .toList();
        Map<Integer, String> ids = new HashMap<>();
        members.forEach(event -> ids.put(event.number(), event.event()));
        List<ReportLink> links = new ArrayList<>();
        for (FiledEvent event : members) {
            String partner = ids.get(event.partner());
            if (partner != null) {
                links.add(new ReportLink(partner, event.event(), event.score(), event.reasons()));
            }
        }
        boolean first = testimonies.stream()
                .anyMatch(testimony -> IncidentBuilder.id(List.of(testimony)).equals(id));
        return IncidentBuilder.of(first ? id : IncidentBuilder.id(testimonies), testimonies, links);
    }

    private Filed before(int number) {
        FiledEvent event = past.event(number);
        Paper paper = papers.computeIfAbsent(event.document(), document -> readings.of(past.document(document)));
        return new Filed(
                paper.tellings().get(event.position()),
                event.textGroup(),
                past.story(event.document()),
                event.withdrawn() ? -1 : event.incident(),
                event.node(),
                null);
    }

    private Telling lead(int number) {
        return lead(number, events.get(number).telling());
    }

    private Telling lead(int number, Telling telling) {
        int lead = Comparison.leads(telling);
        return lead == telling.position()
                ? telling
                : events.get(number - telling.position() + lead).telling();
    }

    private void file(Telling telling, String text, int story, Comparison comparison) {
        int number = events.size();
        int[] candidates = blocks.candidates(telling, text, story, names);
        if (past != Past.NOTHING) {
            candidates = standing(candidates);
        }
        blocks.add(telling, text, story, names);
        Map<Integer, Boolean> byHand = byHand(telling.id());
        Map<Integer, Map<Integer, double[]>> likeness = new TreeMap<>();
        Map<Integer, Bond> best = new TreeMap<>();
        Set<Integer> apart = new HashSet<>();
        for (int other : candidates) {
            Filed filed = events.get(other);
            boolean copied = filed.text().equals(text)
                    && !filed.telling().document().equals(telling.document())
                    && comparison.alike(filed.telling(), telling)
                    && !Comparison.stated(lead(other), lead(number, telling));
            boolean oneDocument = filed.telling().document().equals(telling.document());
            long traits = comparison.traits(filed.telling(), telling, filed.story() == story, copied);
            if (!copied && Weights.excluded(traits)) {
                apart.add(filed.group());
            }
            double chance = copied ? 1 : weights.chance(traits, oneDocument);
            double[] mean = likeness.computeIfAbsent(filed.group(), key -> new TreeMap<>())
                    .computeIfAbsent(filed.node(), key -> new double[2]);
            mean[0] += chance;
            mean[1]++;
            Bond bond = best.get(filed.group());
            if (bond == null || chance > bond.chance()) {
                best.put(filed.group(), new Bond(other, chance, traits, copied, false));
            }
        }
        Bond bond = joined(byHand, apart, likeness, best);
        file(number, telling, text, story, bond == null ? denied(number, telling, apart, comparison) : bond);
    }

    /** Those that are not withdrawn, with all in memory that comparing them asks for. */
    private int[] standing(int[] candidates) {
        int[] standing = Arrays.stream(candidates)
                .filter(other -> events.get(other).group() >= 0)
                .toArray();
        names.need(Arrays.stream(standing)
                .mapToObj(other -> events.get(other).telling().names())
                .flatMapToLong(Arrays::stream)
                .toArray());
        return standing;
    }

    /** What a denial that is like nothing else is joined by: the only act told before it in its document that it can mean. */
    private @Nullable Bond denied(int number, Telling telling, Set<Integer> apart, Comparison comparison) {
        Map<Integer, Bond> acts = new TreeMap<>();
        for (int other = number - telling.position(); other < number; other++) {
            Filed filed = events.get(other);
            boolean related = families.of(filed.telling().event().type())
                    .equals(families.of(telling.event().type()));
            long traits = related ? comparison.traits(filed.telling(), telling, true, false) : 0;
            if (related && Comparison.mayBeDenied(telling, filed.telling(), traits) && !apart.contains(filed.group())) {
                acts.putIfAbsent(filed.group(), new Bond(other, weights.chance(traits, true), traits, false, false));
            }
        }
        return acts.size() == 1 ? acts.values().iterator().next() : null;
    }

    private void file(int number, Telling telling, String text, int story, @Nullable Bond bond) {
        int group = bond == null ? groups.size() : events.get(bond.partner()).group();
        if (bond == null) {
            groups.add(new Group(IncidentBuilder.id(List.of(new Testimony(telling, text))), 0));
        }
        boolean same = bond != null && bond.copied();
        int node = bond != null && same ? events.get(bond.partner()).node() : number;
        groups.get(group).members.add(number);
        groups.get(group).nodes += same ? 0 : 1;
        events.add(new Filed(telling, text, story, group, node, bond));
        if (decisions.containsKey(telling.id())) {
            decided.put(telling.id(), number);
        }
    }

    /** What somebody decided of an event and of groups that are there already. */
    private Map<Integer, Boolean> byHand(String id) {
        Map<Integer, Boolean> byHand = new TreeMap<>();
        for (LinkOptions.Decision decision : decisions.getOrDefault(id, List.of())) {
            String of = decision.a().equals(id) ? decision.b() : decision.a();
            Integer other = decided.get(of);
            if (other == null) {
                other = past.event(of);
            }
            if (other != null) {
                byHand.put(other, decision.same());
            }
        }
        return byHand;
    }

    /** What to join an event by, or null when it is something new. Nothing joins the groups {@code apart} but who decides so by hand. */
    private @Nullable Bond joined(
            Map<Integer, Boolean> byHand,
            Set<Integer> apart,
            Map<Integer, Map<Integer, double[]>> likeness,
            Map<Integer, Bond> best) {
        for (Map.Entry<Integer, Boolean> decision : byHand.entrySet()) {
            if (decision.getValue()) {
                return new Bond(decision.getKey(), 1, 0, false, true);
            }
            apart.add(events.get(decision.getKey()).group());
        }
        Bond found = null;
        double most = options.same();
        for (Map.Entry<Integer, Map<Integer, double[]>> group : likeness.entrySet()) {
            Bond bond = best.get(group.getKey());
            double sum = group.getValue().values().stream()
                    .mapToDouble(mean -> mean[0] / mean[1])
                    .sum();
            int of = Math.min(groups.get(group.getKey()).nodes, Blocks.COMPARED);
            double average = bond != null && bond.copied() ? 1 : sum / of;
            if (!apart.contains(group.getKey())
                    && bond != null
                    && (average > most || found == null && average == most)) {
                most = average;
                found = bond;
            }
        }
        return found;
    }

    /**
     * A story is named after the incident that its first document with any event tells first; two stories never share one. A document that tells only
     * of other places or times than that incident is named after what it tells first itself.
     */
    private String cluster(int story, Paper paper, int first, Comparison comparison) {
        List<Integer> told = new ArrayList<>();
        for (int number = first; number < events.size(); number++) {
            Telling telling = events.get(number).telling();
            if (telling.event().status().real() && !telling.event().background()) {
                told.add(number);
            }
        }
        String known = clusters.get(story);
        if (known != null) {
            Integer group = taken.get(known);
            boolean other = group != null && !told.isEmpty() && elsewhere(told, groups.get(group), comparison);
            return other ? groups.get(events.get(told.get(0)).group()).id : known;
        }
        for (int number : told) {
            int group = events.get(number).group();
            String id = groups.get(group).id;
            if (taken.putIfAbsent(id, group) == null) {
                clusters.put(story, id);
                return id;
            }
        }
        String own = "i-" + paper.id();
        clusters.put(story, own);
        return own;
    }

    /** Whether all that a document tells is far from the first reports of an incident. */
    private boolean elsewhere(List<Integer> told, Group group, Comparison comparison) {
        List<Integer> reports = group.members.subList(0, Math.min(group.members.size(), Blocks.COMPARED));
        for (int number : told) {
            for (int report : reports) {
                Filed a = events.get(report);
                Filed b = events.get(number);
                if (!Comparison.elsewhere(comparison.traits(a.telling(), b.telling(), a.story() == b.story(), false))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What was looked at to tell stories apart. */
    Effort storyEffort() {
        return stories.effort();
    }

    /** What was looked at to find copies. */
    Effort copyEffort() {
        return copies.effort();
    }

    /** What was looked at to find events that are one. */
    Effort eventEffort() {
        return blocks.effort();
    }

    /** How many documents were filed. */
    public int size() {
        return documents;
    }

    /** Hands on all incidents, in the order in which their first reports came. */
    public void incidents(Consumer<Incident> sink) {
        for (int number = 0; number < groups.size(); number++) {
            Group group = groups.get(number);
            List<Testimony> testimonies = new ArrayList<>();
            List<ReportLink> links = new ArrayList<>();
            for (int member : group.members) {
                Filed filed = events.get(member);
                testimonies.add(new Testimony(filed.telling(), filed.text()));
                if (filed.bond() != null) {
                    links.add(link(filed, filed.bond()));
                }
            }
            sink.accept(IncidentBuilder.of(group.id, testimonies, links));
        }
    }

    private ReportLink link(Filed filed, Bond bond) {
        Telling partner = events.get(bond.partner()).telling();
        List<String> reasons = new ArrayList<>();
        if (bond.decided()) {
            reasons.add(DECIDED);
        }
        if (bond.copied()) {
            reasons.add(COPIED);
        }
        boolean oneDocument = partner.document().equals(filed.telling().document());
        reasons.addAll(weights.reasons(bond.traits(), oneDocument));
        return new ReportLink(partner.id(), filed.telling().id(), Math.round(1000 * bond.chance()) / 1000.0, reasons);
    }

    /** Texts that several documents share. */
    public List<TextGroup> texts() {
        return copies.shared();
    }
}
