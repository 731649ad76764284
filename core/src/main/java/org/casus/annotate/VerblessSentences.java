package org.casus.annotate;

import java.util.Set;

/**
 * Sentences whose verb was taken for a participle of its own object, or of the noun before it: "The guard <em>murdered</em> student Mario
 * Flores", "Officers who were in plain clothes <em>seized</em> two students". A participle before what it acts on is no participle
 * where nothing else could be the verb.
 */
final class VerblessSentences implements TreePass {
    private static final Set<String> INTRANSITIVE = Set.of(
            "demonstrate",
            "march",
            "protest",
            "rally",
            "gather",
            "assemble",
            "converge",
            "flee",
            "die",
            "arrive",
            "riot",
            "clash",
            "counter-attack",
            "counterattack");

    /** Behind a verb of motion: "ploughed <em>into</em> crowds". */
    private static final Set<String> ONWARD = Set.of("into", "onto", "through", "across", "towards", "toward");

    @Override
    public void apply(Tree tree) {
        int root = headed(tree, tree.child(Tree.ROOT, "root"));
        if (root == Tree.ROOT || !tree.isNominal(root) || tree.has(root, "cop", "nsubj", "aux")) {
            return;
        }
        for (int verb = 1; verb < tree.size(); verb++) {
            boolean may = tree.tag(verb).equals("VBN") && !tree.has(verb, "aux:pass", "aux");
            if (may && swallowed(tree, verb, root)) {
                before(tree, root, tree.child(verb, "nsubj"));
                tree.replace(verb, root, "obj");
                behind(tree, verb, root);
                tree.retag(verb, "VBD");
                return;
            }
            if (may && active(tree, verb, root)) {
                tree.replace(verb, root, "nsubj");
                behind(tree, verb, root);
                tree.retag(verb, "VBD");
                return;
            }
            if (may && late(tree, verb, root)) {
                tree.replace(verb, root, "nsubj");
                behind(tree, verb, root);
                tree.retag(verb, "VBD");
                return;
            }
        }
    }

    /** "<em>Venezuelan</em> opposition leaders", taken for an adjective with something beside it: the noun that it describes is the root. */
    private static int headed(Tree tree, int root) {
        int noun = root == Tree.ROOT ? Tree.ROOT : tree.child(root, "parataxis");
        boolean before =
                noun > root && tree.tag(root).startsWith("JJ") && tree.tag(noun).startsWith("NN");
        for (int token = root + 1; before && token < noun; token++) {
            before = tree.head(token) == noun || tree.head(token) == root && tree.is(token, "compound", "amod");
        }
        if (!before) {
            return root;
        }
        for (int child : tree.children(root)) {
            if (child < noun) {
                tree.attach(child, noun, tree.relation(child));
            }
        }
        tree.replace(noun, root, "amod");
        return noun;
    }

    /** What stands before the doer is the doer's own. */
    private static void before(Tree tree, int noun, int doer) {
        for (int child : tree.children(noun)) {
            if (child < doer) {
                tree.attach(child, doer, tree.relation(child));
            }
        }
    }

    /** "The guard <em>murdered</em> student Mario Flores", all under the student. */
    private static boolean swallowed(Tree tree, int verb, int root) {
        int subject = tree.child(verb, "nsubj");
        return verb < root
                && tree.head(verb) == root
                && tree.is(verb, "amod")
                && subject != Tree.ROOT
                && subject < verb;
    }

    /** "Officers who were in plain clothes <em>seized</em> two students", under the clothes. */
    private static boolean late(Tree tree, int verb, int root) {
        if (verb < root || !tree.is(verb, "acl") || !tree.has(verb, "obj") || tree.head(verb) == root) {
            return false;
        }
        int at = tree.head(verb);
        while (at != root && !tree.is(at, "acl:relcl")) {
            at = tree.head(at);
        }
        return at != root && tree.head(at) == root && at < verb;
    }

    /** "Thousands of people <em>demonstrated</em> in Belgrade": what nobody can be subjected to is no passive. */
    private static boolean active(Tree tree, int verb, int root) {
        int noun = tree.head(verb);
        return verb > root
                && tree.is(verb, "acl")
                && (INTRANSITIVE.contains(tree.lemma(verb)) || calls(tree, verb) || moves(tree, verb, root))
                && (noun == root || tree.head(noun) == root && tree.is(noun, "nmod") && noun < verb)
                && tree.tag(noun).startsWith("NN")
                && !hasFinite(tree);
    }

    /** "Thousands <em>called</em> for her release". */
    static boolean calls(Tree tree, int verb) {
        return tree.lower(verb).equals("called")
                && verb + 1 < tree.size()
                && tree.lower(verb + 1).matches("for|on|upon");
    }

    /** "A truck <em>ploughed</em> into crowds, killing 84 people": what goes on behind the comma has the same doer. */
    private static boolean moves(Tree tree, int verb, int root) {
        if (verb + 1 >= tree.size() || !ONWARD.contains(tree.lower(verb + 1)) || tree.has(verb, "obl:agent")) {
            return false;
        }
        for (int child : tree.children(root)) {
            if (child > verb
                    && tree.is(child, "acl", "advcl")
                    && tree.tag(child).equals("VBG")
                    && tree.lower(child - 1).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence has a verb that can be its main one. */
    static boolean hasFinite(Tree tree) {
        for (int token = 0; token < tree.size(); token++) {
            if (tree.isFinite(token) && !isBelow(tree, token)) {
                return true;
            }
        }
        return false;
    }

    /** "Before they <em>were</em> killed", "in what he <em>called</em> terrorism": a verb that cannot be the main one. */
    private static boolean isBelow(Tree tree, int token) {
        int verb = tree.is(token, "aux", "aux:pass", "cop") ? tree.head(token) : token;
        if (tree.is(verb, "acl:relcl") || tree.has(verb, "mark")) {
            return true;
        }
        for (int child : tree.children(verb)) {
            if (child < verb && tree.tag(child).startsWith("W")) {
                return true;
            }
        }
        return false;
    }

    /** What stands behind both belongs to the verb: marks, and phrases of the clause. */
    private static void behind(Tree tree, int verb, int noun) {
        for (int child : tree.children(noun)) {
            if (child > verb && child > noun && tree.is(child, "punct", "obl", "obl:tmod", "advcl")) {
                tree.attach(child, verb, tree.relation(child));
            } else if (child > verb
                    && child > noun
                    && tree.is(child, "acl")
                    && tree.tag(child).equals("VBG")
                    && tree.lower(child - 1).equals(",")) {
                tree.attach(child, verb, "advcl");
            }
        }
    }
}
