package org.casus.codebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.casus.model.Clause;
import org.jspecify.annotations.Nullable;

/**
 * What a political scientist decides: which words tell of which events, who is who. Loaded once, never changed, safe to share
 * between threads.
 */
public final class Codebook {
    private final Map<String, String> title;
    private final String sha256;
    private final Ontology ontology;
    private final List<Rule> rules;
    private final List<Embedding> embeddings;
    private final Sayings sayings;
    private final SortedMap<String, Table> tables;
    private final Map<String, Words> words;
    private final Map<String, Embedding> embeddingVerbs = new HashMap<>();
    private final Map<String, Embedding> embeddingNouns = new HashMap<>();
    private final Words eventNouns;
    private final Map<String, Set<String>> performed = new HashMap<>();

    Codebook(
            Map<String, String> title,
            String sha256,
            Ontology ontology,
            List<Rule> rules,
            List<Embedding> embeddings,
            Sayings sayings,
            SortedMap<String, Table> tables,
            Map<String, Words> words) {
        this.title = Map.copyOf(title);
        this.sha256 = sha256;
        this.ontology = ontology;
        this.rules = List.copyOf(rules);
        this.embeddings = List.copyOf(embeddings);
        this.sayings = sayings;
        this.tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        this.words = words;
        List<String> nouns = new ArrayList<>(sayings.nouns().all());
        rules.forEach(rule -> nouns.addAll(rule.nouns()));
        for (Embedding embedding : embeddings) {
            nouns.addAll(embedding.nouns());
            embedding.verbs().forEach(verb -> embeddingVerbs.putIfAbsent(verb.toLowerCase(Locale.ROOT), embedding));
            embedding.nouns().forEach(noun -> embeddingNouns.putIfAbsent(noun.toLowerCase(Locale.ROOT), embedding));
        }
        this.eventNouns = Words.of(nouns);
        table("performed").rows().forEach(row -> performed.put(row.get("verb"), Set.copyOf(row.list("deeds"))));
    }

    /**
     * The codebook that Casus comes with.
     *
     * @throws CodebookException when it is not right
     */
    public static Codebook bundled() {
        return CodebookReader.read(Contents.bundled());
    }

    /**
     * The codebook of a folder.
     *
     * @throws CodebookException when it is not right, with every problem
     */
    public static Codebook load(Path folder) {
        return CodebookReader.read(Contents.of(folder));
    }

    public String name() {
        return title.getOrDefault("name", "");
    }

    public String version() {
        return title.getOrDefault("version", "");
    }

    /** ISO 639-1 code of the language it reads. */
    public String language() {
        return title.getOrDefault("language", "");
    }

    public String licence() {
        return title.getOrDefault("licence", "");
    }

    /** Hash over the paths and contents of all its files. */
    public String sha256() {
        return sha256;
    }

    public Ontology ontology() {
        return ontology;
    }

    /** All rules, in the order of files and lines. */
    public List<Rule> rules() {
        return rules;
    }

    public List<Embedding> embeddings() {
        return embeddings;
    }

    public Sayings sayings() {
        return sayings;
    }

    /** A lexicon by its path below {@code lexicons/} without ending, {@code actors/states}; empty when there is none. */
    public Table table(String name) {
        Table table = tables.get(name);
        return table == null ? Table.absent(name) : table;
    }

    /** All lexicons whose name begins so, in the order of their names. */
    public List<Table> tables(String prefix) {
        return tables.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * The words of a lexicon, its first column and aliases; after a colon only those of one kind ("weapons:aerial"). Empty
     * when there are none.
     */
    public Words words(String name) {
        return words.getOrDefault(name, Words.NONE);
    }

    /** All nouns of rules, embeddings and sayings. */
    public Words eventNouns() {
        return eventNouns;
    }

    /** Whether a decision does by itself what it decides: "voted to <em>condemn</em>", but not "voted to send troops". */
    public boolean isPerformed(String decision, String deed) {
        return performed.getOrDefault(decision, Set.of()).contains(deed);
    }

    /** What a predicate does to the act it embeds, or null when it is no embedding predicate. */
    public @Nullable Embedding embedding(String lemma, Clause.Kind kind) {
        String word = lemma.toLowerCase(Locale.ROOT);
        return kind == Clause.Kind.VERBAL ? embeddingVerbs.get(word) : embeddingNouns.get(word);
    }
}
