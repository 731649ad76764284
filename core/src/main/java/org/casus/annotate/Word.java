package org.casus.annotate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A tagged word of a sentence.
 *
 * @param form normalised form
 * @param lower the form in lower case
 * @param lemma lower-case base form
 * @param tag Penn Treebank part of speech
 * @param second second-best tag, when the tagger hesitated
 * @param name OntoNotes name in BILOU ({@code B-PERSON}), or {@code O}
 */
record Word(
        String form,
        String lower,
        String lemma,
        String tag,
        @Nullable String second,
        String name) {

    static Word of(String form, String lemma, String tag, @Nullable String second, String name) {
        return new Word(form, form.toLowerCase(Locale.ROOT), lemma, tag, second, name);
    }

    Word withTag(String other) {
        return new Word(form, lower, lemma, other, second, name);
    }

    Word withLemma(String other) {
        return new Word(form, lower, other, tag, second, name);
    }

    Word withName(String other) {
        return new Word(form, lower, lemma, tag, second, other);
    }

    /** Whether this is, or might be, the part of speech. */
    boolean mayBe(String other) {
        return tag.equals(other) || other.equals(second);
    }
}
