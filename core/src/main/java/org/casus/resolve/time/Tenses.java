package org.casus.resolve.time;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.casus.model.Clause;
import org.casus.model.Oblique;
import org.casus.model.Reading;
import org.casus.model.Tense;

/** Which way the clause around a word looks: back, or ahead to what is to come. */
final class Tenses {
    private static final Set<String> AHEAD = Set.of(
            "will",
            "shall",
            "set",
            "due",
            "plan",
            "expect",
            "schedule",
            "intend",
            "going",
            "slate",
            "hope",
            "would",
            "may",
            "could",
            "should",
            "must",
            "likely");

    private final Reading reading;
    private final int[] clauses;

    Tenses(Reading reading) {
        this.reading = reading;
        this.clauses = new int[reading.annotated().tokens().size()];
        Arrays.fill(clauses, -1);
        List<Clause> wide = reading.clauses().stream()
                .filter(c -> c.tense() != Tense.NONE)
                .sorted(Comparator.comparingInt(c -> c.first() - c.end()))
                .toList();
        for (Clause clause : wide) {
            Arrays.fill(clauses, clause.first(), clause.end(), clause.id());
        }
        for (Clause clause : wide) {
            clause.times().forEach(head -> clauses[head] = clause.id());
            for (Oblique oblique : clause.obliques()) {
                if (!oblique.inner()) {
                    Arrays.fill(
                            clauses, oblique.phrase().first(), oblique.phrase().end(), clause.id());
                }
            }
        }
    }

    boolean ahead(int token) {
        if (clauses[token] < 0) {
            return false;
        }
        Clause clause = reading.clauses().get(clauses[token]);
        boolean headline =
                reading.annotated().sentences().get(clause.sentence()).headline();
        return switch (clause.tense()) {
            case FUTURE -> true;
            case INFINITIVE -> clause.modalities().isEmpty() || planned(clause);
            case PRESENT, PRESENT_PROGRESSIVE -> !headline || planned(clause);
            case PAST, PAST_PROGRESSIVE -> planned(clause);
            default -> false;
        };
    }

    private static boolean planned(Clause clause) {
        return clause.modalities().stream().anyMatch(m -> AHEAD.contains(m.lemma()));
    }
}
