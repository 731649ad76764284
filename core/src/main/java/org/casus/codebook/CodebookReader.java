package org.casus.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casus.model.MessageCode;
import org.jspecify.annotations.Nullable;

/** Puts a codebook together from its files. */
final class CodebookReader {
    static final String LEXICONS = "lexicons/";
    static final String RULES = "rules/";

    private final Contents contents;
    private final Problems problems = new Problems();

    private CodebookReader(Contents contents) {
        this.contents = contents;
    }

    static Codebook read(Contents contents) {
        return new CodebookReader(contents).read();
    }

    private Codebook read() {
        for (String needed : List.of("codebook.yml", "ontology.yml")) {
            if (!contents.files().containsKey(needed)) {
                problems.add(MessageCode.C002, needed, 0, 0, "the file is missing; add it");
            }
        }
        SortedMap<String, Table> tables = tables();
        Ontology ontology = OntologyReader.read(yaml("ontology.yml"));
        new LexiconCheck(ontology, problems).check(tables);
        Map<String, Words> words = words(tables);
        RuleReader reader = new RuleReader(ontology, words.keySet(), words.getOrDefault("prepositions", Words.NONE));
        List<Rule> rules = new ArrayList<>();
        for (String path : contents.files().keySet()) {
            if (path.startsWith(RULES) && path.endsWith(".yml")) {
                rules.addAll(reader.read(yaml(path)));
            }
        }
        List<Embedding> embeddings = EmbeddingReader.embeddings(yaml("embedding.yml"));
        Sayings sayings = EmbeddingReader.sayings(yaml("sayings.yml"));
        Map<String, String> title = title(yaml("codebook.yml"));
        if (!problems.isEmpty()) {
            throw new CodebookException(problems.sorted());
        }
        return new Codebook(title, contents.sha256(), ontology, rules, embeddings, sayings, tables, words);
    }

    private static Map<String, String> title(@Nullable Item file) {
        if (file == null) {
            return Map.of();
        }
        Keys keys = file.keys();
        Map<String, String> title = Set.of("name", "version", "language", "licence").stream()
                .collect(Collectors.toMap(key -> key, keys::needText));
        keys.end();
        return title;
    }

    private SortedMap<String, Table> tables() {
        SortedMap<String, Table> tables = new TreeMap<>();
        for (String path : contents.files().keySet()) {
            if (path.startsWith(LEXICONS) && path.endsWith(".csv")) {
                Table table = CsvReader.read(path, contents.text(path, MessageCode.C003, problems), problems);
                tables.put(path.substring(LEXICONS.length(), path.length() - ".csv".length()), table);
            }
        }
        return tables;
    }

    /** The words of all lexicons by the names rules call them. */
    private static Map<String, Words> words(SortedMap<String, Table> tables) {
        Map<String, Words> words = new TreeMap<>();
        tables.forEach((name, table) -> {
            words.put(name, table.words());
            table.byKind().forEach((kind, its) -> words.put(name + ":" + kind, its));
        });
        return words;
    }

    private @Nullable Item yaml(String path) {
        return contents.files().containsKey(path)
                ? YamlReader.read(path, contents.text(path, MessageCode.C001, problems), problems)
                : null;
    }
}
