package org.casus.read;

/**
 * That somebody found an event right or wrong.
 *
 * @param document id of its document
 * @param start of its trigger, in code points, as the record gives it
 * @param end of its trigger
 * @param type its type
 * @param right whether it is right
 */
public record Judgement(String document, int start, int end, String type, boolean right) {}
