package org.casus.resolve.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casus.codebook.Row;
import org.casus.codebook.Table;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/**
 * Holidays of the lexicon {@code holidays.csv} ({@code name,aliases,day,whose}). A name with {@code whose} is read alone, and behind those words: "the
 * <em>American</em> Independence Day", not "Kenya's Independence Day".
 */
final class HolidayReader implements Reader {
    private static final int LONGEST = 4;

    private final Map<String, Holiday> holidays = new HashMap<>();
    /** Whose a holiday of this name is. */
    private final Map<String, Set<String>> owners = new HashMap<>();

    HolidayReader(Table table) {
        for (Row row : table.rows()) {
            Holiday holiday = new Holiday(row.get("day"));
            holidays.put(row.get("name").toLowerCase(Locale.ROOT), holiday);
            row.list("aliases").forEach(alias -> holidays.put(alias.toLowerCase(Locale.ROOT), holiday));
            Set<String> whose = Set.copyOf(row.list("whose"));
            if (!whose.isEmpty()) {
                owners.put(row.get("name").toLowerCase(Locale.ROOT), whose);
            }
        }
    }

    /** The words that open a holiday's name. */
    Set<String> openings() {
        Set<String> words = new TreeSet<>();
        holidays.keySet().forEach(name -> words.add(name.split("[ '-]")[0]));
        return words;
    }

    @Override
    public @Nullable Found read(Pieces pieces, int at) {
        Turn turn = Turn.of(pieces.text(at));
        int from = turn == null ? at : at + 1;
        if (!pieces.get(from).capital()) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        Found found = null;
        int i = from;
        for (int n = 0; n < LONGEST && !pieces.text(i).isEmpty(); n++) {
            name.append(name.length() > 0 && !pieces.get(i).glued() ? " " : "").append(pieces.text(i++));
            while (pieces.get(i).glued() && (pieces.is(i, "'") || pieces.is(i, "s") || pieces.is(i, "-"))) {
                name.append(pieces.text(i++));
            }
            Holiday holiday = isOthers(pieces, from, name.toString()) ? null : holidays.get(name.toString());
            // "a Ramadan curfew": which, not when
            boolean describes = holiday != null
                    && holiday.isMonth()
                    && pieces.get(i).tag().startsWith("NN")
                    && !pieces.get(i).glued();
            if (holiday != null && !describes) {
                int yearAt = pieces.is(i, ",") ? i + 1 : i;
                Integer year = Years.at(pieces, yearAt);
                Turn of = turn == null && pieces.is(i + 1, "year") ? Turn.of(pieces.text(i)) : null;
                if (year != null) {
                    found = new Found(Years.end(pieces, yearAt), new HolidayOf(holiday, year, null, false));
                } else if (of != null) {
                    found = new Found(i + 2, new HolidayOf(holiday, null, of, true));
                } else {
                    found = new Found(i, new HolidayOf(holiday, null, turn, false));
                }
            }
        }
        return found;
    }

    /** Whether somebody else's holiday of the name is meant. */
    private boolean isOthers(Pieces pieces, int at, String name) {
        Set<String> whose = owners.get(name);
        if (whose == null || at == 0) {
            return false;
        }
        int before = at - 1;
        boolean owned = pieces.is(before, "s") || pieces.is(before, "'");
        while (owned && before > 0 && (pieces.is(before, "s") || pieces.is(before, "'") || pieces.is(before, "'s"))) {
            before--;
        }
        boolean people =
                pieces.get(before).capital() && pieces.get(before).tag().matches("JJ|NNPS?");
        return (owned || people) && !whose.contains(pieces.get(before).written());
    }
}
