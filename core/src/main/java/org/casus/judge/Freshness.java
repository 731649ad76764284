package org.casus.judge;

import java.util.List;
import java.util.Set;
import org.casus.codebook.Effect;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Oblique;
import org.casus.model.Tense;

/**
 * When the past perfect tells news: with a day of the last week ("who had attacked the town on Saturday", "two days earlier"), behind
 * "after" right before the main act ("dispersed after police had fired tear gas"), and where it tells no past at all ("as if they had
 * fired", "had the plane not been shot down").
 */
final class Freshness {
    /** Stretches that a number stands before: "two <em>days</em> earlier". */
    private static final Set<String> STRETCHES = Set.of("minute", "hour", "day", "night");

    private static final Set<String> BEFORE = Set.of("earlier", "before", "previously");

    /** Numbers of days that are within a week. */
    private static final Set<String> FEW = Set.of(
            "a", "an", "the", "one", "two", "three", "four", "five", "six", "seven", "few", "several", "1", "2", "3",
            "4", "5", "6", "7");

    private static final Set<String> AFTER = Set.of("after", "when", "once");

    private final List<Clause> clauses;
    private final Syntax syntax;
    private final Lexicon lexicon;

    Freshness(List<Clause> clauses, Syntax syntax, Lexicon lexicon) {
        this.clauses = clauses;
        this.syntax = syntax;
        this.lexicon = lexicon;
    }

    /** Whether a clause in the past perfect is no history. */
    boolean is(Clause clause) {
        return isUnreal(clause)
                || clause.times().stream().anyMatch(this::isRecent)
                || clause.obliques().stream().map(Oblique::phrase).anyMatch(phrase -> isRecent(phrase.head()))
                || isRightBefore(clause);
    }

    /** "Two days <em>earlier</em>", "hours <em>before</em>": within the week. */
    boolean isNear(int adverb) {
        if (!BEFORE.contains(syntax.lower(adverb)) || adverb < 1) {
            return false;
        }
        int stretch = adverb - 1;
        if (!STRETCHES.contains(syntax.lemma(stretch))) {
            return false;
        }
        boolean hours =
                !syntax.lemma(stretch).equals("day") && !syntax.lemma(stretch).equals("night");
        return hours || stretch >= 1 && FEW.contains(syntax.lower(stretch - 1));
    }

    /** A day of the week or a word for a day just gone, without a year. */
    private boolean isRecent(int head) {
        int last = syntax.right(head);
        for (int token = syntax.left(head); token <= last; token++) {
            if (syntax.lower(token).matches("\\d{4}|every|each")) {
                return false;
            }
        }
        for (int token = syntax.left(head); token <= last; token++) {
            boolean known = lexicon.retrospect("recent", syntax.lower(token)) != null
                    || token < last
                            && lexicon.retrospect("recent", syntax.lower(token) + " " + syntax.lower(token + 1))
                                    != null;
            if (known || isNear(token)) {
                return true;
            }
        }
        return last + 1 < syntax.size() && isNear(last + 1);
    }

    /** "If", "as if", "had the plane not been shot down": the tense tells that it is not so. */
    private boolean isUnreal(Clause clause) {
        Governor governor = clause.governor();
        if (governor == null || governor.link() != Link.ADVERBIAL) {
            return false;
        }
        Lexicon.Mark mark = lexicon.marker(governor.marker());
        return mark != null && mark.effect() == Effect.POSSIBLE || isInverted(clause);
    }

    /** "<em>Had</em> the plane not been shot down". */
    private boolean isInverted(Clause clause) {
        int verb = clause.predicate().head();
        int subject = Math.max(syntax.child(verb, "nsubj"), syntax.child(verb, "nsubj:pass"));
        int auxiliary = syntax.child(verb, "aux");
        return subject >= 0
                && auxiliary >= 0
                && auxiliary < syntax.left(subject)
                && syntax.lower(auxiliary).equals("had");
    }

    /** "The crowd dispersed <em>after</em> police had fired": told of what came right before the main act, itself news. */
    private boolean isRightBefore(Clause clause) {
        Governor governor = clause.governor();
        if (governor == null
                || governor.link() != Link.ADVERBIAL
                || !AFTER.contains(String.valueOf(governor.marker()))) {
            return false;
        }
        int marker = clause.predicate().head();
        int first = syntax.annotated().sentences().get(clause.sentence()).first();
        while (marker > first && !syntax.lower(marker).equals(governor.marker())) {
            marker--;
        }
        boolean distant = marker > first && syntax.lemma(marker - 1).matches("week|month|year|decade|century|long");
        return !distant && clauses.get(governor.clause()).tense() == Tense.PAST;
    }
}
