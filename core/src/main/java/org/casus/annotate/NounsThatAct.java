package org.casus.annotate;

/** Verbs of headlines that were tagged as nouns though they have a doer and an object: "gunmen <em>storm</em> hotel". */
final class NounsThatAct implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int token = 1; token < tree.size() - 1; token++) {
            int doer = tree.child(token, "nsubj");
            int object = tree.child(token, "obj");
            boolean acts = tree.tag(token).startsWith("NN")
                    && !tree.tag(token).startsWith("NNP")
                    && doer != Tree.ROOT
                    && doer < token
                    && tree.tag(doer).startsWith("NN")
                    && object > token
                    && !tree.has(token, "det", "amod", "case", "cop", "nmod:poss", "compound");
            if (acts) {
                tree.retag(token, tree.tag(token).equals("NNS") ? "VBZ" : "VBP");
            }
        }
    }
}
