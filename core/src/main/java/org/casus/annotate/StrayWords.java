package org.casus.annotate;

/**
 * Words that hang on the second of two neighbours and belong to the first, or are left without a name.
 *
 * <ul>
 *   <li>"aid <em>would</em> resume provided …": an auxiliary belongs to the first bare verb behind it.
 *   <li>"to reverse himself, <em>use</em> his power and …": a bare verb behind an infinitive is its conjunct.
 *   <li>"12 people, as well as <em>rebels</em>": a noun behind "as well as" is a conjunct.
 *   <li>"attack base; <em>12</em> dead": what follows a semicolon stands beside.
 *   <li>"said <em>that</em> troops had fired": before a plural the word opens the clause.
 *   <li>"it was learned from sources <em>that</em> two men have been killed": what a passive verb is said of is no object besides.
 *   <li>"they will be driven out, <em>killed</em>, and …": a participle behind a comma continues the passive.
 *   <li>"met in Rome <em>on Monday</em> to discuss it": what stands before "to" is of the verb before.
 *   <li>"stopped short of <em>storming</em> the house", "are far from <em>signing</em>": what somebody does belongs to his verb.
 *   <li>"October 26, <em>2008</em>": a year is a number of its month.
 *   <li>"injuring <em>450</em>, police said": a number before a comma is whom the verb before it hit.
 * </ul>
 */
final class StrayWords implements TreePass {
    @Override
    public void apply(Tree tree) {
        for (int token = 0; token < tree.size(); token++) {
            if (tree.is(token, "aux") && tree.tag(token).equals("MD")) {
                auxiliary(tree, token);
            } else if (tree.is(token, "dep") && tree.tag(token).equals("VB")) {
                infinitive(tree, token);
            } else if (tree.tag(token).equals("VB") && tree.has(token, "ccomp") && !tree.has(token, "aux", "mark")) {
                series(tree, token);
            } else if (tree.is(token, "cc") && tree.lower(token).equals("as")) {
                added(tree, token);
            } else if (tree.is(token, "det") && tree.lower(token).equals("that")) {
                opener(tree, token);
            } else if (tree.is(token, "obj") && tree.tag(token).equals("WDT")) {
                content(tree, token);
            } else if (tree.is(token, "dep") && tree.tag(token).equals("VBN")) {
                passive(tree, token);
            } else if (tree.is(token, "obl", "obl:tmod")
                    && tree.tag(tree.head(token)).equals("VB")) {
                before(tree, token);
            } else if (tree.is(token, "advcl") && tree.lower(tree.head(token)).matches("short|far")) {
                shortOf(tree, token);
            } else if (tree.is(token, "obl:npmod", "obl:tmod", "nmod:npmod", "nmod:tmod")) {
                bare(tree, token);
            } else if (tree.is(token, "nummod") && tree.tag(token).equals("CD")) {
                number(tree, token);
            }
        }
    }

    private static void auxiliary(Tree tree, int token) {
        int head = tree.head(token);
        for (int verb = token + 1; verb < head; verb++) {
            if (tree.tag(verb).equals("VB") && tree.head(verb) != head && !tree.has(verb, "aux", "mark")) {
                tree.attach(token, verb, "aux");
                return;
            }
        }
    }

    private static void infinitive(Tree tree, int token) {
        int before = tree.child(tree.head(token), "xcomp", "advcl");
        if (before != Tree.ROOT
                && before < token
                && tree.has(before, "mark")
                && tree.tag(before).equals("VB")) {
            tree.attach(token, before, "conj");
        }
    }

    /** A bare verb that was made the head of the clause before it, whose infinitive it continues. */
    private static void series(Tree tree, int token) {
        int clause = tree.child(token, "ccomp");
        int infinitive = clause < token ? tree.child(clause, "xcomp") : Tree.ROOT;
        boolean continued = infinitive != Tree.ROOT
                && infinitive < token
                && !tree.hasSubject(token)
                && tree.tag(infinitive).equals("VB")
                && tree.has(infinitive, "mark");
        if (continued) {
            tree.replace(clause, token, "conj");
            tree.attach(token, infinitive, "conj");
            for (int child : tree.children(token)) {
                if (tree.is(child, "conj")) {
                    tree.attach(child, infinitive, "conj");
                }
            }
        }
    }

