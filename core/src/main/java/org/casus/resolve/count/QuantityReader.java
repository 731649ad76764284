package org.casus.resolve.count;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.codebook.Words;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Token;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/**
 * Reads how many people a phrase stands for: by its number ("at least 12 people", "12 of the passengers", "a family of five"),
 * by a word of the lexicon {@code quantities.csv} ("dozens"), or because it is one person ("a man", "him", a name). Words of
 * {@code collectives.csv} ("crowd", "army") are never one person.
 */
public final class QuantityReader {
    private static final int REACH = 5;
    /** So many words a quantity of the lexicon may have. */
    private static final int LONGEST = 4;

    private static final Set<String> ONE =
            Set.of("he", "she", "him", "her", "himself", "herself", "i", "me", "someone", "somebody", "another");
    /** What is counted here is more than one person each. */
    private static final Set<String> SEVERAL = Set.of("family", "household");

    private static final Set<String> ORDINALS = Set.of("second", "third", "fourth", "fifth", "sixth");
    private static final Set<ActorKind> PEOPLE = Set.of(
            ActorKind.PERSON,
            ActorKind.CIVILIANS,
            ActorKind.MILITARY,
            ActorKind.POLICE,
            ActorKind.ARMED_GROUP,
            ActorKind.GOVERNMENT,
            ActorKind.CROWD,
            ActorKind.UNKNOWN);

    private final Map<String, Row> quantities = new HashMap<>();
    private final Map<String, Row> collectives = new HashMap<>();
    private final Words shares;

    public QuantityReader(Codebook codebook) {
        codebook.table("quantities")
                .rows()
                .forEach(row -> quantities.put(row.get("words").toLowerCase(Locale.ROOT), row));
        shares = codebook.words("shares");
        codebook.table("collectives")
                .rows()
                .forEach(row -> collectives.put(row.get("noun").toLowerCase(Locale.ROOT), row));
    }

