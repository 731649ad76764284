package org.casus.annotate;

/**
 * "At the newspaper El Siglo's <em>offices</em>": the offices are meant. And persons behind the body that they belong to, whose name holds an "of": "Bank of England Governor <em>Mark Carney</em>", "Ministry of Defence
 * <em>officials</em>". The engine's parser hangs the person under the name; the person is the head, as in "central bank governor Carney".
 */
final class Holders implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int person = 3; person < tree.size(); person++) {
            int body = tree.head(person);
            if (owned(tree, person, body)) {
                continue;
            }
            boolean named = body != Tree.ROOT
                    && body < person
                    && isPart(tree, body)
                    && (tree.word(person).name().endsWith("-PERSON")
                            || tree.tag(person).matches("NNS?"));
            int end = named ? end(tree, body) : 0;
            if (end > body + 2 && end <= person && isCompound(tree, end, person)) {
                int marker = tree.is(person, "nmod") ? tree.child(person, "case") : Tree.ROOT;
                if (marker > body && marker + 1 < end && tree.lower(marker).equals("of")) {
                    part(tree, body, marker, end);
                    lift(tree, person, body);
                } else if (tree.is(person, "conj", "appos") && !tree.has(person, "cc", "case")) {
                    lift(tree, person, body);
                }
            }
        }
    }

    /** "The newspaper El Siglo's <em>offices</em>", taken for what explains the newspaper. */
    private static boolean owned(Tree tree, int thing, int sort) {
        int owner = tree.child(thing, "nmod:poss");
        boolean named = sort != Tree.ROOT
                && tree.is(thing, "appos")
                && owner != Tree.ROOT
                && tree.tag(owner).startsWith("NNP")
                && tree.tag(sort).equals("NN")
                && tree.first(owner) == sort + 1
                && tree.tag(sort + 1).startsWith("NNP");
        if (named) {
            tree.replace(thing, sort, "compound");
            for (int child : tree.children(sort)) {
                if (tree.is(child, "case", "det") && child < sort) {
                    tree.attach(child, tree.is(child, "det") ? owner : thing, tree.relation(child));
                }
            }
            tree.attach(sort, owner, "compound");
        }
        return named;
    }

    /** Hangs what stands behind "of" under the body. */
    private static void part(Tree tree, int body, int marker, int end) {
        tree.attach(end - 1, body, "nmod");
        tree.attach(marker, end - 1, "case");
        for (int token = marker + 1; token < end - 1; token++) {
            if (tree.head(token) >= end) {
                tree.attach(token, end - 1, tree.relation(token));
            }
        }
    }

    private static void lift(Tree tree, int person, int body) {
        tree.replace(person, body, "compound");
        for (int child : tree.children(body)) {
            if (child > person || tree.is(child, "det") || tree.is(child, "case") && child < body) {
                tree.attach(child, person, tree.relation(child));
            }
        }
    }

    /** The end of the body's name, by the engine. */
    private static int end(Tree tree, int body) {
        int end = body + 1;
        while (end < tree.size() && isPart(tree, end) && !tree.word(end).name().matches("[BU]-.*")) {
            end++;
        }
        return end;
    }

    private static boolean isCompound(Tree tree, int from, int person) {
        for (int token = from; token < person; token++) {
            if (!tree.is(token, "compound", "amod") || !tree.under(token, person)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(Tree tree, int token) {
        return tree.word(token).name().endsWith("-ORG");
    }
}
