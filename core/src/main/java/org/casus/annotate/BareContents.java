package org.casus.annotate;

import java.util.Set;

/** "Arraigned on charges <em>he assaulted</em> a guard": what a charge or a report says needs no "that", and is no deed beside it. */
final class BareContents implements TreePass {
    private static final Set<String> NOUNS = Set.of(
            "accusation",
            "allegation",
            "charge",
            "claim",
            "complaint",
            "evidence",
            "report",
            "rumor",
            "rumour",
            "suspicion");

    @Override
    public void apply(Tree tree) {
        for (int noun = 1; noun + 2 < tree.size(); noun++) {
            if (!tree.tag(noun).matches("NNS?") || !NOUNS.contains(tree.lemma(noun)) || !isPhrase(tree, noun)) {
                continue;
            }
            int subject = noun + 1;
            while (subject < tree.size() && tree.is(subject, "det", "amod", "compound", "nummod", "nmod:poss")) {
                subject++;
            }
            int verb =
                    subject < tree.size() && tree.is(subject, "nsubj", "nsubj:pass") ? tree.head(subject) : Tree.ROOT;
            boolean bare = verb > subject
                    && tree.is(verb, "conj", "advcl", "ccomp", "parataxis", "dep")
                    && tree.first(verb) == noun + 1
                    && tree.under(noun, tree.head(verb));
            if (bare) {
                tree.attach(verb, noun, "acl");
            }
        }
    }

    /** Whether a noun stands behind a preposition or is what somebody tells of. */
    private static boolean isPhrase(Tree tree, int noun) {
        return tree.is(noun, "obl", "nmod", "obj") && tree.head(noun) < noun;
    }
}
