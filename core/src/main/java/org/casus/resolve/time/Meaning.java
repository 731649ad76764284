package org.casus.resolve.time;

/** What an expression of time says, before it is known when it is said. */
interface Meaning {
    /** The value as seen from an anchor. */
    Value on(Anchor anchor);
}
