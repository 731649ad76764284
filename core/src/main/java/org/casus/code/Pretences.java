package org.casus.code;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casus.codebook.Table;
import org.casus.model.Clause;
import org.casus.model.Phrase;
import org.casus.model.Token;

/** Acts that are only played: "<em>in the exercise</em>, troops attacked a <em>mock</em> village", "<em>simulated</em> an attack". Nobody is hurt in them. */
final class Pretences {
    private static final Set<String> WITHIN = Set.of("in", "during", "as part of", "for");

    private final Set<String> settings;
    private final Set<String> adjectives;
    private final Set<String> verbs;

    /** @param pretence {@code pretence.csv} */
    Pretences(Table pretence) {
        settings = words(pretence, "staged");
        adjectives = words(pretence, "adjective");
        verbs = words(pretence, "simulated");
    }

    private static Set<String> words(Table pretence, String kind) {
        return pretence.rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("words"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a clause tells an act that is played. */
    boolean isPlayed(Clause clause, Scene scene) {
        Token head = scene.token(clause.predicate().head());
        Integer light = clause.predicate().light();
        int above = light == null ? head.head() : light;
        return verbs.contains(head.lemma())
                || above >= 0 && verbs.contains(scene.token(above).lemma())
                || clause.patients().stream().anyMatch(phrase -> isMock(phrase, scene))
                || clause.obliques().stream()
                        .anyMatch(oblique -> isMock(oblique.phrase(), scene)
                                || WITHIN.contains(oblique.preposition())
                                        && settings.contains(
                                                scene.token(oblique.phrase().head())
                                                        .lemma()));
    }

    private boolean isMock(Phrase phrase, Scene scene) {
        return IntStream.range(phrase.first(), phrase.head())
                .anyMatch(token -> adjectives.contains(scene.token(token).lemma())
                        || adjectives.contains(Lower.form(scene.token(token))));
    }
}
