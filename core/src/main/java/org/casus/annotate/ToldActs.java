package org.casus.annotate;

import java.util.Set;

/**
 * What somebody is told to do, and what is to come otherwise.
 *
 * <ul>
 *   <li>"Lobbied the committee <em>to strip</em> …", "directed the commission <em>to recount</em> …": the engine hangs the infinitive
 *       beside the object, as a purpose, or on it; here it becomes the {@code xcomp} of the verb of telling.
 *   <li>"Gave the officials until Friday <em>to free</em> him": the same behind a stretch of time.
 *   <li>"<em>Leave</em> the island, the guard told them": a bare verb that opens the sentence before words of speech is what is said.
 *   <li>"Told them to shut the schools or <em>they would burn</em> them": the engine hangs what is to come otherwise on the last noun;
 *       it is told too.
 * </ul>
 */
final class ToldActs implements TreePass {
    /** Verbs whose object is always the one who is told. */
    private static final Set<String> ADDRESSING = Set.of(
            "advise",
            "ask",
            "beg",
            "beseech",
            "bid",
            "cajole",
            "caution",
            "coax",
            "compel",
            "counsel",
            "dare",
            "encourage",
            "enjoin",
            "entreat",
            "exhort",
            "force",
            "goad",
            "implore",
            "incite",
            "instruct",
            "invite",
            "lobby",
            "nudge",
            "oblige",
            "persuade",
            "petition",
            "press",
            "pressure",
            "prod",
            "push",
            "radio",
            "remind",
            "solicit",
            "tell",
            "urge",
            "warn");

    /** Verbs whose object is the one who is told, or the act itself: "ordered <em>a raid</em> to free them". */
    private static final Set<String> ORDERING = Set.of(
            "allow",
            "assign",
            "authorise",
            "authorize",
            "command",
            "detail",
            "direct",
            "mandate",
            "order",
            "permit",
            "request",
            "require",
            "summon",
            "task");

    private static final Set<String> GIVING = Set.of("give", "grant", "allow", "set", "leave");

    private static final Set<String> TIMES =
            Set.of("second", "minute", "hour", "day", "week", "month", "year", "deadline");

    /** Endings of nouns of action. */
    private static final String ACTION = ".*(tion|sion|ment|ing|ance|ence|al|ure|down)";

    /** Nouns of action without such an ending. */
    private static final Set<String> ACTIONS = Set.of(
            "airstrike",
            "alert",
            "attack",
            "ban",
            "blockade",
            "curfew",
            "enquiry",
            "freeze",
            "halt",
            "hunt",
            "inquest",
            "inquiry",
            "probe",
            "raid",
            "review",
            "search",
            "siege",
            "strike",
            "test");

    /** Nouns of people with such an ending. */
    private static final Set<String> PEOPLE = Set.of(
            "administration",
            "commission",
            "corporation",
            "delegation",
            "department",
            "federation",
            "general",
            "government",
            "institution",
            "mission",
            "nation",
            "official",
            "opposition",
            "organisation",
            "organization",
            "parliament",
            "regiment",
            "tribunal",
            "union");

    @Override
    public void apply(Tree tree) {
        for (int token = 1; token < tree.size(); token++) {
            int to = tree.child(token, "mark");
            if (to != Tree.ROOT && tree.tag(to).equals("TO") && tree.is(token, "advcl", "acl", "acl:relcl")) {
                told(tree, token, to);
            }
        }
        for (int token = 0; token < tree.size(); token++) {
            if (tree.is(token, "advcl", "xcomp") && isCommand(tree, token)) {
                tree.relabel(token, "ccomp");
            } else if (tree.lower(token).equals("or") && tree.is(token, "cc")) {
                otherwise(tree, token);
                consequence(tree, token);
            } else if (tree.lower(token).equals("and") && tree.is(token, "cc")) {
                consequence(tree, token);
            }
        }
    }

    private static void told(Tree tree, int infinitive, int to) {
        int verb = tree.head(infinitive);
        while (verb != Tree.ROOT && !tree.isVerb(verb)) {
            verb = tree.head(verb);
        }
        if (verb == Tree.ROOT || verb > to) {
            return;
        }
        int object = addressee(tree, verb, to);
        if (object == Tree.ROOT || isBroken(tree, object, to) || !reaches(tree, verb, object, to)) {
            return;
        }
        String lemma = tree.lemma(verb);
        boolean tells = ADDRESSING.contains(lemma)
                || ORDERING.contains(lemma) && !isAction(tree, object)
                || GIVING.contains(lemma) && isTimed(tree, verb, object, to);
        if (tells) {
            tree.attach(infinitive, verb, "xcomp");
        }
    }

