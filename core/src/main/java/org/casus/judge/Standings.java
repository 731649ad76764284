package org.casus.judge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Status;
import org.casus.model.Tense;
import org.jspecify.annotations.Nullable;

/** The status of every clause of a document: its own words first, then all that governs it, from the outside in. */
final class Standings {
    private final List<Clause> clauses;
    private final Syntax syntax;
    private final Quotations quotations;
    private final OwnStatus own;
    private final Governed governed;
    private final Verdicts verdicts;
    private final Conditions conditions;

    /** What becomes of what claims, reports and accusations tell: denied when somebody denies them, open when somebody looks into them. */
    private final Map<Integer, Status> disowned = new HashMap<>();

    private final Status[] found;
    private final List<List<String>> reasons = new ArrayList<>();

    Standings(List<Clause> clauses, Syntax syntax, Lexicon lexicon, Doers doers, Quotations quotations) {
        this.clauses = clauses;
        this.syntax = syntax;
        this.quotations = quotations;
        this.own = new OwnStatus(syntax, lexicon, doers);
        this.governed = new Governed(syntax, lexicon, doers, clauses);
        this.verdicts = new Verdicts(clauses, syntax, lexicon);
        this.found = new Status[clauses.size()];
        this.conditions = new Conditions(clauses, syntax, lexicon);
        clauses.forEach(clause -> reasons.add(List.of()));
    }

    Status of(int clause) {
        Deque<Integer> open = new ArrayDeque<>();
        BitSet seen = new BitSet();
        Integer up = clause;
        while (up != null && found[up] == null && !seen.get(up)) {
            seen.set(up);
            open.push(up);
            Governor governor = clauses.get(up).governor();
            up = governor == null ? null : Integer.valueOf(governor.clause());
        }
        while (!open.isEmpty()) {
            settle(clauses.get(open.pop()));
        }
        return found[clause];
    }

    /** What decided the status of a clause. */
    List<String> reasons(int clause) {
        of(clause);
        return reasons.get(clause);
    }

    private void settle(Clause clause) {
        Governor governor = clause.governor();
        Clause above = governor == null ? null : clauses.get(governor.clause());
        Status outer = above == null ? null : found[above.id()];
        boolean told = above != null && governor != null && isTold(clause, governor.link(), above)
                || conditions.marks(clause.id()) && !clause.modalities().isEmpty();
        Finding alone = own.of(clause, told);
        if (conditions.marks(clause.id()) && (alone.status() == Status.PLANNED || conditions.isTerm(clause))) {
            List<String> because = new ArrayList<>(alone.reasons());
            because.add("possible: under a condition");
            alone = new Finding(Status.POSSIBLE, because);
        }
        Finding whole = above == null || outer == null || governor == null
                ? new Finding(alone(clause, alone.status()), alone.reasons())
                : governed.of(
                        clause,
                        alone,
                        governor,
                        above,
                        outer,
                        own.of(above, false).status());
        Integer word = verdicts.of(clause.id());
        boolean claim = verdicts.isClaim(clause);
        if (word != null) {
            disowned.put(clause.id(), Status.DENIED);
            whole = claim ? whole : disowned(Status.DENIED, whole, "\"" + syntax.lower(word) + "\"");
        }
        if (above != null && governor != null && outer != null) {
            Status here = word != null ? null : governed.verdict(clause, governor, above, outer);
            if (here != null) {
                disowned.put(clause.id(), here);
            }
            Status verdict = tells(clause, governor, above) ? disowned.get(above.id()) : null;
            if (verdict == null && isToldInDoubt(governor, above)) {
                verdict = Status.POSSIBLE;
            }
            if (verdict != null && isSaying(clause, governor)) {
                // "Debunked a post <em>saying</em> that …".
                disowned.put(clause.id(), verdict);
                verdict = null;
            }
            if (verdict != null && claim) {
                disowned.putIfAbsent(clause.id(), verdict);
            }
            whole = verdict == null || claim ? whole : disowned(verdict, whole, "what tells it is " + fate(verdict));
        }
        if (claim && verdicts.isAlleged(clause)) {
            disowned.putIfAbsent(clause.id(), Status.POSSIBLE);
        }
        found[clause.id()] = whole.status() == null ? Status.HAPPENED : whole.status();
        reasons.set(clause.id(), whole.reasons());
    }

