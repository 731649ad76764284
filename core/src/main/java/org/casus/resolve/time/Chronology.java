package org.casus.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.codebook.Codebook;
import org.casus.codebook.Words;
import org.casus.model.Act;
import org.casus.model.Anew;
import org.casus.model.Annotated;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Reading;
import org.casus.model.Seams;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.model.Tense;
import org.casus.model.Token;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/**
 * When the acts of a document were: by the times of the clauses that tell them, else by a clause that grammar binds to them,
 * else by the day that the tale has reached. What none of these dates stays without a time; the day of publication never
 * stands in. Decision 0030.
 */
public final class Chronology {
    private static final Set<String> TOGETHER = Set.of("when", "as", "while", "where");
    private static final Set<String> WITHIN = Set.of("in", "during", "amid", "at");
    private static final Set<String> HARM = Set.of("ASSAULT", "INCIDENT");
    private static final Set<String> ANSWERED = Set.of("ACCUSE", "SANCTION", "COERCE");
    private static final Set<Tense> PERFECT = Set.of(Tense.PAST_PERFECT, Tense.PRESENT_PERFECT);
    private static final Set<String> FUTURE = Set.of("will", "shall");
    private static final Set<String> OTHER_TIME = Set.of("after", "before");
    private static final Set<String> BEFORE = Set.of("after", "following");
    /** So many sentences the day of a tale lasts when nothing names another. */
    private static final int TALE = 3;
    /** How exactly "last week" dates; days date more exactly. */
    private static final int WEEK = 4;
    /** What a text tells as news and does not date lies at most so many days back. */
    private static final int NEWS = 7;
    /** What lies more days back than these is history. */
    private static final int HISTORY = 30;

    private final Reading reading;
    private final Annotated annotated;
    private final List<Clause> clauses;
    private final ClauseTimes times;
    private final Codebook codebook;
    private final List<@Nullable Dated> dates = new ArrayList<>();
    private final Seams seams;
    private final Anew anew;

    /** Dates all acts of a document; {@code mentions} are its times in the order of the text. */
    public Chronology(Reading reading, List<TimeMention> mentions, Codebook codebook) {
        this.reading = reading;
        this.annotated = reading.annotated();
        this.clauses = reading.clauses();
        this.codebook = codebook;
        this.seams = Seams.of(annotated);
        this.anew = new Anew(annotated);
        this.times = new ClauseTimes(
                reading, new Joints(annotated, codebook.words("occasions")).join(mentions), codebook.sayings());
        reading.acts().forEach(act -> dates.add(told(act)));
        tale();
    }

    /** When an act was, by its number, or null when the text does not say. */
    public @Nullable When when(int act) {
        Dated dated = dates.get(act);
        return dated == null || isAhead(reading.acts().get(act), dated) ? null : dated.when();
    }

    /** The words that put an act on a day after publication though it happened, by its number; null when none do. */
    public @Nullable Span ahead(int act) {
        Dated dated = dates.get(act);
        return dated != null
                        && isAhead(reading.acts().get(act), dated)
                        && !isAnnounced(reading.acts().get(act))
                ? dated.span()
                : null;
    }

    /** "They <em>will</em> meet on Monday": an agreement that happened, by words of what is to come on that day. */
    private boolean isAnnounced(Act act) {
        return clauses.get(act.clause()).modalities().stream().anyMatch(modality -> FUTURE.contains(modality.lemma()));
    }

    /** Whether a day lies after publication though the act happened: then the words or the day of publication are wrong. */
    private boolean isAhead(Act act, Dated dated) {
        LocalDate published = annotated.document().published();
        LocalDate first = dated.period() == null ? null : dated.period().first();
        return published != null && first != null && act.status() == Status.HAPPENED && first.isAfter(published);
    }

