package org.casus.model;

/** Time and aspect as the verb group shows them. */
public enum Tense {
    PAST,
    PAST_PERFECT,
    PAST_PROGRESSIVE,
    PRESENT,
    PRESENT_PERFECT,
    PRESENT_PROGRESSIVE,
    FUTURE,
    INFINITIVE,
    PARTICIPLE,
    IMPERATIVE,
    /** Event nouns. */
    NONE
}
