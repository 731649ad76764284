package org.casus.annotate;

import java.util.Set;

/**
 * What becomes of an object, said by a word beside it.
 *
 * <ul>
 *   <li>"shot <em>dead</em> three men": said of the object, no word of its phrase.
 *   <li>"shot dead <em>a couple</em> of men": the object, not another name of those who shot.
 *   <li>"took two ministers <em>hostage</em>": the noun before it is the object.
 *   <li>"three were shot, one <em>fatally</em>": said of the number before it, not of all.
 *   <li>"left the envoy, Ali Ahmed, and three <em>guards</em> dead": the last noun is one more object.
 * </ul>
 */
final class Outcomes implements TreePass {
    private static final Set<String> OUTCOMES = Set.of("dead", "alive", "unconscious");
    private static final Set<String> CAPTIVES = Set.of("hostage", "captive", "prisoner");
    private static final Set<String> KEEPING = Set.of("take", "hold", "keep");

    @Override
    public void apply(Tree tree) {
        for (int token = 1; token < tree.size(); token++) {
            if (tree.is(token, "amod") && OUTCOMES.contains(tree.lower(token)) && tree.isVerb(token - 1)) {
                tree.attach(token, token - 1, "xcomp");
                behind(tree, token);
            } else if (tree.is(token, "xcomp")
                    && OUTCOMES.contains(tree.lower(token))
                    && tree.head(token) == token - 1) {
                behind(tree, token);
            } else if (tree.tag(token).equals("RB") && isOfSome(tree, token)) {
                tree.attach(token, some(tree, token), "advmod");
            } else if (tree.is(token, "obj") && CAPTIVES.contains(tree.lemma(token))) {
                captive(tree, token);
            } else if (tree.is(token, "xcomp") && tree.tag(token).equals("JJ")) {
                shared(tree, token);
            }
        }
    }

    /** "Shot dead <em>a couple</em> of men": the noun right behind is the object, not another name of the subject. */
    private static void behind(Tree tree, int outcome) {
        int verb = tree.head(outcome);
        int subject = tree.child(verb, "nsubj");
        for (int noun = outcome + 1; noun < tree.size() && subject != Tree.ROOT; noun++) {
            boolean other = tree.head(noun) == subject
                    && tree.is(noun, "appos", "dep")
                    && tree.first(noun) == outcome + 1
                    && !tree.has(verb, "obj");
            if (other) {
                tree.attach(noun, verb, "obj");
                return;
            }
        }
    }

    /** Whether an adverb stands behind a number that a comma parts from what was said of all. */
    private static boolean isOfSome(Tree tree, int adverb) {
        int number = some(tree, adverb);
        int verb = tree.head(adverb);
        return number > 1
                && tree.tag(number).equals("CD")
                && tree.lower(number - 1).equals(",")
                && verb != Tree.ROOT
                && verb < number
                && tree.isVerb(verb)
                && tree.lower(adverb).endsWith("ly");
    }

    /** The number before an adverb: "one fatally", "one of them fatally". */
    private static int some(Tree tree, int adverb) {
        boolean ofThem = adverb > 3
                && tree.lower(adverb - 2).equals("of")
                && tree.lower(adverb - 1).matches("them|whom");
        return ofThem ? adverb - 3 : adverb - 1;
    }

    private static void captive(Tree tree, int captive) {
        int verb = tree.head(captive);
        int person = captive - 1;
        boolean two = KEEPING.contains(tree.lemma(verb))
                && verb < person
                && tree.head(person) == captive
                && tree.is(person, "compound")
                && tree.tag(person).startsWith("NN");
        if (two) {
            for (int child : tree.children(captive)) {
                if (child < person) {
                    tree.attach(child, person, tree.relation(child));
                }
            }
            tree.attach(person, verb, "obj");
            tree.attach(captive, verb, "xcomp");
        }
    }

    private static void shared(Tree tree, int said) {
        int verb = tree.head(said);
        int subject = tree.child(said, "nsubj");
        int object = subject == Tree.ROOT ? Tree.ROOT : tree.child(verb, "obj");
        int joint = tree.first(Math.max(subject, 0)) - 1;
        if (object != Tree.ROOT
                && object < subject
                && joint > object
                && tree.is(joint, "cc")
                && tree.isNominal(subject)) {
            tree.attach(subject, object, "conj");
            tree.attach(joint, subject, "cc");
        }
    }
}
