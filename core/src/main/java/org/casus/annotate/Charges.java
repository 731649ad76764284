package org.casus.annotate;

import java.util.Set;

/**
 * "Accused the army <em>of murder</em>", "of <em>bombing</em> a school", "stripped him <em>of his post</em>": the phrase with "of" is the
 * verb's, not the object's, nor that of the accuser: "was accused by prosecutors <em>of bombing</em> a school".
 */
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
            boolean by = gerund && tree.is(object, "obl:agent") && isWith(tree, token, tree.lemma(tree.head(object)));
            if (by || gerund && object < token && isOf(tree, token, "mark") && isCharged(tree, object)) {
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

    /** Whether a gerund stands behind the preposition that a verb of charging takes. */
    private static boolean isWith(Tree tree, int gerund, String verb) {
        int preposition = tree.child(gerund, "mark");
        return preposition != Tree.ROOT
                && (verb.equals("charge")
                        ? tree.lower(preposition).equals("with")
                        : tree.lower(preposition).equals("of") && VERBS.contains(verb));
    }

    private static boolean isOf(Tree tree, int token, String relation) {
        int preposition = tree.child(token, relation);
        return preposition != Tree.ROOT && tree.lower(preposition).equals("of");
    }
}
