package org.casus.judge;

import org.casus.codebook.Effect;
import org.casus.model.Status;
import org.jspecify.annotations.Nullable;

/** How a status changes under a modal, and under what governs it. Pure tables. */
final class Composition {
    private Composition() {}

    /** A modal over a status; null stays open under what only says that it is real. */
    static @Nullable Status modal(Effect effect, @Nullable Status inner) {
        return switch (effect) {
            case TOLD, SAME, HAPPENED -> inner;
            case ONGOING -> inner == Status.HAPPENED ? Status.ONGOING : inner;
            case PLANNED -> inner == Status.POSSIBLE || inner == Status.NOT_HAPPENED ? notYet(inner) : Status.PLANNED;
            case ORDERED, DEMANDED, THREATENED, POSSIBLE, DENIED -> effect.status();
            case NOT_HAPPENED -> inner == Status.NOT_HAPPENED ? Status.POSSIBLE : Status.NOT_HAPPENED;
        };
    }

    /** A plan not to, a plan that may be. */
    private static Status notYet(Status inner) {
        return inner == Status.NOT_HAPPENED ? Status.NOT_HAPPENED : Status.POSSIBLE;
    }

    /** Whether somebody is to do it: planned, ordered, demanded, threatened. */
    static boolean isAhead(@Nullable Status status) {
        return status == Status.PLANNED
                || status == Status.ORDERED
                || status == Status.DEMANDED
                || status == Status.THREATENED;
    }

    /** Whether it did not come about or is said not to have. */
    static boolean isNot(@Nullable Status status) {
        return status == Status.DENIED || status == Status.NOT_HAPPENED;
    }

    /** What governs is itself not real; then what it would bring about is no more real than it is. */
    static Status under(Status outer, Status inner) {
        if (outer.real()) {
            return inner;
        }
        if (isAhead(outer) && isAhead(inner)) {
            return outer;
        }
        return Status.POSSIBLE;
    }

    /** An act that has the status of its governor, whatever little it says itself. */
    static Status same(Status outer, @Nullable Status own) {
        if (own == null || own.real() || own == Status.PLANNED) {
            return outer;
        }
        return own == Status.NOT_HAPPENED && outer.real() ? own : Status.POSSIBLE;
    }
}
