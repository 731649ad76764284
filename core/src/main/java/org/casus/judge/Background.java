package org.casus.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.casus.codebook.Effect;
import org.casus.codebook.Embedding;
import org.casus.codebook.Row;
import org.casus.model.Anew;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Oblique;
import org.casus.model.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Whether an act is told as history: in the past perfect of the writer's own voice, with a year or month long gone, by a word of
 * retrospect ("first", "formerly"), under an anniversary or a conviction. Dates in earnest are compared in {@code resolve}.
 */
final class Background {
    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");
    private static final Set<String> FINDING = Set.of("find", "discover", "locate");
    private static final Set<String> REASONS = Set.of("because", "although", "though", "but");
    private static final Set<String> TIMES = Set.of("least", "than", "only", "just", "at");
    private static final Set<String> OPEN = Set.of("since", "until", "till", "by", "from");
    private static final Set<String> MATTERS = Set.of("for", "over", "of", "with", "about", "against");
    private static final Set<String> OVER = Set.of("after", "following");
    private static final Set<String> DEFINED = Set.of("of", "the", "a", "an", "that", "when");
    private static final Set<String> NEAR = Set.of("in", "on", "this", "today");
    private static final Set<String> LATELY = Set.of("minute", "hour", "day", "night", "week", "weekend");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final List<Clause> clauses;
    private final Syntax syntax;
    private final Lexicon lexicon;
    private final Modals modals;
    private final Totals totals;
    private final Freshness fresh;
    private final Anew anew;
    private final @Nullable LocalDate published;

    /** 0 until it is asked for. */
    private int latest;

    Background(List<Clause> clauses, Syntax syntax, Lexicon lexicon) {
        this.clauses = clauses;
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.modals = new Modals(syntax, lexicon);
        this.totals = new Totals(syntax, lexicon);
        this.fresh = new Freshness(clauses, syntax, lexicon);
        this.anew = new Anew(syntax.annotated());
        this.published = syntax.annotated().document().published();
    }

    /**
     * What shows that the act of a clause is history, or null.
     *
     * @param goesOn whether the act goes on: what has lasted "since" then is news
     */
    @Nullable
    String of(int clause, boolean goesOn) {
        Clause inside = clauses.get(clause);
        String reason = alone(inside, goesOn);
        Governor governor = inside.governor();
        for (int steps = 0; reason == null && governor != null && steps < clauses.size(); steps++) {
            Clause above = clauses.get(governor.clause());
            reason = under(inside, governor, above, goesOn);
            inside = above;
            governor = above.governor();
        }
        return reason;
    }

    private @Nullable String alone(Clause clause, boolean goesOn) {
        if (clause.tense() == Tense.PAST_PERFECT && !isReported(clause) && !fresh.is(clause)) {
            return "past perfect";
        }
        if (modals.isLater(clause) && !isReported(clause) && !isConditional(clause)) {
            return "a future of then";
        }
        if (isCareer(clause)) {
            return "a career told";
        }
        String time = time(clause, goesOn);
        if (time == null) {
            time = totals.of(clause);
        }
        if (time == null) {
            time = sinceThen(clause);
        }
        if (time != null) {
            return time;
        }
        if (clause.kind() == Clause.Kind.NOMINAL) {
            String before = modifiers(clause.predicate().head());
            if (before != null) {
                return before;
            }
        }
        return clause.tense() == Tense.PAST
                        || clause.tense() == Tense.PAST_PERFECT
                        || clause.tense() == Tense.PARTICIPLE
                ? adverbs(clause)
                : null;
    }

    /** "If elected, he would later …": no future of then. */
    private boolean isConditional(Clause clause) {
        return clauses.stream().anyMatch(term -> {
            Governor governor = term.governor();
            Lexicon.Mark mark =
                    governor == null || governor.clause() != clause.id() ? null : lexicon.marker(governor.marker());
            return mark != null && mark.effect() == Effect.POSSIBLE;
        });
    }

    /** "He said rebels had attacked" is no more than the past of his words. */
    private boolean isReported(Clause clause) {
        Governor governor = clause.governor();
        for (int steps = 0; governor != null && steps < clauses.size(); steps++) {
            Clause above = clauses.get(governor.clause());
            if (governor.link() == Link.COMPLEMENT || governor.link() == Link.SPEECH) {
                return above.tense() != Tense.PAST_PERFECT;
            }
            if (governor.link() == Link.RELATIVE) {
                return isFound(above);
            }
            if (governor.link() == Link.ADVERBIAL && !REASONS.contains(String.valueOf(governor.marker()))) {
                return false;
            }
            governor = above.governor();
        }
        return false;
    }

