package org.casus.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.model.Annotated;
import org.casus.model.Dateline;
import org.casus.model.MessageCode;
import org.casus.model.Notice;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Token;

/**
 * Seams of a text that was put together from several stories: a sentence that stands twice, a dateline of another place below the first.
 * What such a text points at ("those strikes") may stand in a story that was cut.
 */
final class Stitches {
    /** Fewer words may be repeated in one story: a refrain, a caption. */
    private static final int SHORTEST = 8;

    private Stitches() {}

    static List<Notice> of(Annotated annotated) {
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
