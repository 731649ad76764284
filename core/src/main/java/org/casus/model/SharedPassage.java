package org.casus.model;

/**
 * A stretch of text that two documents share. Its spans count in Unicode code points: they are for files, and the texts are not at hand.
 *
 * @param from id of the document that was published earlier; of two of one day the first by id
 * @param fromSpan where it stands there
 * @param to id of the other document
 * @param toSpan where it stands there
 * @param dated whether the days of publication tell which is the earlier
 */
public record SharedPassage(String from, Span fromSpan, String to, Span toSpan, boolean dated) {}
