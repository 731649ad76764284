package org.casus.annotate;

/**
 * Finite verbs whose subject the engine hung elsewhere.
 *
 * <ul>
 *   <li>"On Tuesday, <em>the governor</em>, Ahmed Ali, met …": the noun was an apposition of "Tuesday".
 *   <li>"would leave if <em>the truce</em> held": the noun behind the word that opens the clause was hung on a noun before it.
 *   <li>"In the ministry footage <em>pilots</em> can be seen": the noun was taken into the phrase before it.
 *   <li>"Over <em>200 tonnes</em> of grain were burnt": the word that makes the number vague is no preposition.
 * </ul>
 */
final class MissingSubjects implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int verb = 1; verb < tree.size(); verb++) {
            if (tree.tag(verb).matches("VB[DN]") && tree.is(verb, "advcl") && !tree.hasSubject(verb)) {
                behindMark(tree, verb);
            }
            if (tree.isFinite(verb) && needsSubject(tree, verb) && !apposition(tree, verb) && !number(tree, verb)) {
                compound(tree, verb);
            }
        }
    }

    private static void behindMark(Tree tree, int verb) {
        int mark = tree.child(verb, "mark");
        if (mark == Tree.ROOT || !tree.lower(mark).matches("if|unless|because|that|as|while|before|after|until|once")) {
            return;
        }
        for (int noun = mark + 1; noun < verb; noun++) {
            boolean stray = tree.head(noun) < mark && tree.is(noun, "appos", "nmod", "conj", "obj", "dep");
            if (stray && tree.isNominal(noun) && tree.first(noun) == mark + 1 && tree.last(noun) == verb - 1) {
                tree.attach(noun, verb, "nsubj");
                tree.retag(verb, "VBD");
                return;
            }
        }
    }

    private static boolean needsSubject(Tree tree, int verb) {
        return tree.is(verb, "root", "ccomp", "advcl", "parataxis") && !tree.hasSubject(verb);
    }

    /** Takes an apposition that reaches up to the verb out of a phrase that opens the clause. */
    private static boolean apposition(Tree tree, int verb) {
        int start = start(tree, verb);
        for (int token = 0; token < start; token++) {
            boolean inOpening =
                    tree.is(token, "appos") && tree.isNominal(token) && opening(tree, token, verb) != Tree.ROOT;
            if (inOpening && reaches(tree, tree.last(token), start)) {
                tree.attach(token, verb, subject(tree, verb));
                return true;
            }
        }
        return false;
    }

    /** Takes "over 200 tonnes of grain" right before the verb for its subject. */
    private static boolean number(Tree tree, int verb) {
        int start = start(tree, verb);
        for (int noun = 2; noun < start; noun++) {
            int vague = tree.child(noun, "case");
            boolean counted = tree.is(noun, "obl")
                    && tree.head(noun) == verb
                    && vague != Tree.ROOT
                    && tree.lower(vague).matches("over|around|about|under|nearly")
                    && tree.tag(vague + 1).equals("CD")
                    && tree.head(vague + 1) == noun
                    && reaches(tree, tree.last(noun), start);
            if (counted) {
                tree.attach(vague, vague + 1, "advmod");
                tree.attach(noun, verb, subject(tree, verb));
                return true;
            }
        }
        return false;
    }

    /** The phrase before the verb that a token is in, when it cannot be the subject itself. */
    private static int opening(Tree tree, int token, int verb) {
        int top = token;
        while (tree.head(top) != verb && tree.head(top) != Tree.ROOT) {
            top = tree.head(top);
        }
        boolean phrase = tree.head(top) == verb && top < verb;
        return phrase && tree.is(top, "obl", "obl:tmod", "obl:npmod", "advcl") && top != token ? top : Tree.ROOT;
    }

    /** Cuts "the ministry footage pilots" behind a preposition before its plural head. */
    private static void compound(Tree tree, int verb) {
        int start = start(tree, verb);
        int noun = start - 1;
        boolean phrase = noun > 1
                && tree.tag(noun).matches("NNPS|NNS")
                && tree.head(noun) == verb
                && tree.is(noun, "obl")
                && tree.has(noun, "case");
        int before = noun - 1;
        if (phrase
                && tree.head(before) == noun
                && tree.is(before, "compound")
                && tree.tag(before).startsWith("NN")) {
            tree.attach(before, verb, "obl");
            for (int child : tree.children(noun)) {
                tree.attach(child, before, tree.relation(child));
            }
            tree.attach(noun, verb, subject(tree, verb));
        }
    }

    private static String subject(Tree tree, int verb) {
        return tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
    }

    /** The first token of the verb group: its first auxiliary or adverb, or the verb. */
    private static int start(Tree tree, int verb) {
        int start = verb;
        while (start > 0 && tree.head(start - 1) == verb && tree.is(start - 1, "aux", "aux:pass", "cop", "advmod")) {
            start--;
        }
        return start;
    }

    private static boolean reaches(Tree tree, int last, int start) {
        return last + 1 == start || last + 2 == start && tree.is(last + 1, "punct");
    }
}
