package org.casus.annotate;

import java.util.Set;

/** "Accused the army <em>of murder</em>", "of <em>bombing</em> a school", "stripped him <em>of his post</em>": the phrase with "of" is the verb's, not the object's. */
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
            boolean gerund = tree.is(token, "acl") && tree.tag(token).equals("VBG") && object > 0;
            if (gerund && object < token && isOf(tree, token, "mark") && isCharged(tree, object)) {
                tree.attach(token, tree.head(object), "advcl");
            } else if (tree.is(token, "nmod")
                    && object != Tree.ROOT
                    && object < token
                    && isCharged(tree, object)
                    && isOf(tree, token, "case")) {
                tree.attach(token, tree.head(object), "obl");
            }
        }
    }

    private static boolean isCharged(Tree tree, int object) {
        return tree.is(object, "obj") && VERBS.contains(tree.lemma(tree.head(object)));
    }

    private static boolean isOf(Tree tree, int token, String relation) {
        int preposition = tree.child(token, relation);
        return preposition != Tree.ROOT && tree.lower(preposition).equals("of");
    }
}
