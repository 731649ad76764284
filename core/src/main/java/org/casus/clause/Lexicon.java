package org.casus.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.codebook.Rule;
import org.casus.codebook.Table;

/**
 * The words of the codebook that decide what a clause is.
 *
 * @param events nouns that tell of an event, as lemmas or lower-case forms: "attack", "air strike", "talks"
 * @param mutual the event nouns that rules read "between" two: "talks", "clash", but not "strike"
 * @param light the nouns each light verb goes with, {@code *} for all: "launch", "carry out"
 * @param raising predicates that only move the lower act away from fact: "fail", "set", "likely"
 * @param sayings verbs of saying
 * @param attitudes verbs of will, judgement, belief and feeling
 * @param peoples adjectives and nouns of peoples and states: "russian", "us"
 * @param states names of states, lower case
 * @param persons nouns for one person by work or station: "journalist", "rebel leader"
 * @param parties names and descriptions of those who can act: "hamas", "police", "rebel"
 * @param places names of lists of actors that are nobody themselves: "atlanta", "olympic"
 * @param falseFriends phrases inside which there is no event, by their first word
 */
record Lexicon(
        Predicate<String> events,
        Predicate<String> mutual,
        Map<String, Set<String>> light,
        Predicate<String> raising,
        Predicate<String> sayings,
        Predicate<String> attitudes,
        Predicate<String> peoples,
        Predicate<String> states,
        Predicate<String> persons,
        Predicate<String> parties,
        Predicate<String> places,
        Map<String, List<List<String>>> falseFriends) {

    private static final Set<String> PERSONAL = Set.of("person", "civilians", "crowd", "military", "media");

    /** The words of a codebook. */
    static Lexicon of(Codebook codebook) {
        Map<String, Set<String>> light = new HashMap<>();
        for (Row row : codebook.table("light-verbs").rows()) {
            light.computeIfAbsent(row.get("verb"), verb -> new HashSet<>()).addAll(row.list("nouns"));
        }
        Set<String> peoples = new HashSet<>();
        Set<String> states = new HashSet<>();
        for (Row row : codebook.table("actors/states").rows()) {
            row.list("demonyms").forEach(word -> peoples.add(word.toLowerCase(Locale.ROOT)));
            states.add(row.get("name").toLowerCase(Locale.ROOT));
            row.list("aliases").forEach(word -> states.add(word.toLowerCase(Locale.ROOT)));
        }
        Set<String> parties = new HashSet<>();
        Set<String> persons = new HashSet<>();
        for (Row row : codebook.table("roles").rows()) {
            if (PERSONAL.contains(row.get("kind"))) {
                persons.add(row.get("noun").toLowerCase(Locale.ROOT));
            }
            if (!Set.of("facility", "vehicle").contains(row.get("kind"))) {
                parties.add(row.get("noun").toLowerCase(Locale.ROOT));
            }
        }
        for (Table table : codebook.tables("actors/")) {
            parties.addAll(codebook.words(table.file().replace(".csv", "")).all());
        }
        return new Lexicon(
                codebook.eventNouns()::contains,
                mutual(codebook)::contains,
                light,
                codebook.words("modals")::contains,
                codebook.sayings()::isVerb,
                codebook.sayings().attitudes()::contains,
                peoples::contains,
                states::contains,
                persons::contains,
                parties::contains,
                places(codebook)::contains,
                byFirstWord(codebook.words("false-friends").all()));
    }

    private static Set<String> mutual(Codebook codebook) {
        Set<String> mutual = new HashSet<>();
        for (Rule rule : codebook.rules()) {
            if (rule.slots().stream()
                    .anyMatch(slot -> slot.as() != null && slot.names().contains("between"))) {
                mutual.addAll(rule.nouns());
            }
        }
        return mutual;
    }

    private static Set<String> places(Codebook codebook) {
        Set<String> places = new HashSet<>();
        for (Row row : codebook.table("actors/regions").rows()) {
            if (row.get("kind").equals("unknown")) {
                places.add(row.get("name").toLowerCase(Locale.ROOT));
                row.list("aliases").forEach(word -> places.add(word.toLowerCase(Locale.ROOT)));
            }
        }
        return places;
    }

    boolean isLight(String verb, String noun) {
        Set<String> nouns = light.get(verb);
        return nouns != null && (nouns.contains("*") || nouns.contains(noun));
    }

    /** Phrases by their first word. */
    static Map<String, List<List<String>>> byFirstWord(Iterable<String> phrases) {
        Map<String, List<List<String>>> sorted = new HashMap<>();
        for (String phrase : phrases) {
            List<String> words = List.of(phrase.toLowerCase(Locale.ROOT).split(" "));
            sorted.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(words);
        }
        return sorted;
    }
}
