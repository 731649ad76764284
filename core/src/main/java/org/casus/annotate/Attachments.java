package org.casus.annotate;

import java.util.Set;

/**
 * Phrases with "with" that hang on a word which takes none, although a noun near it does: "cooperation or coordination of targets
 * <em>with Russia</em>", "ruled out talks with the rebels".
 */
final class Attachments implements TreePass {
    /** Nouns of what two do together. */
    private static final Set<String> MUTUAL = Set.of(
            "agreement",
            "alliance",
            "border",
            "clash",
            "collaboration",
            "communication",
            "conflict",
            "consultation",
            "contact",
            "cooperation",
            "co-operation",
            "coordination",
            "co-ordination",
            "deal",
            "dialogue",
            "discussion",
            "dispute",
            "exchange",
            "fight",
            "link",
            "meeting",
            "negotiation",
            "pact",
            "partnership",
            "peace",
            "reconciliation",
            "relation",
            "relationship",
            "sharing",
            "summit",
            "talk",
            "tie",
            "trade",
            "treaty",
            "truce",
            "war");

    /** Verbs that are themselves done with somebody. */
    private static final Set<String> MUTUAL_VERBS =
            Set.of("agree", "compare", "conduct", "discuss", "exchange", "have", "hold", "negotiate", "share", "sign");

    @Override
    public void apply(Tree tree) {
        for (int token = 2; token < tree.size(); token++) {
            int marker = tree.child(token, "case");
            if (marker != Tree.ROOT && tree.lower(marker).equals("with")) {
                int noun = tree.is(token, "nmod") ? above(tree, tree.head(token)) : beside(tree, token, marker);
                if (noun != Tree.ROOT && noun != tree.head(token) && noun < marker) {
                    tree.attach(token, noun, "nmod");
                }
            }
        }
    }

    /** The nearest noun of the kind from here up through "of" phrases, or {@link Tree#ROOT}. */
    private static int above(Tree tree, int from) {
        int at = from;
        while (at != Tree.ROOT && !MUTUAL.contains(tree.lemma(at))) {
            int marker = tree.child(at, "case");
            boolean of = tree.is(at, "nmod")
                    && marker != Tree.ROOT
                    && tree.lower(marker).equals("of");
            at = of ? tree.head(at) : Tree.ROOT;
        }
        return at;
    }

    /** The noun of the kind that ends the object right before the phrase, or {@link Tree#ROOT}. */
    private static int beside(Tree tree, int token, int marker) {
        int verb = tree.head(token);
        int object = verb == Tree.ROOT ? Tree.ROOT : tree.child(verb, "obj");
        boolean follows = tree.is(token, "obl")
                && object != Tree.ROOT
                && !MUTUAL_VERBS.contains(tree.lemma(verb))
                && marker > 0
                && tree.under(marker - 1, object);
        return follows ? nearest(tree, object, marker - 1) : Tree.ROOT;
    }

    private static int nearest(Tree tree, int object, int last) {
        for (int at = last; at != object && at != Tree.ROOT; at = tree.head(at)) {
            if (MUTUAL.contains(tree.lemma(at))) {
                return at;
            }
        }
        return MUTUAL.contains(tree.lemma(object)) ? object : Tree.ROOT;
    }
}
