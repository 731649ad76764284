package org.casus.model;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where one story ends and another begins in a text that was put together from several: at a dateline of another place below the first, with
 * the headline above it, and at a line of stars or dashes. What refers to something, and the place and day that a story has reached, end
 * there.
 */
public final class Seams {
    private static final Pattern RULE = Pattern.compile("(?m)^\\s*(?:[*_=#~\\u2022\\u2014-]\\s*){3,}$");

    /** The sentences that open a story. */
    private final BitSet opening = new BitSet();

    private Seams() {}

    public static Seams of(Annotated annotated) {
        Seams seams = new Seams();
        for (int i = 1; i < annotated.sentences().size(); i++) {
            if (isRuled(annotated, i)) {
                seams.opening.set(i);
            }
        }
        String first = null;
        for (Dateline dateline : annotated.datelines()) {
            String place = dateline.place() == null
                    ? null
                    : annotated.text(dateline.place()).toLowerCase(Locale.ROOT);
            if (place != null && first != null && !place.equals(first)) {
                seams.opening.set(opening(annotated, dateline));
            }
            first = place == null ? first : place;
        }
        return seams;
    }

    /** Whether two sentences, the earlier first, stand in one story. */
    public boolean joins(int earlier, int later) {
        int next = opening.nextSetBit(earlier + 1);
        return next < 0 || next > later;
    }

    /** The first sentence of the story in which a sentence stands. */
    public int first(int sentence) {
        return Math.max(0, opening.previousSetBit(sentence));
    }

    /** After the last sentence of the story in which a sentence stands, in a text of so many sentences. */
    public int end(int sentence, int sentences) {
        int next = opening.nextSetBit(sentence + 1);
        return next < 0 ? sentences : next;
    }

    /** The first sentences of the stories after the first, in the order of the text. */
    public IntStream openings() {
        return opening.stream();
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
