package org.casus.annotate;

/** "Attacked an army <em>post</em> 30 km <em>east</em> of Goma": a post that was read as a preposition, and the distance that tells where it is. */
final class MilitaryPosts implements TreePass {
    private static final String COMPASS = "(north|south)?(east|west)|north|south";
    private static final int REACH = 4;

    @Override
    public void apply(Tree tree) {
        for (int post = 2; post < tree.size() - REACH; post++) {
            int noun = post - 1;
            boolean misread = tree.lower(post).matches("posts?")
                    && !tree.tag(post).startsWith("NN")
                    && tree.tag(noun).startsWith("NN")
                    && tree.head(noun) != Tree.ROOT
                    && tree.head(noun) < noun
                    && tree.tag(post + 1).equals("CD");
            int east = misread ? compass(tree, post) : Tree.ROOT;
            if (east == Tree.ROOT) {
                continue;
            }
            tree.retag(post, tree.lower(post).equals("posts") ? "NNS" : "NN");
            tree.attach(post, tree.head(noun), tree.relation(noun));
            tree.moveChildren(noun, post);
            tree.attach(noun, post, "compound");
            tree.attach(east, post, "advmod");
        }
    }

    /** The word of the compass behind a post and a distance. */
    private static int compass(Tree tree, int post) {
        for (int word = post + 2; word <= post + REACH && word < tree.size() - 1; word++) {
            if (tree.lower(word).matches(COMPASS) && tree.lower(word + 1).equals("of")) {
                return word;
            }
        }
        return Tree.ROOT;
    }
}
