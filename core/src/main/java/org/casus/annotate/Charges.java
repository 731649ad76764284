package org.casus.annotate;

import java.util.Set;

/** "Accused the army <em>of murder</em>", "stripped him <em>of his post</em>": the phrase with "of" is the verb's, not the object's. */
final class Charges implements TreePass {
    private static final Set<String> VERBS = Set.of(
            "accuse",
            "suspect",
            "convict",
            "acquit",
            "strip",
            "rob",
            "deprive",
            "warn",
            "inform",
            "notify",
            "remind",
            "rid",
            "clear",
            "relieve",
            "assure",
            "convince",
            "absolve");

    @Override
    public void apply(Tree tree) {
        for (int token = 2; token < tree.size(); token++) {
            int object = tree.head(token);
            if (tree.is(token, "nmod")
                    && object != Tree.ROOT
                    && object < token
                    && tree.is(object, "obj")
                    && VERBS.contains(tree.lemma(tree.head(object)))
                    && isOf(tree, token)) {
                tree.attach(token, tree.head(object), "obl");
            }
        }
    }

    private static boolean isOf(Tree tree, int token) {
        int preposition = tree.child(token, "case");
        return preposition != Tree.ROOT && tree.lower(preposition).equals("of");
    }
}
