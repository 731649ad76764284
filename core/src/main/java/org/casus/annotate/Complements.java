package org.casus.annotate;

import java.util.Set;

/**
 * Subjects and complements that the engine draws otherwise.
 *
 * <ul>
 *   <li>"There were <em>talks</em>": subject.
 *   <li>"let the refugees <em>leave</em>", "want them <em>to go</em>", "made it <em>difficult</em>": the noun is the object of
 *       the first verb, the second predicate its {@code xcomp}.
 *   <li>"ruled out <em>sending</em> troops": a gerund right behind a particle.
 *   <li>"continue <em>unaffected</em>": an adjective in an object's place is an {@code xcomp}.
 * </ul>
 */
final class Complements implements TreePass {
    private static final Set<String> NON_FINITE = Set.of("VB", "VBG", "VBN", "VBP");

    @Override
    public void apply(Tree tree) {
        for (int token = 0; token < tree.size(); token++) {
            if (tree.is(token, "xcomp")
                    && tree.isNominal(token)
                    && tree.has(tree.head(token), "expl")
                    && tree.lemma(tree.head(token)).equals("be")) {
                tree.relabel(token, "nsubj");
            } else if (tree.is(token, "ccomp")) {
                smallClause(tree, token);
            } else if (tree.is(token, "advcl") && isBehindParticle(tree, token)) {
                tree.relabel(token, "xcomp");
            } else if (tree.is(token, "obj") && isPredicate(tree, token)) {
                tree.relabel(token, "xcomp");
            }
        }
    }

    private static boolean isBehindParticle(Tree tree, int token) {
        return token > 1
                && tree.tag(token).equals("VBG")
                && tree.is(token - 1, "compound:prt", "prt")
                && tree.head(token - 1) == tree.head(token)
                && !tree.has(token, "mark", "nsubj");
    }

    private static void smallClause(Tree tree, int clause) {
        int subject = tree.child(clause, "nsubj");
        int verb = tree.head(clause);
        if (subject == Tree.ROOT
                || subject < verb
                || clause < subject
                || !tree.isVerb(verb)
                || tree.has(verb, "obj")
                || tree.has(clause, "aux", "aux:pass", "cop")) {
            return;
        }
        int mark = tree.child(clause, "mark");
        boolean infinitive = mark == Tree.ROOT || tree.lower(mark).equals("to") && mark > subject;
        boolean verbal = tree.isVerb(clause) && NON_FINITE.contains(tree.tag(clause)) && adjoins(tree, subject, verb);
        boolean adjective = tree.tag(clause).startsWith("JJ");
        if (infinitive && (verbal && !isFinite(tree, subject, clause) || adjective)) {
            tree.attach(subject, verb, "obj");
            tree.relabel(clause, "xcomp");
        }
    }

    /** "believe rebels attack": a plural subject and a present tense without "to", under a verb that is no "let" or "see". */
    private static boolean isFinite(Tree tree, int subject, int clause) {
        return tree.tag(clause).equals("VBP")
                && !Set.of("let", "make", "see", "hear", "watch", "have", "help")
                        .contains(tree.lemma(tree.head(clause)))
                && !tree.tag(subject).isEmpty();
    }

    private static boolean adjoins(Tree tree, int subject, int verb) {
        for (int between = verb + 1; between < subject; between++) {
            if (!tree.under(between, subject)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPredicate(Tree tree, int token) {
        String tag = tree.tag(token);
        return (tag.equals("JJ") || tag.equals("VBN"))
                && !tree.has(token, "det", "nummod", "nmod:poss", "amod", "cc:preconj")
                && tree.head(token) < token;
    }
}
