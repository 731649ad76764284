package org.casus.annotate;

/**
 * What a relative pronoun belongs to.
 *
 * <ul>
 *   <li>"Major Petrov, head of the airbase, <em>which</em> was shelled": a person is no "which".
 *   <li>"The bombing of a hospital in Kunduz, in <em>which</em> 22 people died": what a noun before the comma names, no time of the main verb.
 *   <li>"Minister Hassan, <em>whom</em> the court accused of the bombing, vanished": whom the verb behind it has for its object.
 *   <li>"Shot seven people in Gao, two of <em>whom</em> died": those whom the verb before has for its object.
 *   <li>"Told the crowd to march on the palace, <em>which</em> they then stormed": the noun before the comma, no content of the verb.
 * </ul>
 */
final class RelativePronouns implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int pronoun = 2; pronoun + 2 < tree.size(); pronoun++) {
            if (tree.lower(pronoun).equals("which") && tree.lower(pronoun - 1).equals(",")) {
                thing(tree, pronoun);
            } else if (tree.lower(pronoun).equals("which")
                    && tree.lower(pronoun - 2).equals(",")) {
                within(tree, pronoun);
            } else if (tree.lower(pronoun).equals("whom")
                    && tree.lower(pronoun - 1).equals("of")) {
                some(tree, pronoun);
            } else if (tree.lower(pronoun).equals("whom") && tree.is(pronoun, "obj", "iobj", "obl", "dep")) {
                object(tree, pronoun);
            }
        }
    }

    private static void thing(Tree tree, int pronoun) {
        int clause = tree.head(pronoun);
        int host = clause != Tree.ROOT && tree.is(clause, "acl:relcl") ? tree.head(clause) : Tree.ROOT;
        int last = pronoun - 2;
        boolean loose = clause > pronoun
                && tree.is(pronoun, "obj")
                && tree.is(clause, "ccomp", "dep", "parataxis")
                && tree.head(clause) < last
                && tree.head(clause) != Tree.ROOT
                && tree.hasSubject(clause)
                && !tree.has(clause, "cc")
                && tree.isNominal(last);
        if (loose) {
            tree.attach(clause, last, "acl:relcl");
            return;
        }
        boolean apart = host != Tree.ROOT
                && host < last
                && isPerson(tree, host)
                && tree.is(last, "nmod")
                && tree.under(last, host)
                && tree.isNominal(last)
                && !isPerson(tree, last);
        if (apart) {
            tree.attach(clause, last, "acl:relcl");
        }
    }

    private static void within(Tree tree, int pronoun) {
        int clause = tree.head(pronoun);
        int last = pronoun - 3;
        boolean loose = last >= 0
                && tree.is(pronoun - 1, "case")
                && tree.head(pronoun - 1) == pronoun
                && clause > pronoun
                && tree.is(clause, "advcl", "dep", "parataxis", "conj")
                && tree.head(clause) < last
                && (tree.isNominal(last) || tree.tag(last).equals("CD"))
                && !tree.under(last, clause);
        if (loose) {
            tree.attach(clause, last, "acl:relcl");
        }
    }

    private static void some(Tree tree, int pronoun) {
        int number = tree.head(pronoun);
        int clause = number == Tree.ROOT ? Tree.ROOT : tree.head(number);
        boolean loose = clause > pronoun
                && number < pronoun
                && tree.is(number, "nsubj", "nsubj:pass")
                && tree.is(clause, "advcl", "conj", "ccomp", "dep", "parataxis")
                && tree.head(clause) < number;
        int hit = loose ? tree.child(tree.head(clause), "obj", "nsubj:pass") : Tree.ROOT;
        if (hit != Tree.ROOT && hit < number) {
            tree.attach(clause, hit, "acl:relcl");
        }
    }

    /** A named person, or what such a person is: "Major Petrov, <em>head</em> of the airbase". */
    private static boolean isPerson(Tree tree, int noun) {
        int bearer = tree.is(noun, "appos") ? tree.head(noun) : noun;
        return bearer != Tree.ROOT && tree.word(bearer).name().endsWith("-PERSON");
    }

    private static void object(Tree tree, int pronoun) {
        int main = tree.head(pronoun);
        for (int verb = pronoun + 2; verb < tree.size() && verb < main; verb++) {
            int host = tree.head(verb);
            boolean relative = tree.is(verb, "acl:relcl")
                    && host != Tree.ROOT
                    && host < pronoun
                    && tree.hasSubject(verb)
                    && !tree.has(verb, "obj");
            if (relative) {
                tree.attach(pronoun, verb, "obj");
                if (tree.tag(verb).equals("VBN") && !tree.has(verb, "aux", "aux:pass")) {
                    tree.retag(verb, "VBD");
                }
                return;
            }
        }
    }
}
