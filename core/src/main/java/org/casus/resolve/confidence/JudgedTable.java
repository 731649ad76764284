package org.casus.resolve.confidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.casus.model.MessageCode;
import org.casus.model.Problem;

/**
 * Judged events as a table without a word of what they were read in: {@code document,right,traits}, where documents are numbered in the
 * order in which they come and traits are parted by semicolons.
 */
public final class JudgedTable {
    private static final String HEADER = "document,right,traits";
    private static final String BETWEEN = "; ";

    private JudgedTable() {}

    /** The table of judged events. */
    public static String of(List<Judged> judged) {
        StringBuilder table = new StringBuilder(HEADER).append('\n');
        Map<String, Integer> numbers = new HashMap<>();
        for (Judged each : judged) {
            int number = numbers.computeIfAbsent(each.document(), id -> numbers.size() + 1);
            table.append(number)
                    .append(',')
                    .append(each.right() ? "yes" : "no")
                    .append(",\"")
                    .append(String.join(BETWEEN, each.traits()))
                    .append("\"\n");
        }
        return table.toString();
    }

    /**
     * The judged events of a table.
     *
     * @throws IOException when it cannot be read or a row has another shape; the message says where
     */
    public static List<Judged> read(Path file) throws IOException {
        List<Judged> judged = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 1; i < lines.size(); i++) {
            String[] fields = lines.get(i).split(",", 3);
            boolean known = fields.length == 3 && (fields[1].equals("yes") || fields[1].equals("no"));
            if (!known) {
                throw new IOException(
                        new Problem(MessageCode.D008, file.toString(), i + 1, 0, "not a row of " + HEADER).toString());
            }
            String traits = fields[2].replace("\"", "");
            judged.add(new Judged(fields[0], new TreeSet<>(List.of(traits.split(BETWEEN))), fields[1].equals("yes")));
        }
        return judged;
    }
}
