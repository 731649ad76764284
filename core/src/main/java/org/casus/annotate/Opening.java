package org.casus.annotate;

/**
 * A dateline among the tokens of a paragraph, which it opens.
 *
 * @param tokens how many tokens it has, with its dash
 * @param placeEnd after the last token of the place, which is the first thing in it; 0 when there is none
 * @param agencyFirst first token of the agency's name
 * @param agencyEnd after its last; equal to {@code agencyFirst} when there is none
 * @param certain whether its form alone proves it; otherwise its place must be known as one
 */
record Opening(int tokens, int placeEnd, int agencyFirst, int agencyEnd, boolean certain) {
    boolean hasPlace() {
        return placeEnd > 0;
    }

    boolean hasAgency() {
        return agencyEnd > agencyFirst;
    }
}
