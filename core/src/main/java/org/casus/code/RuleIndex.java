package org.casus.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Rule;
import org.casus.model.Clause;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** The rules of a codebook by the words they are built on. */
final class RuleIndex {
    private final Map<String, List<Entry>> verbs = new HashMap<>();
    private final Map<String, List<Entry>> nouns = new HashMap<>();
    private final Map<String, List<Entry>> attributes = new HashMap<>();

    /**
     * A rule with one of its words.
     *
     * @param rule the rule
     * @param wording the words
     */
    private record Entry(Rule rule, Wording wording) {}

    /**
     * A rule whose words the predicate of a clause has.
     *
     * @param rule the rule
     * @param predicated how they were found
     */
    record Candidate(Rule rule, Predicated predicated) {}

    RuleIndex(Codebook codebook, Wordings wordings) {
        for (Rule rule : codebook.rules()) {
            for (String verb : rule.verbs()) {
                Wording wording = wordings.of(verb);
                add(verbs, wording.first(), rule, wording);
            }
            for (String noun : rule.nouns()) {
                Wording wording = wordings.of(noun);
                for (String word : new LinkedHashSet<>(wording.words())) {
                    add(nouns, word, rule, wording);
                }
            }
            if (rule.verbs().isEmpty()) {
                for (String attribute : rule.attributes()) {
                    Wording wording = wordings.of(attribute);
                    add(attributes, wording.last(), rule, wording);
                }
            }
        }
    }

    private static void add(Map<String, List<Entry>> index, String word, Rule rule, Wording wording) {
        index.computeIfAbsent(word, first -> new ArrayList<>()).add(new Entry(rule, wording));
    }

    /** The rules whose words the predicate has; of each rule its longest. */
    List<Candidate> candidates(Clause clause, Scene scene) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        Integer light = clause.predicate().light();
        Integer attribute = clause.attribute();
        Token head = scene.token(clause.predicate().head());
        if (clause.kind() == Clause.Kind.NOMINAL || scene.gerund(clause)) {
            for (Entry entry : entries(nouns, words(head))) {
                keep(found, entry, PredicateMatcher.noun(entry.wording(), clause, scene));
            }
        }
        if (clause.kind() == Clause.Kind.VERBAL) {
            for (Entry entry : entries(verbs, words(head))) {
                keep(found, entry, PredicateMatcher.verb(entry.wording(), clause, scene));
            }
        } else if (light != null) {
            for (Entry entry : entries(verbs, words(scene.token(light)))) {
                if (entry.wording().words().size() > 1) {
                    keep(found, entry, PredicateMatcher.verb(entry.wording(), clause, scene));
                }
            }
        }
        if (attribute != null) {
            for (Entry entry : entries(attributes, words(scene.token(attribute)))) {
                keep(found, entry, PredicateMatcher.attribute(entry.wording(), clause, scene));
            }
        }
        return List.copyOf(found.values());
    }

    private static void keep(Map<String, Candidate> found, Entry entry, @Nullable Predicated predicated) {
        if (predicated != null) {
            found.merge(
                    entry.rule().id(),
                    new Candidate(entry.rule(), predicated),
                    (one, other) ->
                            other.predicated().length() > one.predicated().length() ? other : one);
        }
    }

    private static List<Entry> entries(Map<String, List<Entry>> index, Set<String> words) {
        List<Entry> entries = new ArrayList<>();
        for (String word : words) {
            entries.addAll(index.getOrDefault(word, List.of()));
        }
        return entries;
    }

    /** What a token may be looked up by. */
    private static Set<String> words(Token token) {
        Set<String> words = new LinkedHashSet<>();
        words.add(token.lemma());
        words.add(Lower.form(token));
        if (token.form().indexOf('-') > 0) {
            words.addAll(List.of(token.lemma().split("-")));
        }
        return words;
    }
}
