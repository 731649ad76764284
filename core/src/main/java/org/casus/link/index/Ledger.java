package org.casus.link.index;

/** The tables by key that filing documents goes by. Their order is part of what archives keep. */
public enum Ledger {
    /** How many documents have a word. */
    WORDS,
    /** How many documents have a name. */
    NAMES,
    /** How many documents open with a word. */
    OPENING,
    /** How many documents have a figure. */
    NUMBERS,
    /** Which documents have a word. */
    WORD_HOLDERS,
    /** Which texts have a mark. */
    MARK_HOLDERS,
    /** How many documents tell of somebody, or something, of a name. */
    NAMED,
    /** Which events have something in common. */
    BLOCKS
}
