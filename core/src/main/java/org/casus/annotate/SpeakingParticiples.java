package org.casus.annotate;

/**
 * "Kyiv denied that it had shelled the plant, <em>accusing</em> Russia of staging it": what is said behind a comma is said by who denies,
 * not inside what is denied. So it is behind what befell somebody: "officials said the bridge was hit, <em>blaming</em> the rebels" – a
 * bridge blames nobody.
 */
final class SpeakingParticiples implements TreePass {
    private static final String DENYING = "deny|reject|dispute|dismiss|refute|rebut";
    private static final String SPEAKING =
            "accuse|blame|call|cite|describe|denounce|condemn|criticise|criticize|vow|threaten";
    private static final String BEFALLING = "die|explode|crash|collapse|fall|sink|drown|erupt|disappear";

    @Override
    public void apply(Tree tree) {
        for (int verb = 4; verb < tree.size(); verb++) {
            int told = tree.head(verb);
            int above = told == Tree.ROOT || !tree.is(told, "ccomp") ? Tree.ROOT : tree.head(told);
            if (above != Tree.ROOT && above < told && told < verb && isAside(tree, verb) && isSaid(tree, above, told)) {
                tree.attach(verb, above, "advcl");
            }
        }
    }

    private static boolean isAside(Tree tree, int verb) {
        return tree.tag(verb).equals("VBG")
                && tree.is(verb, "advcl")
                && !tree.has(verb, "nsubj", "nsubj:pass", "mark", "aux", "aux:pass")
                && tree.lower(verb - 1).equals(",")
                && (SpeechVerbs.isAny(tree, verb) || tree.lemma(verb).matches(SPEAKING));
    }

    private static boolean isSaid(Tree tree, int above, int told) {
        boolean befalls =
                tree.has(told, "aux:pass", "nsubj:pass") || tree.lemma(told).matches(BEFALLING);
        return tree.lemma(above).matches(DENYING) || befalls && SpeechVerbs.is(tree, above);
    }
}
