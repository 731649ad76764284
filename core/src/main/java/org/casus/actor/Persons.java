package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.casus.model.Annotated;
import org.casus.model.NameSpan;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** Decides which office-holder a name means, or that it means none of them. */
final class Persons {
    private final Lexicon lexicon;
    private final Annotated annotated;

    Persons(Lexicon lexicon, Annotated annotated) {
        this.lexicon = lexicon;
        this.annotated = annotated;
    }

    /**
     * The rows of the person meant, or none when several could be or the surname alone is not enough.
     *
     * @param readings all readings of the words
     * @param title office that the phrase gives, or null
     * @param country country that the phrase gives, or null
     */
    List<Name> meant(List<Alias<Name>> readings, @Nullable Role title, @Nullable String country) {
        Map<String, List<Name>> byHolder = new TreeMap<>();
        for (Alias<Name> reading : readings) {
            Name row = reading.entry();
            if (row.sort() == Name.Sort.PERSON
                    && (country == null || row.country() == null || country.equals(row.country()))
                    && believed(reading, row, title)) {
                byHolder.computeIfAbsent(row.name(), holder -> new ArrayList<>())
                        .add(row);
            }
        }
        if (byHolder.size() > 1) {
            narrow(byHolder, title);
        }
        if (byHolder.size() != 1) {
            return List.of();
        }
        String holder = byHolder.keySet().iterator().next();
        List<Name> rows = new ArrayList<>();
        for (Alias<Name> reading : readings) {
            if (reading.entry().name().equals(holder)) {
                rows.add(reading.entry());
            }
        }
        return rows;
    }

    /** Of several of one surname, those named in full in the document, else those who hold the title on the day. */
    private void narrow(Map<String, List<Name>> byHolder, @Nullable Role title) {
        if (byHolder.keySet().stream().anyMatch(this::named)) {
            byHolder.keySet().removeIf(holder -> !named(holder));
            return;
        }
        LocalDate day = annotated.document().published();
        if (day != null && title != null) {
            byHolder.values().removeIf(rows -> rows.stream().noneMatch(row -> row.on(day) && holds(row, title)));
        }
    }

    private boolean believed(Alias<Name> reading, Name row, @Nullable Role title) {
        if (reading.length() > 1) {
            return true;
        }
        if (reading.weak()) {
            return title != null && holds(row, title) || named(row.name());
        }
        return named(row.name()) || !namesake(reading.pieces().get(0));
    }

    /** Whether a title can be that of an office: "prime minister" of "prime minister", "gen." of any commander. */
    private static boolean holds(Name row, Role title) {
        String office = row.office() == null ? "" : row.office().toLowerCase(Locale.ROOT);
        return office.contains(title.noun())
                || title.noun().contains(office) && !office.isEmpty()
                || title.sector() != null && title.sector().equals("MIL") && "MIL".equals(row.sector());
    }

    /** Whether the document has the full name of a holder. */
    private boolean named(String holder) {
        Set<List<String>> names = lexicon.fullNames.getOrDefault(holder, Set.of());
        for (Token token : annotated.tokens()) {
            if (!token.form().isEmpty() && Character.isUpperCase(token.form().charAt(0))) {
                String folded = lexicon.folding.fold(token.form());
                for (List<String> name : names) {
                    if (name.get(0).equals(folded) && follows(name, token.index())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean follows(List<String> name, int first) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = first; i < annotated.tokens().size() && pieces.size() < name.size(); i++) {
            String form = annotated.token(i).form();
            if (!form.equals("-")) {
                Piece.add(form, null, i, false, lexicon.folding, pieces);
            }
        }
        for (int i = 0; i < name.size(); i++) {
            if (i >= pieces.size() || !pieces.get(i).folded().equals(name.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the document names another person of this surname. */
    private boolean namesake(Piece surname) {
        for (NameSpan span : annotated.names()) {
            if (span.type().equals("PERSON")
                    && span.end() - span.first() > 1
                    && lexicon.folding
                            .fold(annotated.token(span.end() - 1).form())
                            .equals(surname.folded())) {
                return true;
            }
        }
        return false;
    }
}
