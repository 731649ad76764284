package org.casus.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.model.Span;

/** What is told by somebody whom the text names. Words in quotation marks inside it are his. */
final class Heard {
    private final int[] starts;
    private final int[] ends;

    Heard(List<Remark> remarks) {
        List<Span> contents = new ArrayList<>();
        for (Remark remark : remarks) {
            if (!remark.sources.isEmpty()) {
                contents.addAll(remark.contents);
            }
        }
        contents.sort(Comparator.comparingInt(Span::start));
        starts = new int[contents.size()];
        ends = new int[contents.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = contents.get(i).start();
            ends[i] = Math.max(contents.get(i).end(), i == 0 ? 0 : ends[i - 1]);
        }
    }

    /** Whether all words of a remark stand in what somebody else is said to say. */
    boolean holds(Remark remark) {
        return remark.contents.stream().allMatch(this::holds);
    }

    private boolean holds(Span content) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= content.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && ends[low - 1] >= content.end();
    }
}
