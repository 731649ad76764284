package org.casus.clause;

import org.casus.model.Link;
import org.jspecify.annotations.Nullable;

/** Finds what every clause depends on and how. */
final class Governors {
    private final Tree tree;
    private final Drafts drafts;
    private final Speech speech;
    private final Markers markers;
    private final Prepositions prepositions;

    Governors(Tree tree, Lexicon lexicon, Drafts drafts) {
        this.tree = tree;
        this.drafts = drafts;
        this.speech = new Speech(tree, lexicon, drafts);
        this.markers = new Markers(tree);
        this.prepositions = new Prepositions(tree);
    }

    void link() {
        speech.turn();
        for (Draft draft : drafts.all()) {
            if (draft.governor == null) {
                Draft content = speech.content(draft);
                link(draft, content == null ? draft.top : content.top);
            }
        }
    }

    private void link(Draft draft, int top) {
        int head = tree.head(top);
        if (head < 0) {
            return;
        }
        if (draft.verbal() && draft.node == top && drafts.noun(draft.node) == draft) {
            return;
        }
        Draft copular = drafts.verb(draft.node);
        if (!draft.verbal() && draft.verb < 0 && copular != null && copular.node == draft.node) {
            set(draft, copular, copular.locative ? Link.OBLIQUE : Link.OBJECT, preposition(draft.node));
            return;
        }
        Draft above = drafts.of(head, tree.relation(top));
        boolean hangs = draft.verbal() || draft.lightAbove;
        if (above != null && above != draft) {
            if (tree.is(top, "conj")) {
                conjunct(draft, above, top);
            } else if (hangs) {
                clause(draft, above, top);
            } else {
                noun(draft, above, top, top);
            }
        } else if (above == null) {
            far(draft, top, hangs);
        }
    }

    /** A clause coordinated with another: governed as that one is, or by it when that is a main clause. */
    private void conjunct(Draft draft, Draft first, int top) {
        Draft governor = first.governor;
        if (governor != null && governor != draft && first.link != Link.CONJUNCT && first.link != Link.SPEECH) {
            set(draft, governor, first.link, first.marker);
        } else {
            set(draft, first, Link.CONJUNCT, markers.conjunction(top));
        }
    }

    private void clause(Draft draft, Draft above, int top) {
        String marker = markers.of(draft);
        Link link = switch (tree.relation(top)) {
            case "ccomp" -> speech.isQuoted(draft, above) ? Link.SPEECH : Link.COMPLEMENT;
            case "xcomp" -> Link.COMPLEMENT;
            case "csubj" -> Link.SUBJECT;
            case "csubj:pass" -> Link.COMPLEMENT;
            case "acl:relcl" -> Link.RELATIVE;
            case "acl" -> !above.verbal() && isContent(draft, marker) ? Link.COMPLEMENT : Link.RELATIVE;
            case "advcl" -> adverbial(draft, above, marker);
            case "obj" -> Link.COMPLEMENT;
            case "obl" -> Link.ADVERBIAL;
            default -> Link.PARATAXIS;
        };
        set(draft, above, link, marker);
    }

    private Link complement(Draft draft, Draft above, @Nullable String marker) {
        if (speech.isQuoted(draft, above)) {
            return Link.SPEECH;
        }
        return speech.isAside(draft, above, marker) ? Link.PARATAXIS : Link.COMPLEMENT;
    }

    /** "A plan to strike", "the accusation that …", "suspicion of bombing" against "the strikes hitting …". */
    private boolean isContent(Draft draft, @Nullable String marker) {
        return marker != null || tree.has(draft.verb >= 0 ? draft.verb : draft.node, "nsubj");
    }

    private Link adverbial(Draft draft, Draft above, @Nullable String marker) {
        if (marker == null) {
            return Link.PARTICIPLE;
        }
        if (marker.equals("whether") || marker.equals("that") || marker.equals("if") && isOpenMatter(above)) {
            return Link.COMPLEMENT;
        }
        boolean gerund = tree.tag(draft.top).equals("VBG");
        boolean content = gerund
                && draft.top > above.node
                && (Grammar.OBJECT_GERUND.contains(marker)
                        || marker.equals("with") && Grammar.CHARGING.contains(above.lemma));
        boolean telling = marker.equals("to") && Grammar.OBLIQUE_CONTROL.contains(above.lemma);
        return content || telling ? Link.COMPLEMENT : Link.ADVERBIAL;
    }

    /** "It is not clear if …". */
    private boolean isOpenMatter(Draft above) {
        return above.copula >= 0 && Grammar.KNOWN.contains(tree.lemma(above.node));
    }

    /** An event noun by its place under a clause. {@code last} is the token that hangs on the clause itself. */
    private void noun(Draft draft, Draft above, int top, int last) {
        Link link = switch (tree.relation(last)) {
            case "nsubj" -> Link.SUBJECT;
            case "nsubj:pass", "obj", "iobj", "xcomp", "ccomp" -> Link.OBJECT;
            case "appos", "parataxis", "dep", "root" -> Link.PARATAXIS;
            case "conj" -> Link.CONJUNCT;
            default -> Link.OBLIQUE;
        };
        String marker = link == Link.OBLIQUE ? preposition(top) : null;
        set(draft, above, link, marker);
    }

    private @Nullable String preposition(int noun) {
        String preposition = prepositions.of(noun);
        if (!preposition.isEmpty()) {
            return preposition;
        }
        return switch (tree.relation(noun)) {
            case "nmod:poss" -> "poss";
            case "compound" -> "compound";
            default -> null;
        };
    }

    /** Something that hangs on a noun or adjective which is itself no clause: up to the clause that this stands in. */
    private void far(Draft draft, int top, boolean hangs) {
        int last = tree.head(top);
        boolean bundled = isBundled(top, last);
        while (tree.head(last) >= 0 && drafts.of(tree.head(last), tree.relation(last)) == null) {
            bundled &= isBundled(last, tree.head(last));
            last = tree.head(last);
        }
        if (tree.head(last) < 0) {
            return;
        }
        Draft above = drafts.of(tree.head(last), tree.relation(last));
        if (above == null || above == draft) {
            return;
        }
        if (hangs) {
            String marker = markers.of(draft);
            set(draft, above, "that".equals(marker) && tree.is(top, "advcl") ? Link.COMPLEMENT : farLink(top), marker);
        } else if (bundled) {
            noun(draft, above, last, last);
        } else {
            set(draft, above, Link.OBLIQUE, preposition(top));
        }
    }

    private Link farLink(int top) {
        return switch (tree.relation(top)) {
            case "acl", "acl:relcl" -> Link.RELATIVE;
            case "advcl" -> Link.ADVERBIAL;
            case "ccomp", "xcomp" -> Link.COMPLEMENT;
            case "conj" -> Link.CONJUNCT;
            default -> Link.PARATAXIS;
        };
    }

    /** "A wave of attacks", "attacks and clashes", "the incident, an attack": the noun stands where its head stands. */
    private boolean isBundled(int token, int head) {
        return tree.is(token, "conj")
                || tree.is(token, "appos")
                || tree.is(token, "nmod")
                        && prepositions.of(token).equals("of")
                        && (Grammar.BUNDLES.contains(tree.lemma(head))
                                || tree.tag(head).equals("CD"));
    }

    private static void set(Draft draft, Draft above, Link link, @Nullable String marker) {
        for (Draft up = above; up != null; up = up.governor) {
            if (up == draft) {
                return;
            }
        }
        draft.governor = above;
        draft.link = link;
        draft.marker = marker;
    }
}
