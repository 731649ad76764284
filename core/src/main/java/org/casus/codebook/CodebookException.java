package org.casus.codebook;

import java.util.List;
import java.util.stream.Collectors;
import org.casus.model.Problem;

/** A codebook that cannot be used, with everything that is wrong with it. */
public final class CodebookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public CodebookException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** In the order of files and lines. */
    public List<Problem> problems() {
        return problems;
    }
}
