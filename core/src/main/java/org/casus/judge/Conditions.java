package org.casus.judge;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Phrase;
import org.casus.model.Status;
import org.casus.model.Tense;

/**
 * What stands under a condition: "will strike <em>if …</em>", "would strike <em>any ship</em>", "<em>leave</em>, or we will strike",
 * "<em>otherwise</em> we will strike".
 */
final class Conditions {
    /** Words for whoever does something: what is said of them holds only if somebody does. */
    private static final Set<String> WHOEVER = Set.of("any", "anyone", "anybody", "whoever");

    /** The words that make terms; "even if", "as if", "lest" make none. */
    private static final Set<String> TERMS = Set.of(
            "if",
            "unless",
            "only if",
            "provided",
            "provided that",
            "providing",
            "providing that",
            "as long as",
            "so long as",
            "on condition that",
            "on the condition that",
            "in case",
            "in the event that");

    private static final Set<String> ALL = Set.of("all", "each", "every", "everyone", "everybody", "those", "they");
    private static final Set<String> PERSONS = Set.of("he", "she", "it", "they", "you");
    private static final Set<String> ADDRESSED = Set.of("you", "your", "yours");

    private final List<Clause> clauses;
    private final Syntax syntax;
    private final Lexicon lexicon;
    private final BitSet marked = new BitSet();

    Conditions(List<Clause> clauses, Syntax syntax, Lexicon lexicon) {
        this.clauses = clauses;
        this.syntax = syntax;
        this.lexicon = lexicon;
        for (Clause clause : clauses) {
            Governor governor = clause.governor();
            if (governor == null) {
                continue;
            }
            if (isCondition(governor)) {
                marked.set(governor.clause());
            } else if (governor.link() == Link.SPEECH && "if".equals(governor.marker())) {
                // "“We will strike”, he said, “<em>if</em> …”": what he said before, which his saying may hang on.
                marked.set(governor.clause());
                Governor up = clauses.get(governor.clause()).governor();
                if (up != null) {
                    marked.set(up.clause());
                }
            }
        }
    }

    private boolean isCondition(Governor governor) {
        Lexicon.Mark mark = lexicon.marker(governor.marker());
        return governor.link() == Link.ADVERBIAL
                && mark != null
                && mark.effect().status() == Status.POSSIBLE;
    }

    /** Whether "if" or a word like it makes a clause hang on another. */
    boolean marks(int clause) {
        return marked.get(clause);
    }

    /**
     * "The army <em>withdraws</em> provided that the rebels free the pilots": a term, not a fact, when what it hangs on is of now or later. Who
     * "threatens to … if" has threatened.
     */
    boolean isTerm(Clause clause) {
        return clause.tense() == Tense.PRESENT
                && clause.modalities().isEmpty()
                && !clause.negated()
                && lexicon.verb(clause.predicate().lemma()) == null
                && clauses.stream()
                        .anyMatch(condition -> condition.governor() != null
                                && condition.governor().clause() == clause.id()
                                && isCondition(condition.governor())
                                && TERMS.contains(
                                        String.valueOf(condition.governor().marker()))
                                && (condition.tense() == Tense.PRESENT || condition.tense() == Tense.PRESENT_PERFECT));
    }

    /** Whether a clause, or what governs it, is under a condition, whatever words tell it. */
    boolean holds(int clause) {
        Clause inside = clauses.get(clause);
        Governor governor = inside.governor();
        return marked.get(clause)
                || isOtherwise(inside)
                || isAlternative(inside)
                || hitsWhoever(inside)
                || governor != null && isContent(inside, governor) && marked.get(governor.clause());
    }

    /** Whether something is to be done if a demand is not met: "leave, or …", "otherwise …". */
    boolean isUltimatum(Clause clause) {
        return isOtherwise(clause) || isAlternative(clause);
    }

