package org.casus.code;

import java.util.List;
import org.casus.codebook.Rule;
import org.casus.model.Argument;

/** What came of testing a rule on a clause whose predicate has its words. */
sealed interface Outcome {
    Rule rule();

    /**
     * The rule holds.
     *
     * @param rule the rule
     * @param predicated how its words were found
     * @param lexical how many tests of words it passed
     * @param kinds how many tests of kinds it passed
     * @param arguments what it bound, in the order of the text
     * @param dependent whether it holds only as the result of another act: alone, "unless" blocks it
     * @param trace what decided
     */
    record Fit(
            Rule rule,
            Predicated predicated,
            int lexical,
            int kinds,
            List<Argument> arguments,
            boolean dependent,
            List<String> trace)
            implements Outcome {}

    /**
     * The rule does not hold.
     *
     * @param rule the rule
     * @param predicated how its words were found
     * @param passed how many tests it had passed before
     * @param blocked whether "unless" blocks it
     * @param reason why it does not hold, in plain words
     */
    record Miss(Rule rule, Predicated predicated, int passed, boolean blocked, String reason) implements Outcome {}
}
