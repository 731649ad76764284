package org.casus.gazetteer;

/** Told how far the import of a dump has come, and asked whether it shall go on. */
public interface DumpListener {
    /**
     * So much of a stage is done.
     *
     * @param stage what is being done, in plain words
     * @param done bytes done, from 0
     * @param total bytes to do
     */
    void report(String stage, long done, long total);

    /** Whether the user wants no more of it. */
    boolean stopped();
}
