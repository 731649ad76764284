package org.casus.annotate;

/**
 * Subjects that a relative clause or a participle between commas parts from their verb.
 *
 * <ul>
 *   <li>"A diplomat, who declined to be named, <em>said</em> …": the verb hung inside the relative clause, and no verb was the root.
 *   <li>"The governor, whose brother was kidnapped, <em>ordered</em> …": the governor was taken for the one who was kidnapped.
 *   <li>"Officers, responding to a call, soon <em>arrested</em> two men": the officers were taken for those who responded only.
 * </ul>
 */
final class InterruptedSubjects implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int verb = 4; verb < tree.size(); verb++) {
            participle(tree, verb);
            boolean loose = tree.tag(verb).matches("VB[DNZP]")
                    && tree.is(verb, "dep", "conj", "parataxis", "advcl")
                    && !tree.hasSubject(verb)
                    && !tree.has(verb, "cc", "mark")
                    && tree.lower(verb - 1).equals(",");
            if (loose) {
                said(tree, verb);
                whose(tree, verb);
            }
        }
    }

    private static void participle(Tree tree, int verb) {
        if (!tree.isVerb(verb) || !tree.isFinite(verb) || tree.hasSubject(verb)) {
            return;
        }
        for (int participle : tree.children(verb)) {
            int subject = tree.child(participle, "nsubj");
            boolean aside = participle < verb
                    && tree.is(participle, "advcl")
                    && tree.tag(participle).equals("VBG")
                    && !tree.has(participle, "aux", "mark", "cop")
                    && subject != Tree.ROOT
                    && subject < participle - 1
                    && tree.lower(before(tree, participle)).equals(",")
                    && tree.lower(before(tree, verb)).equals(",");
            if (aside) {
                tree.attach(subject, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
                return;
            }
        }
    }

    /** The word before a verb and its adverbs and auxiliaries. */
    private static int before(Tree tree, int verb) {
        int at = verb - 1;
        while (at > 0 && tree.head(at) == verb && tree.is(at, "advmod", "aux", "aux:pass")) {
            at--;
        }
        return at;
    }

    private static void said(Tree tree, int verb) {
        int clause = tree.head(verb);
        while (clause != Tree.ROOT && !tree.is(clause, "acl:relcl")) {
            clause = tree.head(clause);
        }
        int noun = clause == Tree.ROOT ? Tree.ROOT : tree.head(clause);
        if (noun == Tree.ROOT
                || noun > clause
                || !tree.isNominal(noun)
                || !tree.lower(noun + 1).equals(",")) {
            return;
        }
        int top = noun;
        while (tree.head(top) != Tree.ROOT) {
            top = tree.head(top);
            if (tree.isFinite(top) || top > noun) {
                return;
            }
        }
        tree.attach(verb, Tree.ROOT, "root");
        tree.attach(noun, verb, "nsubj");
        if (top != noun) {
            tree.attach(top, noun, tree.tag(top).equals("DT") ? "det" : "dep");
            tree.moveChildren(top, noun);
        }
        tree.retag(verb, tree.tag(verb).equals("VBN") && !tree.has(verb, "aux") ? "VBD" : tree.tag(verb));
    }

    private static void whose(Tree tree, int verb) {
        int clause = tree.head(verb);
        int noun = tree.child(clause, "nsubj", "nsubj:pass");
        int owned = noun == Tree.ROOT || noun > clause ? Tree.ROOT : tree.child(noun, "appos");
        int pronoun = owned == Tree.ROOT ? Tree.ROOT : tree.child(owned, "nmod:poss");
        boolean relative = tree.is(verb, "conj")
                && clause < verb
                && pronoun != Tree.ROOT
                && tree.lower(pronoun).equals("whose")
                && tree.lower(pronoun - 1).equals(",")
                && pronoun - 2 == noun;
        if (relative) {
            tree.attach(owned, clause, tree.relation(noun));
            tree.replace(verb, clause, "acl:relcl");
            tree.attach(clause, noun, "acl:relcl");
            tree.attach(noun, verb, "nsubj");
            if (tree.tag(verb).equals("VBN") && !tree.has(verb, "aux", "aux:pass")) {
                tree.retag(verb, "VBD");
            }
        }
    }
}
