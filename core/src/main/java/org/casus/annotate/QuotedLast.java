package org.casus.annotate;

/**
 * "The man had acted alone, <em>Israel Radio quoted the police as saying</em>": a source that is quoted at the end of the sentence. What
 * stands before is what it said; the engine hangs the quoting on a verb of that.
 */
final class QuotedLast implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int saying = 6; saying < tree.size(); saying++) {
            int quoting = tree.head(saying);
            int mark = tree.child(saying, "mark", "case");
            boolean quoted = quoting > 2
                    && quoting < saying
                    && tree.lower(saying).equals("saying")
                    && mark == saying - 1
                    && tree.lower(mark).equals("as")
                    && tree.lemma(quoting).matches("quote|cite")
                    && tree.isFinite(quoting)
                    && tree.has(quoting, "obj")
                    && !tree.has(saying, "ccomp", "obj")
                    && !tree.has(quoting, "cc", "mark");
            int comma = quoting - 1;
            while (quoted && comma > 1 && !tree.lower(comma).equals(",")) {
                comma--;
            }
            int subject = quoted && comma > 1 ? top(tree, comma, quoting) : Tree.ROOT;
            comma = subject == Tree.ROOT ? Tree.ROOT : comma;
            int told = comma > 1 && tree.lower(comma).equals(",") ? tree.head(quoting) : Tree.ROOT;
            while (told != Tree.ROOT && tree.head(told) != Tree.ROOT && tree.head(told) < comma) {
                told = tree.head(told);
            }
            if (told != Tree.ROOT && told < comma && tree.hasSubject(told)) {
                tree.replace(quoting, told, "ccomp");
                tree.attach(told, saying, "ccomp");
                tree.attach(subject, quoting, "nsubj");
            }
        }
    }

    /** The one noun between the comma and the verb on which the others there hang, or {@link Tree#ROOT}. */
    private static int top(Tree tree, int comma, int verb) {
        int top = Tree.ROOT;
        for (int token = comma + 1; token < verb; token++) {
            boolean outside = tree.head(token) <= comma || tree.head(token) >= verb;
            if (outside && (top != Tree.ROOT && !tree.is(token, "compound", "det", "amod") || tree.isVerb(token))) {
                return Tree.ROOT;
            }
            if (outside && !tree.is(token, "compound", "det", "amod")) {
                top = token;
            }
        }
        return top != Tree.ROOT && tree.isNominal(top) ? top : Tree.ROOT;
    }
}