    /** The one whom a verb speaks to, or {@link Tree#ROOT}. */
    private static int addressee(Tree tree, int verb, int to) {
        int receiver = tree.child(verb, "iobj");
        int object = receiver != Tree.ROOT ? receiver : tree.child(verb, "obj");
        return object != Tree.ROOT && object > verb && object < to ? object : Tree.ROOT;
    }

    /** Whether a comma stands before the infinitive. */
    private static boolean isBroken(Tree tree, int from, int to) {
        for (int token = from; token < to; token++) {
            if (tree.is(token, "punct") && !tree.lower(token).equals("-")) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but phrases of the verb and of its object stands between. */
    private static boolean reaches(Tree tree, int verb, int object, int to) {
        for (int token = object + 1; token < to; token++) {
            if (tree.isVerb(token) && tree.isFinite(token) || !tree.under(token, verb)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAction(Tree tree, int noun) {
        String lemma = tree.lemma(noun);
        boolean common = tree.tag(noun).equals("NN") || tree.tag(noun).equals("NNS");
        return common && !PEOPLE.contains(lemma) && (ACTIONS.contains(lemma) || lemma.matches(ACTION));
    }

    /** "Gave them <em>until Friday</em>, <em>a week</em>". */
    private static boolean isTimed(Tree tree, int verb, int object, int to) {
        for (int child : tree.children(verb)) {
            if (child > object && child < to && !tree.is(child, "iobj")) {
                int preposition = tree.child(child, "case");
                boolean until =
                        preposition != Tree.ROOT && tree.lower(preposition).matches("until|till");
                if (until || TIMES.contains(tree.lemma(child))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "<em>Leave</em> by Friday, the militia said". */
    private static boolean isCommand(Tree tree, int verb) {
        int head = tree.head(verb);
        int subject = head == Tree.ROOT ? Tree.ROOT : tree.child(head, "nsubj");
        boolean quoted = verb > 0 && tree.tag(verb - 1).equals("``");
        boolean opens = verb == 0 || quoted && verb == 1;
        return tree.tag(verb).equals("VB")
                && subject != Tree.ROOT
                && (opens && subject > verb || quoted && subject < verb && head < verb)
                && SpeechVerbs.is(tree, head)
                && !tree.has(verb, "mark", "nsubj", "nsubj:pass", "aux:pass");
    }

    /** "… or <em>they would burn</em> them". */
    private static void otherwise(Tree tree, int or) {
        int clause = future(tree, or);
        int before = tree.head(or);
        if (clause == Tree.ROOT || before == Tree.ROOT || before == clause || tree.head(clause) == Tree.ROOT) {
            return;
        }
        int telling = before;
        while (telling != Tree.ROOT && !(tree.isVerb(telling) && tree.has(telling, "xcomp") && telling < before)) {
            telling = tree.head(telling);
        }
        if (telling != Tree.ROOT && tree.under(clause, telling) && tree.is(before, "xcomp", "obj", "nmod", "obl")) {
            tree.attach(clause, telling, "ccomp");
            tree.attach(or, clause, "cc");
        }
    }

    /** "<em>Cross</em> the river, he told them, and <em>you will be shot</em>": told as well. */
    private static void consequence(Tree tree, int and) {
        int clause = tree.head(and);
        int telling = clause == Tree.ROOT || !tree.is(clause, "conj") ? Tree.ROOT : tree.head(clause);
        if (telling == Tree.ROOT || clause != future(tree, and)) {
            return;
        }
        int said = tree.child(telling, "ccomp");
        boolean command = said != Tree.ROOT
                && said < telling
                && tree.tag(said).equals("VB")
                && !tree.has(said, "mark", "nsubj", "nsubj:pass");
        if (command && SpeechVerbs.is(tree, telling)) {
            tree.attach(clause, telling, "ccomp");
        }
    }

    /** The clause right behind a conjunction that has a subject of its own and tells what will be, or {@link Tree#ROOT}. */
    private static int future(Tree tree, int conjunction) {
        for (int token = conjunction + 1; token < tree.size() && token < conjunction + 12; token++) {
            if (tree.is(token, "aux")
                    && tree.tag(token).equals("MD")
                    && tree.lemma(token).matches("will|would|shall")) {
                int clause = tree.head(token);
                int subject = clause == Tree.ROOT ? Tree.ROOT : tree.child(clause, "nsubj", "nsubj:pass");
                boolean near = subject > conjunction && subject < token;
                return near && tree.first(subject) <= conjunction + 3 ? clause : Tree.ROOT;
            }
            if (tree.isVerb(token) && tree.isFinite(token)) {
                return Tree.ROOT;
            }
        }
        return Tree.ROOT;
    }
}
