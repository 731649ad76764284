package org.casus.clause;

import org.casus.model.Phrase;

/** Two descriptions before one name: "<em>journalist and blogger</em> Mehman Huseynov" is one person. */
final class Titles {
    private final Tree tree;
    private final Lexicon lexicon;

    Titles(Tree tree, Lexicon lexicon) {
        this.tree = tree;
        this.lexicon = lexicon;
    }

    /** Whether a phrase is the first of two descriptions of the person that its conjunct names. */
    boolean isOfBearer(Phrase first, int member) {
        int title = title(member);
        return title >= 0
                && isBare(first)
                && tree.tag(first.head()).equals("NN")
                && lexicon.persons().test(tree.lower(first.head()))
                && tree.left(member) <= first.head() + 2
                && first.end() == first.head() + 1
                && tree.lower(first.head() + 1).equals("and")
                && isPlain(first.head() + 2, title);
    }

    /** The common noun right before a name, or the member itself where its name stands behind it; {@link Tree#NONE} when there is none. */
    private int title(int member) {
        int name = tree.tag(member).equals("NN") ? tree.child(member, "appos") : member;
        if (name < 1 || !tree.token(name).isProper()) {
            return Tree.NONE;
        }
        int title = tree.left(name) == name ? name - 1 : name == member ? before(name) : tree.left(name) - 1;
        boolean common = title == member || tree.head(title) == member && tree.is(title, "compound");
        return common && tree.tag(title).equals("NN") ? title : Tree.NONE;
    }

    /** The last common noun of those that hang before a name. */
    private int before(int name) {
        int title = name - 1;
        while (title > tree.left(name) && tree.token(title).isProper()) {
            title--;
        }
        return title;
    }

    /** "Journalist", "opposition leader": no article, no owner, no number. */
    private boolean isBare(Phrase phrase) {
        return isPlain(phrase.first(), phrase.head());
    }

    private boolean isPlain(int first, int head) {
        for (int token = first; token < head; token++) {
            if (!tree.is(token, "compound") && !tree.is(token, "amod") && !tree.is(token, "punct")) {
                return false;
            }
        }
        return first <= head;
    }
}
