package org.casus.resolve.time;

import java.util.Map;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** Now, then and some day, without a date: "currently", "in the past", "the near future". */
final class ReferenceReader implements Reader {
    private static final String NOW = "PRESENT_REF";
    private static final String THEN = "PAST_REF";
    private static final String SOME_DAY = "FUTURE_REF";
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("now", NOW),
            Map.entry("currently", NOW),
            Map.entry("current", NOW),
            Map.entry("presently", NOW),
            Map.entry("nowadays", NOW),
            Map.entry("recently", THEN),
            Map.entry("lately", THEN),
            Map.entry("future", SOME_DAY));
    private static final Map<String, String> PHRASES = Map.of(
            "at present", NOW,
            "at the moment", NOW,
            "at this time", NOW,
            "at this moment", NOW,
            "these days", NOW,
            "the past", THEN,
            "the near future", SOME_DAY);

    @Override
    public @Nullable Found read(Pieces pieces, int at) {
        String word = WORDS.get(pieces.text(at));
        if (word != null) {
            boolean noun = !word.equals(SOME_DAY) || pieces.get(at).tag().equals("NN");
            boolean spare = pieces.is(at, "now") && pieces.is(at + 1, "that");
            return noun && !spare ? found(at + 1, word) : null;
        }
        if (!pieces.in(at, java.util.Set.of("at", "these", "the"))) {
            return null;
        }
        for (Map.Entry<String, String> phrase : PHRASES.entrySet()) {
            if (pieces.phrase(at, phrase.getKey())) {
                int end = at + phrase.getKey().split(" ").length;
                boolean noun = pieces.get(end - 1).tag().startsWith("NN");
                return noun || !phrase.getKey().equals("the past") ? found(end, phrase.getValue()) : null;
            }
        }
        if (pieces.is(at, "the")
                && pieces.is(at + 1, "future")
                && pieces.get(at + 1).tag().equals("NN")) {
            return found(at + 2, SOME_DAY);
        }
        return null;
    }

    private static Found found(int end, String value) {
        return new Found(end, new Fixed(Value.date(value, null)));
    }
}
