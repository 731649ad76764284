package org.casus.link.account;

import java.util.Comparator;
import org.casus.link.report.Telling;
import org.casus.link.same.Comparison;
import org.casus.model.Choice;
import org.casus.model.Claim;

/**
 * A telling with the text it belongs to; tellings of one text count once.
 *
 * @param telling the event as a document tells it
 * @param textGroup the text its sentence belongs to
 */
public record Testimony(Telling telling, String textGroup) {
    /** The earliest published first, those without a day last; of one day by document, then in the order of the text. */
    static final Comparator<Testimony> ORDER = Comparator.comparingLong(Testimony::day)
            .thenComparing(testimony -> testimony.telling().document())
            .thenComparingInt(testimony -> testimony.telling().position());

    private long day() {
        return telling.publishedDay() == Telling.UNKNOWN ? Long.MAX_VALUE : telling.publishedDay();
    }

    /** A value taken from it. */
    Choice choice(String field, String rule) {
        return new Choice(field, rule, telling.document(), telling.id());
    }

    /** A value it claims. */
    Claim claim(String value) {
        return new Claim(value, telling.by(), telling.document(), telling.id());
    }

    /** Whether its sentence is that of another document's testimony of the same text, and tells the same of it. */
    boolean repeats(Testimony earlier) {
        return textGroup.equals(earlier.textGroup)
                && !telling.document().equals(earlier.telling.document())
                && real() == earlier.real()
                && Comparison.oneSentence(telling, earlier.telling);
    }

    /** Whether it tells the act as done, or as under way. */
    boolean real() {
        return telling.event().status().real();
    }
}
