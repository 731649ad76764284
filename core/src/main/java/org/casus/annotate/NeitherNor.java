package org.casus.annotate;

/** "The army <em>neither</em> shelled the town <em>nor</em> arrested anyone": the sentence is that of the first verb, and both are denied. */
final class NeitherNor implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int neither = 1; neither < tree.size() - 2; neither++) {
            int verb = neither + 1;
            int noun = neither - 1;
            boolean denied = tree.lower(neither).equals("neither")
                    && tree.head(neither) == verb
                    && tree.tag(verb).matches("VB[DZPN]")
                    && tree.is(verb, "acl:relcl", "acl")
                    && tree.head(verb) == noun;
            if (!denied) {
                continue;
            }
            tree.replace(verb, noun, tree.relation(noun));
            tree.attach(noun, verb, "nsubj");
            tree.replaceWord(neither, Word.of(tree.word(neither).form(), "not", "RB", null, "O"));
            tree.attach(neither, verb, "advmod");
            for (int other = verb + 1; other < tree.size(); other++) {
                boolean second = tree.head(other) == verb && tree.is(other, "conj") && tree.isVerb(other);
                int nor = other - 1;
                if (second && tree.lower(nor).equals("nor")) {
                    tree.retag(other, tree.tag(verb));
                    tree.attach(nor, other, "cc");
                }
            }
        }
    }
}
