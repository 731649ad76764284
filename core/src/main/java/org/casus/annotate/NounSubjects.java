package org.casus.annotate;

/**
 * Nouns that have a subject but no copula: "the third day of <em>Syria</em> strikes". The subject right before the noun is a
 * compound.
 */
final class NounSubjects implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int token = 1; token < tree.size(); token++) {
            int head = tree.head(token);
            boolean inPhrase = head > token
                    && tree.is(token, "nsubj")
                    && tree.tag(token).startsWith("NN")
                    && isNoun(tree, head)
                    && tree.is(head, "nmod", "obl", "obj", "conj", "nsubj", "nsubj:pass", "obl:agent", "appos")
                    && !tree.has(head, "cop", "aux", "mark");
            if (inPhrase && isBeside(tree, token, head)) {
                tree.relabel(token, "compound");
                tree.retag(head, tree.tag(head).startsWith("VB") ? "NNS" : tree.tag(head));
            }
        }
    }

    /** A noun, or a word behind a preposition that was tagged as a verb. */
    private static boolean isNoun(Tree tree, int token) {
        return tree.tag(token).startsWith("NN") || tree.tag(token).equals("VBZ") && tree.has(token, "case");
    }

    private static boolean isBeside(Tree tree, int token, int head) {
        for (int between = token + 1; between < head; between++) {
            if (!tree.is(between, "compound", "amod", "nummod") || tree.head(between) != head) {
                return false;
            }
        }
        return tree.last(token) < head;
    }
}
