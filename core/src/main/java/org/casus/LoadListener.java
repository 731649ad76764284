package org.casus;

/** Told how far the loading of the models has come. */
public interface LoadListener {
    /** Says nothing. */
    LoadListener SILENT = new LoadListener() {
        @Override
        public void report(String stage, long done, long total) {}

        @Override
        public void warn(String text) {}
    };

    /**
     * So much of a stage is done.
     *
     * @param stage what is being done, in plain words
     * @param done bytes done, from 0
     * @param total bytes to do
     */
    void report(String stage, long done, long total);

    /** Something the user should know; loading goes on. */
    void warn(String text);
}
