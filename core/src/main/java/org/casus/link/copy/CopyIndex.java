package org.casus.link.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.casus.link.index.Effort;
import org.casus.link.index.Ledger;
import org.casus.link.index.Numbered;
import org.casus.link.index.Past;
import org.casus.link.index.Postings;
import org.casus.link.index.Shelf;
import org.casus.model.Document;
import org.casus.model.SharedPassage;
import org.casus.model.Span;
import org.casus.model.TextGroup;
import org.jspecify.annotations.Nullable;

/**
 * The texts seen so far, and which of them are copies of earlier ones. Texts are to come in the order of their days, so that the earlier is
 * the one that was copied; each takes the same time however many came before.
 */
public final class CopyIndex {
    /** So many texts at most are remembered of one mark; what more have is a common text, whose first copies are enough to find it. */
    private static final int HOLDERS = 50;

    /** So many earlier texts are compared word by word. */
    private static final int COMPARED = 12;

    /** So much of the shorter text's own words must be shared for both to be one text. */
    private static final double SAME_TEXT = 0.5;

    /** What is in the texts of so many groups, and short, is a standing notice: a right reserved, a line that names the editor. */
    private static final int STANDING_GROUPS = 10;

    private static final int STANDING_WORDS = 25;

    private record Text(String id, long day, Wording wording, List<SharedPassage> passages, List<Origin> origins) {}

    /** A stretch of words of a text that was there before, in another text. */
    private record Origin(int first, int end, int text) {}

    private record Match(int text, List<Overlap.Stretch> stretches, int own, double share) {}

    private final Postings holders;
    private final Numbered<Text> texts;
    private final Numbered<Integer> groups;
    private final Map<String, Integer> numbers = new HashMap<>();
    private long seen;
    private long compared;

    public CopyIndex() {
        this.texts = new Numbered<>(0, number -> before(Past.NOTHING, number));
        this.groups = new Numbered<>(0, Past.NOTHING::text);
        this.holders = Postings.keepingFirst(HOLDERS);
    }

    /** An index with texts that were filed before. */
    public CopyIndex(Past past) {
        this.texts = new Numbered<>(past.documents(), number -> before(past, number));
        this.groups = new Numbered<>(past.documents(), past::text);
        this.holders = Postings.keepingFirst(HOLDERS, past.shelf(Ledger.MARK_HOLDERS));
    }

    private static Text before(Past past, int number) {
        Document document = past.document(number).document();
        LocalDate published = document.published();
        return new Text(
                document.id(),
                published == null ? Long.MIN_VALUE : published.toEpochDay(),
                Wording.of(document.text()),
                new ArrayList<>(),
                new ArrayList<>());
    }

    /** Hands on what was changed since this was asked last, when it is to be kept elsewhere. */
    public void changes(Shelf.Receiver receiver) {
        holders.changes(receiver);
    }

    /** The number of the first copy of the text that was added last, or its own. */
    public int last() {
        return groups.get(groups.size() - 1);
    }

    /** The number of the first copy of a text, or its own. */
    public int text(String id) {
        return groups.get(number(id));
    }

    /** Adds a text of which it is known what it copies: the number of that, or its own. */
    public void seat(String id, long day, Wording wording, int group) {
        numbers.put(id, texts.size());
        int number = texts.size();
        texts.add(new Text(id, day, wording, new ArrayList<>(), new ArrayList<>()));
        groups.add(group);
        hold(number, Marks.of(wording));
    }

    private void hold(int number, Marks marks) {
        holders.need(marks.hashes());
        for (long mark : marks.hashes()) {
            holders.add(mark, number);
        }
    }

    /**
     * Adds a text.
     *
     * @param day of publication as a number of days, or {@link Long#MIN_VALUE}
     */
    public void add(String id, long day, Wording wording) {
        Marks marks = Marks.of(wording);
        int number = texts.size();
        Text text = new Text(id, day, wording, new ArrayList<>(), new ArrayList<>());
        texts.add(text);
        numbers.put(id, number);
        int group = number;
        double best = 0;
        boolean[] covered = new boolean[wording.size()];
        for (Match match : matches(number, wording, marks)) {
            if (match.share() >= SAME_TEXT && match.share() > best) {
                best = match.share();
                group = groups.get(match.text());
            }
            for (Overlap.Stretch stretch : match.stretches()) {
                if (covers(covered, stretch)) {
                    text.origins().add(new Origin(stretch.here(), stretch.hereEnd(), match.text()));
                    text.passages().add(passage(text, texts.get(match.text()), stretch));
                }
            }
        }
        groups.add(group);
        hold(number, marks);
    }

    /** What was looked at until now. */
    public Effort effort() {
        return new Effort(seen, compared);
    }

    /** The text group of a whole document, {@code t-} and the id of the first of its copies. */
    public String group(String id) {
        return name(groups.get(number(id)));
    }

