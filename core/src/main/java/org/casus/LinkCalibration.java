package org.casus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.link.Linkage;
import org.casus.model.MessageCode;
import org.casus.model.Problem;
import org.casus.resolve.confidence.Judged;
import org.casus.resolve.confidence.LogisticFit;

/**
 * Learns what weighs how much when two events are taken for one, from events of which somebody said what they tell of. Of every pair of such events
 * that linking would compare, it is known whether they are one; logistic regression with a penalty finds the weights, held to the side on which a trait can speak.
 */
public final class LinkCalibration {
    private final List<Judged> pairs = new ArrayList<>();
    private int same;

    /**
     * Learns from what a linker has compared.
     *
     * @param linker with the documents taken in and linked; its own weights make no difference
     * @param labels what each event tells of, by id of event: events with the same label are one
     */
    public LinkCalibration(IncidentLinker linker, Map<String, String> labels) {
        linker.linkage().pairs((a, b, traits) -> {
            String labelA = labels.get(a);
            String labelB = labels.get(b);
            if (labelA != null && labelB != null) {
                pairs.add(new Judged(a, traits, labelA.equals(labelB)));
                same += labelA.equals(labelB) ? 1 : 0;
            }
        });
    }

    /**
     * Reads labels: CSV of {@code event,incident} with a header.
     *
     * @throws IOException when the file cannot be read or a row has not two fields; the message says where
     */
    public static Map<String, String> labels(Path file) throws IOException {
        Map<String, String> labels = new HashMap<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 1; i < lines.size(); i++) {
            int comma = lines.get(i).indexOf(',');
            if (comma <= 0) {
                throw new IOException(
                        new Problem(MessageCode.D016, file.toString(), i + 1, 0, "not a row of event,incident")
                                .toString());
            }
            labels.put(
                    lines.get(i).substring(0, comma).strip(),
                    lines.get(i).substring(comma + 1).strip());
        }
        return labels;
    }

    /** How many pairs taught it. */
    public int size() {
        return pairs.size();
    }

    /** How many of them are one. */
    public int same() {
        return same;
    }

    /** Weights by the name of the trait; those of events of one document begin with {@code within: }. */
    public Map<String, Double> weights() {
        return LogisticFit.weights(pairs, Linkage::sign);
    }
}
