package org.casus.resolve.reference;

/** Grammatical gender of a person, as far as a title, noun or first name tells it. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN
}
