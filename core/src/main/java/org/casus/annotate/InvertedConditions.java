package org.casus.annotate;

import java.util.Set;

/**
 * Conditions without "if": "<em>should the court convict him</em>, they would march", "vowed to strike <em>should the fleet approach</em>".
 * The engine makes them the main clause, or what is said; here they hang as {@code advcl} on the clause that they are the condition of.
 */
final class InvertedConditions implements TreePass {
    private static final Set<String> OPENERS = Set.of("should", "had", "were");

    private static final Set<String> CONSEQUENCES =
            Set.of("will", "would", "could", "can", "may", "might", "shall", "must");

    @Override
    public void apply(Tree tree) {
        if (tree.size() == 0 || tree.lower(tree.size() - 1).equals("?")) {
            return;
        }
        for (int token = 0; token < tree.size(); token++) {
            if (OPENERS.contains(tree.lower(token))) {
                subject(tree, token);
                pluperfect(tree, token);
                condition(tree, token);
                infinitive(tree, token);
            }
        }
    }

    /** "<em>Had</em> the <em>court</em> not ruled so": the engine takes who stands before the verb for whom it is done to. */
    private static void subject(Tree tree, int had) {
        int verb = tree.lower(had).equals("had") && tree.is(had, "aux") ? tree.head(had) : Tree.ROOT;
        int noun = verb <= had || tree.hasSubject(verb) ? Tree.ROOT : tree.child(verb, "obj");
        if (noun > had && noun < verb) {
            tree.relabel(noun, "nsubj");
        }
    }

    /** "<em>Had</em> the bomb <em>exploded</em>, it would have …": the engine lets somebody have something that exploded. */
    private static void pluperfect(Tree tree, int had) {
        if (!tree.lower(had).equals("had") || tree.hasSubject(had)) {
            return;
        }
        split(tree, had);
        int verb = tree.child(had, "ccomp", "xcomp");
        int subject = verb == Tree.ROOT ? Tree.ROOT : tree.child(verb, "nsubj", "nsubj:pass");
        boolean inverted = subject > had
                && subject < verb
                && tree.tag(verb).matches("VB[DN]")
                && consequence(tree, had, verb) > verb
                && (had == 0 || tree.is(had - 1, "punct", "cc"));
        if (inverted) {
            tree.replace(verb, had, "aux");
            tree.moveChildren(had, verb);
            tree.retag(verb, "VBN");
        }
    }

    /** "<em>Had</em> the court not <em>ruled</em>, they would …": the engine lets somebody have a court, and then rule. */
    private static void split(Tree tree, int had) {
        int noun = tree.child(had, "obj");
        int verb = tree.child(had, "conj", "parataxis");
        boolean torn = noun > had
                && verb > noun
                && tree.tag(verb).matches("VB[DN]")
                && !tree.hasSubject(verb)
                && tree.child(verb, "cc") == Tree.ROOT
                && tree.child(had, "cc") == Tree.ROOT;
        if (torn) {
            tree.attach(noun, verb, "nsubj");
            tree.relabel(verb, "ccomp");
        }
    }

    private static void condition(Tree tree, int opener) {
        int verb = verb(tree, opener);
        if (verb == Tree.ROOT) {
            return;
        }
        int subject = tree.child(verb, "nsubj", "nsubj:pass", "expl");
        boolean inverted = subject > opener && (subject < verb || verb == opener);
        if (!inverted || tree.child(verb, "mark") != Tree.ROOT && verb != opener) {
            return;
        }
        int main = consequence(tree, opener, verb);
        if (main == Tree.ROOT || main == verb || tree.is(verb, "advcl") && tree.head(verb) == main) {
            return;
        }
        if (tree.under(main, verb)) {
            int top = main;
            while (tree.head(top) != verb) {
                top = tree.head(top);
            }
            tree.attach(top, tree.head(verb), tree.relation(verb));
        }
        tree.attach(verb, main, "advcl");
    }

    /** "<em>Were</em> Iran <em>to attack</em>": the infinitive is the verb, and the noun between its subject. */
    private static void infinitive(Tree tree, int opener) {
        int subject = tree.child(opener, "nsubj");
        int verb = subject > opener ? tree.child(subject, "acl", "acl:relcl") : Tree.ROOT;
        verb = verb == Tree.ROOT ? tree.child(opener, "xcomp") : verb;
        boolean whole = tree.is(opener, "advcl")
                && verb > subject
                && subject > opener
                && tree.tag(verb).equals("VB")
                && tree.child(verb, "mark") > subject;
        if (whole) {
            tree.attach(verb, tree.head(opener), "advcl");
            tree.attach(subject, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
            tree.moveChildren(opener, verb);
            tree.attach(opener, verb, "aux");
        }
    }

    /** The verb of an inverted clause; "should the fleet <em>approach</em>" may have been taken for a noun. */
    private static int verb(Tree tree, int opener) {
        if (tree.lower(opener).equals("were") && !tree.is(opener, "aux", "aux:pass", "cop")) {
            return opener;
        }
        int verb = tree.is(opener, "aux", "aux:pass") ? tree.head(opener) : Tree.ROOT;
        if (verb <= opener) {
            return Tree.ROOT;
        }
        int subject = tree.child(verb, "compound");
        if (tree.tag(opener).equals("MD") && tree.tag(verb).equals("NN") && subject > opener) {
            tree.retag(verb, "VB");
            tree.relabel(subject, "nsubj");
            int determiner = tree.child(verb, "det");
            if (determiner != Tree.ROOT && determiner < subject) {
                tree.attach(determiner, subject, "det");
            }
        }
        return verb;
    }

    /** The clause that tells what would be: the next with a modal, or else the verb before the condition. */
    private static int consequence(Tree tree, int opener, int verb) {
        for (int token = verb + 1; token < tree.size(); token++) {
            if (tree.is(token, "aux") && CONSEQUENCES.contains(tree.lower(token))) {
                return tree.head(token);
            }
        }
        for (int token = opener - 1; token > 0; token--) {
            if (tree.isVerb(token) && !tree.is(token, "aux", "aux:pass", "cop", "amod")) {
                return token;
            }
        }
        return Tree.ROOT;
    }
}