    /** "Police found two women <em>who had been shot</em>": what is found is news, however it is told. */
    private boolean isFound(Clause above) {
        Governor governor = above.governor();
        boolean found = FINDING.contains(above.predicate().lemma());
        return above.tense() != Tense.PAST_PERFECT
                && (found
                        || governor != null
                                && governor.link() == Link.COMPLEMENT
                                && FINDING.contains(clauses.get(governor.clause())
                                        .predicate()
                                        .lemma()));
    }

    private @Nullable String under(Clause inside, Governor governor, Clause above, boolean goesOn) {
        boolean content = governor.link() == Link.COMPLEMENT
                || governor.link() == Link.OBLIQUE
                || governor.link() == Link.OBJECT
                || governor.link() == Link.ADVERBIAL && inside.tense() == Tense.PARTICIPLE;
        if (governor.link() == Link.RELATIVE && "when".equals(governor.marker()) && isCompared(inside)) {
            return "since then";
        }
        String kept = governor.link() == Link.RELATIVE && isLongAgo(inside)
                ? remembered(inside.predicate().head())
                : null;
        if (kept != null) {
            return kept;
        }
        if (governor.link() != Link.SPEECH && isCareer(above)) {
            return "a career told";
        }
        Row row = content ? governor(above) : null;
        if (row != null) {
            return quoted(above.predicate().lemma(), row);
        }
        Integer attribute = above.attribute();
        int state = attribute == null ? above.predicate().head() : attribute;
        Row court = inside.tense() == Tense.PARTICIPLE && "for".equals(governor.marker())
                ? lexicon.retrospect("noun", syntax.lemma(state))
                : null;
        if (court != null) {
            return quoted(syntax.lower(state), court);
        }
        if (governor.link() == Link.COMPLEMENT && isStopped(inside, above)) {
            return "\"" + above.predicate().lemma() + "\"";
        }
        boolean shared = governor.link() != Link.ADVERBIAL || inside.tense() == Tense.PARTICIPLE;
        return shared && governor.link() != Link.SPEECH && !anew.begins(above, inside) ? time(above, goesOn) : null;
    }

    /** "The worst attack since 2007, <em>when</em> gunmen <em>killed</em> 28": what was then is what this one is compared with. */
    private boolean isCompared(Clause then) {
        int time = syntax.head(then.predicate().head());
        return time >= 0 && syntax.preposition(time).equals("since");
    }

    /** The row of a verb that looks back, or of one that does with its object: "<em>serving</em> ten <em>years</em> for robbery". */
    private @Nullable Row governor(Clause clause) {
        String verb = clause.predicate().lemma();
        Row row = lexicon.retrospect("governor", verb);
        List<Integer> objects = new ArrayList<>(clause.times());
        clause.patients().forEach(object -> objects.add(object.head()));
        for (int object : objects) {
            row = row == null ? lexicon.retrospect("governor", verb + " " + syntax.lemma(object)) : row;
        }
        return row;
    }

    /** "Has stopped <em>deporting</em> migrants": the news is that it is over. */
    private boolean isStopped(Clause inside, Clause above) {
        Embedding embedding = lexicon.verb(above.predicate().lemma());
        return embedding != null
                && embedding.embedded() == Effect.HAPPENED
                && embedding.negated() == Effect.ONGOING
                && inside.tense() == Tense.PARTICIPLE
                && (above.tense() == Tense.PAST || above.tense() == Tense.PRESENT_PERFECT)
                && above.modalities().isEmpty()
                && !above.negated();
    }

    /** "The 2003 invasion", "last year's attack", "the former siege". */
    private @Nullable String modifiers(int noun) {
        for (int child = syntax.first(noun); child >= 0; child = syntax.next(child)) {
            if (child > noun && !syntax.is(child, "nmod:tmod")) {
                continue;
            }
            String reason = old(child);
            if (reason != null) {
                return reason;
            }
            Row row = lexicon.retrospect("adjective", syntax.lower(child));
            if (row != null) {
                return quoted(syntax.lower(child), row);
            }
        }
        String years = spanned(noun);
        return years == null ? kept(noun) : years;
    }

    /** "After <em>25 years of</em> attacks": what years were full of, and is over. */
    private @Nullable String spanned(int noun) {
        int span = syntax.is(noun, "nmod") && syntax.preposition(noun).equals("of") ? syntax.head(noun) : Syntax.NONE;
        boolean over = span >= 0
                && lexicon.retrospect("span", syntax.lemma(span)) != null
                && OVER.contains(syntax.preposition(span));
        Row row = over ? lexicon.retrospect("span", syntax.lemma(span)) : null;
        return row == null ? null : quoted(syntax.lower(span), row);
    }

    /** Whether a clause may be as old as what remembers it: in the past, on no day. */
    private boolean isLongAgo(Clause clause) {
        return (clause.tense() == Tense.PAST
                        || clause.tense() == Tense.PAST_PERFECT
                        || clause.tense() == Tense.PARTICIPLE)
                && clause.times().isEmpty()
                && clause.obliques().stream()
                        .noneMatch(oblique -> "DATE"
                                .equals(syntax.token(oblique.phrase().head()).name()));
    }

