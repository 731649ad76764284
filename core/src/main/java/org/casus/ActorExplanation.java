package org.casus;

import java.time.LocalDate;
import java.util.List;
import org.casus.codebook.Row;
import org.casus.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * How a phrase is coded as a party.
 *
 * @param phrase the phrase
 * @param day day on which offices and groups are looked up, or null
 * @param actor who it is
 * @param rows the rows of the lexicons that decided: the code first, then of which people it is and who backs it, as far as their files have them
 * @param beside rows of other words of the phrase that give nothing
 */
public record ActorExplanation(String phrase, @Nullable LocalDate day, Actor actor, List<Row> rows, List<Row> beside) {
    public ActorExplanation {
        rows = List.copyOf(rows);
        beside = List.copyOf(beside);
    }
}
