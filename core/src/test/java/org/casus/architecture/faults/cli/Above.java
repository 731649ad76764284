package org.casus.architecture.faults.cli;

/** What stands on the library; it may print. */
public final class Above {
    private Above() {}

    static void print() {
        System.out.println("here it may");
    }
}
