package org.casus.resolve.place;

/**
 * The name of a street, building, piece of land or small settlement.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param kind what it is, by a word in it
 */
record SiteName(int first, int end, SiteKind kind) {}
