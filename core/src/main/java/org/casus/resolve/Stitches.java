package org.casus.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.model.Annotated;
import org.casus.model.Dateline;
import org.casus.model.MessageCode;
import org.casus.model.Notice;
import org.casus.model.Phrase;
import org.casus.model.Reading;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Token;

/**
 * Seams of a text that was put together from several stories: a sentence that stands twice, a dateline of another place below the first,
 * and loose ends in several paragraphs. One loose end may be carelessness; two speakers whom nothing introduces, or a speaker, a quote
 * and a description that each hang in the air, were cut from something.
 */
final class Stitches {
    /** Fewer words may be repeated in one story: a refrain, a caption. */
    private static final int SHORTEST = 8;

    /** "This report", "that message" may point at what was just said in other words. */
    private static final Pattern CLOSE = Pattern.compile("(?i)(this|that) ");

    private static final String LOOSE = "a loose end, as where stories were joined: ";

    private Stitches() {}

    /**
     * @param persons whether a phrase names a person
     * @param known the notices there are: quotes without a speaker and descriptions that nothing introduces are loose ends
     */
    static List<Notice> of(Reading reading, Predicate<Phrase> persons, List<Notice> known) {
        List<Notice> notices = repeated(reading.annotated());
        notices.addAll(loose(reading, Strangers.of(reading, persons), known));
        return notices;
    }

    private static List<Notice> loose(Reading reading, List<Span> strangers, List<Notice> known) {
        Annotated annotated = reading.annotated();
        List<Span> quotes = spans(known, MessageCode.W002).stream()
                .filter(quote -> isAlone(annotated.document().text(), quote))
                .toList();
        List<Span> descriptions = spans(known, MessageCode.W003).stream()
                .filter(words -> !CLOSE.matcher(annotated.text(words)).lookingAt())
                .toList();
        boolean speakers = paragraphs(annotated, strangers) >= 2;
        boolean all = !strangers.isEmpty()
                && !quotes.isEmpty()
                && !descriptions.isEmpty()
                && paragraphs(
                                annotated,
                                Stream.of(strangers, quotes, descriptions)
                                        .flatMap(List::stream)
                                        .toList())
                        >= 3;
        List<Notice> notices = new ArrayList<>();
        if (speakers || all) {
            strangers.forEach(span -> notices.add(
                    notice(LOOSE + "nothing says who \"" + annotated.text(span) + "\" is, who speaks", span)));
            quotes.forEach(span -> notices.add(notice(LOOSE + "a quote stands alone", span)));
            descriptions.forEach(span ->
                    notices.add(notice(LOOSE + "nothing before introduces \"" + annotated.text(span) + "\"", span)));
        }
        return notices;
    }

    private static List<Span> spans(List<Notice> notices, MessageCode code) {
        return notices.stream()
                .filter(notice -> notice.code().equals(code.name()))
                .map(Notice::span)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** Whether a quote is a paragraph by itself. */
    private static boolean isAlone(String text, Span quote) {
        int first = text.lastIndexOf('\n', quote.start()) + 1;
        int end = text.indexOf('\n', quote.end());
        String rest = text.substring(first, quote.start()) + text.substring(quote.end(), end < 0 ? text.length() : end);
        return rest.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static long paragraphs(Annotated annotated, List<Span> spans) {
        String text = annotated.document().text();
        return spans.stream()
                .map(span -> text.substring(0, span.start()).lastIndexOf('\n'))
                .distinct()
                .count();
    }

    private static List<Notice> repeated(Annotated annotated) {
        List<Notice> notices = new ArrayList<>();
        Map<String, Span> told = new HashMap<>();
        for (Sentence sentence : annotated.sentences()) {
            String words = words(annotated, sentence);
            if (words.isEmpty()) {
                continue;
            }
            Span earlier = told.putIfAbsent(words, sentence.span());
            if (earlier != null) {
                notices.add(notice("a sentence that stands above already", sentence.span()));
            }
        }
        Set<String> places = new HashSet<>();
        for (Dateline dateline : annotated.datelines()) {
            Span place = dateline.place();
            boolean other = place != null && places.add(annotated.text(place).toLowerCase(Locale.ROOT));
            if (other && places.size() > 1) {
                notices.add(
                        notice("a second story begins: \"" + annotated.text(dateline.span()) + "\"", dateline.span()));
            }
        }
        return notices;
    }

    private static Notice notice(String what, Span where) {
        return new Notice(MessageCode.W007.name(), what, where);
    }

    /** The words of a sentence of some length, without marks and capitals; empty for a short one. */
    private static String words(Annotated annotated, Sentence sentence) {
        StringBuilder words = new StringBuilder();
        int count = 0;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = annotated.token(i);
            if (Character.isLetterOrDigit(token.form().charAt(0))) {
                words.append(token.form().toLowerCase(Locale.ROOT)).append(' ');
                count++;
            }
        }
        return count < SHORTEST ? "" : words.toString();
    }
}
