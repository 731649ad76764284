package org.casus.architecture.faults.clause;

/** A class whose name says nothing, in two ways. */
final class WordHelper {
    private WordHelper() {}

    record BaseData() {}

    /** Names that only look like it. */
    record Database() {}

    record Informer() {}
}
