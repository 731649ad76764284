package org.casus.model;

/** How a clause hangs on the clause that governs it. */
public enum Link {
    /** Content of a verb or noun: "said <em>that jets struck</em>", "ordered the army <em>to cooperate</em>". */
    COMPLEMENT,
    /** The governing verb's subject: "<em>that they fled</em> surprised him"; for an event noun, its doer's place. */
    SUBJECT,
    /** An event noun that is the object: "denied <em>the attack</em>". */
    OBJECT,
    /** An event noun behind a preposition: "called for <em>talks</em>". */
    OBLIQUE,
    /** Condition, time, cause, purpose: "if …", "after …", "to destroy …"; the marker tells. */
    ADVERBIAL,
    /** "who …", "which …" and reduced forms ("the plane <em>carrying …</em>"); the clause's own noun is filled in. */
    RELATIVE,
    /** "…, <em>killing 12</em>". */
    PARTICIPLE,
    /** Joined by and, but, or; or set beside by a comma. */
    CONJUNCT,
    /** Direct or free speech around a verb of saying: "<em>We won</em>, he said". */
    SPEECH,
    /** Anything else that sets clauses side by side. */
    PARATAXIS
}
