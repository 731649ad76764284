package org.casus.link.story;

import java.util.Locale;
import java.util.regex.Pattern;
import org.casus.link.index.Hashing;
import org.casus.link.index.Ledger;
import org.casus.model.Document;

/**
 * One way to look at a document's words. Reports of one thing share more than their subject: the names and figures, and what
 * they open with. The weights and the threshold of {@link StoryIndex} were chosen together on the development sets
 * (docs/figures.md).
 */
enum View {
    /** All words. */
    WORDS(1, 0, "[\\p{L}\\p{N}]{2,}"),
    /** Words with a capital that do not open a sentence. */
    NAMES(1, 50, "(?<![.!?\"\\n\\u201c] |\\n|^)\\b\\p{Lu}\\p{L}+"),
    /** Words of the title and the first few hundred characters: what the report is about. */
    OPENING(2, 0, "[\\p{L}\\p{N}]{2,}"),
    /** Ages, tolls, dates, house numbers. */
    NUMBERS(0.5, 50, "\\b\\d+\\b");

    private static final int OPENING_LENGTH = 600;

    private final double weight;
    private final int others;
    private final Pattern pattern;

    View(double weight, int others, String pattern) {
        this.weight = weight;
        this.others = others;
        this.pattern = Pattern.compile(pattern);
    }

    /** The table of how many documents have each of its words. */
    Ledger ledger() {
        return switch (this) {
            case WORDS -> Ledger.WORDS;
            case NAMES -> Ledger.NAMES;
            case OPENING -> Ledger.OPENING;
            case NUMBERS -> Ledger.NUMBERS;
        };
    }

    /** Its weight in the likeness of two documents. */
    double weight() {
        return weight;
    }

    /**
     * How many documents about other things to think beside those that are there. In a folder about one event all texts have its place and its
     * date, and these still say what they are about; common words have no such claim.
     */
    int others() {
        return others;
    }

    /** Hashes of the words that it sees of a document, in the order of the text. */
    long[] words(Document document) {
        String text = (document.title() == null ? "" : document.title() + "\n") + document.text();
        String seen = this == OPENING ? text.substring(0, Math.min(text.length(), OPENING_LENGTH)) : text;
        return pattern.matcher(seen)
                .results()
                .mapToLong(match -> Hashing.of(match.group().toLowerCase(Locale.ROOT)))
                .toArray();
    }
}
