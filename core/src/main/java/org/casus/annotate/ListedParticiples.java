package org.casus.annotate;

/**
 * Participles behind somebody who is listed or explained.
 *
 * <ul>
 *   <li>"They include a reporter, <em>serving</em> two years": the reporter serves, not the list.
 *   <li>"A columnist with a newspaper, <em>serving</em> five years": the newspaper does not.
 * </ul>
 */
final class ListedParticiples implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int verb = 3; verb < tree.size(); verb++) {
            if (!tree.tag(verb).equals("VBG") || !tree.lower(verb - 1).equals(",") || tree.hasSubject(verb)) {
                continue;
            }
            int head = tree.head(verb);
            if (tree.is(verb, "advcl") && head != Tree.ROOT && head < verb) {
                listed(tree, verb, head);
            } else if (tree.is(verb, "appos") && head != Tree.ROOT && head < verb) {
                explained(tree, verb, head);
            }
        }
    }

    private static void listed(Tree tree, int verb, int list) {
        int member = tree.child(list, "obj");
        if (tree.lemma(list).equals("include") && member > list && tree.last(member) + 1 >= verb - 1) {
            tree.attach(verb, member, "acl");
        }
    }

    /** The noun in apposition above, and whom it explains. */
    private static void explained(Tree tree, int verb, int noun) {
        int top = noun;
        while (tree.is(top, "nmod", "compound", "conj") && tree.head(top) != Tree.ROOT) {
            top = tree.head(top);
        }
        int bearer = tree.is(top, "appos") ? tree.head(top) : top;
        if (bearer != Tree.ROOT && bearer < verb && tree.isNominal(bearer)) {
            tree.attach(verb, bearer, "acl");
        }
    }
}
