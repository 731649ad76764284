package org.casus.codebook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.casus.model.MessageCode;

/** Checks the words of lexicons that other parts of the codebook must know: kinds, sectors, contexts. */
final class LexiconCheck {
    private final Ontology ontology;
    private final Problems problems;

    LexiconCheck(Ontology ontology, Problems problems) {
        this.ontology = ontology;
        this.problems = problems;
    }

    /** Columns without which a lexicon says nothing: by its name, or by the folder it is in. */
    private static final Map<String, List<String>> NEEDED = Map.ofEntries(
            Map.entry("actors/states", List.of("code", "name")),
            Map.entry("actors/offices", List.of("holder", "code", "office")),
            Map.entry("actors/titles", List.of("title", "kind")),
            Map.entry("actors/", List.of("name", "code", "kind")),
            Map.entry("places/kinds", List.of("kind", "feature")),
            Map.entry("places/", List.of("name", "country")),
            Map.entry("roles", List.of("noun")),
            Map.entry("weapons", List.of("noun", "kind")),
            Map.entry("contexts", List.of("words", "contexts")),
            Map.entry("sport", List.of("words", "kind")),
            Map.entry("retrospect", List.of("words", "kind")));

    void check(Map<String, Table> tables) {
        tables.forEach((name, table) -> {
            header(name, table);
            if (name.startsWith("actors/") || name.equals("roles")) {
                column(table, "kind", Vocabulary.KINDS);
                column(table, "sector", ontology.sectors().keySet());
            } else if (name.equals("contexts")) {
                column(table, "contexts", ontology.contexts().keySet());
            }
        });
    }

    /** One problem for a header that lacks what the file needs, however many rows stand under it. */
    private void header(String name, Table table) {
        List<String> needed =
                NEEDED.getOrDefault(name, NEEDED.getOrDefault(name.substring(0, name.indexOf('/') + 1), List.of()));
        List<String> missing = needed.stream()
                .filter(column -> !table.columns().contains(column))
                .toList();
        if (!missing.isEmpty() && !table.columns().isEmpty()) {
            problems.add(
                    MessageCode.C011,
                    CodebookReader.LEXICONS + table.file(),
                    1,
                    0,
                    "the header \"" + String.join(",", table.columns()) + "\" has no column "
                            + String.join(
                                    ", ",
                                    missing.stream()
                                            .map(column -> "\"" + column + "\"")
                                            .toList())
                            + "; add it");
        }
    }

    private void column(Table table, String column, Collection<String> known) {
        for (Row row : table.rows()) {
            for (String word : row.list(column)) {
                if (!known.contains(word)) {
                    problems.add(
                            MessageCode.C015,
                            CodebookReader.LEXICONS + table.file(),
                            row.line(),
                            0,
                            "unknown " + column + " \"" + word + "\"" + Spelling.advice(word, known));
                }
            }
        }
    }
}