    /** The text group of a stretch of a document: that of the text it was taken from, when most of it was taken from one. */
    public String group(String id, Span span) {
        int number = number(id);
        int group = groups.get(number);
        if (group != number) {
            return name(group);
        }
        Text text = texts.get(number);
        int first = text.wording().at(span.start());
        int end = Math.max(first, text.wording().at(span.end() - 1));
        for (Origin origin : text.origins()) {
            int shared = Math.min(end, origin.end()) - Math.max(first, origin.first());
            if (shared * 2 > end - first) {
                return name(groups.get(origin.text()));
            }
        }
        return name(number);
    }

    /** All texts that share something, in the order of their ids. */
    public List<TextGroup> shared() {
        SortedMap<String, List<String>> documents = new TreeMap<>();
        SortedMap<String, List<SharedPassage>> passages = new TreeMap<>();
        for (int number = 0; number < texts.size(); number++) {
            Text text = texts.get(number);
            int group = groups.get(number);
            documents.computeIfAbsent(name(group), key -> new ArrayList<>()).add(text.id());
            for (int i = 0; i < text.passages().size(); i++) {
                int origin = group == number ? groups.get(text.origins().get(i).text()) : group;
                passages.computeIfAbsent(name(origin), key -> new ArrayList<>())
                        .add(text.passages().get(i));
            }
        }
        List<TextGroup> shared = new ArrayList<>();
        documents.forEach((name, members) -> {
            List<SharedPassage> its = passages.getOrDefault(name, List.of());
            if (members.size() > 1 || !its.isEmpty()) {
                shared.add(new TextGroup(name, members, its));
            }
        });
        return shared;
    }

    /** The earlier texts that share most with a new one, most first. */
    private List<Match> matches(int number, Wording wording, Marks marks) {
        Map<Integer, Integer> counts = new HashMap<>();
        holders.need(marks.hashes());
        for (long mark : marks.hashes()) {
            int[] its = holders.of(mark);
            seen += its.length;
            for (int holder : its) {
                counts.merge(holder, 1, Integer::sum);
            }
        }
        boolean[] standing = standing(wording, marks);
        Overlap overlap = new Overlap(wording);
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() != number)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMPARED)
                .map(entry -> match(wording, overlap, standing, entry.getKey()))
                .filter(match -> match.own() > 0)
                .sorted(Comparator.comparingInt(Match::own).reversed().thenComparingInt(Match::text))
                .toList();
    }

    /** The words that many texts have that are no copies of each other. */
    private boolean[] standing(Wording wording, Marks marks) {
        boolean[] standing = new boolean[wording.size()];
        for (int i = 0; i < marks.size(); i++) {
            int[] its = holders.of(marks.hashes()[i]);
            if (its.length >= STANDING_GROUPS
                    && Arrays.stream(its).map(groups::get).distinct().count() >= STANDING_GROUPS) {
                Arrays.fill(standing, marks.words()[i], Math.min(marks.words()[i] + Marks.RUN, standing.length), true);
            }
        }
        return standing;
    }

    private static boolean notice(Overlap.Stretch stretch, boolean[] standing) {
        int words = 0;
        for (int word = stretch.here(); word < stretch.hereEnd(); word++) {
            words += standing[word] ? 1 : 0;
        }
        return stretch.own() < STANDING_WORDS && words * 2 > stretch.hereEnd() - stretch.here();
    }

    private Match match(Wording here, Overlap overlap, boolean[] standing, int other) {
        compared++;
        Wording there = texts.get(other).wording();
        List<Overlap.Stretch> stretches = overlap.with(there).stream()
                .filter(stretch -> !notice(stretch, standing))
                .toList();
        int own = Overlap.own(stretches);
        return new Match(other, stretches, own, own / (double) Math.max(1, Math.min(here.own(), there.own())));
    }

    /** Marks the words of a stretch; false when half of them are marked already. */
    private static boolean covers(boolean[] covered, Overlap.Stretch stretch) {
        int fresh = 0;
        for (int word = stretch.here(); word < stretch.hereEnd(); word++) {
            fresh += covered[word] ? 0 : 1;
            covered[word] = true;
        }
        return fresh * 2 > stretch.hereEnd() - stretch.here();
    }

    private static SharedPassage passage(Text here, Text there, Overlap.Stretch stretch) {
        boolean dated = here.day() != Long.MIN_VALUE && there.day() != Long.MIN_VALUE && here.day() != there.day();
        Span hereSpan = here.wording().points(stretch.here(), stretch.hereEnd());
        Span thereSpan = there.wording().points(stretch.there(), stretch.thereEnd());
        // Whatever the order of arrival, the earlier published is the one that was copied.
        return dated && here.day() < there.day()
                ? new SharedPassage(here.id(), hereSpan, there.id(), thereSpan, true)
                : new SharedPassage(there.id(), thereSpan, here.id(), hereSpan, dated);
    }

    private String name(int group) {
        return "t-" + texts.get(group).id();
    }

    private int number(String id) {
        @Nullable Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("no text of that id: " + id);
        }
        return number;
    }
}
