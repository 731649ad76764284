package org.casus.resolve.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.codebook.Sayings;
import org.casus.model.Annotated;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Reading;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which clause each time of a document belongs to. It is the one it hangs on in the tree; but a time right behind a word of
 * saying ("police said <em>Friday</em>") is the time of the saying, and a time that no clause owns goes to the clause around it.
 */
final class ClauseTimes {
    private static final Set<String> BETWEEN = Set.of("on", "in", "late", "early", "at", "the");

    private static final Set<String> COMPARING = Set.of("as", "than");

    private static final Set<String> COMPARED_WITHIN = Set.of("on", "in", "during");

    private static final Set<String> OTHER_TIME = Set.of("after", "before");

    private static final Set<String> OPEN = Set.of("until", "till", "since", "from");

    private static final Set<String> REACTION = Set.of("after", "following", "over", "since", "for");

    /** Verbs that only say which of two was first. */
    private static final Set<String> ORDERING = Set.of("follow", "precede");

    private static final Set<String> OPENING = Set.of("DT", "PRP$", "POS");

    private final Annotated annotated;
    private final List<Clause> clauses;
    private final Sayings sayings;
    private final int[] predicates;
    /** The clauses that tell acts. */
    private final Set<Integer> telling = new HashSet<>();

    private final List<List<Dated>> times = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();

    /** A time that a clause of its own tells of, from a token on. */
    record Told(int token, Dated dated, Clause clause) {}

    ClauseTimes(Reading reading, List<Joints.Joined> all, Sayings sayings) {
        this.annotated = reading.annotated();
        this.clauses = reading.clauses();
        this.sayings = sayings;
        reading.acts().forEach(act -> telling.addAll(act.tellers()));
        this.predicates = new int[annotated.tokens().size()];
        Arrays.fill(predicates, -1);
        for (Clause clause : clauses) {
            times.add(new ArrayList<>());
            clause.predicate().tokens().forEach(token -> predicates[token] = clause.id());
            predicates[clause.predicate().head()] = clause.id();
            Integer light = clause.predicate().light();
            if (light != null) {
                predicates[light] = clause.id();
            }
        }
        for (Joints.Joined joined : all) {
            Clause owner = owner(joined);
            if (owner != null) {
                times.get(owner.id()).add(joined.dated());
                told.add(new Told(joined.first(), joined.dated(), owner));
            }
        }
    }

    /** The time of a clause itself, the most exact if there are several, or null. */
    @Nullable
    Dated of(int clause) {
        return times.get(clause).stream()
                .max(Comparator.comparingInt(Dated::rank)
                        .thenComparing(dated -> -dated.span().start()))
                .orElse(null);
    }

    /** The last time told before a token, or null. */
    @Nullable
    Told before(int token) {
        Told last = null;
        for (Told each : told) {
            last = each.token() < token ? each : last;
        }
        return last;
    }

    private @Nullable Clause owner(Joints.Joined joined) {
        if (isCompared(joined.first())) {
            return null;
        }
        Clause noun = determined(joined);
        if (noun != null) {
            return noun;
        }
        boolean owning = joined.last() + 1 < annotated.tokens().size()
                && annotated.token(joined.last() + 1).tag().equals("POS");
        Clause saying = owning ? null : saying(joined.first());
        if (saying != null) {
            return saying;
        }
        int top = top(joined);
        if (isOfOther(top)) {
            return act(annotated.token(top).head());
        }
        if (isAppointed(top)) {
            Clause appointed = appointed(top);
            if (appointed != null) {
                return appointed;
            }
        }
        boolean opens = isOpen(top);
        int steps = 0;
        for (int token = annotated.token(top).head(); token >= 0 && steps < 30; steps++) {
            boolean idle = predicates[token] >= 0 && isIdle(clauses.get(predicates[token]));
            if (predicates[token] >= 0 && !idle && !(opens && isComparison(token))) {
                return nearer(clauses.get(predicates[token]), joined.first());
            }
            if (opens && (describes(token) || isComparison(token))) {
                return null;
            }
            token = annotated.token(token).head();
        }
        return around(joined.first());
    }

    /** "Charged in <em>the Dec. 21, 1988,</em> bombing": the event noun that a time stands before, behind its article. */
    private @Nullable Clause determined(Joints.Joined joined) {
        if (joined.first() == 0
                || !OPENING.contains(annotated.token(joined.first() - 1).tag())) {
            return null;
        }
        int next = joined.last() + 1;
        int end = annotated.tokens().size();
        next = next < end && lower(next).equals(",") ? next + 1 : next;
        for (int steps = 0; next < end && steps < 3; next++, steps++) {
            Clause clause = predicates[next] < 0 ? null : clauses.get(predicates[next]);
            boolean last = next + 1 == end || !annotated.token(next + 1).isNoun();
            if (clause != null && last) {
                return clause.kind() == Clause.Kind.NOMINAL ? clause : null;
            }
            if (!annotated.token(next).isNoun() && !annotated.token(next).tag().startsWith("J")) {
                return null;
            }
        }
        return null;
    }

    /** Whether a noun that tells no act stands beside a verb that does: "attacked a <em>post</em> near the border on Wednesday". */
    private boolean isIdle(Clause clause) {
        Governor governor = clause.governor();
        return clause.kind() == Clause.Kind.NOMINAL
                && clause.predicate().light() == null
                && governor != null
                && governor.link() == Link.OBJECT
                && !telling.contains(clause.id())
                && telling.contains(governor.clause());
    }

