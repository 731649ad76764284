package org.casus.annotate;

/**
 * Coordination the UD way: every conjunct hangs on the first one.
 *
 * <p>The engine hangs each conjunct on the one before it.
 */
final class Coordination implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int token = 0; token < tree.size(); token++) {
            if (tree.is(token, "conj")) {
                int first = tree.head(token);
                for (int steps = 0; tree.is(first, "conj") && steps < tree.size(); steps++) {
                    first = tree.head(first);
                }
                if (!tree.under(first, token)) {
                    tree.attach(token, first, "conj");
                }
            }
        }
    }
}
