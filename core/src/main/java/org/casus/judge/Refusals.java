package org.casus.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.model.Act;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Phrase;
import org.casus.model.Status;
import org.casus.model.Tense;

/**
 * What somebody was told or had promised to do and then did not: "The general was ordered to attack <em>but refused</em>", "… ordered
 * police to evict them, but <em>they did not</em>". The words of refusal have no matter of their own; they mean what was told right before,
 * and its doer must be the one who refuses.
 */
final class Refusals {
    private static final Set<Status> OPEN = Set.of(Status.ORDERED, Status.DEMANDED, Status.PLANNED, Status.POSSIBLE);

    private final Syntax syntax;
    private final List<Clause> clauses;
    private final Lexicon lexicon;
    private final Doers doers;

    Refusals(Syntax syntax, List<Clause> clauses, Lexicon lexicon, Doers doers) {
        this.syntax = syntax;
        this.clauses = clauses;
        this.lexicon = lexicon;
        this.doers = doers;
    }

    /** The acts, of which those that were refused did not happen. */
    List<Act> over(List<Act> acts) {
        List<Act> found = new ArrayList<>(acts);
        for (Clause refusal : clauses) {
            if (!refuses(refusal)) {
                continue;
            }
            for (int i = 0; i < found.size(); i++) {
                Act act = found.get(i);
                if (OPEN.contains(act.status()) && isMeant(clauses.get(act.clause()), refusal)) {
                    String reason = "not_happened: \""
                            + syntax.lower(refusal.predicate().head()) + "\" behind it";
                    found.set(
                            i,
                            act.judged(
                                    Status.NOT_HAPPENED,
                                    act.background(),
                                    act.sayings(),
                                    act.parent(),
                                    List.of(reason)));
                }
            }
        }
        return found;
    }

    /** A verb of refusing, or a negated "do", that says nothing of what is refused. */
    private boolean refuses(Clause clause) {
        boolean past = clause.tense() == Tense.PAST
                || clause.tense() == Tense.PRESENT_PERFECT
                || clause.tense() == Tense.PAST_PERFECT;
        if (clause.kind() != Clause.Kind.VERBAL
                || !past
                || clause.passive()
                || clause.question()
                || !clause.patients().isEmpty()
                || !clause.modalities().isEmpty()
                || clause.agents().size() != 1) {
            return false;
        }
        String verb = clause.predicate().lemma();
        return (clause.negated() ? verb.equals("do") : lexicon.isRefusal(verb)) && !hasMatter(clause);
    }

    /** Whether a refusal says what is refused; "to do so" says nothing new. */
    private boolean hasMatter(Clause refusal) {
        return clauses.stream()
                .anyMatch(inside -> inside.governor() != null
                        && inside.governor().clause() == refusal.id()
                        && inside.governor().link() == Link.COMPLEMENT
                        && !inside.predicate().lemma().equals("do"));
    }

    /** Whether an act is what a refusal means: inside what is joined to it, or in the sentence before. */
    private boolean isMeant(Clause act, Clause refusal) {
        Governor inside = act.governor();
        if (inside == null || inside.link() != Link.COMPLEMENT) {
            return false;
        }
        Governor joined = refusal.governor();
        boolean beside = joined != null && joined.link() == Link.CONJUNCT && joined.clause() == inside.clause();
        boolean behind = joined == null
                && refusal.sentence() == act.sentence() + 1
                && clauses.get(inside.clause()).governor() == null;
        boolean after = act.predicate().head() < refusal.predicate().head();
        return after
                && (beside || behind)
                && act.agents().size() == 1
                && isOne(act.agents().get(0), refusal, clauses.get(inside.clause()));
    }

    /** Whether a doer is the one who refuses. */
    private boolean isOne(Phrase doer, Clause refusal, Clause telling) {
        Phrase refuser = refusal.agents().get(0);
        if (doer.head() == refuser.head()) {
            return true;
        }
        String word = syntax.lower(refuser.head());
        if (!syntax.token(refuser.head()).isPronoun()) {
            return doers.same(doer, refuser);
        }
        boolean many = isMany(doer);
        boolean body = lexicon.isBody(syntax.lemma(doer.head())) || doers.isNamedBody(doer);
        boolean fits = word.equals("they") ? many || body : !many && (body == word.equals("it"));
        // "Ordered his men to fire, but <em>he</em> did not": the pronoun may mean the teller as well, who refuses
        // nothing.
        boolean other = refusal.negated()
                && telling.agents().stream()
                        .anyMatch(agent -> agent.head() != doer.head()
                                && isMany(agent) == many
                                && !telling.patients().isEmpty()
                                && !word.equals("they")
                                && !body);
        return fits && !other;
    }

    private boolean isMany(Phrase phrase) {
        String tag = syntax.tag(phrase.head());
        return tag.equals("NNS") || tag.equals("NNPS") || tag.equals("CD");
    }
}
