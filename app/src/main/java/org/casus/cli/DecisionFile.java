package org.casus.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.model.LinkOptions.Decision;
import org.casus.model.MessageCode;
import org.casus.model.Problem;

/** What somebody decided of pairs of events: CSV of {@code a,b,decision}. Decisions that contradict each other, also through a third event, are an error. */
final class DecisionFile {
    private final Path file;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    /** Of each event that was decided to be one with another, one of these. */
    private final Map<String, String> same = new HashMap<>();

    DecisionFile(Path file) {
        this.file = file;
    }

    List<Decision> read() throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            String[] fields = lines.get(i).split(",", -1);
            if (!(i == 0 && fields[0].equals("a")) && !lines.get(i).isBlank()) {
                take(fields, i + 1, lines.get(i));
            }
        }
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            if (!decision.same() && first(decision.a()).equals(first(decision.b()))) {
                throw fault(
                        rows.get(i),
                        "apart, but other rows say same of " + decision.a() + " and " + decision.b()
                                + ", or of both and a third; take one of them out");
            }
        }
        return List.copyOf(decisions);
    }

    private void take(String[] fields, int row, String line) throws IOException {
        String decision = fields.length == 3 ? fields[2].strip() : "";
        if (!decision.equals("same") && !decision.equals("apart")) {
            throw fault(row, "not a row of a,b,decision with same or apart: " + line);
        }
        String a = fields[0].strip();
        String b = fields[1].strip();
        if (decision.equals("same")) {
            same.put(first(a), first(b));
        }
        decisions.add(new Decision(a, b, decision.equals("same")));
        rows.add(row);
    }

    private String first(String event) {
        String at = event;
        for (String next = same.get(at); next != null && !next.equals(at); next = same.get(at)) {
            at = next;
        }
        return at;
    }

    private IOException fault(int row, String what) {
        return new IOException(new Problem(MessageCode.D016, file.toString(), row, 0, what).toString());
    }
}
