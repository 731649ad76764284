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
        for (int battle = 3; battle < tree.size(); battle++) {
            int verb = tree.head(battle);
            int word = tree.child(battle, "mark", "case");
            boolean noun = tree.tag(battle).equals("VBG")
                    && BATTLE.contains(tree.lemma(battle))
                    && tree.is(battle, "advcl", "obl")
                    && verb != Tree.ROOT
                    && verb < battle
                    && word == battle - 1
                    && BEFORE.contains(tree.lower(word))
                    && !tree.has(battle, "obj", "ccomp", "xcomp", "aux")
                    && (tree.has(verb, "aux:pass") || SUFFERING.contains(tree.lemma(verb)));
            boolean fled = tree.tag(battle).equals("VBG")
                    && BATTLE.contains(tree.lemma(battle))
                    && tree.is(battle, "xcomp", "advcl", "obj")
                    && verb == battle - 1
                    && FLEEING.contains(tree.lemma(verb))
                    && !tree.has(battle, "obj", "ccomp", "xcomp", "aux");
            if (fled) {
                tree.replaceWord(battle, Word.of(tree.word(battle).form(), tree.lower(battle), "NN", null, "O"));
                tree.attach(battle, verb, "obj");
                for (int child : tree.children(battle)) {
                    if (child > battle && tree.is(child, "obl")) {
                        tree.attach(child, battle, "nmod");
                    }
                }
            }
            if (noun) {
                tree.replaceWord(battle, Word.of(tree.word(battle).form(), tree.lower(battle), "NN", null, "O"));
                tree.attach(battle, verb, "obl");
                tree.attach(word, battle, "case");
                for (int child : tree.children(battle)) {
                    if (child > battle && tree.is(child, "obl")) {
                        tree.attach(child, battle, "nmod");
                    }
                }
            }
        }
    }
}
