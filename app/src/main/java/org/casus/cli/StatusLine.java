package org.casus.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * The line of a terminal on which a bar moves; it is gone when the bar is. The terminal is only written to: asked for its width
 * through the library of the bar, it would take Ctrl-C for itself, and what is done could not be saved.
 */
final class StatusLine implements ProgressBarConsumer {
    private final PrintStream terminal = System.err;
    private final int width = Terminal.width() - 1;

    /** A bar that is not yet shown. */
    static ProgressBarBuilder bar() {
        return new ProgressBarBuilder()
                .setConsumer(new StatusLine())
                .setStyle(ProgressBarStyle.ASCII)
                .setMaxRenderedLength(Terminal.width() - 1);
    }

    @Override
    public int getMaxRenderedLength() {
        return width;
    }

    @Override
    public void accept(String text) {
        terminal.print("\r" + text);
        terminal.flush();
    }

    @Override
    public void close() {
        terminal.print("\r" + " ".repeat(width) + "\r");
        terminal.flush();
    }
}