    /** Whether those whom a passive without a doer would hit are those who can avert it: "you", "any ship", "they …, if they …". */
    boolean isForSufferer(Clause clause) {
        if (hitsWhoever(clause)) {
            return true;
        }
        for (Phrase sufferer : clause.patients()) {
            if (isAddressed(sufferer)) {
                return true;
            }
            for (Clause condition : clauses) {
                Governor governor = condition.governor();
                boolean over = governor != null
                        && isCondition(governor)
                        && (governor.clause() == clause.id()
                                || clause.governor() != null
                                        && governor.clause()
                                                == clause.governor().clause());
                if (over && condition.agents().stream().anyMatch(agent -> isSame(agent, sufferer))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSame(Phrase agent, Phrase sufferer) {
        return agent.head() == sufferer.head() || PERSONS.contains(syntax.lower(agent.head()));
    }

    private boolean isAddressed(Phrase phrase) {
        int owner = syntax.child(phrase.head(), "nmod:poss");
        return ADDRESSED.contains(syntax.lower(phrase.head())) || owner >= 0 && ADDRESSED.contains(syntax.lower(owner));
    }

    private static boolean isContent(Clause inside, Governor governor) {
        return switch (governor.link()) {
            case COMPLEMENT, SPEECH -> true;
            case OBJECT, OBLIQUE -> inside.kind() == Clause.Kind.NOMINAL;
            default -> false;
        };
    }

    /** "Hand over the money; <em>otherwise</em> we will strike", "<em>if not</em>, we will strike", "<em>or else</em> …". */
    private boolean isOtherwise(Clause clause) {
        int verb = clause.predicate().head();
        for (int child = syntax.first(verb); child >= 0 && child < verb; child = syntax.next(child)) {
            if (syntax.is(child, "advmod") && syntax.lower(child).matches("otherwise|else")) {
                return true;
            }
        }
        int first = syntax.annotated().sentences().get(clause.sentence()).first();
        if (syntax.isMark(first)) {
            first++;
        }
        return first + 2 < verb
                && syntax.lower(first).equals("if")
                && syntax.lower(first + 1).equals("not")
                && syntax.isMark(first + 2);
    }

    /** "Leave, <em>or</em> we will strike", "cross the river <em>and</em> we will strike". */
    private boolean isAlternative(Clause clause) {
        if (clause.modalities().isEmpty()
                || !lexicon.isWill(clause.modalities().get(0).lemma())) {
            return false;
        }
        int verb = clause.predicate().head();
        int joint = syntax.child(verb, "cc");
        if (joint < 0 || joint > verb || !syntax.lower(joint).matches("and|or")) {
            return false;
        }
        boolean or = syntax.lower(joint).equals("or");
        return clauses.stream()
                .anyMatch(before -> before.sentence() == clause.sentence()
                        && before.predicate().head() < joint
                        && (before.tense() == Tense.IMPERATIVE
                                || or && isBare(before, clause)
                                || or
                                        && before.tense() == Tense.INFINITIVE
                                        && before.governor() != null
                                        && before.governor().link() == Link.COMPLEMENT));
    }

    /** "<em>Gave</em> the governor two days or it would storm the town". */
    private boolean isBare(Clause before, Clause clause) {
        Governor governor = clause.governor();
        return governor != null
                && governor.link() == Link.CONJUNCT
                && governor.clause() == before.id()
                && before.modalities().isEmpty()
                && before.tense() == Tense.PAST
                && (!before.times().isEmpty() || before.patients().stream().anyMatch(this::isTime))
                && clause.agents().stream().anyMatch(doer -> PERSONS.contains(syntax.lower(doer.head())));
    }

    private boolean isTime(Phrase phrase) {
        String name = syntax.token(phrase.head()).name();
        return "DATE".equals(name) || "TIME".equals(name);
    }

    /** Whether what is threatened by the one who set a time: "gave him two days, <em>or it would</em> …". */
    boolean isDeadline(Clause clause) {
        return isAlternative(clause)
                && clauses.stream().anyMatch(before -> before.id() != clause.id() && isBare(before, clause));
    }

    /** "Will shoot <em>any intruder</em>", "<em>those who stay</em> will be shot". */
    private boolean hitsWhoever(Clause clause) {
        if (clause.modalities().isEmpty()
                || !lexicon.isWill(clause.modalities().get(0).lemma())) {
            return false;
        }
        return clause.patients().stream().map(Phrase::head).anyMatch(this::isWhoever);
    }

    private boolean isWhoever(int noun) {
        int determiner = syntax.child(noun, "det");
        String word = determiner < 0 ? syntax.lower(noun) : syntax.lower(determiner);
        boolean told = syntax.child(noun, "acl:relcl") >= 0 || syntax.child(noun, "acl") >= 0;
        return WHOEVER.contains(word) || told && ALL.contains(word);
    }
}
