package org.casus.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words of the codebook that decide what a clause is.
 *
 * @param events nouns that tell of an event, as lemmas or lower-case forms: "attack", "air strike", "talks"
 * @param light the nouns each light verb goes with, {@code *} for all: "launch", "carry out"
 * @param raising predicates that only move the lower act away from fact: "fail", "set", "likely"
 * @param sayings verbs of saying
 * @param peoples adjectives and nouns of peoples and states: "russian", "us"
 * @param states names of states, lower case
 * @param parties names and descriptions of those who can act: "hamas", "police", "rebel"
 * @param falseFriends phrases inside which there is no event, by their first word
 */
record Lexicon(
        Predicate<String> events,
        Map<String, Set<String>> light,
        Predicate<String> raising,
        Predicate<String> sayings,
        Predicate<String> peoples,
        Predicate<String> states,
        Predicate<String> parties,
        Map<String, List<List<String>>> falseFriends) {

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
