package org.casus.annotate;

import java.util.Set;

/**
 * Nouns that are named only to say that they are not meant: "seized the ship, <em>not the crew</em>", "attacked Gao but <em>not
 * Timbuktu</em>", "not the base but the village"; and the one that is meant where all others are not: "nobody but <em>the militia</em> attacked".
 */
final class Contrasts implements TreePass {
    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "one");

    private static final Set<String> EXCEPT = Set.of("but", "except", "save");

    private static final Set<String> BEFORE_NOT = Set.of(",", "but", "and", "–", "—", "--");

    @Override
    public void apply(Tree tree) {
        for (int token = 1; token + 1 < tree.size(); token++) {
            if (tree.lower(token).equals("not")) {
                if (BEFORE_NOT.contains(tree.lower(token - 1))) {
                    exclude(tree, token, token + 1);
                } else {
                    but(tree, token);
                }
                notOnly(tree, token);
            } else if (tree.lower(token).equals("rather")
                    && tree.lower(token + 1).equals("than")) {
                exclude(tree, token, token + 2);
            } else if (EXCEPT.contains(tree.lower(token))) {
                except(tree, token);
            }
        }
    }

    /** "Attacked <em>not the base</em> but the village": the second takes the place of the first. */
    private static void but(Tree tree, int not) {
        for (int noun = not + 1; noun < tree.size(); noun++) {
            boolean first = tree.isNominal(noun)
                    && tree.is(noun, "obj", "nsubj", "nsubj:pass", "obl")
                    && tree.head(noun) != Tree.ROOT
                    && tree.first(noun) >= not
                    && tree.first(noun) <= not + 1;
            if (!first) {
                continue;
            }
            for (int other : tree.children(noun)) {
                boolean meant = tree.is(other, "conj") && tree.isNominal(other) && isBut(tree, noun, other);
                if (meant) {
                    tree.attach(other, tree.head(noun), tree.relation(noun));
                    tree.attach(not, noun, "advmod");
                    tree.attach(noun, tree.head(other), "dep");
                    return;
                }
            }
            return;
        }
    }

    private static boolean isBut(Tree tree, int noun, int other) {
        for (int token = noun + 1; token < other; token++) {
            if (tree.lower(token).equals("but") && !tree.lower(token + 1).matches("not|also")) {
                return true;
            }
        }
        return false;
    }

    private static void exclude(Tree tree, int not, int first) {
        for (int noun = first; noun < tree.size(); noun++) {
            int named = tree.head(noun);
            boolean other = tree.is(noun, "conj", "appos")
                    && named != Tree.ROOT
                    && named < not
                    && (tree.isNominal(noun) || tree.tag(noun).equals("CD"))
                    && tree.isNominal(named);
            if (other && begins(tree, noun, not, first) && !tree.hasSubject(noun)) {
                int verb = tree.is(named, "obl", "nmod") ? Tree.ROOT : verb(tree, named);
                boolean than = first > not + 1;
                tree.attach(not, noun, than ? "case" : "advmod");
                if (than) {
                    tree.attach(not + 1, not, "fixed");
                }
                tree.attach(noun, verb == Tree.ROOT ? named : verb, than ? "obl" : "dep");
                return;
            }
        }
    }

    /** Whether a noun phrase opens with the words that exclude it or right behind them. */
    private static boolean begins(Tree tree, int noun, int not, int first) {
        int opens = tree.first(noun);
        while (opens < not
                && (tree.lower(opens).equals("but") || tree.lower(opens).equals(","))) {
            opens++;
        }
        return opens >= not && opens <= first;
    }

    private static int verb(Tree tree, int noun) {
        int up = noun;
        while (up != Tree.ROOT && !tree.isVerb(up)) {
            up = tree.head(up);
        }
        return up;
    }

    /** "Nobody <em>but the militia</em> attacked": the militia did. */
    private static void except(Tree tree, int word) {
        int nobody = word - 1;
        boolean negative = NOBODY.contains(tree.lower(nobody))
                && (!tree.lower(nobody).equals("one")
                        || nobody > 0 && tree.lower(nobody - 1).equals("no"));
        if (!negative || !tree.is(nobody, "nsubj", "nsubj:pass")) {
            return;
        }
        int verb = tree.head(nobody);
        for (int noun = word + 1; verb != Tree.ROOT && noun < verb; noun++) {
            if (tree.isNominal(noun) && tree.head(noun) == nobody && tree.first(noun) > nobody) {
                String role = tree.relation(nobody);
                tree.attach(noun, verb, role);
                tree.attach(nobody, noun, "dep");
                tree.attach(word, noun, "cc");
                return;
            }
        }
    }

    /** "Did <em>not only</em> arrest him, they also beat her": two acts side by side, none the content of the other. */
    private static void notOnly(Tree tree, int not) {
        int verb = tree.head(not);
        boolean only = tree.lower(not + 1).matches("only|just|merely|simply");
        boolean before = only && verb > not && tree.is(verb, "ccomp") && tree.head(verb) > verb;
        if (before
                && tree.children(tree.head(verb)).stream()
                        .anyMatch(child -> tree.lower(child).matches("also|even|too"))) {
            tree.relabel(verb, "parataxis");
        }
    }
}
