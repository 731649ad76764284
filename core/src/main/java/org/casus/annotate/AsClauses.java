package org.casus.annotate;

/**
 * "The find alarmed police as a member of the group, John Reed, <em>had shot</em> two guards": "as" was read as a preposition before the noun,
 * and the verb behind it as a second one of the main subject. With a verb of its own in a compound tense, the noun is its subject.
 */
final class AsClauses implements TreePass {
    @Override
    public void apply(Tree tree) {
        if (!has(tree, "as")) {
            return;
        }
        for (int verb = 5; verb < tree.size(); verb++) {
            int main = tree.head(verb);
            int auxiliary = tree.child(verb, "aux", "aux:pass");
            boolean loose = tree.is(verb, "conj", "dep", "parataxis", "advcl")
                    && main != Tree.ROOT
                    && main < verb
                    && tree.isVerb(main)
                    && auxiliary != Tree.ROOT
                    && tree.tag(auxiliary).matches("VB[DZP]")
                    && !tree.hasSubject(verb)
                    && !tree.has(verb, "cc", "mark");
            named(tree, verb, auxiliary);
            int noun = loose ? noun(tree, main, auxiliary) : Tree.ROOT;
            if (noun != Tree.ROOT) {
                int as = tree.child(noun, "case");
                tree.attach(noun, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
                tree.attach(as, verb, "mark");
                tree.attach(verb, main, "advcl");
            }
        }
    }

    private static boolean has(Tree tree, String word) {
        for (int token = 0; token < tree.size(); token++) {
            if (tree.lower(token).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The same where the name behind the noun was taken for the subject, and what stands before "as" for a clause beside it. */
    private static void named(Tree tree, int verb, int auxiliary) {
        int name = tree.child(verb, "nsubj");
        int main = tree.child(verb, "advcl");
        boolean turned = auxiliary != Tree.ROOT
                && tree.tag(auxiliary).matches("VB[DZP]")
                && main != Tree.ROOT
                && name != Tree.ROOT
                && main < name
                && name < auxiliary
                && tree.tag(name).startsWith("NNP")
                && tree.hasSubject(main)
                && tree.tag(main).matches("VB[DNZP]")
                && !tree.has(main, "mark", "aux", "aux:pass");
        int noun = turned ? noun(tree, main, tree.first(name)) : Tree.ROOT;
        if (noun != Tree.ROOT && tree.lower(tree.first(name) - 1).equals(",")) {
            int as = tree.child(noun, "case");
            tree.replace(main, verb, "advcl");
            tree.retag(main, tree.tag(main).equals("VBN") ? "VBD" : tree.tag(main));
            tree.attach(name, noun, "appos");
            tree.attach(noun, verb, "nsubj");
            tree.attach(as, verb, "mark");
        }
    }

    /** The noun behind "as" that reaches to the auxiliary, or {@link Tree#ROOT}. */
    private static int noun(Tree tree, int main, int auxiliary) {
        for (int noun : tree.children(main)) {
            int marker = tree.is(noun, "obl") ? tree.child(noun, "case") : Tree.ROOT;
            boolean as = noun > main
                    && noun < auxiliary
                    && marker != Tree.ROOT
                    && tree.lower(marker).equals("as")
                    && tree.is(marker - 1, "punct", "obj", "obl", "flat", "advmod", "nmod", "root");
            int last = as ? tree.last(noun) : Tree.ROOT;
            if (as
                    && (last == auxiliary - 1
                            || last == auxiliary - 2 && tree.lower(last + 1).equals(","))) {
                return noun;
            }
        }
        return Tree.ROOT;
    }
}
