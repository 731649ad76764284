package org.casus.model;

import org.jspecify.annotations.Nullable;

/**
 * One thing met while reading inputs: a document, a problem, or both (a document that was read with a fault).
 *
 * @param document what can be coded, or null
 * @param problem what is wrong, or null
 */
public record Intake(@Nullable Document document, @Nullable Problem problem) {
    public static Intake of(Document document) {
        return new Intake(document, null);
    }

    public static Intake of(Problem problem) {
        return new Intake(null, problem);
    }
}
