package org.casus.resolve.time;

/**
 * A time that is the same from wherever it is seen: a year, a duration, a habit, "now".
 *
 * @param value the time
 */
record Fixed(Value value) implements Meaning {
    @Override
    public Value on(Anchor anchor) {
        return value;
    }
}
