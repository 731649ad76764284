package org.casus.cli;

import me.tongfei.progressbar.ProgressBar;
import org.casus.LoadListener;
import org.jspecify.annotations.Nullable;

/**
 * Shows the preparation of the models, which happens once: as a bar on a terminal, elsewhere in a line that says so. Warnings are
 * always shown.
 */
final class LoadingBar implements LoadListener, AutoCloseable {
    private final boolean quiet;
    private final boolean terminal = Terminal.showsProgress();
    private @Nullable ProgressBar bar;
    private String stage = "";

    LoadingBar(boolean quiet) {
        this.quiet = quiet;
    }

    @Override
    public void report(String stage, long done, long total) {
        if (quiet) {
            return;
        }
        if (!stage.equals(this.stage)) {
            close();
            this.stage = stage;
            if (!terminal) {
                System.err.println(stage + "…");
                return;
            }
            bar = StatusLine.bar()
                    .setTaskName(stage)
                    .setInitialMax(total)
                    .setUnit(" MB", 1 << 20)
                    .build();
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void warn(String text) {
        System.err.println("casus: " + text);
    }

    /** Takes the bar away before something else is printed. */
    void done() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    @Override
    public void close() {
        done();
    }
}
