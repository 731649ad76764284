package org.casus.code;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.casus.codebook.Codebook;
import org.casus.codebook.Ontology;
import org.casus.codebook.Words;
import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Phrase;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** Tells whether a phrase is what {@code is:} asks for. */
final class Kinds {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private static final Set<String> QUARTERS = Set.of("first", "second", "third", "fourth", "last", "final", "next");

    /** What one side of a war or of talks may be: "both sides agreed to a ceasefire". */
    private static final Set<String> SIDES = Set.of(
            ActorKind.STATE.code(), ActorKind.GOVERNMENT.code(), ActorKind.ARMED_GROUP.code(), ActorKind.PARTY.code());

    private static final Set<String> ORDINALS = Set.of("second", "third", "fourth", "fifth", "sixth");

    private final Codebook codebook;
    private final Ontology ontology;
    private final Words weapons;
    private final Words quantities;
    private final Words sides;
    private final Words placeNouns;
    private final Words places;
    private final List<Words> measures;
    private final TakenPlaces taken;

    Kinds(Codebook codebook) {
        this.codebook = codebook;
        this.ontology = codebook.ontology();
        this.weapons = codebook.words("weapons");
        this.quantities = codebook.words("quantities");
        this.sides = codebook.words("sides");
        this.placeNouns = codebook.words("place-nouns");
        this.places = codebook.words("places");
        this.taken = new TakenPlaces(codebook);
        this.measures = List.of(quantities, codebook.words("partitives"), codebook.words("collectives"));
    }

    /** Whether one of the tests holds. */
    boolean any(List<String> tests, Phrase phrase, Scene scene) {
        return tests.stream().anyMatch(test -> is(test, phrase, scene));
    }

    boolean is(String test, Phrase phrase, Scene scene) {
        if (test.startsWith("$")) {
            return listed(test.substring(1), phrase, scene);
        }
        return switch (test) {
            case "number" -> number(phrase, scene);
            case "place" -> place(phrase, scene);
            case "time" -> time(phrase, scene);
            case "event" -> event(phrase, scene);
            case "weapon" -> listed(weapons, phrase, scene);
            case "pronoun" -> pronoun(phrase, scene);
            case "name" -> name(phrase, scene);
            case "another" -> false;
            default -> {
                Set<String> kinds = of(phrase, scene);
                yield ontology.expand(test).stream().anyMatch(kinds::contains);
            }
        };
    }

    boolean pronoun(Phrase phrase, Scene scene) {
        Token head = scene.token(phrase.head());
        return head.isPronoun()
                || head.tag().equals("WDT")
                || head.tag().equals("DT") && isBare(phrase, scene)
                || isSomeOfThem(phrase, scene);
    }

    /** "Those", "all those". */
    private static boolean isBare(Phrase phrase, Scene scene) {
        return phrase.end() == phrase.head() + 1
                && IntStream.range(phrase.first(), phrase.head())
                        .allMatch(before -> scene.token(before).tag().equals("PDT"));
    }

    /** "Some of them", "two of whom". */
    private boolean isSomeOfThem(Phrase phrase, Scene scene) {
        int last = phrase.end() - 1;
        return last == phrase.head() + 2
                && phrase.head() >= phrase.first()
                && scene.token(last - 1).lemma().equals("of")
                && scene.token(last).isPronoun()
                && measures.stream().anyMatch(words -> words.contains(Lower.form(scene.token(phrase.head()))));
    }

    /** A proper name of which nothing else is known: mostly a person's. */
    private boolean name(Phrase phrase, Scene scene) {
        Token head = scene.token(phrase.head());
        String type = head.name();
        return head.isProper()
                && scene.actor(phrase).kind() == ActorKind.UNKNOWN
                && (type == null || type.equals("PERSON"))
                && !place(phrase, scene);
    }

    boolean time(Phrase phrase, Scene scene) {
        String name = scene.token(phrase.head()).name();
        return "DATE".equals(name)
                || "TIME".equals(name)
                || listed(codebook.words("time-nouns"), phrase, scene)
                || scene.annotated.isHour(phrase.head());
    }

    boolean event(Phrase phrase, Scene scene) {
        return scene.nominal(phrase.head()) != null
                || codebook.eventNouns().contains(scene.token(phrase.head()).lemma());
    }

    /** A named place, or a noun that means one. */
    boolean place(Phrase phrase, Scene scene) {
        Token head = scene.token(phrase.head());
        String name = head.name();
        if (name != null && (name.equals("GPE") || name.equals("LOC") || name.equals("FAC"))) {
            return true;
        }
        if (taken.has(phrase, scene)) {
            return true;
        }
        return head.isProper()
                ? places.contains(scene.words(phrase)) || places.contains(Lower.form(head))
                : placeNouns.contains(head.lemma()) && !isOfYear(phrase, scene);
    }

    /** "The third <em>quarter</em> of 2014" is a time and no part of a town. */
    private static boolean isOfYear(Phrase phrase, Scene scene) {
        return scene.token(phrase.head()).lemma().equals("quarter")
                && scene.children(phrase.head()).stream()
                        .map(child -> Lower.form(scene.token(child)))
                        .anyMatch(QUARTERS::contains);
    }

