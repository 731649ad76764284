package org.casus.resolve.time;

import java.util.Map;
import java.util.Set;
import org.casus.resolve.text.Pieces;

/** Names of months. */
final class Months {
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("february", 2),
            Map.entry("march", 3),
            Map.entry("april", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("july", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("october", 10),
            Map.entry("november", 11),
            Map.entry("december", 12));
    private static final Map<String, Integer> SHORT = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    /** Words before "May" and "March" that show a month. */
    private static final Set<String> BEFORE = Set.of(
            "in",
            "of",
            "since",
            "last",
            "next",
            "this",
            "early",
            "late",
            "mid",
            "until",
            "by",
            "from",
            "between",
            "through",
            "during",
            "before",
            "after",
            "every",
            "each",
            "till",
            "previous",
            "-",
            "the",
            "for",
            "and",
            "or",
            "on");

    private Months() {}

    static boolean known(String word) {
        return NAMES.containsKey(word) || SHORT.containsKey(word);
    }

    /** The month at this position, 1 to 12, or 0. */
    static int at(Pieces pieces, int at) {
        String word = pieces.text(at);
        Integer month = NAMES.get(word);
        if (month == null) {
            Integer brief = SHORT.get(word);
            boolean stop = pieces.stop(at + 1) > at + 1;
            return brief != null && pieces.get(at).capital() && (stop || number(pieces, at)) ? brief : 0;
        }
        if (!pieces.get(at).capital()) {
            return 0;
        }
        if (word.equals("may") || word.equals("march")) {
            boolean verb = pieces.get(at).tag().startsWith("MD")
                    || pieces.get(at).tag().startsWith("VB");
            return number(pieces, at) || !verb && pieces.in(at - 1, BEFORE) ? month : 0;
        }
        return month;
    }

    /** Position behind the name and its full stop. */
    static int end(Pieces pieces, int at) {
        return NAMES.containsKey(pieces.text(at)) ? at + 1 : pieces.stop(at + 1);
    }

    private static boolean number(Pieces pieces, int at) {
        return pieces.get(at + 1).digits()
                || pieces.get(at - 1).digits()
                || pieces.in(at - 1, Set.of("st", "nd", "rd", "th"));
    }
}
