package org.casus.annotate;

import java.util.Set;

/**
 * Clauses taken for the end of a list: "The suspect shot the customer and <em>both suspects fled</em>". A verb that takes no object is no
 * participle of the noun before it: the noun does it, and "and" joins clauses.
 */
final class FreshSubjects implements TreePass {
    private static final Set<String> WITHOUT_OBJECT = Set.of(
            "flee",
            "die",
            "arrive",
            "go",
            "come",
            "disappear",
            "collapse",
            "survive",
            "remain",
            "rise",
            "happen",
            "occur",
            "emerge",
            "erupt");

    @Override
    public void apply(Tree tree) {
        for (int verb = 3; verb < tree.size(); verb++) {
            int noun = tree.head(verb);
            boolean bare = tree.is(verb, "acl")
                    && tree.tag(verb).matches("VB[ND]")
                    && WITHOUT_OBJECT.contains(tree.lemma(verb))
                    && !tree.has(verb, "obj", "nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "obl:agent");
            if (!bare || noun != verb - 1 || !tree.is(noun, "conj")) {
                continue;
            }
            int and = tree.child(noun, "cc");
            int above = tree.head(tree.head(noun));
            if (and != Tree.ROOT && and < noun && above != Tree.ROOT && tree.isVerb(above) && above < noun) {
                tree.attach(verb, above, "conj");
                tree.attach(and, verb, "cc");
                tree.attach(noun, verb, "nsubj");
                tree.retag(verb, "VBD");
            }
        }
    }
}
