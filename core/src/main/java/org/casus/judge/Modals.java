package org.casus.judge;

import java.util.List;
import java.util.Locale;
import org.casus.codebook.Effect;
import org.casus.model.Clause;
import org.casus.model.Modality;
import org.casus.model.Status;
import org.casus.model.Tense;
import org.jspecify.annotations.Nullable;

/** Auxiliaries and raising predicates over one clause ("could fail to strike"), with the negation at its place. */
final class Modals {
    /** The negation stands below all of them: "plans not to attack". */
    private static final int BELOW = -2;

    private static final int NOWHERE = -1;

    private final Syntax syntax;
    private final Lexicon lexicon;

    Modals(Syntax syntax, Lexicon lexicon) {
        this.syntax = syntax;
        this.lexicon = lexicon;
    }

    /**
     * The status of a clause with modalities.
     *
     * @param base what its tense says, or null
     * @param told whether "would" is the future of something said in the past
     */
    @Nullable
    Status apply(Clause clause, @Nullable Status base, boolean told, List<String> reasons) {
        int negated = negated(clause);
        Status status = clause.tense() == Tense.FUTURE ? Status.HAPPENED : base;
        if (negated == BELOW) {
            status = Status.NOT_HAPPENED;
        }
        for (int i = clause.modalities().size() - 1; i >= 0; i--) {
            Modality modality = clause.modalities().get(i);
            Lexicon.Mark mark = mark(modality);
            if (mark == null) {
                status = i == negated ? Status.NOT_HAPPENED : status;
                continue;
            }
            Effect effect = i == negated ? mark.negated() : mark.effect();
            if (isYet(modality)) {
                // "Has yet to", "is yet to".
                effect = Effect.NOT_HAPPENED;
            }
            if (i == negated && modality.lemma().equals("would") && isPerfect(clause)) {
                // "The house would not have burned": it may well have.
                effect = Effect.POSSIBLE;
            }
            if (told && effect == Effect.POSSIBLE && modality.lemma().equals("would") && !isPerfect(clause)) {
                effect = Effect.PLANNED;
            }
            if (!told && i != negated && modality.lemma().equals("would") && isLater(clause)) {
                // "Would later order the massacre": a future that is past by now.
                effect = Effect.HAPPENED;
            }
            boolean did = lexicon.isDone(modality.lemma()) && clause.tense() == Tense.PAST && !told;
            if (did && i != negated && clause.modalities().size() == 1) {
                // "Officers were able to take the man into custody": they did, unless somebody said that they could.
                effect = Effect.HAPPENED;
            }
            if (modality.lemma().equals("shall")
                    || modality.lemma().equals("should")
                    || modality.lemma().equals("ought")) {
                effect = regretted(clause, effect, i == negated || negated == BELOW);
            }
            status = Composition.modal(effect, status);
            String no = i == negated ? "not " : "";
            String code = effect.name().toLowerCase(Locale.ROOT);
            reasons.add(code + ": \"" + no + modality.lemma() + "\" (" + mark.source() + ")");
        }
        return status;
    }

    /** "Would <em>later</em> attack", "two days <em>later</em>, … would attack": told from long after, under no condition. */
    boolean isLater(Clause clause) {
        boolean would = clause.modalities().stream()
                .anyMatch(modality -> modality.lemma().equals("would"));
        if (!would || clause.question() || isPerfect(clause)) {
            return false;
        }
        boolean onwards = clause.modalities().stream()
                .anyMatch(modality -> modality.lemma().equals("go on"));
        return onwards || clause.predicate().tokens().stream().anyMatch(this::isLater);
    }

    private boolean isLater(int verb) {
        for (int child = syntax.first(verb); child >= 0; child = syntax.next(child)) {
            if (syntax.is(child, "advmod") && lexicon.retrospect("future", syntax.lower(child)) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Would <em>have</em> attacked": not what was ahead, but what did not come about. */
    private boolean isPerfect(Clause clause) {
        int verb = clause.predicate().head();
        for (int child = syntax.first(verb); child >= 0 && child < verb; child = syntax.next(child)) {
            if (syntax.is(child, "aux") && syntax.lemma(child).equals("have")) {
                return true;
            }
        }
        return false;
    }

    private boolean isYet(Modality modality) {
        int next = modality.token() + 1;
        return next < syntax.size()
                && syntax.lower(next).equals("yet")
                && (modality.lemma().equals("have") || modality.lemma().equals("be to"));
    }

    /** "Should never have been arrested": was. "Should have left": has not. */
    private static Effect regretted(Clause clause, Effect effect, boolean not) {
        if (clause.tense() != Tense.PRESENT_PERFECT || clause.question()) {
            return effect;
        }
        return not ? Effect.HAPPENED : Effect.NOT_HAPPENED;
    }

    private Lexicon.@Nullable Mark mark(Modality modality) {
        int head = syntax.head(modality.token());
        if (head >= 0
                && syntax.is(modality.token(), "amod")
                && lexicon.isNamed(syntax.lower(modality.token()) + " " + syntax.lemma(head))) {
            // "A failed coup" is the name of what was done.
            return null;
        }
        Lexicon.Mark mark = lexicon.modal(syntax.lower(modality.token()));
        return mark != null ? mark : lexicon.modal(modality.lemma());
    }

    /** The number of the modality that the negation stands over. */
    private int negated(Clause clause) {
        Integer negation = clause.negation();
        if (negation == null) {
            return NOWHERE;
        }
        int negated = NOWHERE;
        for (int i = 0; i < clause.modalities().size(); i++) {
            int token = clause.modalities().get(i).token();
            if (syntax.tag(token).equals("MD")) {
                negated = negated == NOWHERE || token < negation ? i : negated;
            } else if (token > negation) {
                negated = negated == NOWHERE ? i : negated;
            } else {
                negated = BELOW;
            }
        }
        return negated;
    }
}
