package org.casus.model;

import org.jspecify.annotations.Nullable;

/**
 * A word or mark, with its place in the tree of its sentence.
 *
 * @param index position among the tokens of the document, from 0
 * @param span where it stands in the text
 * @param form the normalised form that was tagged (straight quotes, "ISIS" for "IS"); the text itself is {@code
 *     document.text(span)}
 * @param lemma lower-case base form ("bomb" for "bombed"); of a name, its lower-case form
 * @param tag Penn Treebank part of speech (NN, NNP, VBD …)
 * @param head index of the governing token in the document, or -1 for the root of a sentence
 * @param relation Universal Dependencies v2 relation to the head ({@code nsubj:pass}, {@code obl} …), {@code root} for a
 *     root
 * @param name OntoNotes name type that covers it (PERSON, GPE, NORP, ORG …), or null; its extent is an {@link
 *     NameSpan}
 */
public record Token(
        int index,
        Span span,
        String form,
        String lemma,
        String tag,
        int head,
        String relation,
        @Nullable String name) {

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProper() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.equals("WP") || tag.equals("WP$");
    }

    public boolean isAdjective() {
        return tag.startsWith("JJ");
    }

    /** Whether the relation is this one or a subtype of it: {@code is("nsubj")} holds for {@code nsubj:pass}. */
    public boolean is(String base) {
        return relation.equals(base) || relation.startsWith(base) && relation.charAt(base.length()) == ':';
    }
}
