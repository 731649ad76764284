package org.casus.link.report;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.model.CodedDocument;
import org.casus.model.Event;
import org.casus.model.Span;
import org.casus.model.TimeExpression;
import org.casus.model.When;
import org.jspecify.annotations.Nullable;

/**
 * How long before another act a sentence places one: "it came <em>two weeks</em> after a bombing killed 20". The table {@code lapses} of the codebook, and the
 * durations that a document was read to name.
 */
final class Lapses {
    /** A time between two acts. */
    record Lapse(Span span, int days, int unit) {
        /** How many days it may be shorter or longer. */
        int about() {
            return unit / 2;
        }
    }

    private static final Pattern AFTER = Pattern.compile("(?is)^(.*\\S)\\s+after\\s+[^.,;:]*$");
    private static final Pattern DURATION = Pattern.compile("P([0-9]{1,3})([DWMY])");
    private static final Map<String, Integer> UNITS = Map.of("D", 1, "W", 7, "M", 30, "Y", 365);

    private final Map<String, Integer> phrases = new TreeMap<>();

    static Lapses of(Codebook codebook) {
        Lapses lapses = new Lapses();
        for (Row row : codebook.table("lapses").rows()) {
            lapses.phrases.put(row.get("words"), Integer.parseInt(row.get("days")));
        }
        return lapses;
    }

    /** The lapse behind which an event stands, or null when there is none, or the event has a time of its own. */
    @Nullable
    Lapse of(CodedDocument coded, Event event) {
        Span sentence = event.evidence().sentence();
        int trigger = event.evidence().trigger().start();
        Matcher after = AFTER.matcher(coded.document().text().substring(Math.min(sentence.start(), trigger), trigger));
        if (!after.find()) {
            return null;
        }
        Lapse lapse = endingAt(coded, sentence.start() + after.end(1), after.group(1));
        return lapse == null || ownTime(event, lapse) ? null : lapse;
    }

    private @Nullable Lapse endingAt(CodedDocument coded, int end, String before) {
        for (TimeExpression time : coded.times()) {
            Matcher duration = DURATION.matcher(String.valueOf(time.value()));
            if (time.span().end() == end && duration.matches()) {
                int unit = UNITS.getOrDefault(duration.group(2), 1);
                return new Lapse(time.span(), unit * Integer.parseInt(duration.group(1)), unit);
            }
        }
        String lower = " " + before.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, Integer> phrase : phrases.entrySet()) {
            if (lower.endsWith(" " + phrase.getKey())) {
                return new Lapse(new Span(end - phrase.getKey().length(), end), phrase.getValue(), phrase.getValue());
            }
        }
        return null;
    }

    /** Whether words behind the lapse, or outside the sentence, date the event. */
    private static boolean ownTime(Event event, Lapse lapse) {
        When when = event.statedWhen();
        Span span = when == null ? null : when.span();
        return when != null
                && (span == null
                        || span.start() >= lapse.span().end()
                        || span.end() <= event.evidence().sentence().start());
    }
}
