package org.casus;

import java.util.List;
import org.casus.model.CodedDocument;
import org.casus.model.PlaceChoice;
import org.casus.model.Reading;
import org.casus.model.Verdict;

/**
 * How the record of a text came about: its words, its clauses, and of each clause the rules that hold and those that do not.
 *
 * @param reading words, clauses, acts
 * @param verdicts what became of each rule whose words a clause has, in the order of the clauses
 * @param choices by what the place that each name means was chosen
 * @param coded the record
 */
public record Explanation(Reading reading, List<Verdict> verdicts, List<PlaceChoice> choices, CodedDocument coded) {
    public Explanation {
        verdicts = List.copyOf(verdicts);
        choices = List.copyOf(choices);
    }

    /** The verdicts on one clause: rules that fired, rules that gave way, then rules that failed, the nearest first. */
    public List<Verdict> of(int clause) {
        return verdicts.stream().filter(verdict -> verdict.clause() == clause).toList();
    }
}