    /** Whether an act that happened is history by its date: it ended more than 30 days before the text was published. */
    public boolean isHistory(int act) {
        Dated dated = dates.get(act);
        return dated == null ? isBeforeHistory(reading.acts().get(act)) : isOld(dated);
    }

    private boolean isOld(@Nullable Dated dated) {
        LocalDate published = annotated.document().published();
        LocalDate last =
                dated == null || dated.period() == null ? null : dated.period().last();
        return published != null && last != null && last.isBefore(published.minusDays(HISTORY));
    }

    /** "The coup of 2012 came <em>after weeks of protests</em>": what came before history is history. */
    private boolean isBeforeHistory(Act act) {
        Governor governor = clauses.get(act.clause()).governor();
        if (governor == null || !BEFORE.contains(String.valueOf(governor.marker()))) {
            return false;
        }
        return isOld(times.of(governor.clause()))
                || clauses.stream()
                        .filter(subject -> subject.governor() != null
                                && subject.governor().clause() == governor.clause()
                                && subject.governor().link() == Link.SUBJECT)
                        .anyMatch(subject -> isOld(times.of(subject.id())));
    }

    /** By the clauses that tell of the act, then by those bound to them. */
    private @Nullable Dated told(Act act) {
        Dated best = null;
        List<Integer> tellers = act.tellers().stream()
                .filter(teller -> clauses.get(teller).sentence() == sentence(act))
                .toList();
        for (int teller : tellers) {
            Dated own = times.of(teller);
            if (own != null && (best == null || own.rank() > best.rank())) {
                best = own;
            }
        }
        for (int teller : tellers) {
            best = best == null ? above(clauses.get(teller), 0) : best;
        }
        for (int teller : tellers) {
            best = best == null ? below(clauses.get(teller), act.type()) : best;
        }
        return best == null ? earlier(clauses.get(act.clause())) : best;
    }

    /** "After months of <em>demonstrations</em>, soldiers overthrew the king on Feb. 11": it was by then; null when nothing like it is told. */
    private @Nullable Dated earlier(Clause clause) {
        Governor governor = clause.governor();
        if (governor == null
                || clause.kind() != Clause.Kind.NOMINAL
                || governor.link() != Link.OBLIQUE
                || !BEFORE.contains(String.valueOf(governor.marker()))) {
            return null;
        }
        Dated upper = times.of(governor.clause());
        Period period = upper == null ? null : upper.period();
        return upper == null || period == null || period.last() == null
                ? null
                : new Dated(upper.span(), period.atLatest());
    }

    /** The time of the clause that governs this one, where both are of one time. */
    private @Nullable Dated above(Clause clause, int depth) {
        Governor governor = clause.governor();
        if (governor == null || depth > 4) {
            return null;
        }
        Clause upper = clauses.get(governor.clause());
        if (!shares(clause, governor, upper)) {
            return null;
        }
        Dated own = times.of(upper.id());
        return own != null ? own : above(upper, depth + 1);
    }

    private boolean shares(Clause clause, Governor governor, Clause upper) {
        if (clause.kind() == Clause.Kind.NOMINAL) {
            return governor.link() == Link.SUBJECT && happens(upper);
        }
        return switch (governor.link()) {
            case CONJUNCT -> isOfOneTense(clause, upper) && !speaks(upper);
            case PARTICIPLE -> !speaks(upper) && clause.tense() == Tense.PARTICIPLE;
            case ADVERBIAL -> TOGETHER.contains(String.valueOf(governor.marker()));
            case COMPLEMENT -> isPerformed(clause, upper);
            default -> false;
        };
    }

    /** "Voted <em>on Friday</em> to impeach": what a decision does by itself is of its day. */
    private boolean isPerformed(Clause clause, Clause upper) {
        return codebook.isPerformed(
                upper.predicate().lemma(), clause.predicate().lemma());
    }

