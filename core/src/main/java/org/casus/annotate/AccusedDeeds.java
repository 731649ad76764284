package org.casus.annotate;

import java.util.Set;

/**
 * "Kyiv accused rebels of shooting down an airliner, <em>killing</em> 298 people", "blamed them for the blast, <em>killing</em> ten": what
 * harmed is the deed that somebody is accused of, and never the accusation.
 */
final class AccusedDeeds implements TreePass {
    private static final Set<String> ACCUSING =
            Set.of("accuse", "blame", "suspect", "charge", "condemn", "denounce", "criticise", "criticize", "convict");

    private static final Set<String> HARMING =
            Set.of("kill", "wound", "injure", "hurt", "maim", "destroy", "damage", "displace", "leave", "trap", "sink");

    @Override
    public void apply(Tree tree) {
        for (int harm = 4; harm < tree.size(); harm++) {
            int verb = tree.head(harm);
            boolean told = tree.tag(harm).equals("VBG")
                    && HARMING.contains(tree.lemma(harm))
                    && tree.is(harm, "advcl")
                    && verb != Tree.ROOT
                    && verb < harm
                    && ACCUSING.contains(tree.lemma(verb))
                    && !tree.has(harm, "mark", "nsubj");
            int deed = told ? deed(tree, verb, harm) : Tree.ROOT;
            if (deed != Tree.ROOT) {
                tree.attach(harm, deed, tree.isVerb(deed) ? "advcl" : "acl");
            }
        }
    }

    /** The last thing before the harm that the accused is said to have done, or {@link Tree#ROOT}. */
    private static int deed(Tree tree, int verb, int harm) {
        int deed = Tree.ROOT;
        for (int child : tree.children(verb)) {
            boolean between = child > verb && child < harm;
            if (between && tree.is(child, "advcl", "obl", "xcomp", "ccomp") && tree.has(child, "mark", "case")) {
                deed = child;
            }
        }
        return deed;
    }
}
