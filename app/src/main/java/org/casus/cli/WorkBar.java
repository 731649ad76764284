package org.casus.cli;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/** Progress of long work with its rate and the time left, on a terminal only. */
final class WorkBar implements AutoCloseable {
    private final @Nullable ProgressBar bar;

    /**
     * A bar that moves with the first step.
     *
     * @param task what is done: {@code Linking}
     * @param unit what is counted: {@code documents}
     */
    WorkBar(String task, String unit, boolean quiet) {
        this.bar = quiet || !Terminal.showsProgress()
                ? null
                : StatusLine.bar()
                        .setTaskName(task)
                        .setUnit(" " + unit.toLowerCase(Locale.ROOT), 1)
                        .setInitialMax(-1)
                        .showSpeed()
                        .build();
    }

    void to(int done, int all) {
        if (bar != null) {
            bar.maxHint(all);
            bar.stepTo(done);
        }
    }

    /** One more is done, and how many there are is not known. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Takes it away; nothing the second time. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
