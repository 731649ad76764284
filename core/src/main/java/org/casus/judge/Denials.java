package org.casus.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.codebook.Embedding;
import org.casus.model.Act;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Phrase;
import org.casus.model.Role;
import org.casus.model.Saying;
import org.casus.model.SayingKind;
import org.casus.model.Status;
import org.casus.model.Tense;

/**
 * Denials of what was told right before: "Witnesses said that soldiers had opened fire. <em>The army denied it</em>." What was told is then
 * denied as it would be in one sentence, but only where it is certain what is meant: one speaker has told it, in the sentence before or
 * earlier in the same, and those who deny it are said to have done it, or speak for others without a name ("a spokesman").
 */
final class Denials {
    private static final Set<String> POINTING = Set.of("it", "this", "that", "them", "these", "those", "which");
    private static final Set<String> DETERMINERS = Set.of("the", "this", "that", "these", "those", "such", "all");

    private final Syntax syntax;
    private final List<Clause> clauses;
    private final Lexicon lexicon;
    private final Standings standings;
    private final Doers doers;
    private final Bindings bindings;

    Denials(Syntax syntax, List<Clause> clauses, Lexicon lexicon, Standings standings, Doers doers) {
        this.syntax = syntax;
        this.clauses = clauses;
        this.lexicon = lexicon;
        this.standings = standings;
        this.doers = doers;
        this.bindings = new Bindings(syntax, lexicon, doers);
    }

    /** The acts, of which those that are denied behind the sentence are so now. */
    List<Act> over(List<Act> acts) {
        List<Act> found = new ArrayList<>(acts);
        for (Clause clause : clauses) {
            if (denies(clause) && isMain(clause)) {
                List<Integer> told = told(clause, found);
                for (int act : told) {
                    found.set(act, denied(found.get(act), clause, found));
                }
            }
        }
        return found;
    }

    private boolean denies(Clause clause) {
        Embedding embedding = clause.kind() == Clause.Kind.VERBAL
                ? lexicon.verb(clause.predicate().lemma())
                : null;
        return embedding != null
                && Lexicon.denies(embedding)
                && !clause.passive()
                && !clause.negated()
                && !clause.question()
                && clause.modalities().isEmpty()
                && clause.tense() != Tense.INFINITIVE
                && clause.tense() != Tense.PARTICIPLE
                && clause.agents().size() == 1
                && clause.patients().size() == 1
                && isClaimBefore(clause.patients().get(0));
    }

    /** "It", "the claim", "those reports": without a word of what they tell. */
    private boolean isClaimBefore(Phrase phrase) {
        int head = phrase.head();
        if (phrase.end() - phrase.first() == 1 && POINTING.contains(syntax.lower(head))) {
            return true;
        }
        return DETERMINERS.contains(syntax.lower(phrase.first()))
                && phrase.end() == head + 1
                && standings.isClaim(head)
                && clauses.stream()
                        .noneMatch(inside -> inside.governor() != null
                                && clauses.get(inside.governor().clause())
                                                .predicate()
                                                .head()
                                        == head);
    }

    private static boolean isMain(Clause clause) {
        Governor governor = clause.governor();
        return governor == null || governor.link() == Link.CONJUNCT || governor.link() == Link.PARATAXIS;
    }

    /** The acts that one speaker has told before: those of the same sentence, or of the sentence before. */
    private List<Integer> told(Clause denial, List<Act> acts) {
        List<Integer> here = told(denial, acts, denial.sentence());
        return here.isEmpty() && denial.sentence() > 0 ? told(denial, acts, denial.sentence() - 1) : here;
    }

    private List<Integer> told(Clause denial, List<Act> acts, int sentence) {
        Phrase denier = denial.agents().get(0);
        List<Integer> told = new ArrayList<>();
        Saying first = null;
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            Clause clause = clauses.get(act.clause());
            // Who denies being to blame for "the attacks" does not say that there were none.
            boolean deed = clause.sentence() == sentence
                    && clause.kind() == Clause.Kind.VERBAL
                    && clause.predicate().head() < denial.predicate().head()
                    && lexicon.isDeed(act.type())
                    && !act.sayings().isEmpty();
            if (!deed) {
                continue;
            }
            Saying saying = act.sayings().get(0);
            if (first != null && !saying.equals(first)) {
                return List.of();
            }
            first = saying;
            boolean open = act.status().real() || act.status() == Status.POSSIBLE;
            Phrase speaker = saying.speaker();
            if (open && (speaker == null || !doers.same(denier, speaker))) {
                told.add(i);
            }
        }
        boolean his = told.stream().anyMatch(act -> isDoneBy(acts.get(act), denier));
        boolean other = acts.stream()
                .anyMatch(act -> Math.abs(clauses.get(act.clause()).sentence() - sentence) <= 1
                        && clauses.get(act.clause()).sentence() < denial.sentence()
                        && isDoneBy(act, denier));
        // "Medics said the rebels shot a nurse. The army denied it": it may mean what was said of the army before.
        return his || !other && isUnnamed(denier) ? told : List.of();
    }

    /** "A spokesman", "officials": whoever speaks for those who are accused. */
    private boolean isUnnamed(Phrase speaker) {
        return !syntax.token(speaker.head()).isProper()
                && lexicon.sayings().sources().contains(syntax.lemma(speaker.head()));
    }

    private boolean isDoneBy(Act act, Phrase party) {
        return lexicon.isDeed(act.type())
                && act.arguments().stream()
                        .filter(argument -> argument.role() == Role.SOURCE)
                        .anyMatch(argument -> bindings.holds(argument.phrase(), party));
    }

    private Act denied(Act act, Clause denial, List<Act> acts) {
        Phrase denier = denial.agents().get(0);
        List<Saying> sayings = new ArrayList<>();
        sayings.add(new Saying(
                kind(act, denier),
                denier,
                null,
                syntax.token(denial.predicate().head()).span()));
        sayings.addAll(act.sayings());
        Integer parent = act.parent();
        for (int i = 0; i < acts.size() && parent == null; i++) {
            parent = acts.get(i).clause() == denial.id() ? Integer.valueOf(i) : null;
        }
        String reason = "denied: \"" + syntax.lower(denial.predicate().head()) + "\" behind it";
        return act.judged(Status.DENIED, act.background(), sayings, parent, List.of(reason));
    }

    private SayingKind kind(Act act, Phrase denier) {
        if (isDoneBy(act, denier)) {
            return SayingKind.SELF;
        }
        return isUnnamed(denier) ? SayingKind.ANONYMOUS : SayingKind.STATED;
    }
}
