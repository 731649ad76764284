package org.casus.annotate;

import java.util.List;

/**
 * People and bodies told with their town and its state: "a <em>Danbury, Connecticut</em>, woman was killed". The comma made two phrases of
 * one, and the woman was lost; the last noun is the head, and the town stands before it.
 */
final class HomeTowns implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int determiner = 0; determiner + 5 < tree.size(); determiner++) {
            if (tree.lower(determiner).matches("an?") && tree.tag(determiner).equals("DT")) {
                int town = determiner + 1;
                while (town + 4 < tree.size() && tree.tag(town).matches("JJ|CD|HYPH|NN|RB")) {
                    town++;
                }
                mend(tree, determiner, town);
            }
        }
    }

    private static void mend(Tree tree, int determiner, int first) {
        int town = lastName(tree, first);
        int state = town < 0 || !isComma(tree, town + 1) ? -1 : lastName(tree, town + 2);
        int noun = state < 0 ? -1 : head(tree, isComma(tree, state + 1) ? state + 2 : state + 1);
        if (noun < 0 || CalendarNames.isMonth(tree.lemma(town + 2)) || CalendarNames.isMonth(tree.lemma(first))) {
            return;
        }
        if (tree.head(town) == Tree.ROOT) {
            raise(tree, town, noun);
        } else if (!isInside(tree.head(town), determiner, noun)) {
            tree.attach(noun, tree.head(town), tree.relation(town));
        } else if (isInside(tree.head(noun), determiner, noun) || tree.head(noun) == Tree.ROOT) {
            return;
        }
        gather(tree, determiner, noun);
        for (int name = first; name < town; name++) {
            tree.attach(name, town, "compound");
        }
        for (int name = town + 2; name < state; name++) {
            tree.attach(name, state, "compound");
        }
        tree.attach(town, noun, "compound");
        tree.attach(state, town, "appos");
    }

    /** What was said of the woman hung on her town, which was no verb: the first verb behind her takes its place. */
    private static void raise(Tree tree, int town, int noun) {
        List<Integer> verbs = tree.children(town).stream()
                .filter(child -> child > noun && tree.isVerb(child) && !tree.is(child, "aux", "aux:pass", "cop"))
                .toList();
        if (verbs.isEmpty()) {
            tree.attach(noun, Tree.ROOT, "root");
            return;
        }
        int verb = verbs.get(0);
        tree.attach(verb, Tree.ROOT, "root");
        for (int child : tree.children(town)) {
            if (child > noun) {
                tree.attach(child, verb, tree.relation(child));
            }
        }
        tree.attach(noun, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    }

    /** All words from the determiner on are the noun's; so is what hung on them from behind it. */
    private static void gather(Tree tree, int determiner, int noun) {
        for (int token = 0; token < tree.size(); token++) {
            boolean inside = token >= determiner && token < noun;
            boolean hangs = tree.head(token) >= determiner && tree.head(token) < noun;
            if (inside && (!hangs || tree.tag(tree.head(token)).startsWith("NNP"))) {
                tree.attach(
                        token,
                        noun,
                        token == determiner ? "det" : tree.is(token, "punct") ? "punct" : modifier(tree, token));
            } else if (token > noun && hangs) {
                tree.attach(token, noun, tree.relation(token));
            }
        }
    }

    private static String modifier(Tree tree, int token) {
        return tree.tag(token).startsWith("JJ") ? "amod" : "compound";
    }

    private static boolean isInside(int token, int from, int to) {
        return token >= from && token <= to;
    }

    private static boolean isComma(Tree tree, int token) {
        return token < tree.size() && tree.lower(token).equals(",");
    }

    /** The last of one to three names, or -1. */
    private static int lastName(Tree tree, int first) {
        int end = first;
        while (end < tree.size() && end < first + 3 && tree.tag(end).equals("NNP")) {
            end++;
        }
        return end == first ? -1 : end - 1;
    }

    /** The last of one to three common nouns in the singular, or -1; a name behind them would be an apposition's. */
    private static int head(Tree tree, int first) {
        int end = first;
        while (end < tree.size() && end < first + 3 && tree.tag(end).equals("NN")) {
            end++;
        }
        boolean ends = end > first && (end == tree.size() || !tree.tag(end).matches("NN.*|HYPH|POS"));
        return ends ? end - 1 : -1;
    }
}