    private static void added(Tree tree, int token) {
        int head = tree.head(token);
        int noun = token + 1;
        while (noun + 1 < tree.size() && (tree.is(noun, "fixed") || tree.head(noun) > noun)) {
            noun = tree.is(noun, "fixed") ? noun + 1 : tree.head(noun);
        }
        if (head < token
                && noun > token
                && tree.isNominal(noun)
                && tree.is(noun, "advcl", "obl", "obl:npmod", "nmod", "nmod:npmod", "dep")
                && !tree.under(head, noun)) {
            boolean apart = token > 0 && tree.lower(token - 1).equals(",");
            while (apart
                    && tree.is(head, "nmod", "obl", "amod")
                    && tree.head(head) < head
                    && !tree.isVerb(tree.head(head))) {
                head = tree.head(head);
            }
            tree.attach(noun, head, "conj");
            tree.attach(token, noun, "cc");
        }
    }

    private static void opener(Tree tree, int token) {
        int noun = tree.head(token);
        int verb = tree.head(noun);
        boolean plural = (tree.tag(noun).matches("NNPS|NNS") || tree.lower(noun).equals("police"))
                && tree.is(noun, "nsubj", "nsubj:pass");
        if (plural && verb != Tree.ROOT && verb > noun && tree.isFinite(verb) && tree.first(noun) == token) {
            tree.retag(token, "IN");
            tree.attach(token, verb, "mark");
        }
    }

    private static void content(Tree tree, int token) {
        int verb = tree.head(token);
        int noun = tree.head(verb);
        int told = noun == Tree.ROOT ? Tree.ROOT : tree.head(noun);
        int subject = tree.child(verb, "nsubj:pass");
        boolean whole = subject > token && tree.has(verb, "aux:pass") && tree.is(verb, "acl:relcl");
        if (whole && told != Tree.ROOT && told < noun && tree.isVerb(told) && !tree.has(told, "ccomp", "obj")) {
            tree.retag(token, "IN");
            tree.attach(token, verb, "mark");
            tree.attach(verb, told, "ccomp");
        }
    }

    private static void passive(Tree tree, int token) {
        int first = tree.head(token);
        boolean listed = first < token
                && tree.tag(first).equals("VBN")
                && tree.has(first, "aux:pass")
                && tree.lower(tree.first(token) - 1).equals(",")
                && !tree.hasSubject(token)
                && !tree.has(token, "aux", "aux:pass", "mark");
        if (listed) {
            tree.attach(token, first, "conj");
        }
    }

    private static void before(Tree tree, int token) {
        int infinitive = tree.head(token);
        int marker = tree.child(infinitive, "mark");
        int verb = tree.head(infinitive);
        boolean earlier = marker > token
                && tree.lower(marker).equals("to")
                && verb != Tree.ROOT
                && verb < tree.first(token)
                && tree.isVerb(verb);
        if (earlier) {
            tree.attach(token, verb, tree.relation(token));
        }
    }

    private static void shortOf(Tree tree, int token) {
        int word = tree.head(token);
        int verb = tree.is(word, "advmod") ? tree.head(word) : Tree.ROOT;
        if (verb != Tree.ROOT && tree.isVerb(verb)) {
            tree.attach(token, verb, "advcl");
        }
    }

    private static void bare(Tree tree, int token) {
        int head = tree.head(token);
        int first = tree.first(token);
        boolean apart = tree.lower(first).equals(";")
                || first > 0 && tree.lower(first - 1).equals(";");
        if (first > head && apart) {
            tree.relabel(token, "parataxis");
        } else if (tree.tag(token).equals("CD") && tree.tag(head).startsWith("NNP") && token > head) {
            tree.relabel(token, "nummod");
        }
    }

    private static void number(Tree tree, int token) {
        int noun = tree.head(token);
        int verb = tree.first(token) - 1;
        boolean object = noun > token
                && tree.lower(token + 1).equals(",")
                && verb >= 0
                && tree.isVerb(verb)
                && !tree.under(verb, noun)
                && !tree.has(verb, "obj", "aux:pass");
        if (object) {
            tree.attach(token, verb, "obj");
            tree.attach(token + 1, tree.head(noun) == Tree.ROOT ? noun : tree.head(noun), "punct");
        }
    }
}
