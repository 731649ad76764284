package org.casus.annotate;

import java.util.Set;

/**
 * Phrases with "with" that hang on a noun which takes none, although a noun above it does: "cooperation or coordination of targets
 * <em>with Russia</em>", "the exchange of prisoners with the gang".
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
            "relation",
            "relationship",
            "reconciliation",
            "sharing",
            "summit",
            "talk",
            "tie",
            "trade",
            "treaty",
            "truce",
            "war");

    @Override
    public void apply(Tree tree) {
        for (int token = 2; token < tree.size(); token++) {
            int marker = tree.child(token, "case");
            if (tree.is(token, "nmod")
                    && marker != Tree.ROOT
                    && tree.lower(marker).equals("with")) {
                int head = tree.head(token);
                int mutual = mutual(tree, head);
                if (mutual != Tree.ROOT && mutual != head) {
                    tree.attach(token, mutual, "nmod");
                }
            }
        }
    }

    /** The nearest noun of the kind from here up through "of" phrases and conjuncts, or {@link Tree#ROOT}. */
    private static int mutual(Tree tree, int from) {
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
}
