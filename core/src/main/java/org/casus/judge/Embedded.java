package org.casus.judge;

import java.util.List;
import java.util.Set;
import org.casus.codebook.Effect;
import org.casus.codebook.Embedding;
import org.casus.model.Clause;
import org.casus.model.Status;
import org.casus.model.Tense;
import org.jspecify.annotations.Nullable;

/** The status of an act inside an embedding predicate. */
final class Embedded {
    /** "Spoke of <em>arresting</em> them": nobody has. */
    private static final Set<String> TALK = Set.of("speak", "talk");

    private final Syntax syntax;
    private final Lexicon lexicon;
    private final Doers doers;

    Embedded(Syntax syntax, Lexicon lexicon, Doers doers) {
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.doers = doers;
    }

    /**
     * The status inside a noun that is no clause itself ("a series of attacks"); null when it decides nothing. What "conducts a third
     * day of strikes" tells goes on; what "conducted" them is over.
     */
    @Nullable
    Status framed(Clause clause, @Nullable Status inner, Embedders.Match match, Clause above, List<String> reasons) {
        if (isMissing(match.word(), above) && (inner == null || inner.real())) {
            // "No evidence that rebels attacked" leaves it open, as "does not have any confirmation" does.
            reasons.add(reason(Status.POSSIBLE, match));
            return Status.POSSIBLE;
        }
        Status given = match.embedding().embedded().status();
        if (given == Status.POSSIBLE && inner == Status.PLANNED) {
            // "The risk that gangs will attack": foreseen by nobody who plans it.
            reasons.add(reason(given, match));
            return given;
        }
        boolean over = given == Status.ONGOING && inner == Status.HAPPENED && clause.tense() != Tense.PRESENT;
        if (given == null || over || inner != null && !inner.real()) {
            return inner;
        }
        reasons.add(reason(given, match));
        return given;
    }

    /** Whether a noun is said not to be there: "no evidence", "has not any evidence". */
    private boolean isMissing(int noun, Clause above) {
        int determiner = syntax.child(noun, "det");
        String word = determiner < 0 ? "" : syntax.lower(determiner);
        boolean had = above.predicate().lemma().equals("have") && !word.equals("the");
        return word.equals("no") || above.negated() && (word.equals("any") || had);
    }

    /**
     * The status inside a governing predicate.
     *
     * @param inner what the clause says of itself, or null
     * @param above the governing clause
     * @param outer its status
     * @param not whether it did not come about
     */
    Status of(
            Clause clause,
            @Nullable Status inner,
            Embedders.Match match,
            Clause above,
            Status outer,
            boolean not,
            List<String> reasons) {
        Embedding embedding = match.embedding();
        Effect said = effect(embedding, clause, above, not);
        // "The bombing had gone on for an hour": it went on up to then.
        boolean over = said == Effect.ONGOING && above.tense() == Tense.PAST_PERFECT && !not;
        Effect effect = over ? Effect.HAPPENED : said;
        Status status = switch (effect) {
            case TOLD -> said(clause, inner, above, outer);
            case SAME -> Composition.same(outer, inner);
            case HAPPENED, ONGOING -> taken(clause, inner, embedding, effect, above, outer);
            default -> irreal(clause, inner, match, effect, above, outer);
        };
        boolean asked = status == Status.ORDERED || status == Status.DEMANDED;
        if (asked && (embedding.power() || effect == Effect.TOLD)) {
            status = doers.commanded(status, above, clause);
        }
        if (effect != Effect.TOLD && effect != Effect.SAME) {
            reasons.add(reason(status, match));
        }
        return status;
    }

    private Effect effect(Embedding embedding, Clause clause, Clause above, boolean not) {
        if (not) {
            return embedding.negated();
        }
        if (embedding.embedded() == Effect.ORDERED && isOwnDeed(clause, above)) {
            // "Russia sent jets to Syria to destroy the camps": its own deed, which it means to do.
            return Effect.PLANNED;
        }
        boolean performed = embedding.embedded() == Effect.PLANNED
                && lexicon.isPerformed(
                        above.predicate().lemma(), clause.predicate().lemma());
        if (performed) {
            return Effect.SAME;
        }
        Effect other = embedding.other();
        return other != null && !doers.same(clause, above) ? other : embedding.embedded();
    }

    private static boolean isOwnDeed(Clause clause, Clause above) {
        return !clause.agents().isEmpty()
                && clause.agents().stream()
                        .allMatch(doer -> above.agents().stream().anyMatch(agent -> agent.head() == doer.head()));
    }

