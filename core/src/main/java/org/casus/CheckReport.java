package org.casus;

import java.util.List;
import org.casus.model.Problem;

/**
 * What a check of a codebook came to.
 *
 * @param rules how many rules were checked
 * @param examples how many examples were run
 * @param knownMisses how many of them are known not to come out yet
 * @param problems what is wrong, in the order of files and lines
 */
public record CheckReport(int rules, int examples, int knownMisses, List<Problem> problems) {
    public CheckReport {
        problems = List.copyOf(problems);
    }

    public boolean passed() {
        return problems.isEmpty();
    }
}
