package org.casus.link.copy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Writes stories and what other papers make of them, always the same for the same seed: they reprint them, update them, cut them down, lift a
 * paragraph, tell them in other words, or report the same in words of their own. Who copied from whom is known. Words are drawn from long
 * lists, so that two stories share turns of phrase, as news does, but no sentence.
 */
public final class Newsroom {
    /** What was done with a story. */
    public enum Kind {
        ORIGINAL,
        /** The same text under another dateline and with a notice below. */
        REPUBLISHED,
        /** New sentences in front, figures changed, the end cut. */
        UPDATED,
        /** Some sentences in a row inside a story of its own. */
        EXCERPTED,
        /** One sentence inside a story of its own. */
        LIFTED,
        /** Other words for some, parts of sentences turned around, words dropped and put in, as a text has that was translated and translated back. */
        REWORDED,
        /** The same people, place, figures and quotation, in sentences of its own: no copy. */
        INDEPENDENT
    }

    /**
     * A printed text.
     *
     * @param id its id
     * @param story number of the story it is, or takes from
     * @param kind what was done
     * @param day day of publication
     * @param text its words
     */
    public record Printed(String id, int story, Kind kind, long day, String text) {}

    /** Of whom and what a story tells. */
    private record Facts(String place, String region, List<String> people, List<String> figures, String quotation) {}

    private static final Map<String, List<String>> WORDS = Map.of(
            "who",
                    words(
                            "gunmen rebels soldiers deserters fighters residents officers traders drivers guards students relatives peacekeepers miners"
                                    + " engineers prisoners farmers fishermen nurses teachers lawyers herders smugglers dockers pilots monks refugees commuters militiamen"
                                    + " raiders surgeons sailors clerks shepherds masons weavers bakers marines cadets veterans pensioners pilgrims hunters"
                                    + " gendarmes firefighters paramedics divers rangers porters brokers growers loggers jurors auditors envoys mediators preachers"),
            "did",
                    words(
                            "attacked stormed blocked shelled looted seized fled held raided burned surrounded abandoned defended searched mined crossed entered left"
                                    + " occupied reopened flooded repaired inspected besieged evacuated captured bombed robbed damaged destroyed rebuilt guarded"
                                    + " circled emptied sealed overran reached deserted fortified ransacked torched patrolled encircled barricaded plundered vacated"
                                    + " reclaimed demolished toured photographed"),
            "thing",
                    words(
                            "market bridge checkpoint hospital school depot barracks airfield harbour station warehouse pipeline refinery museum prison"
                                    + " courthouse mosque church monastery stadium quarry dam canal lighthouse ferry convoy train bus tanker bakery clinic pharmacy"
                                    + " laboratory archive embassy consulate ministry parliament palace fortress tower tunnel reservoir mill silo orchard vineyard"
                                    + " plantation factory shipyard terminal junction crossing post camp compound garrison bunker"),
            "how",
                    words(
                            "northern southern eastern western crowded deserted old new narrow burning ruined fortified disused central coastal remote wooden concrete"
                                    + " flooded crumbling guarded unlit abandoned walled muddy dusty frozen hidden contested busy empty snowbound restored provincial"
                                    + " colonial whitewashed roofless rusting makeshift underground hillside riverside private public military"),
            "when",
                    words(
                            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday yesterday overnight today dawn noon dusk midnight January February March April"
                                    + " May June July August September October November December harvest Easter Ramadan midsummer"),
            "why",
                    words(
                            "unpaid wages|rising prices|a disputed vote|a broken truce|a stolen herd|an arrest|a rumour|the drought|new tariffs|a land claim"
                                    + "|the curfew|a funeral|missing ballots|a power cut|fuel shortages|a court ruling|old grievances|a failed coup|blocked aid|the census"
                                    + "|an eviction|poor harvests|a border quarrel|a leaked letter|the flooding|a hostage swap|contaminated wells|a dismissed judge"
                                    + "|conscription|a cancelled match|looted pay|a burned flag|land mines|a closed school|a lost election|back rent"),
            "says",
                    words(
                            "said added noted claimed insisted recalled confirmed estimated reported stressed believed maintained stated feared argued suggested"
                                    + " explained warned admitted suspected"),
            "office",
                    words(
                            "mayor|governor|commander|minister|spokesman|prosecutor|surgeon|judge|bishop|imam|ambassador|district chief|union leader|police chief"
                                    + "|aid worker|village elder|harbour master|army captain|lawmaker|senator|medic|shopkeeper|coroner|professor|rector|warden|registrar"),
            "then",
                    words(
                            "meanwhile later earlier afterwards separately elsewhere nearby moreover still soon finally instead eventually"),
            "after",
                    words(
                            "fled surrendered vanished returned regrouped scattered withdrew retreated waited complained marched protested starved rested"
                                    + " negotiated celebrated wept prayed mourned resisted laughed hid bled sheltered dispersed quarrelled testified"));

