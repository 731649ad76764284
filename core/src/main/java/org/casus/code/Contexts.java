package org.casus.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.codebook.Table;
import org.casus.model.Sentence;

/** Finds the contexts of an act: those of its rule, those that words of its sentence tell, those that its parties bring. */
final class Contexts {
    private final Kinds kinds;
    private final Map<String, Set<String>> brought;
    private final Map<String, List<String>> contexts = new HashMap<>();
    private final WordingIndex words;

    Contexts(Codebook codebook, Kinds kinds) {
        this.kinds = kinds;
        this.brought = codebook.ontology().contextKinds();
        Table table = codebook.table("contexts");
        for (Row row : table.rows()) {
            for (String word : row.list("words")) {
                contexts.computeIfAbsent(word, first -> new ArrayList<>()).addAll(row.list("contexts"));
            }
        }
        this.words = new WordingIndex(contexts.keySet());
    }

    void add(Found act, Scene scene) {
        SortedSet<String> found = new TreeSet<>();
        Sentence sentence = scene.sentence(act.clause());
        for (WordingIndex.Hit hit : words.find(scene.annotated, sentence.first(), sentence.end())) {
            for (String context : contexts.getOrDefault(hit.text(), List.of())) {
                if (!act.contexts().contains(context) && found.add(context)) {
                    act.tell("context " + context + ": \"" + hit.text() + "\" in the sentence");
                }
            }
        }
        brought.forEach((context, wanted) -> act.arguments().forEach(argument -> {
            boolean brings = switch (argument.role()) {
                case SOURCE, TARGET, VICTIM ->
                    kinds.of(argument.phrase(), scene).stream().anyMatch(wanted::contains);
                default -> false;
            };
            if (brings && !act.contexts().contains(context) && found.add(context)) {
                act.tell("context " + context + ": \"" + scene.words(argument.phrase()) + "\"");
            }
        }));
        act.contexts().addAll(found);
    }
}
