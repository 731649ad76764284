package org.casus.annotate;

import java.util.Set;

/**
 * "A video showed soldiers <em>beating</em> a man": what is shown is what they do. "Six were killed and <em>several</em> wounded when …": those
 * wounded are several. And "left 12 dead and 30 <em>wounded</em>": the second of two short clauses under one verb. The engine hangs the word that says what
 * became of them on a number that it joins to the verb or to its first object; here it becomes a conjunct of the verb, with the
 * number as its subject.
 */
final class SmallClauses implements TreePass {
    /** Verbs behind whose object a participle tells what is seen or heard of it. */
    private static final Set<String> SHOWING =
            Set.of("show", "film", "depict", "see", "watch", "witness", "hear", "record", "capture", "photograph");

    /** What somebody is held to be for a deed. */
    private static final Set<String> ANSWERING = Set.of("responsible", "accountable", "liable", "answerable");

    /** Words for some of many that stand for them alone. */
    private static final Set<String> SOME = Set.of("several", "many", "some", "others", "dozens", "scores", "hundreds");

    @Override
    public void apply(Tree tree) {
        for (int doing = 2; doing < tree.size(); doing++) {
            int doer = tree.tag(doing).equals("VBG") ? tree.head(doing) : Tree.ROOT;
            boolean shown = doer == doing - 1
                    && tree.is(doing, "acl")
                    && tree.is(doer, "obj")
                    && SHOWING.contains(tree.lemma(tree.head(doer)));
            if (shown) {
                tree.attach(doing, tree.head(doer), "xcomp");
            } else if (doer != Tree.ROOT && doer < doing && tree.is(doing, "advcl", "appos", "acl")) {
                named(tree, doing, tree.is(doing, "advcl") ? tree.child(doer, "obj") : doer);
            }
        }
        for (int held = 2; held < tree.size(); held++) {
            int party = tree.head(held);
            if (tree.is(held, "amod") && party != Tree.ROOT && party < held && ANSWERING.contains(tree.lower(held))) {
                answering(tree, held, party);
            }
        }
        for (int few = 2; few + 1 < tree.size(); few++) {
            int suffered = few + 1;
            int first = tree.head(suffered);
            boolean second = SOME.contains(tree.lower(few))
                    && tree.tag(suffered).equals("VBN")
                    && tree.head(few) != suffered
                    && tree.is(suffered, "conj")
                    && first != Tree.ROOT
                    && first < few
                    && tree.has(first, "nsubj:pass")
                    && !tree.hasSubject(suffered);
            if (second) {
                tree.attach(few, suffered, "nsubj:pass");
            }
        }
        for (int said = 1; said < tree.size(); said++) {
            int noun = tree.head(said);
            if (noun == said - 1 && tree.is(said, "xcomp") && tree.isNominal(noun) && tree.is(noun, "conj")) {
                int verb = verb(tree, tree.head(noun));
                int first = verb == Tree.ROOT ? Tree.ROOT : tree.child(verb, "xcomp");
                if (first != Tree.ROOT && first < noun && tree.has(verb, "obj")) {
                    tree.attach(said, verb, "conj");
                    tree.attach(noun, said, "nsubj");
                }
            }
        }
    }

    /** "Showed the suspect, <em>John Doe</em>, beating a man": a name between commas parts him from what he does. */
    private static void named(Tree tree, int doing, int doer) {
        int verb = doer == Tree.ROOT || !tree.is(doer, "obj") ? Tree.ROOT : tree.head(doer);
        if (verb == Tree.ROOT || verb > doer || !SHOWING.contains(tree.lemma(verb))) {
            return;
        }
        int start = doing;
        while (start > doer && tree.head(start - 1) == doing && tree.is(start - 1, "advmod")) {
            start--;
        }
        boolean closed = start > doer + 1
                && tree.lower(start - 1).equals(",")
                && tree.tag(start - 2).startsWith("NNP")
                && tree.under(start - 2, doer);
        int open = start - 2;
        while (open > verb && tree.tag(open).startsWith("NNP")) {
            open--;
        }
        if (closed && tree.lower(open).equals(",")) {
            tree.attach(doing, verb, "xcomp");
        }
    }

    /** "Hold the government and the army <em>responsible</em>": both are. */
    private static void answering(Tree tree, int held, int party) {
        int object = party;
        while (tree.is(object, "conj")) {
            object = tree.head(object);
        }
        if (tree.is(object, "obj") && tree.lemma(tree.head(object)).equals("hold")) {
            tree.attach(held, tree.head(object), "xcomp");
        }
    }

    /** The verb that a first object, or its number, belongs to. */
    private static int verb(Tree tree, int token) {
        int at = token;
        while (at != Tree.ROOT && tree.is(at, "nummod", "obj")) {
            at = tree.head(at);
        }
        return at != Tree.ROOT && tree.isVerb(at) ? at : Tree.ROOT;
    }
}