    /** Said to be so, or to be done: "the minister told the police that they <em>must</em> leave, <em>were to</em> leave". */
    private Status said(Clause clause, @Nullable Status inner, Clause above, Status outer) {
        if (wanted(clause, above) || isSubjunctive(clause)) {
            return Status.DEMANDED;
        }
        boolean bound = clause.modalities().size() == 1
                && lexicon.isBinding(
                        syntax.lower(clause.modalities().get(0).token()),
                        clause.modalities().get(0).lemma())
                && !clause.negated()
                && !clause.question();
        return bound && doers.commanded(Status.DEMANDED, above, clause) == Status.ORDERED
                ? Status.ORDERED
                : told(clause, inner, above, outer);
    }

    /** Said: the act keeps what it says of itself. What might be said only might be so. */
    private static Status told(Clause clause, @Nullable Status inner, Clause above, Status outer) {
        // A headline's "Troops to leave, Rwanda says": the infinitive is the future of what is said behind it.
        boolean ahead = clause.tense() == Tense.INFINITIVE
                && clause.predicate().head() < above.predicate().head();
        boolean talk = clause.kind() == Clause.Kind.VERBAL
                && clause.tense() == Tense.PARTICIPLE
                && TALK.contains(above.predicate().lemma());
        Status open = ahead ? Status.PLANNED : talk ? Status.POSSIBLE : Status.HAPPENED;
        Status status = inner == null ? open : inner;
        return outer == Status.POSSIBLE && status.real() && !isPast(clause) ? Status.POSSIBLE : status;
    }

    /** "Insisted that Israel <em>comply</em>", "decreed that governors <em>ban</em> it": what is so would have its ending. */
    private boolean isSubjunctive(Clause clause) {
        int verb = clause.predicate().head();
        if (clause.tense() != Tense.PRESENT
                || !clause.modalities().isEmpty()
                || clause.agents().isEmpty()) {
            return false;
        }
        int subject = clause.agents().get(0).head();
        boolean one = clause.agents().size() == 1 && syntax.tag(subject).matches("NNP?");
        return subject < verb
                && syntax.child(verb, "aux") < 0
                && (syntax.tag(verb).equals("VB") || syntax.tag(verb).equals("VBP") && one)
                && syntax.marker(verb) != null;
    }

    /** "The envoy said Greece <em>must</em> leave": who says what another has to do asks for it. */
    private boolean wanted(Clause clause, Clause above) {
        return clause.modalities().size() == 1
                && lexicon.isDuty(clause.modalities().get(0).lemma())
                && (clause.tense() == Tense.PRESENT
                        || clause.modalities().get(0).lemma().equals("need"))
                && !clause.negated()
                && !clause.question()
                && !clause.agents().isEmpty()
                && !doers.same(clause, above);
    }

    /** Taken for granted, unless it says itself that it is not so. */
    private Status taken(
            Clause clause, @Nullable Status inner, Embedding embedding, Effect effect, Clause above, Status outer) {
        if (inner != null && !inner.real()) {
            return inner;
        }
        boolean any = clause.tense() == Tense.NONE
                && !Definite.is(syntax, clause.predicate().head());
        if (any
                && (outer == Status.POSSIBLE
                        || !outer.real()
                                && Definite.isAny(syntax, clause.predicate().head()))) {
            // "Will answer any attack": none is known.
            return Status.POSSIBLE;
        }
        boolean toEnd = embedding.negated() == Effect.ONGOING && Composition.isAhead(outer);
        if (any && toEnd && isPurpose(above)) {
            return Status.POSSIBLE;
        }
        Status given = effect.status();
        boolean shown =
                given == Status.HAPPENED && inner == Status.ONGOING && clause.tense() == Tense.PRESENT_PROGRESSIVE;
        return toEnd || given == null || shown ? Status.ONGOING : given;
    }

    /** "Use its leverage <em>to stop</em> attacks": there may be some, now or later; "urged them to stop attacks" tells of their own. */
    private boolean isPurpose(Clause above) {
        int governor = syntax.head(above.predicate().head());
        return above.tense() == Tense.INFINITIVE
                && governor >= 0
                && lexicon.verb(syntax.lemma(governor)) == null
                && lexicon.noun(syntax.lemma(governor)) == null
                && lexicon.adjective(syntax.lemma(governor)) == null;
    }

