package org.casus.model;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where one story ends and another begins in a text that was put together from several: at a dateline of another place below the first, with
 * the headline above it, and at a line of stars or dashes. What refers to something, and the place and day that a story has reached, end
 * there.
 *
 * @param first the numbers of the sentences that open a story after the first, ascending
 */
public record Seams(List<Integer> first) {
    private static final Pattern RULE = Pattern.compile("(?m)^\\s*(?:[*_=#~\\u2022\\u2014-]\\s*){3,}$");

    public Seams {
        first = List.copyOf(first);
    }

    public static Seams of(Annotated annotated) {
        BitSet opening = new BitSet();
        for (int i = 1; i < annotated.sentences().size(); i++) {
            if (isRuled(annotated, i)) {
                opening.set(i);
            }
        }
        String known = null;
        for (Dateline dateline : annotated.datelines()) {
            String place = dateline.place() == null
                    ? null
                    : annotated.text(dateline.place()).toLowerCase(Locale.ROOT);
            if (place != null && known != null && !place.equals(known)) {
                opening.set(opening(annotated, dateline));
            }
            known = place == null ? known : place;
        }
        return new Seams(opening.stream().boxed().toList());
    }

    /** Whether two sentences, the earlier first, stand in one story. */
    public boolean joins(int earlier, int later) {
        return first.stream().noneMatch(sentence -> sentence > earlier && sentence <= later);
    }

    /** The first sentence of the story in which a sentence stands. */
    public int first(int sentence) {
        return first.stream()
                .mapToInt(Integer::intValue)
                .filter(one -> one <= sentence)
                .max()
                .orElse(0);
    }

    /** After the last sentence of the story in which a sentence stands, in a text of so many sentences. */
    public int end(int sentence, int sentences) {
        return first.stream()
                .mapToInt(Integer::intValue)
                .filter(one -> one > sentence)
                .min()
                .orElse(sentences);
    }

    /** The first sentences of the stories after the first, in the order of the text. */
    public IntStream openings() {
        return first.stream().mapToInt(Integer::intValue);
    }

    private static boolean isRuled(Annotated annotated, int sentence) {
        Span before = annotated.sentences().get(sentence - 1).span();
        Span here = annotated.sentences().get(sentence).span();
        String text = annotated.document().text();
        boolean marks = annotated.text(here).codePoints().noneMatch(Character::isLetterOrDigit);
        int end = marks ? here.end() : here.start();
        return isRule(text.substring(before.end(), Math.max(before.end(), end)));
    }

    private static boolean isRule(String text) {
        return text.length() > 2
                && RULE.matcher(text).find()
                && text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The sentence of a dateline, or of the headlines above it. */
    private static int opening(Annotated annotated, Dateline dateline) {
        int sentence = 0;
        while (sentence + 1 < annotated.sentences().size()
                && annotated.sentences().get(sentence + 1).span().start()
                        <= dateline.span().start()) {
            sentence++;
        }
        while (sentence > 1 && annotated.sentences().get(sentence - 1).headline()) {
            sentence--;
        }
        return sentence;
    }
}