    /** Whether a word by itself says how many: "several". */
    public boolean isQuantity(String word) {
        return quantities.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** How many, or null when the words do not say. */
    public @Nullable Quantity read(Annotated annotated, Phrase phrase, ActorKind kind) {
        Sentence sentence = annotated.sentences().get(annotated.sentenceOf(phrase.first()));
        int from = Math.max(sentence.first(), phrase.first() - REACH);
        Pieces pieces = Pieces.of(annotated, from, Math.min(sentence.end(), phrase.end() + REACH));
        int first = position(pieces, phrase.first());
        int end = position(pieces, phrase.end());
        int head = Math.min(end, positionBehind(pieces, phrase.head()));
        Span whole = annotated.span(phrase.first(), phrase.end());
        if (isShare(annotated, phrase)) {
            return null;
        }
        Quantity counted = numbered(annotated, pieces, first, head, whole);
        if (counted != null) {
            boolean several = SEVERAL.contains(annotated.token(phrase.head()).lemma());
            return several ? new Quantity(counted.low(), null, counted.span()) : counted;
        }
        Token noun = annotated.token(phrase.head());
        Row collective = collectives.get(noun.lemma());
        for (int of : collective == null ? new int[0] : new int[] {head, end}) {
            NumberReader.Bounded members = pieces.is(of, "of") ? NumberReader.at(pieces, of + 1) : null;
            if (members != null) {
                return new Quantity(members.low(), members.high(), whole.cover(pieces.span(of, members.end())));
            }
        }
        if (isOrdinal(annotated, phrase)) {
            return new Quantity(1, 1, whole);
        }
        if (collective != null) {
            return singular(noun) ? listed(collective, whole) : null;
        }
        return one(annotated, phrase, noun, kind) ? new Quantity(1, 1, whole) : null;
    }

    /** "<em>A third</em> of the recruits", "3 <em>percent</em> of the herd": no number of people. */
    private boolean isShare(Annotated annotated, Phrase phrase) {
        Token head = annotated.token(phrase.head());
        boolean part = phrase.head() + 1 < annotated.tokens().size()
                && annotated.token(phrase.head() + 1).lemma().equals("of");
        return part && shares.contains(head.lemma());
    }

    /** A number or quantity word between the opening of the phrase and its head. */
    private @Nullable Quantity numbered(Annotated annotated, Pieces pieces, int first, int head, Span whole) {
        for (int i = first; i < head; i++) {
            if (isLeftOut(pieces, i)) {
                continue;
            }
            Row row = null;
            int end = i;
            for (int n = LONGEST; n >= 1 && row == null; n--) {
                row = i + n <= head + 2 ? quantities.get(words(pieces, i, n)) : null;
                end = i + n;
            }
            if (row != null && !row.get("low").isEmpty()) {
                Bounds.Before before = Bounds.before(pieces, i);
                Quantity listed = listed(row, whole.cover(pieces.span(before.start(), end)));
                return listed != null && before.bounds() == Bounds.HIGH
                        ? new Quantity(null, listed.low(), listed.span())
                        : listed;
            }
            NumberReader.Bounded number =
                    isAge(pieces, first, i) || isNamed(annotated, pieces, first, i) ? null : NumberReader.at(pieces, i);
            if (number != null) {
                Quantity one = new Quantity(
                        number.low(), number.high(), whole.cover(pieces.span(number.start(), number.end())));
                Quantity two = second(pieces, number.end(), head);
                return two == null ? one : one.plus(two);
            }
        }
        return null;
    }

    /** "All but <em>two</em> of the hostages": how many are not meant. */
    private static boolean isLeftOut(Pieces pieces, int at) {
        return at > 1 && pieces.is(at - 1, "but") && pieces.is(at - 2, "all");
    }

    /** "Five and <em>three</em> people": so many more with the same noun, or null. */
    private static @Nullable Quantity second(Pieces pieces, int end, int head) {
        NumberReader.Bounded more = pieces.is(end, "and") ? NumberReader.at(pieces, end + 1) : null;
        return more == null || more.end() >= head || more.start() != end + 1
                ? null
                : new Quantity(more.low(), more.high(), pieces.span(end + 1, more.end()));
    }

    /** "Peter Hall, <em>21</em>, a clerk": how old somebody is, not how many. */
    private static boolean isAge(Pieces pieces, int first, int at) {
        return at > first + 1
                && pieces.is(at - 1, ",")
                && Character.isUpperCase(pieces.get(at - 2).written().charAt(0));
    }

    /** "A Route <em>302</em> bus", "B<em>5</em>": which one, not how many. */
    private static boolean isNamed(Annotated annotated, Pieces pieces, int first, int at) {
        boolean digits = at > 0 && pieces.text(at).matches("[0-9]+");
        if (digits
                && pieces.get(at - 1).token() == pieces.get(at).token()
                && pieces.text(at - 1).matches("[a-z]+")) {
            return true;
        }
        return at > first
                && digits
                && annotated.token(pieces.get(at - 1).token()).tag().equals("NNP");
    }

    private static String words(Pieces pieces, int at, int count) {
        StringBuilder words = new StringBuilder(pieces.text(at));
        for (int i = at + 1; i < at + count; i++) {
            words.append(' ').append(pieces.text(i));
        }
        return words.toString();
    }

    private static @Nullable Quantity listed(Row row, Span span) {
        String low = row.get("low");
        String high = row.get("high");
        return low.isEmpty() && high.isEmpty()
                ? null
                : new Quantity(
                        low.isEmpty() ? null : Integer.valueOf(low),
                        high.isEmpty() ? null : Integer.valueOf(high),
                        span);
    }

    private static boolean one(Annotated annotated, Phrase phrase, Token head, ActorKind kind) {
        if (head.lemma().equals("other")) {
            return !head.tag().equals("NNS");
        }
        if (head.isPronoun() || head.lemma().equals("another")) {
            return ONE.contains(head.lemma()) || ONE.contains(head.form().toLowerCase(Locale.ROOT));
        }
        if (head.isProper() && isOrder(annotated, phrase)) {
            return false;
        }
        if (head.isProper()) {
            return kind == ActorKind.PERSON
                    || "PERSON".equals(head.name()) && singular(head) && PEOPLE.contains(kind)
                    || article(annotated, phrase)
                            && singular(head)
                            && kind != ActorKind.UNKNOWN
                            && PEOPLE.contains(kind);
        }
        return (singular(head) || isAge(annotated, phrase)) && PEOPLE.contains(kind) && !quantified(annotated, phrase);
    }

    /** "The <em>Jesuits</em>", "the Browns": several of one name. */
    private static boolean isOrder(Annotated annotated, Phrase phrase) {
        String name = annotated.token(phrase.head()).form();
        return phrase.first() == phrase.head() - 1
                && annotated.token(phrase.first()).lemma().equals("the")
                && name.length() > 3
                && name.endsWith("s")
                && !name.endsWith("ss");
    }

    /** "The 17-year-old": somebody told of by age alone. */
    private static boolean isAge(Annotated annotated, Phrase phrase) {
        int head = phrase.head();
        return annotated.token(head).form().equalsIgnoreCase("old")
                && head - phrase.first() > 2
                && annotated.token(head - 1).form().equals("-");
    }

    /** "A third was hurt": one more. */
    private static boolean isOrdinal(Annotated annotated, Phrase phrase) {
        return phrase.end() - phrase.first() == 2
                && annotated.token(phrase.first()).lemma().equals("a")
                && ORDINALS.contains(annotated.token(phrase.head()).lemma());
    }

    private static boolean article(Annotated annotated, Phrase phrase) {
        String word = annotated.token(phrase.first()).lemma();
        return word.equals("a") || word.equals("an") || word.equals("another");
    }

    private static boolean quantified(Annotated annotated, Phrase phrase) {
        String word = annotated.token(phrase.first()).lemma();
        return Set.of("no", "any", "every", "each", "many", "some", "all", "most", "few", "number")
                .contains(word);
    }

    private static boolean singular(Token head) {
        return head.tag().equals("NN") || head.tag().equals("NNP");
    }

    private static int position(Pieces pieces, int token) {
        int i = 0;
        while (i < pieces.size() && pieces.get(i).token() < token) {
            i++;
        }
        return i;
    }

    private static int positionBehind(Pieces pieces, int token) {
        return position(pieces, token + 1);
    }
}
