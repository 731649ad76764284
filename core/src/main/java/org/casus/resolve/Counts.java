package org.casus.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.model.Act;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Argument;
import org.casus.model.Clause;
import org.casus.model.Count;
import org.casus.model.CountKind;
import org.casus.model.Phrase;
import org.casus.model.Status;
import org.casus.model.Tense;
import org.casus.model.Token;
import org.casus.resolve.count.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * How many an act killed, injured, arrested …: the numbers of the phrases that its rule counts, each person once. Who was hit and
 * then died is killed, not injured; who is only spoken of again ("the victim", "one of them") adds nobody.
 */
final class Counts {
    private static final Set<String> DEADLY = Set.of("fatally", "mortally");
    private static final Set<Status> FORWARD =
            Set.of(Status.PLANNED, Status.ORDERED, Status.DEMANDED, Status.THREATENED);
    private static final Set<String> ALL = Set.of("they", "them", "both", "all");

    private final Act act;
    private final Annotated annotated;
    private final List<Entry> killed = new ArrayList<>();
    private final List<Entry> injured = new ArrayList<>();
    private final List<Count> others = new ArrayList<>();

    /** Behind those of whom all died, a token; 0 when nobody says so of all. */
    private int allDied;

    /** Whether a name stands beside those counted of which nobody knows whether it is one person: "murdered Smith and Mowder". */
    private boolean more;

    private Counts(Act act, Annotated annotated) {
        this.act = act;
        this.annotated = annotated;
    }

    /** A phrase that counts people: so many, and whether it speaks of people named before. */
    private record Entry(Phrase phrase, Quantity quantity, boolean again) {
        int least() {
            return quantity.low() == null ? 0 : quantity.low();
        }

        Count count(CountKind kind, boolean more) {
            return new Count(kind, quantity.low(), more ? null : quantity.high(), quantity.span());
        }

        /** The same phrase with some of its people taken out. */
        Entry without(int people) {
            Integer high = quantity.high();
            return new Entry(
                    phrase,
                    new Quantity(least() - people, high == null ? null : high - people, quantity.span()),
                    again);
        }
    }

    /** The numbers of an act; none of one that did not happen, since it hurt nobody, and none of the dead and hurt of one still to come. */
    static List<Count> of(Act act, Clause clause, Annotated annotated, Cast cast, Fates fates) {
        if (act.status() == Status.NOT_HAPPENED) {
            return List.of();
        }
        boolean open = isOpen(act.status(), clause, annotated);
        Counts counts = new Counts(act, annotated);
        Set<Integer> people = new HashSet<>();
        for (Argument argument : act.arguments()) {
            CountKind kind = argument.count();
            if (kind == null) {
                continue;
            }
            Phrase phrase = argument.phrase();
            Quantity quantity = cast.quantity(phrase);
            boolean harm = kind == CountKind.KILLED || kind == CountKind.INJURED;
            if (harm && (open || isVehicle(cast, phrase)) || isAmong(annotated, phrase)) {
                continue;
            }
            int person = harm ? fates.person(phrase) : -1;
            if (person >= 0 && !people.add(person)) {
                continue;
            }
            boolean again = fates.isOther(phrase) ? counts.isLeft(quantity, cast, phrase) : counts.again(phrase, kind);
            List<Phrase> listed = quantity == null && harm ? cast.listed(phrase) : List.of();
            if (listed.size() > 1) {
                for (Phrase each : listed) {
                    Quantity single = cast.quantity(each);
                    if (single != null && people.add(fates.person(each) >= 0 ? fates.person(each) : -1 - each.head())) {
                        counts.add(kind, new Entry(each, single, again));
                    }
                }
            } else if (quantity == null) {
                counts.more |= harm && annotated.token(phrase.head()).isProper();
                if (kind == CountKind.KILLED && again && counts.isAll(phrase)) {
                    counts.allDied = phrase.first();
                }
            } else {
                boolean died = kind == CountKind.INJURED && fates.died(phrase);
                counts.add(died ? CountKind.KILLED : kind, new Entry(phrase, quantity, again));
                if (kind == CountKind.INJURED) {
                    counts.fatally(phrase, cast);
                }
            }
        }
        return counts.all();
    }

    private static boolean isVehicle(Cast cast, Phrase phrase) {
        return cast.actor(phrase).kind() == ActorKind.VEHICLE;
    }

    /** "Arrested 12 students, among <em>them three women</em>": some of those counted already. */
    static boolean isAmong(Annotated annotated, Phrase phrase) {
        return phrase.first() > 0
                && annotated.token(phrase.first() - 1).lemma().equals("among")
                && annotated.token(phrase.first()).lemma().matches("they|them|those");
    }

    /** "Tried <em>to stab</em> a guard", "<em>may attack</em> 20 villages", a threat to kill two: whether nobody was hurt so far. */
    private static boolean isOpen(Status status, Clause clause, Annotated annotated) {
        if (FORWARD.contains(status)) {
            return true;
        }
        boolean ahead =
                clause.tense() == Tense.INFINITIVE || !clause.modalities().isEmpty();
        return status == Status.POSSIBLE && ahead && !isPerfect(clause, annotated);
    }

