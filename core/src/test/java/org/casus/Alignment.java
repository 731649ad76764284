package org.casus;

import java.util.ArrayList;
import java.util.List;
import org.casus.codebook.Expected;
import org.casus.model.CodedDocument;
import org.casus.model.Event;
import org.jspecify.annotations.Nullable;

/** Lays the events of a document beside those expected, in order, so that as many as possible agree. */
final class Alignment {
    private final Sample sample;
    private final CodedDocument coded;
    private final List<Event> events;
    private final boolean[][] agree;

    private Alignment(Sample sample, CodedDocument coded) {
        this.sample = sample;
        this.coded = coded;
        this.events = coded.events();
        this.agree = new boolean[sample.expected().size()][events.size()];
        for (int i = 0; i < agree.length; i++) {
            for (int j = 0; j < events.size(); j++) {
                agree[i][j] = Comparison.differences(sample.expected().get(i), events.get(j), coded)
                        .isEmpty();
            }
        }
    }

    static Alignment of(Sample sample, CodedDocument coded) {
        return new Alignment(sample, coded);
    }

    /** What is missing, what is too much, and what comes out although it is said not to. */
    List<String> faults() {
        int[][] most = longest();
        List<String> faults = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < agree.length || j < events.size()) {
            if (i < agree.length && j < events.size() && agree[i][j] && most[i][j] == most[i + 1][j + 1] + 1) {
                String why = sample.misses().get(i);
                if (why != null) {
                    faults.add("comes out right now, take its known-miss away: "
                            + sample.expected().get(i).fields());
                }
                i++;
                j++;
            } else if (i < agree.length && (j == events.size() || most[i + 1][j] >= most[i][j + 1])) {
                if (sample.extras().get(i) != null) {
                    faults.add("comes out no more, take it away: "
                            + sample.expected().get(i).fields());
                } else if (sample.misses().get(i) == null) {
                    faults.add("missing: " + sample.expected().get(i).fields()
                            + nearest(sample.expected().get(i)));
                }
                i++;
            } else {
                faults.add("too much: " + told(events.get(j)));
                j++;
            }
        }
        return faults;
    }

    private int[][] longest() {
        int[][] most = new int[agree.length + 1][events.size() + 1];
        for (int i = agree.length - 1; i >= 0; i--) {
            for (int j = events.size() - 1; j >= 0; j--) {
                int without = Math.max(most[i + 1][j], most[i][j + 1]);
                most[i][j] = agree[i][j] ? Math.max(without, most[i + 1][j + 1] + 1) : without;
            }
        }
        return most;
    }

    private String nearest(Expected expected) {
        @Nullable List<String> fewest = null;
        for (Event event : events) {
            List<String> differences = Comparison.differences(expected, event, coded);
            if (differences.stream().noneMatch(difference -> difference.startsWith("type "))
                    && (fewest == null || differences.size() < fewest.size())) {
                fewest = differences;
            }
        }
        return fewest == null ? "" : "; nearest: " + fewest;
    }

    private String told(Event event) {
        return event.type() + " " + event.mode() + " " + event.status().code() + " \""
                + coded.document().text(event.evidence().trigger()) + "\" by " + event.rule() + " in \""
                + coded.document().text(event.evidence().sentence()) + "\"";
    }
}
