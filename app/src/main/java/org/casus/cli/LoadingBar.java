package org.casus.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.casus.LoadListener;
import org.jspecify.annotations.Nullable;

/** Shows the preparation of the models, which happens once, as a bar on a terminal. Warnings are always shown. */
final class LoadingBar implements LoadListener, AutoCloseable {
    private final boolean shown;
    private @Nullable ProgressBar bar;
    private String stage = "";

    LoadingBar(boolean quiet) {
        shown = !quiet && Terminal.showsProgress();
    }

    @Override
    public void report(String stage, long done, long total) {
        if (!shown) {
            return;
        }
        if (bar == null || !stage.equals(this.stage)) {
            close();
            this.stage = stage;
            bar = new ProgressBarBuilder()
                    .setTaskName(stage)
                    .setInitialMax(total)
                    .setUnit(" MB", 1 << 20)
                    .setStyle(ProgressBarStyle.ASCII)
                    .clearDisplayOnFinish()
                    .build();
        }
        bar.stepTo(done);
    }

    @Override
    public void warn(String text) {
        System.err.println("casus: " + text);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
