package org.casus.annotate;

import java.util.Set;

/** "Police said <em>up to ten people</em> were killed": a number with its bound is the subject of what is said; nobody "says up". */
final class UpTo implements TreePass {
    private static final Set<String> ROUND = Set.of("dozen", "hundred", "thousand", "score");

    @Override
    public void apply(Tree tree) {
        for (int up = 2; up < tree.size() - 3; up++) {
            int verb = tree.head(up);
            int to = up + 1;
            boolean round = tree.lower(up + 2).equals("a") && ROUND.contains(tree.lower(up + 3));
            int number = round ? up + 3 : up + 2;
            boolean bound = tree.lower(up).equals("up")
                    && tree.lower(to).equals("to")
                    && (round || tree.tag(number).equals("CD"))
                    && verb == up - 1
                    && SpeechVerbs.is(tree, verb);
            if (bound) {
                boolean counts = tree.is(number, "nummod", "compound", "amod", "det") && tree.head(number) > number;
                int people = counts ? tree.head(number) : number;
                tree.attach(up, number, "advmod");
                tree.attach(to, up, "fixed");
                give(tree, verb, people);
            }
        }
    }

    /** Makes the people the subject of the clause behind them that has none. */
    private static void give(Tree tree, int verb, int people) {
        for (int clause : tree.children(verb)) {
            boolean open =
                    clause > people && tree.is(clause, "ccomp", "xcomp", "advcl", "dep") && !tree.hasSubject(clause);
            if (open && tree.head(people) == verb) {
                tree.attach(people, clause, tree.has(clause, "aux:pass") ? "nsubj:pass" : "nsubj");
                tree.relabel(clause, "ccomp");
                return;
            }
        }
    }
}