    /** Orders of a sentence; what stands in angles is drawn from the lists or from the facts of the story. */
    private static final List<String> SENTENCES = List.of(
            "<Who> <did> the <how> <thing> in <place> on <when>, <office> <person> <says>, citing <why>.",
            "<Then>, <who> who had <after> near the <thing> <did> a <how> <thing> over <why>.",
            "<Figure> <who> and <figure> <who> <after> when <who> <did> the <thing>, <person> <says>.",
            "In <region>, the <how> <thing> was <did> by <who> before <when> because of <why>.",
            "<Person>, a <office> from <place>, <says> that <figure> <who> <after> behind the <how> <thing>.",
            "Despite <why>, <who> <did> one <thing> while <figure> <who> <after> at another <thing> outside <place>.",
            "The <office> of <region> <says> <why> made <who> angry and <who> <after> by <when>.",
            "Among those who <after> were <figure> <who>, <person> and a <how> <office> once based in <region>.",
            "By <when>, <who> had <did> every <how> <thing> between <place> and the <thing>, <says> <person>.",
            "<Why> drove <who> to the <thing>, where <figure> <who> <after> and <who> <did> a <thing>.",
            "No <office> <says> how <who> <did> so <how> a <thing> without <who> from <place> noticing.",
            "<Office> <person> <did> the <thing> with <figure> <who>; <who> <after>, and <why> went on.",
            "After <when> the <thing> stood <how>, <who> <after>, and nobody <did> the <how> <thing> again.",
            "Once <who> <after>, <person> <did> <figure> <how> sheds beside the <thing> of <place>, <who> <says>.");

    private static final List<String> SYLLABLES = words(
            "ka lo mi ra tu sen dor bal vi no esh kur tam zel ha ru pi jan go fe ya wim ost lar bre qua chu den mas oli ther uz");

    /** Other words of like meaning for half of the words, found by shifting each list by one: what a translation and its translation back may change. */
    private static final Map<String, String> OTHER_WORDS = others();

    private final Random random;
    private final List<Printed> printed = new ArrayList<>();

    public Newsroom(long seed) {
        this.random = new Random(seed);
    }

    private static List<String> words(String list) {
        return List.of(list.split(list.contains("|") ? "\\|" : " "));
    }

    private static Map<String, String> others() {
        Map<String, String> others = new HashMap<>();
        WORDS.values().forEach(list -> {
            for (int i = 0; i + 1 < list.size(); i += 2) {
                others.put(list.get(i), list.get(i + 1));
            }
        });
        others.putAll(Map.of(
                "the", "a", "that", "how", "who", "which", "by", "through", "before", "until", "because", "since",
                "and", "while", "near", "beside"));
        return Map.copyOf(others);
    }

    /** So many stories, each with a text of every kind, in an order that tells nothing. */
    public List<Printed> corpus(int howMany) {
        for (int story = 0; story < howMany; story++) {
            Facts facts = facts();
            List<String> original = story(facts, 9 + random.nextInt(8));
            print(story, Kind.ORIGINAL, 1, original);
            print(story, Kind.REPUBLISHED, 2, reprinted(facts, original));
            print(story, Kind.UPDATED, 3, updated(facts, original));
            print(story, Kind.EXCERPTED, 2, excerpted(original));
            print(story, Kind.LIFTED, 4, lifted(original));
            print(story, Kind.REWORDED, 2, reworded(original, 0.1 + 0.2 * random.nextDouble()));
            print(story, Kind.INDEPENDENT, 2, story(facts, 9 + random.nextInt(8)));
        }
        Collections.shuffle(printed, random);
        return List.copyOf(printed);
    }

    /** Stories, and one text of each in which a share of the words is another. */
    public List<Printed> changed(int howMany, double share) {
        for (int story = 0; story < howMany; story++) {
            List<String> original = story(facts(), 12);
            print(story, Kind.ORIGINAL, 1, original);
            print(story, Kind.REWORDED, 2, reworded(original, share));
        }
        return List.copyOf(printed);
    }

    /** A text of so many sentences about something of its own. */
    public String text(int sentences) {
        return String.join(" ", story(facts(), sentences));
    }

