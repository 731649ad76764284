package org.casus.codebook;

import java.util.Collection;
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

    void check(Map<String, Table> tables) {
        tables.forEach((name, table) -> {
            if (name.startsWith("actors/") || name.equals("roles")) {
                column(table, "kind", Vocabulary.KINDS);
                column(table, "sector", ontology.sectors().keySet());
            } else if (name.equals("contexts")) {
                column(table, "contexts", ontology.contexts().keySet());
            }
        });
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