    /** Whether a time is that of something else so long before or after which the act was: "three days before the elections <em>on Monday</em>". */
    private boolean isOfOther(int top) {
        int other = annotated.token(top).head();
        if (other < 0 || !annotated.token(other).isNoun()) {
            return false;
        }
        for (int i = Math.max(1, other - 5); i < other; i++) {
            Token token = annotated.token(i);
            if (token.head() == other && OTHER_TIME.contains(token.lemma()) && Unit.of(lower(i - 1)) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is only compared with a time: "twice as many as <em>on Monday</em>", "more than <em>last year</em>". */
    private boolean isCompared(int first) {
        int before = first - 1;
        while (before >= 0 && COMPARED_WITHIN.contains(lower(before))) {
            before--;
        }
        boolean said = before >= 0 && COMPARING.contains(lower(before));
        return said && (before < first - 1 || lower(first).equals("last"));
    }

    /** The act that a noun tells, or null: "a week after the <em>attack</em> on Monday". */
    private @Nullable Clause act(int noun) {
        int clause = predicates[noun];
        return clause >= 0 && clauses.get(clause).kind() == Clause.Kind.NOMINAL && telling.contains(clause)
                ? clauses.get(clause)
                : null;
    }

    /** "Called a meeting for <em>Thursday</em>": a day for which something is set, no stretch of time. */
    private boolean isAppointed(int time) {
        return time > 0
                && lower(time - 1).equals("for")
                && annotated.token(time - 1).head() == time
                && annotated.token(time).isProper();
    }

    /** The event that is set for a day: what the verb before it is done to, or the noun that the day hangs on; null when there is none. */
    private @Nullable Clause appointed(int time) {
        Clause around = around(time);
        Clause last = null;
        for (Clause clause : clauses) {
            Governor governor = clause.governor();
            boolean noun = clause.kind() == Clause.Kind.NOMINAL
                    && telling.contains(clause.id())
                    && clause.predicate().head() < time
                    && around != null
                    && governor != null
                    && governor.clause() == around.id()
                    && (governor.link() == Link.OBJECT || governor.link() == Link.SUBJECT);
            last = noun ? clause : last;
        }
        return last;
    }

    /** Whether a time is one end of a longer one: "until May 1989". */
    private boolean isOpen(int time) {
        return annotated.tokens().subList(Math.max(0, time - 3), time).stream()
                .anyMatch(token -> token.head() == time && OPEN.contains(token.lemma()));
    }

    /** "The <em>worst</em> attack since 2011": the time says how far back none was as bad, not when this one was. */
    private boolean isComparison(int token) {
        return annotated.tokens().subList(Math.max(0, token - 3), token).stream()
                .anyMatch(word -> word.head() == token && word.tag().equals("JJS"));
    }

    /** Whether a word says who somebody is: "Diaz, <em>minister</em> until May 1989, was shot" is not of 1989. */
    private boolean describes(int token) {
        Token word = annotated.token(token);
        return word.is("appos")
                && word.head() < token
                && annotated.token(word.head()).name() != null
                && "PERSON".equals(annotated.token(word.head()).name());
    }

    /**
     * Of a verb and an event that it came after or speaks of, the one that a time stands behind: "vowed revenge after the attack in
     * Paris <em>last week</em>", "followed the attack in Paris <em>last week</em>".
     */
    private Clause nearer(Clause owner, int time) {
        for (Clause noun : clauses) {
            Governor governor = noun.governor();
            boolean followed = governor != null
                    && governor.clause() == owner.id()
                    && governor.link() == Link.OBJECT
                    && telling.contains(noun.id())
                    && ORDERING.contains(owner.predicate().lemma());
            if (noun.kind() == Clause.Kind.NOMINAL
                    && followed
                    && owner.predicate().head() < noun.predicate().head()
                    && noun.predicate().head() < time) {
                return noun;
            }
            if (noun.kind() == Clause.Kind.NOMINAL
                    && governor != null
                    && (governor.clause() == owner.id() || isObject(governor.clause(), owner))
                    && governor.link() == Link.OBLIQUE
                    && REACTION.contains(String.valueOf(governor.marker()))
                    && owner.predicate().head() < noun.predicate().head()
                    && noun.predicate().head() < time) {
                return noun;
            }
        }
        return owner;
    }

    private boolean isObject(int noun, Clause verb) {
        Governor governor = clauses.get(noun).governor();
        return governor != null && governor.clause() == verb.id() && governor.link() == Link.OBJECT;
    }

    /** The clause of saying right before a time. */
    private @Nullable Clause saying(int first) {
        int before = first - 1;
        while (before >= 0 && before >= first - 3 && BETWEEN.contains(lower(before))) {
            before--;
        }
        if (before < 0 || predicates[before] < 0 || annotated.sentenceOf(before) != annotated.sentenceOf(first)) {
            return null;
        }
        Clause clause = clauses.get(predicates[before]);
        return clause.kind() == Clause.Kind.VERBAL
                        && sayings.isVerb(clause.predicate().lemma())
                ? clause
                : null;
    }

    /** The token of a time that hangs on a word outside it. */
    private int top(Joints.Joined joined) {
        for (int i = joined.first(); i <= joined.last(); i++) {
            Token token = annotated.token(i);
            if ((token.head() < joined.first() || token.head() > joined.last()) && !token.is("punct")) {
                return i;
            }
        }
        return joined.first();
    }

    /** The smallest verbal clause whose stretch holds a token. */
    private @Nullable Clause around(int token) {
        int sentence = annotated.sentenceOf(token);
        return clauses.stream()
                .filter(clause -> clause.sentence() == sentence
                        && clause.kind() == Clause.Kind.VERBAL
                        && clause.first() <= token
                        && token < clause.end())
                .min(Comparator.comparingInt(clause -> clause.end() - clause.first()))
                .orElse(null);
    }

    private String lower(int token) {
        return annotated.token(token).form().toLowerCase(Locale.ROOT);
    }
}
