package org.casus.model;

/**
 * Where a value of an incident was taken from, and why from there.
 *
 * @param field name of the value: {@code type}, {@code place}, {@code when} …
 * @param rule why, in plain words
 * @param document id of the document it was taken from
 * @param event id of the event it was taken from
 */
public record Choice(String field, String rule, String document, String event) {}