    /** "The <em>memorial</em> to the students killed by soldiers", "the <em>anniversary</em> of the day troops shot them". */
    private @Nullable String remembered(int verb) {
        int noun = syntax.head(verb);
        return noun < 0 || !syntax.token(verb).relation().startsWith("acl") ? null : kept(noun);
    }

    /** The noun of remembrance or of a court that a noun hangs on, or null. */
    private @Nullable String kept(int noun) {
        for (int up = syntax.head(noun), below = noun;
                up >= 0 && (syntax.is(below, "nmod") || syntax.is(below, "compound"));
                below = up, up = syntax.head(up)) {
            Row row = lexicon.retrospect("noun", syntax.lemma(up));
            if (row != null && !syntax.preposition(below).equals("against")) {
                return quoted(syntax.lower(up), row);
            }
        }
        return null;
    }

    /** "<em>Before joining the cabinet</em> he led a militia", "<em>as a young officer</em> he led troops". */
    private boolean isCareer(Clause clause) {
        if (clause.tense() != Tense.PAST || clause.kind() != Clause.Kind.VERBAL) {
            return false;
        }
        boolean before = clauses.stream().anyMatch(term -> {
            Governor governor = term.governor();
            return governor != null
                    && governor.clause() == clause.id()
                    && "before".equals(governor.marker())
                    && term.tense() == Tense.PARTICIPLE
                    && isCareerStep(term);
        });
        return before
                || clause.obliques().stream()
                        .anyMatch(oblique -> oblique.preposition().equals("as")
                                && isYouth(oblique.phrase().head()));
    }

    /** "Becoming president", "joining <em>the cabinet</em>". */
    private boolean isCareerStep(Clause term) {
        String verb = term.predicate().lemma();
        return lexicon.retrospect("career", verb) != null
                || term.patients().stream()
                        .anyMatch(body -> lexicon.retrospect("career", verb + " " + syntax.lemma(body.head())) != null);
    }

    private boolean isYouth(int noun) {
        int adjective = syntax.child(noun, "amod");
        return lexicon.retrospect("youth", syntax.lemma(noun)) != null
                || adjective >= 0 && lexicon.retrospect("youth", syntax.lower(adjective)) != null;
    }

    private @Nullable String adverbs(Clause clause) {
        for (int token : clause.predicate().tokens()) {
            for (int child = syntax.first(token); child >= 0; child = syntax.next(child)) {
                Row row = syntax.is(child, "advmod") ? lexicon.retrospect("adverb", syntax.lower(child)) : null;
                // "Shot at least once" counts how often, "once shot" tells of old times.
                if (row != null
                        && !(child > 0 && TIMES.contains(syntax.lower(child - 1)))
                        && !isPartOfDay(child)
                        && !fresh.isNear(child)) {
                    return quoted(syntax.lower(child), row);
                }
            }
        }
        return null;
    }

    /** "Left <em>earlier</em> in the day", "met <em>earlier</em> on Monday": the news of that day. */
    private boolean isPartOfDay(int adverb) {
        int next = adverb + 1;
        return syntax.lower(adverb).equals("earlier")
                && next < syntax.annotated().tokens().size()
                && NEAR.contains(syntax.lower(next));
    }

    private @Nullable String time(Clause clause, boolean goesOn) {
        if (clause.tense() == Tense.FUTURE
                || clause.tense() == Tense.PRESENT && !clause.modalities().isEmpty()) {
            // "May attack in December": the next one.
            return null;
        }
        for (int time : clause.times()) {
            String reason = old(time);
            if (reason != null) {
                return reason;
            }
        }
        for (Oblique oblique : clause.obliques()) {
            boolean open = OPEN.contains(oblique.preposition()) && (goesOn || !isRecap(clause, oblique));
            boolean matter = MATTERS.contains(oblique.preposition()) && isNamedAfterTime(oblique);
            String reason = open || matter ? null : old(oblique.phrase().head());
            if (reason != null) {
                return reason;
            }
        }
        return null;
    }

    /** "Was sentenced for <em>the 2019 bombing</em>": the year is that of the matter, not of the sentence. */
    private boolean isNamedAfterTime(Oblique oblique) {
        int head = oblique.phrase().head();
        boolean before = false;
        for (int token = syntax.left(head); token < head; token++) {
            before |= YEAR.matcher(syntax.lower(token)).matches();
        }
        return before
                && clauses.stream()
                        .anyMatch(act -> act.kind() == Clause.Kind.NOMINAL
                                && act.predicate().head() == head);
    }

