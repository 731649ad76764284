package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.casus.model.NameSpan;
import org.jspecify.annotations.Nullable;

/**
 * Decides which office-holder a name means, or that it means none of them. A full name is believed; a bare surname when its
 * title stands before it, when the document has the full name or the title elsewhere, or when one holder alone was in
 * office under this name on the day of publication and the name is not a common one.
 */
final class Persons {
    /** Types that the engine gives to a bare surname. */
    private static final Set<String> PERSONAL = Set.of("PERSON", "ORG");

    private static final Set<String> DEPUTIES = Set.of("vice ", "vice-", "deputy ");

    private final Lexicon lexicon;
    private final DocumentNames document;
    private final @Nullable LocalDate day;

    Persons(Lexicon lexicon, DocumentNames document, @Nullable LocalDate day) {
        this.lexicon = lexicon;
        this.document = document;
        this.day = day;
    }

    /**
     * The rows of the person meant, or none when several could be or the surname alone is not enough.
     *
     * @param readings all readings of the words
     * @param title office that the phrase gives, or null
     * @param country country that the phrase gives, or null
     * @param span the engine's name that covers the words, or null
     */
    List<Name> meant(
            List<Alias<Name>> readings, @Nullable Role title, @Nullable String country, @Nullable NameSpan span) {
        Map<String, List<Name>> byHolder = new TreeMap<>();
        Map<String, Alias<Name>> aliases = new TreeMap<>();
        for (Alias<Name> reading : readings) {
            Name row = reading.entry();
            if (row.sort() == Name.Sort.PERSON) {
                byHolder.computeIfAbsent(row.name(), holder -> new ArrayList<>())
                        .add(row);
                aliases.putIfAbsent(row.name(), reading);
            }
        }
        byHolder.values()
                .removeIf(rows -> country != null
                        && rows.stream().noneMatch(row -> row.country() == null || country.equals(row.country())));
        List<String> serving = byHolder.keySet().stream()
                .filter(holder ->
                        byHolder.getOrDefault(holder, List.of()).stream().anyMatch(row -> day != null && row.on(day)))
                .toList();
        byHolder.entrySet()
                .removeIf(entry -> !believed(
                        aliases.get(entry.getKey()),
                        entry.getValue(),
                        title,
                        span,
                        serving.size() == 1 && serving.contains(entry.getKey())));
        narrow(byHolder, title, serving);
        return byHolder.size() == 1 ? byHolder.values().iterator().next() : List.of();
    }

    /** Of several of one surname, those named in full in the document, those who have or had the title, those in office on the day. */
    private void narrow(Map<String, List<Name>> byHolder, @Nullable Role title, List<String> serving) {
        if (byHolder.size() > 1 && byHolder.keySet().stream().anyMatch(this::named)) {
            byHolder.keySet().removeIf(holder -> !named(holder));
        }
        if (byHolder.size() > 1 && title != null && day != null) {
            LocalDate published = day;
            List<String> entitled = holding(byHolder, row -> holds(row, title) && row.on(published));
            byHolder.keySet()
                    .retainAll(
                            entitled.isEmpty() && compatriots(byHolder)
                                    ? holding(byHolder, row -> left(row, published) && holds(row, title))
                                    : entitled);
        }
        if (byHolder.size() > 1) {
            byHolder.keySet().retainAll(serving);
        }
    }

    private static List<String> holding(Map<String, List<Name>> byHolder, Predicate<Name> test) {
        return byHolder.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(test))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean compatriots(Map<String, List<Name>> byHolder) {
        return byHolder.values().stream()
                        .flatMap(List::stream)
                        .map(row -> String.valueOf(row.country()))
                        .distinct()
                        .count()
                == 1;
    }

    /** Whether an office was held and left before a day: its title is often kept. */
    private static boolean left(Name row, LocalDate day) {
        LocalDate end = row.to();
        return end != null && end.isBefore(day);
    }

    private boolean believed(
            @Nullable Alias<Name> alias,
            List<Name> rows,
            @Nullable Role title,
            @Nullable NameSpan span,
            boolean onlyServing) {
        if (alias == null) {
            return false;
        }
        if (alias.length() > 1 && !alias.weak()) {
            return true;
        }
        if (named(rows.get(0).name())) {
            return true;
        }
        Piece surname = alias.pieces().get(alias.length() - 1);
        boolean namesake = document.namesake(surname);
        if (!alias.weak()) {
            return !namesake;
        }
        if (title != null && holdsAny(rows, title) || document.titled(surname, each -> holdsAny(rows, each))) {
            return true;
        }
        boolean person = span == null || PERSONAL.contains(span.type());
        return onlyServing && person && !namesake && !lexicon.commonSurnames.contains(surname.folded());
    }

    private static boolean holdsAny(List<Name> rows, Role title) {
        return rows.stream().anyMatch(row -> holds(row, title));
    }

    /** Whether a title can be that of an office: "premier" of "prime minister", "gen." of any commander; a deputy has another. */
    static boolean holds(Name row, Role title) {
        String office = row.office() == null ? "" : row.office();
        boolean deputy = DEPUTIES.stream().anyMatch(office::startsWith);
        for (String each : title.offices()) {
            if (office.equals(each) || office.startsWith(each + " ") || !deputy && office.endsWith(" " + each)) {
                return true;
            }
        }
        return "MIL".equals(title.sector()) && "MIL".equals(row.sector());
    }

    /** Whether the document has the full name of a holder. */
    private boolean named(String holder) {
        return document.full(lexicon.fullNames.getOrDefault(holder, Set.of()));
    }
}
