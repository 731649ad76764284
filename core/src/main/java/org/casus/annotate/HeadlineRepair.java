package org.casus.annotate;

import java.util.Set;

/**
 * Headlines that leave out a form of "be": the noun is the subject.
 *
 * <ul>
 *   <li>"Three soldiers <em>killed</em> in Mali": passive. The participle is known by its tag, or by being of a verb that is
 *       not found without an object in the past tense.
 *   <li>"Iran <em>to resume</em> talks".
 *   <li>"<em>Clashes</em> in Kinshasa as police break up rally": the noun stands by itself, the verb in a clause with "as".
 * </ul>
 *
 * <p>The name behind a last dash ("Blast kills 20 in Kabul – <em>officials</em>") tells who says so; no verb has it as an object.
 */
final class HeadlineRepair implements TreePass {
    private static final Set<String> TRANSITIVE = Set.of(
            "abduct",
            "accuse",
            "acquit",
            "arrest",
            "assassinate",
            "ban",
            "behead",
            "bomb",
            "capture",
            "charge",
            "convict",
            "deport",
            "destroy",
            "detain",
            "elect",
            "evacuate",
            "execute",
            "expel",
            "fear",
            "find",
            "free",
            "hang",
            "hit",
            "hurt",
            "impose",
            "indict",
            "injure",
            "jail",
            "kidnap",
            "kill",
            "lift",
            "murder",
            "name",
            "oust",
            "release",
            "rescue",
            "sack",
            "seize",
            "sentence",
            "shoot",
            "slay",
            "stab",
            "suspend",
            "target",
            "torch",
            "wound");

    @Override
    public void apply(Tree tree) {
        setApart(tree);
        for (int token = 0; token < tree.size(); token++) {
            int head = tree.head(token);
            boolean subject = tree.is(token, "nsubj") || tree.is(token, "dep") && isBeforeLast(tree, token, head);
            if (subject && isBarePassive(tree, token, head)) {
                tree.relabel(token, "nsubj:pass");
                tree.retag(head, "VBN");
            } else if (tree.is(token, "nsubj") && tree.is(head, "root") && isBesideClause(tree, token, head)) {
                tree.replace(token, head, "advcl");
            } else if (tree.is(token, "acl", "advcl") && tree.is(head, "root") && isBareClause(tree, token, head)) {
                tree.replace(token, head, tree.tag(token).equals("VBN") ? "nsubj:pass" : "nsubj");
                for (int child : tree.children(head)) {
                    if (child > token) {
                        tree.attach(child, token, tree.relation(child));
                    }
                }
            }
        }
    }

    /** Makes the words behind the last dash, when they have no verb, a {@code parataxis} of the predicate before it. */
    private static void setApart(Tree tree) {
        int dash = tree.size() - 1;
        while (dash > 0 && !tree.tag(dash).equals(":") && !tree.isFinite(dash)) {
            dash--;
        }
        int root = tree.child(Tree.ROOT, "root");
        if (root == Tree.ROOT
                || root >= dash
                || !tree.tag(dash).equals(":")
                || !tree.lower(dash).matches("--?|[–—]")) {
            return;
        }
        for (int token = dash + 1; token < tree.size(); token++) {
            if (tree.head(token) < dash && tree.isNominal(token)) {
                tree.attach(token, root, "parataxis");
            }
        }
    }

    /** A subject before "as", "while" or "after", whose clause has a subject of its own. */
    private static boolean isBesideClause(Tree tree, int noun, int verb) {
        int mark = tree.child(verb, "mark");
        boolean between = mark > noun && mark < verb && tree.lower(mark).matches("as|while|after|before|amid");
        for (int child : tree.children(verb)) {
            if (between && child > mark && tree.is(child, "nsubj", "nsubj:pass")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBarePassive(Tree tree, int subject, int verb) {
        boolean participle =
                tree.tag(verb).equals("VBN") || tree.tag(verb).equals("VBD") && TRANSITIVE.contains(tree.lemma(verb));
        return participle
                && subject < verb
                && !tree.has(verb, "obj", "ccomp", "aux", "aux:pass", "cop")
                && (!tree.has(verb, "mark") || isAfter(tree, subject, verb));
    }

    /** "Manhunt after <em>guard shot</em> inside bank": of the verbs that need an object, but not "after guard shot at thieves". */
    private static boolean isAfter(Tree tree, int subject, int verb) {
        int mark = tree.child(verb, "mark");
        return mark < subject
                && (tree.lower(mark).equals("after")
                        || tree.lower(mark).equals("as") && isBeforeLast(tree, subject, verb))
                && TRANSITIVE.contains(tree.lemma(verb))
                && (verb + 1 == tree.size() || !tree.lower(verb + 1).equals("at"));
    }

    /** "Dozens hurt as <em>bus bombed</em>": a noun right before the participle that ends a headline. */
    private static boolean isBeforeLast(Tree tree, int noun, int verb) {
        return noun + 1 == verb
                && verb + 1 == tree.size()
                && tree.tag(verb).equals("VBN")
                && tree.tag(noun).startsWith("NN");
    }

    /** A participle or infinitive on the root of a headline that has no verb. */
    private static boolean isBareClause(Tree tree, int clause, int noun) {
        boolean predicate = tree.tag(clause).equals("VBN") && tree.is(clause, "acl")
                || tree.tag(clause).equals("VB") && tree.has(clause, "mark") && tree.child(clause, "mark") > noun;
        boolean alone = predicate
                && clause > noun
                && tree.tag(noun).startsWith("NN")
                && !tree.hasSubject(noun)
                && !tree.has(noun, "cop", "case");
        for (int token = 0; token < tree.size() && alone; token++) {
            boolean later = token > clause && tree.is(token, "acl") && tree.head(token) == noun;
            boolean apart = token > clause && tree.is(token, "advcl") && tree.has(token, "mark");
            alone = (!tree.isFinite(token) || apart) && !later;
        }
        return alone;
    }
}
