package org.casus.model;

/**
 * A time the text mentions, with its TIMEX3 value.
 *
 * @param span its words
 * @param type DATE, TIME, DURATION or SET
 * @param value TIMEX3 value: {@code 2015-11-13}, {@code P3D}, {@code XXXX-WXX-5}, {@code PAST_REF}
 */
public record TimeExpression(Span span, Type type, String value) {
    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
