package org.casus.annotate;

import java.util.Set;

/**
 * Clauses taken for the end of a list: "The suspect shot the customer and <em>both suspects fled</em>". A verb that takes no object, or has
 * one, is no participle of the noun before it: the noun does it, and "and" joins clauses. So does the noun right before a second
 * predicate: "Hamas fired rockets at Ashkelon and <em>Israel pounded</em> Gaza".
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
            if (tree.tag(verb).startsWith("VB") && !tree.has(verb, "nsubj", "nsubj:pass", "aux:pass", "mark")) {
                if (tree.is(verb, "acl")) {
                    participle(tree, verb);
                } else if (tree.is(verb, "conj") && tree.isFinite(verb) && !tree.has(verb, "cc")) {
                    predicate(tree, verb);
                } else if (tree.is(verb, "advcl") && tree.tag(verb).equals("VBD") && tree.has(verb, "obj")) {
                    // "Troops would leave the town and <em>rebels attacked</em> it": no participle, and nothing marks
                    // it.
                    predicate(tree, verb);
                }
            }
        }
    }

    private static void participle(Tree tree, int verb) {
        int noun = tree.head(verb);
        boolean active = WITHOUT_OBJECT.contains(tree.lemma(verb)) || tree.has(verb, "obj");
        boolean bare = active && tree.tag(verb).matches("VB[ND]") && !tree.has(verb, "aux", "obl:agent");
        int above = bare && noun == verb - 1 ? above(tree, noun) : Tree.ROOT;
        if (above != Tree.ROOT) {
            tree.attach(verb, above, "conj");
            tree.retag(verb, "VBD");
            subject(tree, noun, verb);
        }
    }

    private static void predicate(Tree tree, int verb) {
        int before = verb - 1;
        while (before > 0 && tree.head(before) == verb && tree.is(before, "advmod", "aux")) {
            before--;
        }
        int noun = before;
        while (noun > 0 && tree.head(noun) < before && tree.head(noun) != Tree.ROOT && !tree.is(noun, "conj")) {
            noun = tree.head(noun);
        }
        boolean last = tree.is(noun, "conj") && tree.isNominal(noun) && tree.last(noun) == before;
        int above = last && tree.under(noun, tree.head(verb)) ? above(tree, noun) : Tree.ROOT;
        if (above != Tree.ROOT) {
            tree.attach(verb, tree.is(verb, "advcl") ? above : tree.head(verb), "conj");
            subject(tree, noun, verb);
        }
    }

    /** The verb whose object or oblique a noun is said to stand beside, when "and" is the noun's own, or {@link Tree#ROOT}. */
    private static int above(Tree tree, int noun) {
        int and = tree.is(noun, "conj") ? tree.child(noun, "cc") : Tree.ROOT;
        if (and == Tree.ROOT || and > noun || !tree.lower(and).matches("and|but|while|as")) {
            return Tree.ROOT;
        }
        int beside = tree.head(noun);
        while (beside != Tree.ROOT && tree.is(beside, "nmod", "conj", "appos")) {
            beside = tree.head(beside);
        }
        boolean behind = beside != Tree.ROOT && tree.is(beside, "obj", "obl", "iobj", "xcomp", "obl:tmod");
        int above = behind ? tree.head(beside) : Tree.ROOT;
        return above != Tree.ROOT && tree.isVerb(above) && above < noun ? above : Tree.ROOT;
    }

    private static void subject(Tree tree, int noun, int verb) {
        tree.attach(tree.child(noun, "cc"), verb, "cc");
        tree.attach(noun, verb, "nsubj");
    }
}
