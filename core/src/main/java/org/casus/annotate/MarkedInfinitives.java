package org.casus.annotate;

import java.util.Set;

/**
 * "The court allowed the protesters <em>to march</em>": a verb in the infinitive that the engine hangs like a noun behind a preposition is what
 * the verb above it governs. Behind other verbs the engine may take "to" for an auxiliary: "urged them <em>to</em> hand over power".
 * Whom a noun addresses stands before the infinitive and is no part of it: "a request by Lima <em>to Quito</em> to send troops".
 */
final class MarkedInfinitives implements TreePass {
    /** Adjectives that are verbs as well. */
    private static final Set<String> BOTH =
            Set.of("open", "free", "clear", "empty", "secure", "close", "slow", "complete");

    private static final Set<String> BIDDING = Set.of(
            "order",
            "command",
            "tell",
            "instruct",
            "direct",
            "urge",
            "ask",
            "beg",
            "allow",
            "permit",
            "authorise",
            "authorize",
            "force",
            "compel",
            "oblige",
            "require",
            "encourage",
            "forbid",
            "warn");

    private static final Set<String> ORDERS =
            Set.of("order", "command", "instruction", "permission", "authority", "authorisation", "authorization");

    @Override
    public void apply(Tree tree) {
        for (int token = 1; token < tree.size(); token++) {
            int to = token - 1;
            if (tree.tag(token).equals("VB")
                    && tree.lower(to).equals("to")
                    && tree.head(to) == token
                    && tree.is(to, "aux")) {
                tree.retag(to, "TO");
                tree.relabel(to, "mark");
            }
            if (tree.tag(token).equals("VB")
                    && tree.is(token, "obl")
                    && tree.lower(to).equals("to")
                    && tree.head(to) == token
                    && tree.is(to, "case")
                    && tree.isVerb(tree.head(token))
                    && tree.head(token) < to) {
                tree.retag(to, "TO");
                tree.relabel(to, "mark");
                tree.relabel(token, "xcomp");
            }
            if (tree.tag(token).equals("JJ") && tree.lower(to).equals("to")) {
                hidden(tree, token, to);
            }
            if (tree.tag(token).equals("VB")
                    && tree.is(token, "acl")
                    && tree.lower(to).equals("to")) {
                addressed(tree, token, to);
            }
        }
    }

    /** "Ordered troops to <em>open fire</em>": behind a word of bidding it is what they are to do, not an open fire. */
    private static void hidden(Tree tree, int verb, int to) {
        int noun = tree.head(verb);
        boolean taken = noun != Tree.ROOT
                && noun > verb
                && tree.is(verb, "amod")
                && tree.is(noun, "obl", "nmod")
                && tree.head(to) == noun
                && tree.is(to, "case")
                && BOTH.contains(tree.lower(verb));
        int above = taken ? tree.head(noun) : Tree.ROOT;
        if (above == Tree.ROOT || above > to) {
            return;
        }
        int order = tree.isVerb(above) ? tree.child(above, "obj") : above;
        boolean ordered = order != Tree.ROOT && ORDERS.contains(tree.lemma(order));
        if (!ordered && !(tree.isVerb(above) && BIDDING.contains(tree.lemma(above)))) {
            return;
        }
        tree.retag(to, "TO");
        tree.retag(verb, "VB");
        tree.attach(verb, above, tree.isVerb(above) ? "xcomp" : "acl");
        tree.attach(to, verb, "mark");
        tree.attach(noun, verb, "obj");
        for (int child : tree.children(noun)) {
            if (child > noun
                    && tree.is(child, "nmod")
                    && !tree.lower(tree.first(child)).equals("of")) {
                tree.attach(child, verb, "obl");
            }
        }
    }

    private static void addressed(Tree tree, int verb, int to) {
        int noun = tree.head(verb);
        for (int child : tree.children(verb)) {
            int marker = tree.is(child, "obl") ? tree.child(child, "case") : Tree.ROOT;
            if (marker != Tree.ROOT
                    && child < to
                    && noun < marker
                    && tree.lower(marker).matches("to|on|for")) {
                tree.attach(child, noun, "nmod");
            }
        }
    }
}
