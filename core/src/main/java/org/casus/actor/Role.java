package org.casus.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.codebook.Row;
import org.casus.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * What a common noun says of a party ("soldiers", "aid agency"); a row of {@code roles.csv} or {@code titles.csv}.
 *
 * @param noun the noun, or a title
 * @param kind kind of the described
 * @param sector sector of the described, or null
 * @param takes whether it takes the code of whom it belongs to ("<em>Taliban</em> fighters"), not only the country
 * @param held whether who holds it under arms is meant by it: shelling <em>rebel positions</em> is shelling the rebels
 * @param related whether whom it belongs to is another party, of which it takes nothing: "Israel's enemies"
 * @param peer whether one of them holds the same office elsewhere as whom it belongs to: "his Turkish <em>counterpart</em>"
 * @param title whether it stands before a name
 * @param offices the offices that a title may stand for, as {@code offices.csv} names them
 * @param source {@code file.csv:line}
 */
record Role(
        String noun,
        ActorKind kind,
        @Nullable String sector,
        boolean takes,
        boolean held,
        boolean related,
        boolean peer,
        boolean title,
        List<String> offices,
        String source) {
    Role {
        offices = List.copyOf(offices);
    }

    static Role of(Row row, boolean title) {
        String noun = row.get(title ? "title" : "noun").toLowerCase(Locale.ROOT);
        List<String> offices = new ArrayList<>(row.list("office"));
        offices.add(noun);
        return new Role(
                noun,
                kind(row),
                Name.field(row, "sector"),
                title || row.get("takes").equals("owner") || isHeld(row),
                isHeld(row),
                row.get("takes").equals("none") || isPeer(row),
                isPeer(row),
                title,
                title || kind(row) == ActorKind.PERSON ? offices : List.of(),
                row.source());
    }

    private static boolean isHeld(Row row) {
        return row.get("takes").equals("holder");
    }

    private static boolean isPeer(Row row) {
        return row.get("takes").equals("office");
    }

    /** The kind that a row names; UNKNOWN when it names none. */
    static ActorKind kind(Row row) {
        String kind = row.get("kind");
        for (ActorKind each : ActorKind.values()) {
            if (each.code().equals(kind)) {
                return each;
            }
        }
        return ActorKind.UNKNOWN;
    }
}
