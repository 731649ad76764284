package org.casus.read;

import java.io.IOException;
import org.casus.model.Intake;
import org.casus.model.MessageCode;
import org.casus.model.Problem;

/** JSON Lines: a document a line. One line is held at a time. */
final class LineFile {
    private LineFile() {}

    static void read(Source source, Delivery delivery) throws IOException {
        String name = source.name();
        LineReader lines = new LineReader(source.stream(), Inputs.LONGEST);
        int number = 0;
        boolean any = false;
        while (lines.next()) {
            number++;
            if (lines.tooLong()) {
                any = true;
                delivery.problem(
                        MessageCode.D005,
                        name,
                        number,
                        0,
                        "a line of more than " + Inputs.LONGEST / 1_000_000 + " MB; skipped");
                continue;
            }
            Decoded decoded = TextDecoder.decode(lines.bytes());
            if (decoded.text() == null) {
                any = true;
                delivery.problem(MessageCode.D004, name, number, 0, "binary, not text; skipped");
            } else if (!decoded.text().isBlank()) {
                if (!any && JsonLine.opensSomethingElse(decoded.text())) {
                    delivery.problem(
                            MessageCode.D008,
                            name,
                            number,
                            1,
                            "JSON, but not JSON Lines; write each document as one object on a line of its own");
                    return;
                }
                any = true;
                delivery.take(read(decoded, decoded.text(), name, number, delivery), name, number);
            }
        }
        if (!any) {
            delivery.problem(MessageCode.D003, source, "empty; leave it out");
        }
    }

    private static Intake read(Decoded decoded, String line, String name, int number, Delivery delivery) {
        Intake intake = JsonLine.read(
                line,
                name,
                number,
                delivery.settings().columns(),
                delivery.settings().dayOrder());
        return intake.problem() == null && decoded.code() != null && decoded.message() != null
                ? new Intake(intake.document(), new Problem(decoded.code(), name, number, 0, decoded.message()))
                : intake;
    }
}