    /** "Has fought in Mali <em>since 2017</em>": all those years in one sentence. What "has been fighting" since is news still. */
    private boolean isRecap(Clause clause, Oblique oblique) {
        int head = oblique.phrase().head();
        boolean year = IntStream.rangeClosed(syntax.left(head), syntax.right(head))
                .anyMatch(token -> YEAR.matcher(syntax.lower(token)).matches());
        return year
                && oblique.preposition().equals("since")
                && clause.tense() == Tense.PRESENT_PERFECT
                && syntax.tag(clause.predicate().head()).equals("VBN");
    }

    /** "Twenty years after troops stormed the town", "decades after the massacre": the story is about the later day. */
    private @Nullable String sinceThen(Clause clause) {
        Governor governor = clause.governor();
        String marker = governor == null ? null : governor.marker();
        if (marker == null) {
            return null;
        }
        int head = clause.predicate().head();
        int first = syntax.annotated().sentences().get(clause.sentence()).first();
        for (int token = head - 1; token > first; token--) {
            if (syntax.lower(token).equals(marker)) {
                String words = syntax.lower(token - 1) + " " + marker;
                Row row = lexicon.retrospect("distance", words);
                return row == null ? null : quoted(words, row);
            }
        }
        return null;
    }

    /** Why a phrase of time is long past, or null. */
    private @Nullable String old(int head) {
        for (int token = syntax.left(head); token <= syntax.right(head) && token - syntax.left(head) < 12; token++) {
            String word = syntax.lower(token);
            if (YEAR.matcher(word).matches()
                    && isPastYear(Integer.parseInt(word))
                    && !syntax.annotated().isHour(token)
                    && !syntax.annotated().isBlock(token)) {
                return "\"" + word + "\"";
            }
        }
        String word = syntax.lower(head);
        if (isPastMonth(word, head)) {
            return "\"" + word + "\"";
        }
        return phrase(head);
    }

    /** "Last year", "decades ago", "the previous month". */
    private @Nullable String phrase(int head) {
        int first = syntax.left(head);
        for (int token = first; token <= Math.min(syntax.right(head), first + 6); token++) {
            for (int length = 2; length <= 3 && token + length <= syntax.right(head) + 1; length++) {
                StringBuilder words = new StringBuilder(syntax.lower(token));
                for (int next = token + 1; next < token + length; next++) {
                    words.append(' ').append(syntax.lower(next));
                }
                Row row = lexicon.retrospect("time", words.toString());
                if (row != null && !isOfLately(token + length - 1, head) && !isThatOf(token + length)) {
                    return quoted(words.toString(), row);
                }
            }
        }
        return null;
    }

    /** "At the time <em>of</em> the attack", "at the time <em>the</em> attack took place": the moment that the story tells of. */
    private boolean isThatOf(int next) {
        return syntax.lower(next - 1).equals("time")
                && next < syntax.annotated().tokens().size()
                && DEFINED.contains(syntax.lower(next));
    }

    /** "In the past few hours" is not "in the past", but "in the past five months" is. */
    private boolean isOfLately(int last, int head) {
        return syntax.tag(last).equals("JJ") && LATELY.contains(syntax.lemma(head));
    }

    private boolean isPastYear(int year) {
        return year < (published == null ? latest() : published.getYear());
    }

    /** The last year of which a text without a day of publication tells what happened: it is of that year at the earliest. */
    private int latest() {
        if (latest == 0) {
            latest = 1900;
            for (Clause clause : clauses) {
                if (clause.tense() == Tense.PAST && clause.modalities().isEmpty()) {
                    clause.times().forEach(time -> latest = Math.max(latest, year(time)));
                    clause.obliques()
                            .forEach(oblique -> latest =
                                    Math.max(latest, year(oblique.phrase().head())));
                }
            }
        }
        return latest;
    }

    /** The year among the words of a date, or 0. */
    private int year(int head) {
        for (int token = syntax.left(head); token <= syntax.right(head); token++) {
            if ("DATE".equals(syntax.token(token).name())
                    && YEAR.matcher(syntax.lower(token)).matches()) {
                return Integer.parseInt(syntax.lower(token));
            }
        }
        return 0;
    }

    private boolean isPastMonth(String word, int head) {
        int month = MONTHS.indexOf(word) + 1;
        boolean appointed = syntax.preposition(head).equals("for");
        if (published == null
                || month == 0
                || appointed
                || !"DATE".equals(syntax.token(head).name())) {
            return false;
        }
        for (int token = syntax.left(head); token <= syntax.right(head); token++) {
            if (YEAR.matcher(syntax.lower(token)).matches()
                    || syntax.lower(token).equals("next")) {
                return false;
            }
        }
        int ago = Math.floorMod(published.getMonthValue() - month, 12);
        return ago >= 2 && ago <= 9;
    }

    private static String quoted(String words, Row row) {
        return "\"" + words + "\" (" + row.source() + ")";
    }
}
