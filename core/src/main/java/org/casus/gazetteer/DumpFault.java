package org.casus.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import org.casus.model.MessageCode;
import org.casus.model.Problem;

/** What makes a file of a dump useless as a whole. */
final class DumpFault extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    DumpFault(MessageCode code, Path file, int line, String more) {
        super(more);
        problem = new Problem(code, file.toString(), line, 0, code.meaning() + ": " + more + "; " + code.advice());
    }

    Problem problem() {
        return problem;
    }
}