    private Status irreal(
            Clause clause, @Nullable Status inner, Embedders.Match match, Effect effect, Clause above, Status outer) {
        Embedding embedding = match.embedding();
        int word = match.word();
        Status given = effect.status();
        if (given == null) {
            return outer;
        }
        boolean ahead = Composition.isAhead(given)
                || Composition.isAhead(embedding.embedded().status());
        if (ahead && isPast(clause) && inner != null) {
            return inner;
        }
        boolean noun = clause.tense() == Tense.NONE;
        if (noun && given == Status.ORDERED && isKnownDeed(clause, above)) {
            return Status.HAPPENED;
        }
        if (noun
                && given == Status.POSSIBLE
                && embedding.embedded() == Effect.POSSIBLE
                && (inner == null || inner.real())
                && lexicon.isInquiry(syntax.lemma(word))
                && isCounted(clause)) {
            return Status.HAPPENED;
        }
        if (noun
                        && embedding.embedded() == Effect.TOLD
                        && given == Status.POSSIBLE
                        && Definite.is(syntax, clause.predicate().head())
                || noun && isOwnedSpeech(clause, outer)
                || noun && isTurnedDown(clause, embedding, given)
                || noun
                        && given == Status.POSSIBLE
                        && embedding.negated() != Effect.NOT_HAPPENED
                        && !Composition.isAhead(embedding.embedded().status())
                        && !"agent".equals(embedding.doer())
                        && (inner == null || inner.real())
                        && Definite.is(syntax, clause.predicate().head())) {
            return Status.HAPPENED;
        }
        if (inner == Status.NOT_HAPPENED) {
            return given == Status.PLANNED ? Status.NOT_HAPPENED : Status.POSSIBLE;
        }
        if (outer == Status.DENIED && given == Status.NOT_HAPPENED) {
            // Who denies a promise says nothing of what was promised; who denies a plan says that it will not be.
            boolean said = embedding.embedded() == Effect.PLANNED
                    && lexicon.sayings().isVerb(above.predicate().lemma());
            return said ? Status.POSSIBLE : Status.DENIED;
        }
        return Composition.isNot(outer) ? given : Composition.under(outer, given);
    }

    /** "Investigates <em>a shooting</em>", "<em>two murders</em>": what took place, so or so often; "abuses" need not have. */
    private boolean isCounted(Clause clause) {
        int noun = clause.predicate().head();
        int determiner = syntax.child(noun, "det");
        boolean bare = determiner < 0
                && syntax.tag(noun).equals("NN")
                && syntax.annotated().sentences().get(clause.sentence()).headline();
        return bare
                || syntax.child(noun, "nummod") >= 0
                || determiner >= 0 && syntax.lower(determiner).matches("an?");
    }

    /** "Who ordered <em>the killing</em>?", "on trial for ordering <em>the massacre</em>": a deed that is known, asked or charged whose order it was. */
    private boolean isKnownDeed(Clause clause, Clause above) {
        boolean who = above.agents().stream()
                .anyMatch(agent -> syntax.lower(agent.head()).matches("who|whoever"));
        boolean charged = above.tense() == Tense.PARTICIPLE
                && above.governor() != null
                && String.valueOf(above.governor().marker()).matches("for|of|with");
        return (who || charged) && Definite.is(syntax, clause.predicate().head());
    }

    /** "Agreed to support <em>Kenya's</em> request": whose it is made it, whatever becomes of it. */
    private boolean isOwnedSpeech(Clause clause, Status outer) {
        int noun = clause.predicate().head();
        return !Composition.isNot(outer)
                && clause.predicate().light() == null
                && (syntax.child(noun, "nmod:poss") >= 0 || !clause.agents().isEmpty())
                && lexicon.isSpeech(clause.predicate().lemma());
    }

    /** A demand that is rejected, a claim that is denied, was made all the same. */
    private boolean isTurnedDown(Clause clause, Embedding embedding, Status given) {
        boolean refused = given == Status.NOT_HAPPENED && "agent".equals(embedding.doer());
        boolean denied = given == Status.DENIED && !isPlan(clause.predicate().lemma());
        return (refused || denied) && lexicon.isSpeech(clause.predicate().lemma());
    }

    /** Who denies a plan says that there is none; who rejects one speaks of one that there is. */
    private boolean isPlan(String noun) {
        Embedding embedding = lexicon.noun(noun);
        return embedding != null && embedding.embedded() == Effect.PLANNED;
    }

    private static boolean isPast(Clause clause) {
        return switch (clause.tense()) {
            case PAST, PAST_PERFECT, PAST_PROGRESSIVE, PRESENT_PERFECT, PRESENT_PROGRESSIVE ->
                clause.modalities().isEmpty();
            default -> false;
        };
    }

    private String reason(Status status, Embedders.Match match) {
        return status.code() + ": \"" + syntax.lower(match.word()) + "\" ("
                + match.embedding().source() + ")";
    }
}
