package org.casus.annotate;

import java.util.Set;

/** "Two people were killed in <em>fighting</em>": what they were killed in, or "fled <em>fighting</em>" from, is a thing, and nothing that they did. */
final class BattleNouns implements TreePass {
    private static final Set<String> BATTLE =
            Set.of("fight", "shell", "bomb", "shoot", "bombard", "loot", "riot", "skirmish", "stab", "raid");

    private static final Set<String> BEFORE = Set.of("in", "during", "amid", "by", "from");

    private static final Set<String> SUFFERING = Set.of("die", "perish", "fall");

    private static final Set<String> FLEEING = Set.of("flee", "escape");

    @Override
    public void apply(Tree tree) {
        for (int battle = 2; battle < tree.size(); battle++) {
            boolean battling = tree.tag(battle).equals("VBG")
                    && BATTLE.contains(tree.lemma(battle))
                    && tree.head(battle) != Tree.ROOT
                    && tree.head(battle) < battle
                    && !tree.has(battle, "obj", "ccomp", "xcomp", "aux");
            if (battling && isFled(tree, battle)) {
                mend(tree, battle, "obj");
            } else if (battling && isSuffered(tree, battle)) {
                mend(tree, battle, "obl");
                tree.attach(battle - 1, battle, "case");
            }
        }
    }

    private static boolean isFled(Tree tree, int battle) {
        int verb = tree.head(battle);
        return tree.is(battle, "xcomp", "advcl", "obj") && verb == battle - 1 && FLEEING.contains(tree.lemma(verb));
    }

    private static boolean isSuffered(Tree tree, int battle) {
        int verb = tree.head(battle);
        return tree.is(battle, "advcl", "obl")
                && tree.child(battle, "mark", "case") == battle - 1
                && BEFORE.contains(tree.lower(battle - 1))
                && (tree.has(verb, "aux:pass") || SUFFERING.contains(tree.lemma(verb)));
    }

    private static void mend(Tree tree, int battle, String relation) {
        tree.replaceWord(battle, Word.of(tree.word(battle).form(), tree.lower(battle), "NN", null, "O"));
        tree.relabel(battle, relation);
        for (int child : tree.children(battle)) {
            if (child > battle && tree.is(child, "obl")) {
                tree.relabel(child, "nmod");
            }
        }
    }
}
