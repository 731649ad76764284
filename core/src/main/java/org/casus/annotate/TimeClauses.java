package org.casus.annotate;

/**
 * "The boy was hit by glass after a man <em>attacked</em> a car": the noun behind "after" was read as a phrase of its own and the verb
 * as one more thing that the boy did, or as a clause without a subject. The verb makes a clause of time, the noun is its subject.
 */
final class TimeClauses implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int verb = 4; verb < tree.size(); verb++) {
            int first = tree.head(verb);
            boolean second = first != Tree.ROOT
                    && first < verb
                    && tree.is(verb, "conj", "advcl")
                    && tree.tag(verb).matches("VBD|VBZ|VBP")
                    && !tree.hasSubject(verb)
                    && !tree.has(verb, "cc", "mark", "cop");
            int noun = second ? subject(tree, first, verb, verb - 1) : Tree.ROOT;
            int aside = second && noun == Tree.ROOT ? aside(tree, first, verb) : Tree.ROOT;
            if (aside != Tree.ROOT) {
                noun = subject(tree, first, verb, tree.first(aside) - 1);
            }
            if (noun != Tree.ROOT) {
                if (aside != Tree.ROOT) {
                    tree.attach(aside, verb, "obl");
                }
                int marker = tree.child(noun, "case", "mark");
                if (tree.isVerb(noun)) {
                    tree.retag(noun, "NN");
                }
                tree.attach(noun, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
                tree.attach(marker, verb, "mark");
                tree.attach(verb, first, "advcl");
            }
        }
    }

    /** "To avert war <em>as fighting</em> …": an object that has a word before it that no object has. */
    private static boolean marked(Tree tree, int noun) {
        return tree.is(noun, "obj") && tree.has(noun, "case");
    }

    /** The noun that ends right before the verb and its adverbs, behind a word of time, or {@link Tree#ROOT}. */
    private static int subject(Tree tree, int first, int verb, int last) {
        int at = last;
        while (at > first && tree.head(at) == verb && tree.is(at, "advmod", "aux", "aux:pass")) {
            at--;
        }
        while (at > first && tree.head(at) > first && tree.head(at) != verb && marker(tree, at) == Tree.ROOT) {
            at = tree.head(at);
        }
        int meanwhile = marker(tree, at);
        int marker = tree.is(at, "obl") && tree.head(at) == first ? tree.child(at, "case") : meanwhile;
        boolean opens = marker != Tree.ROOT
                && (tree.isNominal(at) || marker == meanwhile)
                && tree.first(at) == marker
                && tree.lower(marker).matches("after|before|until|since|as|while");
        return opens && tree.last(at) < verb ? at : Tree.ROOT;
    }

    /** "After protesters <em>on Saturday</em> overran …": the phrase between the noun and its verb, hung on the verb before, or {@link Tree#ROOT}. */
    private static int aside(Tree tree, int first, int verb) {
        int at = verb - 1;
        while (at > first && tree.head(at) > first && tree.head(at) != verb) {
            at = tree.head(at);
        }
        int word = tree.child(at, "case");
        boolean phrase = tree.is(at, "obl", "obl:tmod")
                && tree.head(at) == first
                && tree.first(at) > first + 1
                && tree.last(at) == verb - 1
                && (word == Tree.ROOT
                        ? CalendarNames.isWeekday(tree.lower(at))
                        : tree.first(at) == word && tree.lower(word).matches("on|in|at|near"));
        return phrase ? at : Tree.ROOT;
    }

    /** "To end the crisis <em>as</em> fighting in the north killed ten": the word before what goes on meanwhile, deep in the clause before. */
    private static int marker(Tree tree, int noun) {
        int marker = tree.is(noun, "obl", "obj") || tree.tag(noun).equals("VBG") && tree.is(noun, "advcl")
                ? tree.child(noun, "case", "mark")
                : Tree.ROOT;
        return marker != Tree.ROOT && tree.lower(marker).matches("as|while") ? marker : Tree.ROOT;
    }
}
