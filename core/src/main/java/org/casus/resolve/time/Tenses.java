package org.casus.resolve.time;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Oblique;
import org.casus.model.Reading;
import org.casus.model.Tense;
import org.casus.model.Token;

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
            "should",
            "must",
            "likely");

    private static final Set<String> MAY = Set.of("may", "might", "could", "must", "should");

    private static final Set<String> PLANS = Set.of("plan", "schedule", "slate");

    private static final int WIDTH = 4;
    private static final int DEEPEST = 4;

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
            for (Oblique oblique : clause.obliques()) {
                if (!oblique.inner()) {
                    Arrays.fill(
                            clauses, oblique.phrase().first(), oblique.phrase().end(), clause.id());
                }
            }
        }
        wide.forEach(clause -> clause.times().forEach(head -> fill(head, clause.id())));
    }

    /** A time with the words that hang on it: "Wednesday night". */
    private void fill(int head, int clause) {
        List<Token> tokens = reading.annotated().tokens();
        for (int token = Math.max(0, head - WIDTH); token < Math.min(tokens.size(), head + WIDTH); token++) {
            if (token == head || tokens.get(token).head() == head) {
                clauses[token] = clause;
            }
        }
    }

    boolean ahead(int token) {
        if (clauses[token] < 0) {
            return false;
        }
        return ahead(reading.clauses().get(clauses[token]), 0);
    }

    /** Whether the clause around a word says what will be, or "may" or "could" be. */
    boolean future(int token) {
        if (clauses[token] < 0) {
            return false;
        }
        Clause clause = reading.clauses().get(clauses[token]);
        return clause.tense() == Tense.FUTURE
                || clause.tense() == Tense.PRESENT
                        && clause.modalities().stream().anyMatch(m -> MAY.contains(m.lemma()));
    }

    /** Whether the clause around a word says what was and is over, and no plan or wish. */
    boolean past(int token) {
        if (clauses[token] < 0) {
            return false;
        }
        Clause clause = reading.clauses().get(clauses[token]);
        return switch (clause.tense()) {
            case PAST, PAST_PROGRESSIVE, PRESENT_PERFECT, PAST_PERFECT ->
                clause.modalities().isEmpty() && !plans(clause);
            default -> false;
        };
    }

    /** Whether the clause around a word says what had been. */
    boolean isLongPast(int token) {
        return clauses[token] >= 0 && reading.clauses().get(clauses[token]).tense() == Tense.PAST_PERFECT;
    }

    private boolean ahead(Clause clause, int depth) {
        boolean headline =
                reading.annotated().sentences().get(clause.sentence()).headline();
        return switch (clause.tense()) {
            case FUTURE -> true;
            case INFINITIVE -> planned(clause) || clause.modalities().isEmpty() && open(clause, depth);
            case PRESENT, PRESENT_PROGRESSIVE -> !headline || planned(clause);
            case PAST, PAST_PROGRESSIVE, PRESENT_PERFECT -> planned(clause) || plans(clause);
            default -> false;
        };
    }

    /** "Has scheduled talks for Thursday", "was planned for March". */
    private static boolean plans(Clause clause) {
        return PLANS.contains(clause.predicate().lemma());
    }

    /** What is agreed or ordered lies ahead; a purpose or "the first to come" goes with the clause above. */
    private boolean open(Clause clause, int depth) {
        Governor governor = clause.governor();
        if (governor == null || governor.link() == Link.COMPLEMENT || depth > DEEPEST) {
            return true;
        }
        Clause above = reading.clauses().get(governor.clause());
        return above.tense() != Tense.PAST && above.tense() != Tense.PRESENT_PERFECT
                || planned(above)
                || ahead(above, depth + 1);
    }

    private static boolean planned(Clause clause) {
        return clause.modalities().stream().anyMatch(m -> AHEAD.contains(m.lemma()));
    }
}
