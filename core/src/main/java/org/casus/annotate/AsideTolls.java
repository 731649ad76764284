package org.casus.annotate;

import java.util.Set;

/** "Has risen to 72, with <em>340 injured</em>, officials said": who speaks behind the comma is not who was hurt. */
final class AsideTolls implements TreePass {
    private static final Set<String> FATES =
            Set.of("dead", "killed", "slain", "hurt", "injured", "wounded", "missing", "arrested", "displaced");

    @Override
    public void apply(Tree tree) {
        for (int number = 1; number + 3 < tree.size(); number++) {
            int fate = number + 1;
            int speaker = tree.head(fate);
            if (tree.tag(number).equals("CD")
                    && FATES.contains(tree.lower(fate))
                    && tree.lower(fate + 1).equals(",")
                    && speaker > fate + 1
                    && tree.head(number) == speaker
                    && tree.is(speaker, "nsubj")) {
                mend(tree, number, fate, speaker);
            }
        }
    }

    private static void mend(Tree tree, int number, int fate, int speaker) {
        int saying = tree.head(speaker);
        int told = saying == Tree.ROOT ? Tree.ROOT : tree.child(saying, "ccomp");
        if (told == Tree.ROOT || told > number) {
            return;
        }
        int before = number - 1;
        if (tree.lower(before).equals("with")) {
            tree.attach(number, told, "obl");
            tree.attach(before, number, "case");
            tree.attach(fate, number, "acl");
            tree.retag(fate, "VBN");
        } else if (tree.lower(before).equals("and")) {
            tree.attach(fate, told, "conj");
            tree.retag(fate, "VBN");
            tree.attach(number, fate, "nsubj:pass");
            tree.attach(before, fate, "cc");
        }
    }
}
