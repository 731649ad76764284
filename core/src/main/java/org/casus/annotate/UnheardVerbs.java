package org.casus.annotate;

import java.util.Set;

/**
 * Verbs that the tagger took for nouns.
 *
 * <ul>
 *   <li>"Jets <em>bomb</em> Gaza every night": where nothing else is the verb, a word of fighting between a plural and a name or noun is it.
 *   <li>"Riot police <em>burst</em> into a school", "Police <em>storm</em> polling stations": police are many, though they have no mark of it.
 * </ul>
 */
final class UnheardVerbs implements TreePass {
    private static final Set<String> FIGHTING = Set.of(
            "bomb", "shell", "raid", "attack", "strike", "storm", "target", "pound", "ambush", "assault", "blast");

    @Override
    public void apply(Tree tree) {
        for (int verb = 1; verb < tree.size() - 1; verb++) {
            if (bursts(tree, verb)) {
                burst(tree, verb);
            }
        }
        int root = tree.child(Tree.ROOT, "root");
        if (root == Tree.ROOT
                || !tree.tag(root).startsWith("NN")
                || tree.has(root, "cop", "nsubj", "det", "nmod:poss")) {
            return;
        }
        for (int verb = 1; verb < root; verb++) {
            int doer = verb - 1;
            if (FIGHTING.contains(tree.lower(verb))
                    && tree.tag(verb).equals("NN")
                    && tree.is(verb, "compound")
                    && tree.head(verb) == root
                    && tree.is(doer, "compound")
                    && (tree.head(doer) == verb || tree.head(doer) == root)
                    && (tree.tag(doer).matches("NNP?S") && told(tree, root) || stormed(tree, doer, verb))) {
                mend(tree, doer, verb, root);
                return;
            }
        }
    }

    /** "Riot police <em>burst</em> into a school". */
    private static boolean bursts(Tree tree, int verb) {
        return tree.lower(verb).equals("burst")
                && tree.tag(verb).equals("NN")
                && tree.lower(verb + 1).matches("into|through|onto")
                && tree.is(verb - 1, "compound")
                && tree.head(verb - 1) == verb
                && !tree.has(verb, "det", "nmod:poss", "cop", "nsubj");
    }

    private static void burst(Tree tree, int verb) {
        int doer = verb - 1;
        for (int child : tree.children(verb)) {
            if (child < doer) {
                tree.attach(child, doer, tree.relation(child));
            } else if (tree.is(child, "nmod")) {
                tree.relabel(child, "obl");
            }
        }
        tree.attach(doer, verb, "nsubj");
        tree.retag(verb, "VBD");
    }

    /** "Police <em>storm</em> polling stations": no weather. */
    private static boolean stormed(Tree tree, int doer, int verb) {
        return tree.lower(verb).equals("storm") && tree.lower(doer).equals("police");
    }

    /** Whether the sentence is one: a mark ends it, and it has no verb. */
    private static boolean told(Tree tree, int root) {
        for (int token = 0; token < tree.size(); token++) {
            if (tree.isVerb(token)) {
                return false;
            }
        }
        return tree.lower(tree.size() - 1).equals(".") && tree.head(tree.size() - 1) == root;
    }

    private static void mend(Tree tree, int doer, int verb, int root) {
        for (int child : tree.children(verb)) {
            if (child < doer) {
                tree.attach(child, doer, tree.relation(child));
            }
        }
        for (int child : tree.children(verb)) {
            if (tree.is(child, "nmod:tmod")) {
                tree.relabel(child, "obl:tmod");
            }
        }
        for (int child : tree.children(root)) {
            if (child < doer) {
                tree.attach(child, doer, tree.relation(child));
            } else if (child > root && tree.is(child, "nmod:tmod", "punct")) {
                tree.attach(child, verb, tree.is(child, "punct") ? "punct" : "obl:tmod");
            }
        }
        tree.attach(doer, verb, "nsubj");
        tree.replace(verb, root, "obj");
        tree.replaceWord(verb, Word.of(tree.word(verb).form(), tree.lower(verb), "VBP", null, "O"));
    }
}
