package org.casus.annotate;

import java.util.Set;

/**
 * "Accused Kiev of shelling a school in Donetsk, <em>a charge Kiev rejected</em>", "said it had shot down the jet, <em>which Moscow
 * disputed</em>": what is denied is all that was said, no thing in it, and the denial is no part of it. The engine hangs it on the word
 * before the comma.
 */
final class DeniedClaims implements TreePass {
    private static final Set<String> DENYING =
            Set.of("deny", "reject", "dismiss", "dispute", "refute", "contest", "repudiate", "rebut", "contradict");

    @Override
    public void apply(Tree tree) {
        for (int denial = 4; denial < tree.size(); denial++) {
            int thing = tree.head(denial);
            boolean denied = thing != Tree.ROOT
                    && thing < denial
                    && DENYING.contains(tree.lemma(denial))
                    && tree.has(denial, "nsubj")
                    && tree.is(denial, "acl", "acl:relcl", "ccomp");
            if (!denied) {
                continue;
            }
            int article = tree.child(thing, "det");
            if (ClaimContents.isClaim(tree, thing)
                    && article > 1
                    && tree.lower(article).matches("an?")
                    && tree.lower(article - 1).equals(",")
                    && tree.head(thing) != Tree.ROOT
                    && tree.head(thing) < thing) {
                claim(tree, thing, denial);
            } else if (isSentence(tree, denial)) {
                int main = teller(tree, thing);
                if (main == Tree.ROOT) {
                    main = verb(tree, thing);
                }
                if (main != Tree.ROOT) {
                    tree.attach(denial, main, "conj");
                }
            }
        }
    }

    private static void claim(Tree tree, int thing, int denial) {
        int that = thing + 1;
        if (tree.lower(that).equals("that") && tree.head(that) == denial && !tree.has(denial, "obj", "ccomp")) {
            tree.attach(that, denial, "obj");
            tree.retag(that, "WDT");
            tree.relabel(denial, "acl:relcl");
        }
        int teller = teller(tree, tree.head(thing));
        if (teller != Tree.ROOT) {
            tree.attach(thing, teller, "obl:npmod");
        }
    }

    /** ", <em>which</em> Moscow denied": the pronoun behind a comma is its only object. */
    private static boolean isSentence(Tree tree, int denial) {
        int which = tree.child(denial, "obj");
        return which > 1
                && which < denial
                && tree.lower(which).equals("which")
                && tree.lower(which - 1).equals(",");
    }

    /** The verb that tells or accuses, in the content of which a word stands, or {@link Tree#ROOT}. */
    private static int teller(Tree tree, int token) {
        for (int at = token; at != Tree.ROOT && tree.head(at) != Tree.ROOT; at = tree.head(at)) {
            boolean content = tree.is(at, "ccomp")
                    || tree.is(at, "advcl", "obl", "xcomp")
                            && tree.lemma(tree.head(at)).matches("accuse|blame|suspect|charge");
            if (content && tree.head(at) < at && tree.isVerb(tree.head(at))) {
                return tree.head(at);
            }
        }
        return Tree.ROOT;
    }

    private static int verb(Tree tree, int token) {
        int at = token;
        while (at != Tree.ROOT && !tree.isVerb(at)) {
            at = tree.head(at);
        }
        return at;
    }
}
