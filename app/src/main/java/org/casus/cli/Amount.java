package org.casus.cli;

/** A number with what it counts, in the right form. */
final class Amount {
    private Amount() {}

    /** {@code 1 document}, {@code 3 documents}. */
    static String of(long number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }

    /** {@code 1 document was}, {@code 3 documents were}. */
    static String past(long number, String noun) {
        return of(number, noun) + (number == 1 ? " was" : " were");
    }
}
