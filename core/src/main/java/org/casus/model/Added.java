package org.casus.model;

/**
 * What became of documents that were given to an archive.
 *
 * @param added new ones
 * @param changed known ones with another text or other particulars: a new version, the old one is kept
 * @param unchanged known already
 * @param events in the new and changed ones
 */
public record Added(int added, int changed, int unchanged, int events) {
    public static final Added NOTHING = new Added(0, 0, 0, 0);

    public Added plus(Added other) {
        return new Added(
                added + other.added, changed + other.changed, unchanged + other.unchanged, events + other.events);
    }
}