    /** "<em>Unconfirmed reports</em> spoke of a mutiny": who tells it is no more than a rumour. */
    private boolean isToldInDoubt(Governor governor, Clause above) {
        boolean content = governor.link() == Link.COMPLEMENT
                || governor.link() == Link.OBLIQUE
                        && ("of".equals(governor.marker()) || "about".equals(governor.marker()));
        return content
                && verdicts.isTelling(above)
                && above.agents().stream()
                        .anyMatch(agent -> clauses.stream()
                                .anyMatch(told -> told.predicate().head() == agent.head()
                                        && verdicts.isClaim(told)
                                        && verdicts.isAlleged(told)));
    }

    private static String fate(Status verdict) {
        return switch (verdict) {
            case DENIED -> "denied";
            case NOT_HAPPENED -> "given up";
            default -> "open";
        };
    }

    /** "A claim that …", "reports of …"; "a story that the pope had resigned" may look like a relative clause. */
    private boolean tells(Clause clause, Governor governor, Clause above) {
        int noun = above.predicate().head();
        boolean topic = governor.link() == Link.OBLIQUE
                && ("of".equals(governor.marker()) || "about".equals(governor.marker()))
                && verdicts.isClaim(above);
        return topic
                || isSaying(clause, governor)
                || governor.link() == Link.COMPLEMENT
                || governor.link() == Link.RELATIVE
                        && !clause.agents().isEmpty()
                        && clause.agents().stream().noneMatch(agent -> agent.head() == noun);
    }

    /** Whether a noun is one of claiming. */
    boolean isClaim(int noun) {
        return clauses.stream().anyMatch(clause -> clause.predicate().head() == noun && verdicts.isClaim(clause));
    }

    /** "Calling the report <em>a hoax</em>": whether a clause denies something that stands under it. */
    boolean isJudging(Clause clause) {
        return clauses.stream()
                .anyMatch(told -> told.governor() != null
                        && told.governor().clause() == clause.id()
                        && verdicts.of(told.id()) != null);
    }

    /** "A post <em>saying</em> that …". */
    private boolean isSaying(Clause clause, Governor governor) {
        return governor.link() == Link.RELATIVE
                && clause.kind() == Clause.Kind.VERBAL
                && clause.tense() == Tense.PARTICIPLE
                && verdicts.isTelling(clause);
    }

    /** What stands under conditions. */
    Conditions conditions() {
        return conditions;
    }

    /** What a denied or doubted claim tells: no more than the claim, but for what the claim itself leaves open or says not to be so. */
    private static Finding disowned(Status verdict, Finding inside, String reason) {
        Status status = inside.status();
        boolean asked = status == Status.DEMANDED || status == Status.ORDERED;
        if (asked || status == Status.NOT_HAPPENED || verdict == Status.POSSIBLE && status != null && !status.real()) {
            return inside;
        }
        List<String> because = new ArrayList<>(inside.reasons());
        because.add(verdict.code() + ": " + reason);
        return new Finding(verdict, because);
    }

    /** Whether "would" is the future of something told in the past, outside quotation marks and conditions. */
    private boolean isTold(Clause clause, Link link, Clause above) {
        boolean past = switch (above.tense()) {
            case PAST, PAST_PERFECT, PAST_PROGRESSIVE, PRESENT_PERFECT, PARTICIPLE, NONE -> true;
            default -> false;
        };
        // "Said that it would not stand by while its people were being shelled".
        boolean beside = link == Link.ADVERBIAL
                && clause.tense() == Tense.PAST_PROGRESSIVE
                && above.governor() != null
                && above.tense() != Tense.PAST
                && above.governor().link() == Link.COMPLEMENT;
        return (past || beside)
                && (link == Link.COMPLEMENT || link == Link.SPEECH || beside)
                && !conditions.marks(clause.id())
                && !quotations.quotes(clause.predicate().head());
    }

    /** A clause that nothing governs. */
    private Status alone(Clause clause, @Nullable Status status) {
        if (status != null) {
            return status;
        }
        return switch (clause.tense()) {
            case INFINITIVE ->
                syntax.annotated().sentences().get(clause.sentence()).headline() ? Status.PLANNED : Status.POSSIBLE;
            default -> Status.HAPPENED;
        };
    }
}