    /** "May <em>have</em> killed". */
    private static boolean isPerfect(Clause clause, Annotated annotated) {
        int verb = clause.predicate().head();
        return annotated.tokens().subList(Math.max(0, verb - 6), verb).stream()
                .anyMatch(token -> token.head() == verb && token.lemma().equals("have"));
    }

    /** "They", "both": all that were named before. */
    private boolean isAll(Phrase phrase) {
        return ALL.contains(annotated.token(phrase.head()).lemma())
                || ALL.contains(annotated.token(phrase.first()).lemma());
    }

    /** "Three were shot, <em>one</em> fatally": one of the three was killed. */
    private void fatally(Phrase phrase, Cast cast) {
        for (Token token :
                annotated.tokens().subList(phrase.head(), annotated.tokens().size())) {
            if (annotated.sentenceOf(token.index()) != annotated.sentenceOf(phrase.head())) {
                return;
            }
            int number = token.head();
            if (DEADLY.contains(token.lemma())
                    && number > phrase.head()
                    && annotated.token(number).tag().equals("CD")) {
                Phrase some = Phrase.of(number, number, number + 1);
                Quantity quantity = cast.quantity(some);
                if (quantity != null) {
                    add(CountKind.KILLED, new Entry(some, quantity, true));
                }
            }
        }
    }

    private void add(CountKind kind, Entry entry) {
        switch (kind) {
            case KILLED -> killed.add(entry);
            case INJURED -> injured.add(entry);
            default -> {
                // a single marcher is no crowd that anybody counted
                boolean oneDoer = kind == CountKind.PARTICIPANTS && entry.least() == 1;
                Count count = entry.count(kind, false);
                if (!oneDoer && !others.contains(count)) {
                    others.add(count);
                }
            }
        }
    }

    private List<Count> all() {
        settle();
        List<Count> all = new ArrayList<>();
        killed.forEach(entry -> all.add(entry.count(CountKind.KILLED, more)));
        injured.forEach(entry -> all.add(entry.count(CountKind.INJURED, more)));
        all.addAll(others);
        return all.stream().distinct().toList();
    }

    /** Takes those who died out of those who were hit, and drops who is only spoken of again. */
    private void settle() {
        if (allDied > 0) {
            List<Entry> all = first(injured).stream()
                    .filter(entry -> entry.phrase.first() < allDied)
                    .toList();
            killed.addAll(all);
            injured.removeAll(all);
        }
        List<Entry> hit = first(injured);
        List<Entry> dead = first(killed);
        List<Entry> later = again(killed);
        int dying = least(later);
        if (!hit.isEmpty()) {
            injured.retainAll(hit);
            if (dying <= least(hit)) {
                take(later, hit);
                injured.clear();
                injured.addAll(hit);
                return;
            }
        } else if (dead.isEmpty()) {
            List<Entry> left = again(injured);
            // "Four were wounded, one died" is three wounded; "killed one and wounded four" is four.
            take(later.stream().filter(entry -> isBehind(entry, left)).toList(), left);
            injured.clear();
            injured.addAll(largest(left));
            killed.clear();
            killed.addAll(largest(later));
            return;
        } else {
            // "A bomber killed twelve. More than 20 people were injured": none of the dead.
            List<Entry> others = largest(injured.stream().filter(this::isNew).toList());
            injured.clear();
            injured.addAll(others);
        }
        if (least(dead) >= least(largest(later))) {
            killed.retainAll(dead);
        } else {
            killed.clear();
            killed.addAll(largest(later));
        }
    }

    /** Whether a phrase counts people of whom nobody has spoken: "20 people", not "the two" or "one of them". */
    private boolean isNew(Entry entry) {
        Token first = annotated.token(entry.phrase.first());
        Token head = annotated.token(entry.phrase.head());
        return head.tag().startsWith("NN")
                && !head.isProper()
                && !first.tag().matches("DT|PRP\\$|WDT")
                && entry.least() > 1;
    }

    private static boolean isBehind(Entry entry, List<Entry> others) {
        return others.stream().anyMatch(other -> other.phrase.first() < entry.phrase.first());
    }

    private static List<Entry> first(List<Entry> entries) {
        return new ArrayList<>(entries.stream().filter(entry -> !entry.again).toList());
    }

    private static List<Entry> again(List<Entry> entries) {
        return new ArrayList<>(entries.stream().filter(entry -> entry.again).toList());
    }

    private static int least(List<Entry> entries) {
        return entries.stream().mapToInt(Entry::least).sum();
    }

    /** Of phrases that may all speak of the same people the one that counts most. */
    private static List<Entry> largest(List<Entry> entries) {
        Entry best = null;
        for (Entry entry : entries) {
            best = best == null || entry.least() > best.least() ? entry : best;
        }
        return best == null ? List.of() : List.of(best);
    }

