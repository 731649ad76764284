package org.casus.annotate;

/**
 * The name behind a quotation and a dash: "“They killed my cousin” – <em>a nurse in Izium</em>". It signs the words and is no part of
 * them; the engine makes it one more object, or an apposition of the last noun.
 */
final class SignedQuotes implements TreePass {
    private static final String CLOSING = "''";

    @Override
    public void apply(Tree tree) {
        for (int dash = 2; dash + 1 < tree.size(); dash++) {
            if (isDash(tree, dash) && isQuote(tree, dash - 1)) {
                sign(tree, dash);
            }
        }
    }

    private static boolean isDash(Tree tree, int token) {
        return tree.tag(token).equals(":") && tree.lower(token).matches("-+|\u2013|\u2014|\u2015");
    }

    private static boolean isQuote(Tree tree, int token) {
        return tree.tag(token).equals(CLOSING) || tree.lower(token).matches("\"|\u201D|''");
    }

    /** Hangs the words behind the dash beside the sentence, when they are no clause. */
    private static void sign(Tree tree, int dash) {
        int top = Tree.ROOT;
        for (int token = 0; token < dash; token++) {
            if (tree.head(token) == Tree.ROOT && !tree.is(token, "punct")) {
                top = token;
            }
        }
        if (top == Tree.ROOT || hasVerb(tree, dash)) {
            return;
        }
        for (int token = dash + 1; token < tree.size(); token++) {
            if (tree.head(token) < dash && tree.isNominal(token) && !tree.is(token, "punct")) {
                tree.attach(token, top, "parataxis");
            }
        }
    }

    private static boolean hasVerb(Tree tree, int dash) {
        for (int token = dash + 1; token < tree.size(); token++) {
            if (tree.isVerb(token)) {
                return true;
            }
        }
        return false;
    }
}
