package org.casus.architecture.faults;

/** What wires the others; nobody below may know it. */
public final class Wiring {
    private Wiring() {}
}
