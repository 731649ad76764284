package org.casus.architecture.faults.code;

/** A stage that another stage knows. */
public final class Reached {
    private Reached() {}
}
