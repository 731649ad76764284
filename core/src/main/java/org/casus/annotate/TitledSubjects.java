package org.casus.annotate;

/**
 * "Mexico's interior minister, Alfonso Navarrete, <em>called</em> on migrants to turn back": behind an office and a name between commas the
 * engine takes the verb for a participle of one of them, and the sentence is left without a verb. What has an object of its own, or calls
 * on somebody, is done by the one named.
 */
final class TitledSubjects implements TreePass {
    @Override
    public void apply(Tree tree) {
        int root = tree.child(Tree.ROOT, "root");
        for (int verb = 3; verb < tree.size() - 1; verb++) {
            int name = root == Tree.ROOT ? Tree.ROOT : name(tree, verb);
            int subject = name == Tree.ROOT ? Tree.ROOT : office(tree, name);
            if (subject != Tree.ROOT && isWithin(tree, subject, root) && !VerblessSentences.hasFinite(tree)) {
                lead(tree, verb, subject, name, root);
                return;
            }
        }
    }

    /** The name between commas right before what looks like a participle and must be a verb, or -1. */
    private static int name(Tree tree, int verb) {
        boolean may = tree.tag(verb).equals("VBN")
                && tree.is(verb, "acl")
                && tree.lower(verb - 1).equals(",")
                && !tree.has(verb, "aux", "aux:pass")
                && (tree.child(verb, "obj") > verb || VerblessSentences.calls(tree, verb));
        for (int token = verb - 2; may && token > 1; token--) {
            if (tree.is(token, "appos") && tree.tag(token).startsWith("NNP") && tree.last(token) >= verb - 2) {
                return tree.lower(tree.first(token) - 1).equals(",") ? token : Tree.ROOT;
            }
        }
        return Tree.ROOT;
    }

    /** The noun that the name explains: "the <em>head</em> of the department, Maria Landaeta". */
    private static int office(Tree tree, int name) {
        int noun = tree.head(name);
        while (noun != Tree.ROOT && tree.is(noun, "nmod") && tree.head(noun) < noun) {
            noun = tree.head(noun);
        }
        return noun != Tree.ROOT && noun < name && tree.tag(noun).startsWith("NN") ? noun : Tree.ROOT;
    }

    private static boolean isWithin(Tree tree, int subject, int root) {
        return subject == root || tree.is(subject, "parataxis") && tree.head(subject) == root && root < subject;
    }

    private static void lead(Tree tree, int verb, int subject, int name, int root) {
        tree.attach(verb, Tree.ROOT, "root");
        tree.attach(subject, verb, "nsubj");
        tree.attach(name, subject, "appos");
        tree.retag(verb, "VBD");
        if (root != subject) {
            String relation =
                    tree.has(root, "case") ? "nmod:poss" : tree.tag(root).equals("DT") ? "det" : "amod";
            tree.attach(root, subject, relation);
        }
        for (int above : new int[] {root, subject}) {
            for (int child : tree.children(above)) {
                if (child > verb) {
                    tree.attach(child, verb, tree.relation(child));
                } else if (above == root && root != subject && child > root && !tree.is(child, "case")) {
                    tree.attach(child, subject, tree.relation(child));
                }
            }
        }
    }
}