    /** "Police <em>had</em> shut down eight events and <em>arrested</em> 20 people": what has no subject of its own shares the auxiliary. */
    private boolean isOfOneTense(Clause clause, Clause upper) {
        return clause.tense() == upper.tense()
                || clause.tense() == Tense.PAST && PERFECT.contains(upper.tense()) && !hasSubject(clause);
    }

    private boolean hasSubject(Clause clause) {
        Sentence sentence = annotated.sentences().get(clause.sentence());
        return annotated.tokens().subList(sentence.first(), sentence.end()).stream()
                .anyMatch(token ->
                        token.head() == clause.predicate().head() && (token.is("nsubj") || token.is("nsubj:pass")));
    }

    /**
     * The time of a clause that hangs on this one and is of one time with it.
     *
     * @param type what the clause tells; a harm is done when what does it is: "the blast <em>on Tuesday</em> killed three people";
     *     who is charged or seized in a harm is so later: "charged in <em>the December</em> slaying", but not in what arrests are made in:
     *     "arrested in a raid <em>on Monday</em>"
     */
    private @Nullable Dated below(Clause clause, String type) {
        boolean harm = HARM.contains(type);
        for (Clause lower : clauses) {
            Governor governor = lower.governor();
            if (governor == null || governor.clause() != clause.id()) {
                continue;
            }
            boolean joined = governor.link() == Link.CONJUNCT
                            && lower.tense() == clause.tense()
                            && !speaks(lower)
                            && !anew.begins(clause, lower)
                    || governor.link() == Link.ADVERBIAL && TOGETHER.contains(String.valueOf(governor.marker()))
                    || governor.link() == Link.OBLIQUE
                            && WITHIN.contains(String.valueOf(governor.marker()))
                            && !(ANSWERED.contains(type) && isHarm(lower) && !isArresting(lower, type))
                    || harm && governor.link() == Link.SUBJECT && lower.kind() == Clause.Kind.NOMINAL
                    || governor.link() == Link.RELATIVE && clause.kind() == Clause.Kind.NOMINAL && happens(lower);
            Dated own = joined && !speaks(clause) ? times.of(lower.id()) : null;
            if (own != null) {
                return own;
            }
        }
        return null;
    }

    private boolean isHarm(Clause clause) {
        return reading.acts().stream().anyMatch(act -> act.clause() == clause.id() && HARM.contains(act.type()));
    }

    private boolean isArresting(Clause clause, String type) {
        return type.equals("COERCE")
                && codebook.words("arresting").contains(clause.predicate().lemma());
    }

    private boolean speaks(Clause clause) {
        return codebook.sayings().isVerb(clause.predicate().lemma());
    }

    /** "Took place", "broke out": says of an event noun only that it was. */
    private boolean happens(Clause clause) {
        String lemma = clause.predicate().lemma();
        Words happenings = codebook.words("happenings");
        return happenings.contains(lemma)
                || clause.patients().stream()
                        .anyMatch(phrase -> happenings.contains(
                                lemma + " " + annotated.token(phrase.head()).lemma()));
    }

