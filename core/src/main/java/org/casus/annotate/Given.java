package org.casus.annotate;

import java.util.Set;

/**
 * "Poland sent <em>Ukraine</em> 14 tanks": whoever is given something, named without a preposition, where the engine took the thing for an
 * apposition to the name, the name for a part of the thing, or both for objects.
 */
final class Given implements TreePass {
    private static final Set<String> GIVING =
            Set.of("send", "give", "hand", "grant", "lend", "offer", "sell", "supply", "donate", "ship", "loan");

    @Override
    public void apply(Tree tree) {
        for (int verb = 0; verb < tree.size() - 2; verb++) {
            if (GIVING.contains(tree.lemma(verb)) && tree.isVerb(verb) && !tree.has(verb, "iobj")) {
                int last = name(tree, verb + 1);
                if (last > verb && last + 1 < tree.size() && tree.tag(last + 1).equals("CD")) {
                    mend(tree, verb, last);
                }
            }
        }
    }

    /** The last word of the name that starts at a word, or the word before it. */
    private static int name(Tree tree, int first) {
        int last = first - 1;
        while (last + 1 < tree.size() && tree.tag(last + 1).startsWith("NNP")) {
            last++;
        }
        return last;
    }

    private static void mend(Tree tree, int verb, int name) {
        int thing = thing(tree, name + 2);
        if (thing == Tree.ROOT || tree.head(thing) != verb && !tree.under(thing, verb)) {
            return;
        }
        boolean both = tree.is(name, "obj") && tree.head(name) == verb;
        boolean part = tree.is(name, "compound") && tree.head(name) == thing && tree.is(thing, "obj");
        if (!both && !part || tree.head(thing) != verb && !(tree.is(thing, "appos") && tree.head(thing) == name)) {
            return;
        }
        for (int child : tree.children(name)) {
            if (child > name && child < thing) {
                tree.attach(child, thing, tree.is(child, "nummod") ? "nummod" : "compound");
            }
        }
        for (int child : tree.children(thing)) {
            if (child > verb && child < name) {
                tree.attach(child, name, "compound");
            }
        }
        tree.attach(name, verb, "iobj");
        if (tree.word(name).name().endsWith("PRODUCT")) {
            for (int word = verb + 1; word <= thing; word++) {
                tree.replaceWord(word, tree.word(word).withName("O"));
            }
        }
        tree.attach(thing, verb, "obj");
    }

    /** The last of the nouns and figures from a word on. */
    private static int thing(Tree tree, int first) {
        int thing = Tree.ROOT;
        for (int at = first; at < tree.size() && tree.tag(at).matches("NN.*|CD|JJ|VBN"); at++) {
            if (tree.tag(at).startsWith("NN")) {
                thing = at;
            }
        }
        return thing;
    }
}
