package org.casus.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists that "the following" announces: in "the following officers died in the attack: Major Diaz, Captain Soto and Private Ruiz" those
 * behind the colon are the officers, not what stands before it.
 */
final class AnnouncedLists implements TreePass {
    @Override
    public void apply(Tree tree) {
        int announced = Tree.ROOT;
        for (int token = 0; token < tree.size(); token++) {
            int noun = tree.head(token);
            if (tree.lower(token).equals("following") && noun > token && tree.isNominal(noun)) {
                announced = noun;
            } else if (tree.lower(token).equals(":") && announced != Tree.ROOT) {
                List<Integer> members = members(tree, token);
                if (!members.isEmpty()) {
                    join(tree, announced, members);
                }
                announced = Tree.ROOT;
            }
        }
    }

    /** The nouns behind a colon that hang on a word before it, or on one of them; none when a sentence of its own stands there. */
    private static List<Integer> members(Tree tree, int colon) {
        List<Integer> members = new ArrayList<>();
        for (int token = colon + 1; token < tree.size(); token++) {
            int head = tree.head(token);
            boolean top = head < colon && !tree.is(token, "punct", "cc");
            if (top && !tree.isNominal(token)) {
                return List.of();
            }
            if (top || tree.is(token, "conj") && members.contains(head) && tree.isNominal(token)) {
                members.add(token);
            }
        }
        return members;
    }

    private static void join(Tree tree, int announced, List<Integer> members) {
        int first = members.get(0);
        tree.attach(first, announced, "appos");
        members.subList(1, members.size()).forEach(member -> tree.attach(member, first, "conj"));
    }
}
