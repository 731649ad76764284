package org.casus.annotate;

import java.util.Set;

/**
 * "Police arrested on Friday <em>a man wanted</em> since May": an object behind the day, taken for the doer of another verb or for an
 * apposition to the day; or behind the one from whom it is demanded.
 */
final class DelayedObjects implements TreePass {
    private static final Set<String> TAKING = Set.of(
            "arrest",
            "detain",
            "kill",
            "capture",
            "release",
            "free",
            "seize",
            "kidnap",
            "abduct",
            "sentence",
            "convict",
            "wound",
            "execute",
            "expel",
            "deport",
            "jail");

    @Override
    public void apply(Tree tree) {
        for (int object = 3; object < tree.size(); object++) {
            int above = tree.head(object);
            if (above == Tree.ROOT || !tree.tag(object).startsWith("NN") || tree.first(object) == 0) {
                continue;
            }
            int day = tree.first(object) - 1;
            int verb = tree.head(day);
            boolean delayed = verb != Tree.ROOT
                    && verb < day
                    && tree.is(day, "obl", "obl:tmod")
                    && TAKING.contains(tree.lemma(verb))
                    && tree.has(verb, "nsubj", "nsubj:pass")
                    && !tree.has(verb, "obj", "aux:pass");
            if (!delayed) {
                takeBehindSource(tree, above, object);
                continue;
            }
            if (above == day && tree.is(object, "appos")) {
                took(tree, verb, object);
            } else if (tree.is(object, "nsubj")
                    && tree.head(above) == verb
                    && tree.is(above, "conj")
                    && above == object + 1
                    && tree.word(above).form().endsWith("ed")
                    && !tree.has(above, "obj", "cc", "ccomp", "xcomp")) {
                took(tree, verb, object);
                for (int child : tree.children(above)) {
                    if (tree.is(child, "punct")) {
                        tree.attach(child, verb, "punct");
                    }
                }
                for (int child : tree.children(object)) {
                    if (child > above && tree.is(child, "nmod")) {
                        tree.attach(child, above, "obl");
                    }
                }
                tree.attach(above, object, "acl");
                tree.retag(above, "VBN");
            }
        }
    }

    /** "Demanded from the government <em>the release</em> of the men": no preposition stands before it, so it is what was demanded. */
    private static void takeBehindSource(Tree tree, int source, int object) {
        int verb = tree.head(source);
        boolean bare = tree.is(object, "nmod")
                && tree.first(object) == source + 1
                && tree.has(object, "det")
                && !tree.has(object, "case");
        if (bare
                && verb != Tree.ROOT
                && verb < source
                && tree.is(source, "obl")
                && tree.has(source, "case")
                && tree.tag(verb).startsWith("VB")
                && tree.has(verb, "nsubj")
                && !tree.has(verb, "obj", "aux:pass", "ccomp", "xcomp")) {
            tree.attach(object, verb, "obj");
        }
    }

    private static void took(Tree tree, int verb, int object) {
        tree.attach(object, verb, "obj");
        tree.retag(verb, "VBD");
    }
}
