package org.casus.judge;

import java.util.Set;
import org.casus.codebook.Effect;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Status;
import org.casus.model.Tense;
import org.jspecify.annotations.Nullable;

/** The status of a clause whose governor is no embedding predicate: its marker and the governor's status decide. */
final class Subordinate {
    private static final Set<String> ORDINALS = Set.of("first", "last", "only", "second", "third", "latest");

    private final Syntax syntax;

    Subordinate(Syntax syntax) {
        this.syntax = syntax;
    }

    /**
     * @param inner what the clause says of itself, or null
     * @param outer status of the governing clause
     * @param effect what the marker does, or null
     */
    Status of(Clause clause, @Nullable Status inner, Governor governor, Status outer, @Nullable Effect effect) {
        return switch (governor.link()) {
            case OBJECT, OBLIQUE, SUBJECT ->
                clause.tense() == Tense.NONE
                        ? noun(clause, inner, governor, outer, effect)
                        : inner != null ? inner : gerund(governor, outer);
            case ADVERBIAL -> adverbial(clause, inner, outer, effect);
            case COMPLEMENT -> inner != null ? inner : unfinished(clause, outer);
            case RELATIVE -> inner == null ? relative(clause, outer) : ofAny(clause, inner, outer);
            case SPEECH, PARATAXIS -> inner != null ? inner : unfinished(clause, Status.HAPPENED);
            case PARTICIPLE, CONJUNCT -> inner != null ? inner : outer;
        };
    }

    /** "Bombing the town would not help": what would come of it tells nothing of the deed. */
    private static Status gerund(Governor governor, Status outer) {
        return governor.link() == Link.SUBJECT && !outer.real() ? Status.POSSIBLE : outer;
    }

    private static Status unfinished(Clause clause, Status outer) {
        return clause.tense() == Tense.INFINITIVE && outer.real() ? Status.POSSIBLE : outer;
    }

    /** "Never held <em>any</em> office in which he was accused": what is said of nothing that there is. */
    private Status ofAny(Clause clause, Status inner, Status outer) {
        int noun = syntax.head(clause.predicate().head());
        int determiner = noun < 0 ? Syntax.NONE : syntax.child(noun, "det");
        boolean any = determiner >= 0 && syntax.lower(determiner).matches("any|no");
        return any && inner.real() && Composition.isNot(outer) ? Status.NOT_HAPPENED : inner;
    }

    /** "The first to attack" did; "troops to attack" are to. */
    private Status relative(Clause clause, Status outer) {
        if (clause.tense() != Tense.INFINITIVE) {
            return Status.HAPPENED;
        }
        int noun = syntax.head(clause.predicate().head());
        for (int child = noun < 0 ? Syntax.NONE : syntax.first(noun); child >= 0; child = syntax.next(child)) {
            if (ORDINALS.contains(syntax.lower(child))) {
                return outer;
            }
        }
        return outer.real() ? Status.PLANNED : Status.POSSIBLE;
    }

    private Status noun(
            Clause clause, @Nullable Status inner, Governor governor, Status outer, @Nullable Effect effect) {
        if (inner != null && (!inner.real() || outer.real())) {
            return inner;
        }
        boolean another = effect == Effect.NOT_HAPPENED
                && !syntax.preposition(clause.predicate().head()).equals(governor.marker());
        Status given = effect == null || another ? null : effect.status();
        if (given != null && !given.real() && !"to".equals(governor.marker())) {
            return given;
        }
        boolean known = Definite.is(syntax, clause.predicate().head());
        if (effect == Effect.HAPPENED) {
            return known || outer != Status.POSSIBLE ? Status.HAPPENED : Status.POSSIBLE;
        }
        if (effect == Effect.SAME && Composition.isAhead(outer)) {
            return outer;
        }
        if (known || outer == Status.HAPPENED) {
            return Status.HAPPENED;
        }
        return switch (governor.link()) {
            case OBLIQUE ->
                outer == Status.ONGOING ? Status.HAPPENED : Composition.isNot(outer) ? Status.POSSIBLE : outer;
            // "Would not tolerate an attack": what is done to an act tells nothing of the act when it is not done.
            default -> Composition.isNot(outer) ? Status.POSSIBLE : outer;
        };
    }

    private static Status adverbial(Clause clause, @Nullable Status inner, Status outer, @Nullable Effect effect) {
        if (effect == Effect.NOT_HAPPENED) {
            return outer.real() ? Status.NOT_HAPPENED : Status.POSSIBLE;
        }
        if (effect == Effect.PLANNED) {
            return purpose(inner, outer);
        }
        if (inner == null && effect == Effect.SAME && clause.tense() == Tense.PARTICIPLE && Composition.isNot(outer)) {
            // "Did not ask the minister before ordering it": ordered it all the same.
            return Status.HAPPENED;
        }
        if (inner == null) {
            // "Although jailed for a year, he was not fined": the negation is that of the other clause.
            boolean granted = outer.real() || clause.tense() == Tense.PARTICIPLE && Composition.isNot(outer);
            return effect == Effect.HAPPENED && granted ? Status.HAPPENED : outer;
        }
        if (effect == Effect.SAME && inner == Status.POSSIBLE && outer.real()) {
            return Status.NOT_HAPPENED;
        }
        boolean present = clause.tense() == Tense.PRESENT && clause.modalities().isEmpty();
        return present && inner.real() && !outer.real() ? Status.POSSIBLE : inner;
    }

    /** "Flew in to bomb the camp": meant, if the flight itself is real or meant. */
    private static Status purpose(@Nullable Status inner, Status outer) {
        if (inner != null && inner != Status.PLANNED) {
            return inner.real() ? Status.PLANNED : Status.POSSIBLE;
        }
        return outer.real() || Composition.isAhead(outer) ? Status.PLANNED : Status.POSSIBLE;
    }
}
