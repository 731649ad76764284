package org.casus.resolve.time;

import java.util.List;
import java.util.Set;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/** Words that shade a time without moving it: "early December", "mid-1998", "late on Sunday", "nearly four years". */
final class ModifierReader implements Reader {
    private static final Set<String> EDGES = Set.of("early", "late", "mid", "earlier", "later", "middle");
    private static final Set<String> ABOUT = Set.of(
            "about",
            "around",
            "almost",
            "nearly",
            "roughly",
            "approximately",
            "over",
            "some",
            "just",
            "only",
            "up",
            "exactly");
    private static final List<String> COMPARED =
            List.of("more than", "less than", "at least", "at most", "no more than", "up to");

    private final Reader core;

    ModifierReader(Reader core) {
        this.core = core;
    }

    @Override
    public @Nullable Found read(Pieces pieces, int at) {
        if (pieces.is(at, "the") && pieces.in(at + 1, EDGES)) {
            return read(pieces, at + 1);
        }
        if (pieces.in(at, EDGES)) {
            int i = pieces.is(at + 1, "-") ? at + 2 : at + 1;
            Found found = core.read(pieces, i);
            if (found != null || pieces.is(at, "mid")) {
                return dated(found);
            }
            boolean joined = pieces.is(i, "on") || pieces.is(i, "in");
            return joined ? dated(core.read(pieces, i + 1)) : null;
        }
        for (String phrase : COMPARED) {
            if (pieces.phrase(at, phrase)) {
                return lasting(core.read(pieces, at + phrase.split(" ").length));
            }
        }
        return pieces.in(at, ABOUT) ? lasting(core.read(pieces, at + 1)) : null;
    }

    private static @Nullable Found dated(@Nullable Found found) {
        return found == null || found.meaning() instanceof Stretch ? null : found;
    }

    /** Only lengths and distances are shaded so. */
    private static @Nullable Found lasting(@Nullable Found found) {
        boolean fits = found != null
                && (found.meaning() instanceof Offset offset && offset.amount() != 0
                        || found.meaning() instanceof Fixed fixed
                                && fixed.value().text().startsWith("P")
                                && !fixed.value().text().endsWith("REF"));
        return fits ? found : null;
    }
}
