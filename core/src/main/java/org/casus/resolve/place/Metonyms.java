package org.casus.resolve.place;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Row;
import org.casus.gazetteer.Key;
import org.casus.model.Annotated;
import org.casus.model.Token;

/** Capitals that speak for their governments ("<em>Moscow</em> denied"), and titles before names. Safe to share between threads. */
final class Metonyms {
    private static final Set<String> TO_AND_FRO = Set.of("from", "to", "out", "into");

    private final Set<String> seats = new HashSet<>();
    private final Set<String> houses = new HashSet<>();
    private final Set<String> titles = new HashSet<>();

    Metonyms(Codebook codebook) {
        for (Row row : codebook.table("actors/states").rows()) {
            row.list("metonyms").forEach(word -> seats.add(Key.of(word)));
        }
        Set<String> towns = new HashSet<>();
        codebook.table("places/towns").rows().forEach(row -> towns.add(Key.of(row.get("name"))));
        for (Row row : codebook.table("actors/seats").rows()) {
            // A town, as Brussels, is more than the seat of somebody.
            String seat = Key.of(row.get("name"));
            (towns.contains(seat) ? seats : houses).add(seat);
            row.list("aliases").forEach(alias -> houses.add(Key.of(alias)));
        }
        codebook.table("actors/titles")
                .rows()
                .forEach(row -> titles.add(row.get("title").toLowerCase(Locale.ROOT)));
    }

    /** Whether a building's name speaks for a government too ("the <em>White House</em> said") and nothing says that it is where something was. */
    boolean speaks(Annotated annotated, int first, int end, Surroundings surroundings) {
        if (!houses.contains(Key.of(annotated.text(annotated.span(first, end))))) {
            return false;
        }
        int before = first - 1;
        if (before >= 0 && annotated.token(before).tag().equals("DT")) {
            before--;
        }
        String word = before < 0 ? "" : annotated.token(before).lemma();
        return TO_AND_FRO.contains(word) || !surroundings.behindPreposition(annotated, first) && !word.equals("above");
    }

    /** Whether a capital stands where only its government can: as the doer of a verb. */
    boolean government(Annotated annotated, int first, int end) {
        if (!seats.contains(Key.of(annotated.text(annotated.span(first, end))))) {
            return false;
        }
        Token head = annotated.token(end - 1);
        for (int i = first; i < end; i++) {
            int governor = annotated.token(i).head();
            if (governor < first || governor >= end) {
                head = annotated.token(i);
            }
        }
        if (head.relation().equals("conj")
                && head.head() >= 0
                && seats.contains(Key.of(annotated.token(head.head()).form()))) {
            head = annotated.token(head.head());
        }
        return head.relation().equals("nsubj")
                && head.head() >= 0
                && annotated.token(head.head()).isVerb();
    }

    /** Whether a word is a title that stands before a person's name: "Mr.", "Gen.". */
    boolean title(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return Character.isUpperCase(token.form().charAt(0))
                && (titles.contains(form) || titles.contains(form.replace(".", "")));
    }
}
