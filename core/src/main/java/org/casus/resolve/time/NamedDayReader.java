package org.casus.resolve.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.codebook.Row;
import org.casus.codebook.Table;
import org.casus.resolve.text.Pieces;
import org.jspecify.annotations.Nullable;

/**
 * Days by which acts of old are called, of the lexicon {@code named-days.csv} ({@code day,name,alone,nouns}): a day of the month right before one of
 * the nouns ("the <em>Sept. 11</em> attacks"), and a name in figures, with them ("the <em>7/7</em> bombings") or alone ("<em>9/11</em>"). A row whose day cannot be
 * read is left out.
 */
final class NamedDayReader implements Reader {
    private final Reader dates;
    private final List<Named> days = new ArrayList<>();

    private record Named(LocalDate day, String name, boolean alone, List<String> nouns) {}

    NamedDayReader(Table table, Reader dates) {
        this.dates = dates;
        for (Row row : table.rows()) {
            try {
                days.add(new Named(
                        LocalDate.parse(row.get("day")),
                        row.get("name"),
                        row.get("alone").equals("yes"),
                        row.list("nouns")));
            } catch (DateTimeException unreadable) {
                // the check of the codebook tells of it
            }
        }
    }

    @Override
    public @Nullable Found read(Pieces pieces, int at) {
        if (pieces.get(at).digits() && pieces.joins(at + 1, "/") && !pieces.joins(at + 3, "/")) {
            return figures(pieces, at);
        }
        Found found = dates.read(pieces, at);
        if (found == null || !(found.meaning() instanceof Day plain) || plain.year() != null) {
            return null;
        }
        for (Named named : days) {
            boolean same = named.day.getMonthValue() == plain.month() && named.day.getDayOfMonth() == plain.day();
            if (same && isCalled(pieces, found.end(), named)) {
                return new Found(found.end(), new NamedDay(named.day, plain));
            }
        }
        return null;
    }

    private @Nullable Found figures(Pieces pieces, int at) {
        String name = pieces.text(at) + "/" + pieces.text(at + 2);
        for (Named named : days) {
            if (named.name.equals(name) && (named.alone || isCalled(pieces, at + 3, named))) {
                return new Found(at + 3, new NamedDay(named.day, null));
            }
        }
        return null;
    }

    /** Whether one of the nouns of a day stands here. */
    private static boolean isCalled(Pieces pieces, int at, Named named) {
        return named.nouns.stream().anyMatch(noun -> pieces.phrase(at, noun.toLowerCase(Locale.ROOT)));
    }
}