    /** Gives the acts of a tale the day that it has reached. */
    private void tale() {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < reading.acts().size(); i++) {
            Act act = reading.acts().get(i);
            if (!isTold(act)) {
                continue;
            }
            last.values()
                    .removeIf(before -> !seams.joins(sentence(reading.acts().get(before)), sentence(act)));
            Dated own = dates.get(i);
            if (own != null) {
                if (own.isOfDays()) {
                    last.put(act.type(), i);
                }
                continue;
            }
            Integer before = last.get(act.type());
            if (!isOfTale(act)) {
                // "Four killed in Baghdad bombing": a headline tells on the side what the story below it is about.
                dates.set(i, before == null && headline(act) ? ahead(i, act) : null);
                continue;
            }
            Dated past = before != null && goesOn(before, act) ? dates.get(before) : past(act);
            if (past != null) {
                dates.set(i, past);
                last.put(act.type(), i);
            } else if (before == null && headline(act)) {
                dates.set(i, ahead(i, act));
            }
        }
    }

    /** The old day that a tale has reached, of which an act is told in the simple past; null when none is. */
    private @Nullable Dated past(Act act) {
        Dated last = old(act);
        return last != null && last.isOfDays() ? last : null;
    }

    /** Whether an act without a time is told right behind an old one, and so may be as old: it is then no news of the days before publication. */
    public boolean isOfOldTale(int act) {
        return dates.get(act) == null && old(reading.acts().get(act)) != null;
    }

    /** The time, before the news, that the tale has reached of which an act is told in the simple past; null when it is no such tale. */
    private @Nullable Dated old(Act act) {
        Clause clause = clauses.get(act.clause());
        ClauseTimes.Told last = times.before(clause.predicate().head());
        LocalDate published = annotated.document().published();
        LocalDate end = last == null || last.dated().period() == null
                ? null
                : last.dated().period().last();
        boolean before = published != null && end != null && end.isBefore(published.minusDays(NEWS));
        if (last == null || !before || clause.tense() != Tense.PAST || !tells(last.clause())) {
            return null;
        }
        int apart = sentence(act) - last.clause().sentence();
        boolean near = annotated.sentences().get(last.clause().sentence()).paragraph() == paragraph(act);
        return near && apart > 0 && apart <= TALE ? last.dated() : null;
    }

    /** Whether a clause tells what was done, and not on the side. */
    private boolean tells(Clause clause) {
        Governor governor = clause.governor();
        boolean main = governor == null
                || governor.link() == Link.CONJUNCT
                || TOGETHER.contains(String.valueOf(governor.marker()));
        return main && clause.kind() == Clause.Kind.VERBAL && clause.tense() == Tense.PAST && !speaks(clause);
    }

    private static boolean isTold(Act act) {
        return act.status() == Status.HAPPENED && !act.background();
    }

    /** Whether an act moves the tale on: not one that "after", "before" or "who" tells of on the side. */
    private boolean isOfTale(Act act) {
        Clause clause = clauses.get(act.clause());
        Governor governor = clause.governor();
        if (clause.kind() == Clause.Kind.NOMINAL && clause.predicate().light() == null) {
            boolean named = governor != null && (governor.link() == Link.SUBJECT || governor.link() == Link.OBJECT);
            return definite(act) || governor == null || named && !isMeasured(clauses.get(governor.clause()));
        }
        if (isOfAnotherTime(clause)) {
            return false;
        }
        for (int steps = 0; governor != null && steps < clauses.size(); steps++) {
            boolean aside = governor.link() == Link.RELATIVE
                    || governor.link() == Link.ADVERBIAL && !TOGETHER.contains(String.valueOf(governor.marker()));
            if (aside) {
                return false;
            }
            governor = clauses.get(governor.clause()).governor();
        }
        return true;
    }

    /** "A week <em>after</em> a raid killed six". */
    private boolean isMeasured(Clause clause) {
        return isOfAnotherTime(clause)
                && clause.times().stream()
                        .anyMatch(time -> annotated.token(time + 1).is("mark"));
    }

    /** Opened by "after" or "before", even where the tree takes it for the main clause. */
    private boolean isOfAnotherTime(Clause clause) {
        int head = clause.predicate().head();
        return annotated.tokens().subList(Math.min(clause.first(), head), head).stream()
                .anyMatch(token -> token.head() == head && token.is("mark") && OTHER_TIME.contains(token.lemma()));
    }

    private boolean goesOn(int number, Act act) {
        Act before = reading.acts().get(number);
        return (sentence(act) - sentence(before) <= TALE || definite(act) || isByKnown(act, before))
                && (isOfDays(number) || paragraph(act) == paragraph(before));
    }

    /** "<em>The bomb</em> exploded at noon": done by what the act before is told of. */
    private boolean isByKnown(Act act, Act before) {
        int verb = clauses.get(act.clause()).predicate().head();
        Clause clause = clauses.get(before.clause());
        Sentence sentence = annotated.sentences().get(sentence(act));
        return annotated.tokens().subList(sentence.first(), verb).stream()
                .filter(token -> token.head() == verb && (token.is("nsubj") || token.is("nsubj:pass")))
                .filter(noun -> annotated.tokens().subList(sentence.first(), noun.index()).stream()
                        .anyMatch(token ->
                                token.head() == noun.index() && token.lemma().equals("the")))
                .anyMatch(noun -> annotated.tokens().subList(clause.first(), clause.end()).stream()
                        .anyMatch(token -> token.lemma().equals(noun.lemma())));
    }

    /** "Was blown up <em>last week</em>": only days carry a tale on from one paragraph to the next; a week is that of what was in it. */
    private boolean isOfDays(int number) {
        Dated dated = dates.get(number);
        return dated != null && dated.rank() > WEEK;
    }

    private int paragraph(Act act) {
        return annotated.sentences().get(sentence(act)).paragraph();
    }

    /** "The attack": one that has been told of. */
    private boolean definite(Act act) {
        Clause clause = clauses.get(act.clause());
        if (clause.kind() != Clause.Kind.NOMINAL) {
            return false;
        }
        int head = clause.predicate().head();
        return !isWhole(clause)
                && annotated.tokens().subList(Math.max(0, head - 5), head).stream()
                        .anyMatch(token -> token.head() == head
                                && token.is("det")
                                && Set.of("the", "this", "that").contains(token.lemma()));
    }

    /** "The killing <em>of some 300,000 people</em>": the article stands for what follows, not for what was told. */
    private boolean isWhole(Clause clause) {
        int head = clause.predicate().head();
        Sentence sentence = annotated.sentences().get(clause.sentence());
        return annotated.tokens().subList(Math.min(head + 1, sentence.end()), sentence.end()).stream()
                .anyMatch(token -> token.head() == head && token.is("nmod") && isNew(token, sentence));
    }

    /** Whether a phrase behind "of" names people or things without "the" or an owner. */
    private boolean isNew(Token noun, Sentence sentence) {
        List<Token> below = annotated.tokens().subList(sentence.first(), sentence.end()).stream()
                .filter(token -> token.head() == noun.index())
                .toList();
        boolean of = below.stream()
                .anyMatch(token -> token.is("case") && token.lemma().equals("of"));
        boolean known = below.stream()
                .anyMatch(token -> token.is("nmod:poss")
                        || token.is("det") && !token.lemma().matches("an?"));
        return of && !known && !noun.isProper();
    }

    private boolean headline(Act act) {
        return annotated.sentences().get(sentence(act)).headline() && sentence(act) == 0;
    }

    /** What a headline tells is dated by the first sentences below it, where they tell the same and not another act like it. */
    private @Nullable Dated ahead(int number, Act act) {
        for (int i = number + 1; i < reading.acts().size(); i++) {
            Act next = reading.acts().get(i);
            if (sentence(next) > sentence(act) + TALE) {
                return null;
            }
            if (isTold(next) && next.type().equals(act.type()) && dates.get(i) != null && sharesName(act, next)) {
                return dates.get(i);
            }
        }
        return null;
    }

    /** Whether a name in the sentence of one act stands in the clause of the other too. */
    private boolean sharesName(Act one, Act other) {
        Sentence told = annotated.sentences().get(sentence(one));
        Set<String> names = annotated.tokens().subList(told.first(), told.end()).stream()
                .filter(Token::isProper)
                .map(Token::lemma)
                .collect(Collectors.toSet());
        Clause clause = clauses.get(other.clause());
        return annotated.tokens().subList(clause.first(), clause.end()).stream()
                .map(Token::lemma)
                .anyMatch(names::contains);
    }

    private int sentence(Act act) {
        return clauses.get(act.clause()).sentence();
    }
}
