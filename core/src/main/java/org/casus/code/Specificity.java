package org.casus.code;

import java.util.Comparator;
import org.casus.codebook.Ontology;
import org.casus.codebook.Rule;

/**
 * Which of several rules that hold is the most specific: more words that had to stand there, in the predicate and in its
 * slots, then more words of the predicate, a mode, more tests of kinds, more phrases bound, an earlier mode; then an act before a result, then what the
 * rule itself says of its acts, then its name. Decision 0020.
 */
final class Specificity {
    private Specificity() {}

    /** The most specific first. */
    static Comparator<Outcome.Fit> order(Ontology ontology) {
        return Comparator.comparingInt((Outcome.Fit fit) -> -fit.predicated().length() - fit.lexical())
                .thenComparingInt(fit -> -fit.predicated().length())
                .thenComparing(fit -> fit.rule().mode() == null)
                .thenComparingInt(fit -> -fit.kinds())
                .thenComparingInt(fit -> -fit.arguments().size())
                .thenComparingInt(
                        fit -> ontology.rank(fit.rule().type(), fit.rule().mode()))
                .thenComparing(fit -> fit.rule().result())
                .thenComparing(fit -> -fit.rule().contexts().size())
                .thenComparing(fit -> fit.rule().cameo() == null)
                .thenComparing(fit -> fit.rule().id());
    }

    /** The miss that came furthest first. */
    static Comparator<Outcome.Miss> nearest() {
        return Comparator.comparingInt((Outcome.Miss miss) -> -miss.predicated().length())
                .thenComparingInt(miss -> -miss.passed())
                .thenComparing(miss -> miss.rule().id());
    }

    /** Whether the first rule's mode is to be kept when the acts of both are one. */
    static boolean keeps(Rule first, Rule second, Ontology ontology) {
        return ontology.rank(first.type(), first.mode()) <= ontology.rank(second.type(), second.mode());
    }
}