    private void print(int story, Kind kind, long day, List<String> sentences) {
        String id = String.format(Locale.ROOT, "s%05d-%s", story, kind.name().toLowerCase(Locale.ROOT));
        printed.add(new Printed(id, story, kind, day, String.join(" ", sentences)));
    }

    private Facts facts() {
        List<String> people = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            people.add(name() + " " + name());
            figures.add(String.valueOf(2 + random.nextInt(400)));
        }
        String quotation = "“We " + pick("did") + " the " + pick("thing") + " because " + pick("who") + " had "
                + pick("after") + " and our " + pick("who")
                + " were never told that the " + pick("how") + " " + pick("thing") + " would be " + pick("did")
                + " before " + pick("when") + ",” "
                + people.get(0) + " said.";
        return new Facts(name(), name(), people, figures, quotation);
    }

    /** A name of nobody and no place. */
    public String name() {
        StringBuilder name = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return capital(name.toString());
    }

    private List<String> story(Facts facts, int length) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            sentences.add(i == 3 ? facts.quotation() : sentence(facts));
        }
        return sentences;
    }

    private String sentence(Facts facts) {
        String pattern = SENTENCES.get(random.nextInt(SENTENCES.size()));
        StringBuilder sentence = new StringBuilder();
        int position = 0;
        for (int open = pattern.indexOf('<'); open >= 0; open = pattern.indexOf('<', position)) {
            int close = pattern.indexOf('>', open);
            sentence.append(pattern, position, open);
            String slot = pattern.substring(open + 1, close);
            String filled = fill(slot.toLowerCase(Locale.ROOT), facts);
            sentence.append(Character.isUpperCase(slot.charAt(0)) ? capital(filled) : filled);
            position = close + 1;
        }
        return sentence.append(pattern.substring(position)).toString();
    }

    private String fill(String slot, Facts facts) {
        return switch (slot) {
            case "place" -> facts.place();
            case "region" -> facts.region();
            case "person" -> facts.people().get(random.nextInt(facts.people().size()));
            case "figure" -> facts.figures().get(random.nextInt(facts.figures().size()));
            default -> pick(slot);
        };
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private List<String> reprinted(Facts facts, List<String> story) {
        List<String> sentences = new ArrayList<>();
        sentences.add(facts.place().toUpperCase(Locale.ROOT) + " (Agency) –");
        sentences.addAll(story);
        sentences.add("All rights are with the agency; no part may be printed without its leave.");
        return sentences;
    }

    private List<String> updated(Facts facts, List<String> story) {
        List<String> sentences = new ArrayList<>(List.of(sentence(facts), sentence(facts)));
        story.subList(0, story.size() - 2)
                .forEach(sentence ->
                        sentences.add(sentence.replaceAll("\\b\\d+\\b", String.valueOf(3 + random.nextInt(600)))));
        return sentences;
    }

    private List<String> excerpted(List<String> story) {
        int first = 4 + random.nextInt(story.size() - 6);
        List<String> sentences = story(facts(), 6);
        sentences.addAll(2, story.subList(first, first + 3));
        return sentences;
    }

    private List<String> lifted(List<String> story) {
        List<String> sentences = story(facts(), 10);
        sentences.set(
                4,
                story.stream()
                        .filter(sentence -> !sentence.startsWith("“"))
                        .max(Comparator.comparingInt((String sentence) -> sentence.split(" ").length))
                        .orElseThrow());
        return sentences;
    }

    private List<String> reworded(List<String> story, double share) {
        return story.stream().map(sentence -> reworded(sentence, share)).toList();
    }

    /** Changes a share of the words: most into others, some away, some with a word put in; at times the parts of a sentence change places. */
    private String reworded(String sentence, double share) {
        String turned = sentence;
        int comma = sentence.indexOf(", ");
        if (comma > 0 && random.nextDouble() < share) {
            turned = capital(sentence.substring(comma + 2, sentence.length() - 1)) + ", " + sentence.substring(0, comma)
                    + ".";
        }
        List<String> words = new ArrayList<>();
        for (String word : turned.split(" ")) {
            if (random.nextDouble() >= share) {
                words.add(word);
                continue;
            }
            int way = random.nextInt(10);
            if (way == 1) {
                words.add(word);
            }
            if (way > 0) {
                words.add(OTHER_WORDS.getOrDefault(word, SYLLABLES.get(random.nextInt(SYLLABLES.size())) + "en"));
            }
        }
        return String.join(" ", words);
    }

    private String pick(String slot) {
        List<String> list = WORDS.get(slot);
        if (list == null) {
            throw new IllegalArgumentException(slot);
        }
        return list.get(random.nextInt(list.size()));
    }
}
