package org.casus.read;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Document;
import org.casus.model.Intake;
import org.casus.model.Problem;

/** What came of reading: documents, and all that was told. */
record Reading(List<Document> documents, List<Problem> problems) {
    Reading() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    void take(Intake intake) {
        if (intake.document() != null) {
            documents.add(intake.document());
        }
        if (intake.problem() != null) {
            problems.add(intake.problem());
        }
    }

    /** {@code CODE name}, in order. */
    List<String> told() {
        return problems.stream()
                .map(problem ->
                        problem.code() + " " + problem.file() + (problem.line() > 0 ? ":" + problem.line() : ""))
                .toList();
    }
}
