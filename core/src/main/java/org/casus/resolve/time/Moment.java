package org.casus.resolve.time;

import org.casus.model.TimeExpression;

/**
 * A time of a day: "Monday morning", "3 p.m. on Friday".
 *
 * @param day which day
 * @param clock TIMEX3 time: {@code 15:00}, {@code MO}
 */
record Moment(Meaning day, String clock) implements Meaning {
    @Override
    public Value on(Anchor anchor) {
        Value value = day.on(anchor);
        boolean whole = value.text().matches("[0-9X]{4}-[0-9X]{2}-[0-9X]{2}|XXXX-WXX-\\d");
        return whole
                ? new Value(TimeExpression.Type.TIME, value.text() + "T" + clock, value.period(), value.doubt())
                : value;
    }
}