    /** Takes the dead out of those hit: out of the phrase with the same noun first, then from the last. */
    private void take(List<Entry> dead, List<Entry> hit) {
        for (Entry entry : dead) {
            int left = entry.least();
            for (boolean same : new boolean[] {true, false}) {
                for (int i = hit.size() - 1; i >= 0 && left > 0; i--) {
                    if (!same || word(hit.get(i)).equals(word(entry))) {
                        int taken = Math.min(left, hit.get(i).least());
                        left -= taken;
                        Entry rest = hit.get(i).without(taken);
                        if (rest.least() > 0 || taken == 0) {
                            hit.set(i, rest);
                        } else {
                            hit.remove(i);
                        }
                    }
                }
            }
        }
    }

    private String word(Entry entry) {
        return annotated.token(entry.phrase.head()).lemma();
    }

    /**
     * Whether a phrase speaks of people that the act has named before: any in a later sentence, and in its own a pronoun or a bare
     * number ("shot three men, killing <em>two</em>").
     */
    private boolean again(Phrase phrase, CountKind kind) {
        if (annotated.sentenceOf(phrase.head()) != firstSentence()) {
            return !isHis(phrase);
        }
        Token head = annotated.token(phrase.head());
        boolean bare =
                head.isPronoun() || head.tag().equals("CD") || head.lemma().equals("one");
        return bare && !isBeside(phrase) && before(phrase, kind) != null;
    }

    /** "The judge was shot. Two of <em>her bodyguards</em> were killed": those of somebody who was hit are others. */
    private boolean isHis(Phrase phrase) {
        Token last = annotated.token(phrase.end() - 1);
        boolean owned = last.tag().startsWith("NN")
                && annotated.tokens().subList(phrase.first(), phrase.end()).stream()
                        .anyMatch(token -> token.tag().equals("PRP$") && token.head() == last.index());
        return owned
                && act.arguments().stream()
                        .filter(argument ->
                                argument.count() != null && argument.phrase().end() <= phrase.first())
                        .map(argument -> annotated.token(argument.phrase().head()))
                        .noneMatch(head -> head.lemma().equals(last.lemma())
                                || head.tag().equals("CD")
                                || head.tag().equals("NNS"));
    }

    /** "The mayor and <em>two of his guards</em>": a number of people with a noun of their own, joined by "and". */
    private boolean isBeside(Phrase phrase) {
        Token last = annotated.token(phrase.end() - 1);
        return annotated.token(phrase.head()).is("conj")
                && last.tag().startsWith("NN")
                && annotated.token(phrase.head()).tag().equals("CD");
    }

    /** The sentence that first counts somebody the act hit, from that of its trigger on. */
    private int firstSentence() {
        int told = annotated.sentenceOf(firstToken());
        return act.arguments().stream()
                .filter(argument -> argument.count() != null)
                .mapToInt(argument -> annotated.sentenceOf(argument.phrase().head()))
                .filter(sentence -> sentence >= told)
                .min()
                .orElse(told);
    }

    private int firstToken() {
        int token = 0;
        while (token < annotated.tokens().size() - 1
                && annotated.token(token).span().start() < act.trigger().start()) {
            token++;
        }
        return token;
    }

    /**
     * "Four people were shot. One died. <em>Two others</em> were badly hurt": others beside one who was taken out of a greater number
     * belong to that number.
     */
    private boolean isLeft(@Nullable Quantity others, Cast cast, Phrase phrase) {
        int sentence = annotated.sentenceOf(phrase.head());
        boolean singled = false;
        boolean greater = false;
        for (Argument argument : act.arguments()) {
            Quantity before = argument.count() == null ? null : cast.quantity(argument.phrase());
            if (before == null
                    || before.low() == null
                    || annotated.sentenceOf(argument.phrase().head()) >= sentence) {
                continue;
            }
            boolean first = annotated.sentenceOf(argument.phrase().head()) == firstSentence();
            singled |= !first;
            greater |= first
                    && argument.count() == CountKind.INJURED
                    && (others == null || others.low() == null || before.low() > others.low());
        }
        return singled && greater;
    }

    /** A phrase before this one that counts people with a noun of its own; the hurt are none of the dead. */
    private @Nullable Phrase before(Phrase phrase, CountKind kind) {
        // "Shot seven, two of whom died".
        boolean ofThem = phrase.end() - 1 > phrase.head()
                && annotated.token(phrase.end() - 1).isPronoun();
        return act.arguments().stream()
                .filter(argument ->
                        argument.count() != null && (kind != CountKind.INJURED || argument.count() != CountKind.KILLED))
                .map(Argument::phrase)
                .filter(other -> other.end() <= phrase.first()
                        && !annotated.token(other.head()).isPronoun()
                        && (ofThem
                                || !annotated.token(other.head()).tag().equals("CD")
                                // "shot two of the suspects, killing one of them"
                                || annotated.token(other.end() - 1).tag().startsWith("NN")))
                .findFirst()
                .orElse(null);
    }
}