    /**
     * A number, or a phrase that a number or "dozens" counts; "a third" as in "two were killed and a third was hurt". Four figures
     * that stand alone are mostly a year.
     */
    private boolean number(Phrase phrase, Scene scene) {
        if (phrase.end() - phrase.first() == 1
                && YEAR.matcher(scene.token(phrase.head()).form()).matches()) {
            return false;
        }
        for (int i = phrase.first(); i < phrase.end(); i++) {
            Token token = scene.token(i);
            boolean counts = token.index() == phrase.head() || token.head() == phrase.head();
            if (counts && (token.tag().equals("CD") || quantities.contains(Lower.form(token)))) {
                return true;
            }
        }
        String first = Lower.form(scene.token(phrase.first()));
        if (Nobody.isPerson(phrase, scene)) {
            return true;
        }
        return phrase.end() - phrase.first() == 2
                && ORDINALS.contains(scene.token(phrase.head()).lemma())
                && first.equals("a");
    }

    /** Whether a list has the phrase; of the rows of one kind, only when no longer row of another kind has it: "petrol bomb". */
    private boolean listed(String name, Phrase phrase, Scene scene) {
        Words words = codebook.words(name);
        int kind = name.indexOf(':');
        return listed(words, phrase, scene)
                && (kind < 0
                        || length(words, phrase, scene)
                                >= length(codebook.words(name.substring(0, kind)), phrase, scene));
    }

    /** How many words before the head belong to the longest row that has the phrase. */
    private static int length(Words words, Phrase phrase, Scene scene) {
        Token head = scene.token(phrase.head());
        StringBuilder before = new StringBuilder();
        int longest = 0;
        for (int i = phrase.head() - 1; i >= phrase.first() && phrase.head() - i < words.longest(); i--) {
            before.insert(0, Lower.form(scene.token(i)) + " ");
            if (words.contains(before + head.lemma()) || words.contains(before + Lower.form(head))) {
                longest = phrase.head() - i;
            }
        }
        return longest;
    }

    /** Whether a lexicon has the head, or the phrase from some word to the head; of "dozens of rockets" the rockets. */
    private boolean listed(Words words, Phrase phrase, Scene scene) {
        return listed(words, phrase.head(), phrase.first(), scene)
                || measured(phrase, scene).stream().anyMatch(noun -> listed(words, noun, phrase.head() + 1, scene));
    }

    private static boolean listed(Words words, int noun, int first, Scene scene) {
        Token head = scene.token(noun);
        if (words.contains(head.lemma()) || words.contains(Lower.form(head))) {
            return true;
        }
        StringBuilder before = new StringBuilder();
        for (int i = noun - 1; i >= first && noun - i < words.longest(); i--) {
            before.insert(0, Lower.form(scene.token(i)) + " ");
            if (words.contains(before + head.lemma()) || words.contains(before + Lower.form(head))) {
                return true;
            }
        }
        return false;
    }

    /** What a phrase of measure measures: of "two tonnes of cocaine" the cocaine. */
    private List<Integer> measured(Phrase phrase, Scene scene) {
        Token head = scene.token(phrase.head());
        boolean measure = head.tag().equals("CD")
                || "QUANTITY".equals(head.name())
                || "CARDINAL".equals(head.name())
                || measures.stream().anyMatch(words -> words.contains(head.lemma()));
        return measure
                ? scene.children(phrase.head()).stream()
                        .filter(child -> scene.token(child).is("nmod") && scene.behind("of", child))
                        .toList()
                : List.of();
    }

    /** The kinds of a phrase as rules write them, with those that its sector implies. */
    Set<String> of(Phrase phrase, Scene scene) {
        if (taken.has(phrase, scene)) {
            return Set.of(ActorKind.UNKNOWN.code());
        }
        Actor actor = scene.actor(phrase);
        Set<String> kinds = new HashSet<>();
        if (actor.kind() == ActorKind.UNKNOWN) {
            kinds.addAll(named(scene.token(phrase.head()).name()));
        }
        kinds.add(actor.kind().code());
        if (actor.kind() == ActorKind.STATE) {
            kinds.add(ActorKind.GOVERNMENT.code());
        }
        String sector = actor.sector();
        boolean several = scene.token(phrase.head()).tag().equals("NNS");
        if (several && sector == null && actor.kind() == ActorKind.ORGANISATION && listed(sides, phrase, scene)) {
            kinds.addAll(SIDES);
        }
        if (sector != null) {
            kinds.addAll(ontology.implied().getOrDefault(sector, Set.of()));
        }
        return kinds;
    }

    /** What an unknown name is by the engine's type. */
    private static Set<String> named(@Nullable String type) {
        return switch (type == null ? "" : type.toUpperCase(Locale.ROOT)) {
            case "PERSON" -> Set.of("person");
            case "ORG" -> Set.of("organisation");
            case "GPE", "NORP" -> Set.of("state");
            case "FAC" -> Set.of("facility");
            default -> Set.of();
        };
    }
}
