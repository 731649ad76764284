package org.casus.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.model.MessageCode;
import org.casus.model.Problem;

/** Gathers what is wrong, so that one run names it all. */
final class Problems {
    private static final Comparator<Problem> ORDER = Comparator.comparing(
                    (Problem problem) -> problem.file() == null ? "" : problem.file())
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message);

    private final List<Problem> all = new ArrayList<>();

    void add(MessageCode code, String file, int line, int column, String message) {
        all.add(new Problem(code, file, line, column, message));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Problem> sorted() {
        return all.stream().sorted(ORDER).distinct().toList();
    }
}
