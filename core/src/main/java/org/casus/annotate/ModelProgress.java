package org.casus.annotate;

/** Is told how far the loading of the language models has come. Called from the loading thread alone. */
public interface ModelProgress {
    /**
     * So much of a stage is done. A stage ends when {@code done} reaches {@code total}.
     *
     * @param stage what is being done, in plain words
     * @param done bytes done, from 0
     * @param total bytes to do
     */
    void report(String stage, long done, long total);

    /** Something the user should know; loading goes on. */
    void warn(String text);

    /** Says nothing. */
    static ModelProgress silent() {
        return new ModelProgress() {
            @Override
            public void report(String stage, long done, long total) {}

            @Override
            public void warn(String text) {}
        };
    }
}
