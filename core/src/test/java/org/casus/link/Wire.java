package org.casus.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.casus.link.copy.Newsroom;
import org.casus.model.ActorKind;
import org.casus.model.CodedDocument;
import org.casus.model.Coder;
import org.casus.model.Count;
import org.casus.model.CountKind;
import org.casus.model.Document;
import org.casus.model.Event;
import org.casus.model.Evidence;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Resolved;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.model.TimePrecision;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/**
 * A news wire without end: coded documents of an invented press, the same for the same seed. Every few documents something new happens; a document
 * tells of one recent thing in its opening and again below, and of one or two others in passing; one in four is a reprint. What each event tells of
 * is known.
 */
public final class Wire {
    private static final int RECENT = 120;
    private static final int PLACES = 4000;
    private static final int GROUPS = 150;
    private static final List<String> TYPES =
            List.of("ASSAULT", "ASSAULT", "ASSAULT", "PROTEST", "COERCE", "CONSULT", "AID", "INCIDENT");
    private static final List<String> ACTS =
            List.of("bombed", "shelled", "raided", "blocked", "searched", "visited", "supplied", "flooded");

    /** Something that happened. */
    private record Happening(
            int number, int act, int place, int group, LocalDate day, int killed, String detail, List<String> told) {}

    /**
     * A document of the wire.
     *
     * @param coded as it was coded
     * @param happenings of each event the number of what it tells of
     */
    public record Item(CodedDocument coded, List<Integer> happenings) {}

    private final Random random;
    private final Newsroom newsroom;
    private final List<Happening> recent = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private int happened;
    private int documents;
    private LocalDate day = LocalDate.of(2012, 1, 1);

    public Wire(long seed) {
        this.random = new Random(seed);
        this.newsroom = new Newsroom(seed);
        for (int i = 0; i < PLACES + GROUPS; i++) {
            names.add(newsroom.name());
        }
        for (int i = 0; i < RECENT; i++) {
            recent.add(happening());
        }
    }

    private Happening happening() {
        return new Happening(
                happened++,
                random.nextInt(ACTS.size()),
                random.nextInt(PLACES),
                PLACES + random.nextInt(GROUPS),
                day,
                random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(60),
                newsroom.text(1),
                new ArrayList<>());
    }

    /** The next document. */
    public Item next() {
        if (documents % 100 == 99) {
            day = day.plusDays(1);
        }
        if (random.nextInt(10) < 3) {
            recent.set(random.nextInt(RECENT), happening());
        }
        Draft draft = new Draft(String.format(Locale.ROOT, "d%07d", documents++));
        Happening main = recent.get(random.nextInt(RECENT));
        if (!main.told().isEmpty() && random.nextInt(4) == 0) {
            draft.reprint(main, main.told().get(0));
        } else {
            draft.tell(main);
            draft.write(main.detail());
            draft.write(newsroom.text(2));
            draft.tell(main);
            for (int i = random.nextInt(3); i > 0; i--) {
                draft.tell(recent.get(random.nextInt(RECENT)));
            }
            main.told().add(draft.text.toString());
        }
        return draft.item();
    }

    /** A document while it is written. */
    private final class Draft {
        private final String id;
        private final StringBuilder text = new StringBuilder();
        private final List<Event> events = new ArrayList<>();
        private final List<Integer> happenings = new ArrayList<>();

        Draft(String id) {
            this.id = id;
        }

        void write(String more) {
            text.append(more).append(' ');
        }

        void reprint(Happening main, String first) {
            // The first sentence of a text tells of its main thing; it is coded again as it stands.
            int end = first.indexOf(". ");
            text.append(first, 0, end + 2);
            int start = 0;
            code(main, start, end + 1, first.contains("killing"));
            text.append(first, end + 2, first.length());
        }

        void tell(Happening happening) {
            int start = text.length();
            boolean toll = happening.killed() > 0 && random.nextBoolean();
            text.append(names.get(happening.group()))
                    .append(random.nextBoolean() ? " fighters " : " men ")
                    .append(ACTS.get(happening.act()))
                    .append(random.nextBoolean() ? " the outskirts of " : " parts of ")
                    .append(names.get(happening.place()));
            if (toll) {
                text.append(", killing ").append(happening.killed()).append(" people");
            }
            text.append(random.nextBoolean() ? " early in the day." : ", residents said.");
            code(happening, start, text.length(), toll);
            text.append(' ');
        }

        private void code(Happening happening, int start, int end, boolean toll) {
            String act = ACTS.get(happening.act());
            int trigger = text.indexOf(act, start);
            String group = names.get(happening.group());
            String place = names.get(happening.place());
            int placed = text.indexOf(place, trigger);
            List<Count> counts = new ArrayList<>();
            if (toll) {
                int number = text.indexOf("killing ", start) + 8;
                counts.add(new Count(
                        CountKind.KILLED,
                        happening.killed(),
                        happening.killed(),
                        new Span(number, text.indexOf(" ", number))));
            }
            Span who = new Span(start, start + group.length());
            happenings.add(happening.number());
            events.add(new Event(
                    "e-" + id + "-" + events.size(),
                    TYPES.get(happening.act()),
                    happening.act() == 0 ? "aerial" : null,
                    List.of("military"),
                    null,
                    null,
                    null,
                    null,
                    Status.HAPPENED,
                    false,
                    List.of(new Participant(
                            who,
                            who,
                            group,
                            groupCode(happening.group()),
                            null,
                            "REB",
                            ActorKind.ARMED_GROUP,
                            null,
                            Resolved.NAME,
                            null)),
                    List.of(),
                    List.of(),
                    List.of(),
                    place(happening.place(), place, placed),
                    null,
                    null,
                    when(happening, start),
                    counts,
                    List.of(),
                    new Evidence(new Span(start, end), new Span(trigger, trigger + act.length())),
                    null,
                    "wire",
                    List.of(),
                    0.9));
        }

        private @Nullable When when(Happening happening, int start) {
            String told = happening.day().toString();
            return random.nextInt(3) == 0
                    ? null
                    : new When(new Span(start, start + 1), told, told, TimePrecision.DAY, List.of());
        }

        Item item() {
            Document document =
                    new Document(id, text.toString().strip(), null, day, "Paper " + random.nextInt(300), null, "en");
            return new Item(
                    new CodedDocument(
                            document,
                            "",
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            events,
                            List.of(),
                            new Coder("", "", "", "", "")),
                    List.copyOf(happenings));
        }
    }

    private static String groupCode(int group) {
        return "G" + (1000 + group);
    }

    private static Place place(int number, String name, int start) {
        int country = number % 60;
        return new Place(
                new Span(start, start + name.length()),
                name,
                String.format(Locale.ROOT, "C%02d", country),
                "P" + number % 600,
                country - 30 + number / 600 * 0.9,
                3.0 * country - 90 + number / 1200 * 0.7,
                1_000_000L + number,
                "PPL",
                PlacePrecision.TOWN,
                0.9,
                List.of());
    }
}
