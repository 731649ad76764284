package org.casus.annotate;

import java.util.List;
import java.util.Set;

/**
 * Lists whose members hang too low or were taken for something else.
 *
 * <ul>
 *   <li>"The priest, rector of the university, <em>five others</em> and <em>two women</em> were killed": a plural verb tells that its
 *       one subject is the first of a list.
 *   <li>"A shop, <em>the People's Bank</em>, a school, and other buildings": what three explain is itself more than one.
 *   <li>"Two teachers, together with <em>a nurse</em>, were shot"; "he was shot along with <em>his wife</em>".
 *   <li>"In a village 180 km from Lima, <em>gunmen</em> attacked a bus": a distance does nothing.
 *   <li>"Reporters <em>Navas and Gil</em>, Salvadorans who work here, were shot".
 *   <li>"Struck a bus full of nurses, who were on duty, as well as <em>kiosks</em>": no part of what tells of the nurses.
 *   <li>"Offices of unions and <em>houses</em> of teachers were burned": each has its own.
 *   <li>"The kidnapping and murder on 15 May <em>of a student</em>": no day is a student's.
 * </ul>
 */
final class Enumerations implements TreePass {
    private static final Set<String> PLURAL = Set.of("were", "are", "have");

    /** Nouns of one thing that is many: several may explain them, and their verb may be plural. */
    private static final Set<String> COLLECTIVE = Set.of(
            "alliance",
            "bloc",
            "coalition",
            "committee",
            "couple",
            "crew",
            "delegation",
            "dozen",
            "family",
            "gang",
            "government",
            "group",
            "half",
            "handful",
            "leadership",
            "list",
            "lot",
            "majority",
            "minority",
            "number",
            "pair",
            "panel",
            "police",
            "quartet",
            "range",
            "rest",
            "series",
            "staff",
            "team",
            "third",
            "total",
            "trio",
            "troop",
            "variety");

    private static final Set<String> MEASURES = Set.of(
            "km", "kilometer", "kilometre", "mile", "meter", "metre", "block", "yard", "hour", "minute", "league");

    @Override
    public void apply(Tree tree) {
        for (int token = 1; token < tree.size(); token++) {
            if (tree.is(token, "nsubj", "nsubj:pass")) {
                measure(tree, token);
            } else if (tree.is(token, "appos")) {
                several(tree, token);
            } else if (tree.is(token, "conj")) {
                owned(tree, token);
                besides(tree, token);
            } else if (tree.is(token, "compound")) {
                named(tree, token);
            } else if (tree.is(token, "nmod", "obl")) {
                together(tree, token);
                dated(tree, token);
            }
        }
        for (int token = 0; token < tree.size(); token++) {
            if (tree.is(token, "nsubj", "nsubj:pass")) {
                agreement(tree, token);
            }
        }
    }

    /** Whether a noun in the singular is one thing that is many. */
    static boolean isMany(String noun) {
        return COLLECTIVE.contains(noun);
    }

    private static void agreement(Tree tree, int subject) {
        int verb = tree.head(subject);
        boolean one = tree.tag(subject).matches("NNP?")
                && !COLLECTIVE.contains(tree.lemma(subject))
                && !tree.has(subject, "conj")
                && !tree.has(subject, "nummod");
        if (!one || verb <= subject + 3 || !isPlural(tree, verb, subject)) {
            return;
        }
        for (int member = subject + 2; member < verb; member++) {
            int host = tree.head(member);
            if (tree.is(member, "appos", "nmod") && tree.under(member, subject) && isAdded(tree, member, subject)) {
                tree.attach(member, subject, "conj");
                return;
            }
            if (tree.is(member, "conj")
                    && host != subject
                    && tree.isNominal(member)
                    && tree.under(member, subject)
                    && (isApart(tree, member) || isPerson(tree, member) && !isPerson(tree, host))) {
                for (int other : tree.children(host)) {
                    if (other >= member && tree.is(other, "conj")) {
                        tree.attach(other, subject, "conj");
                    }
                }
                return;
            }
        }
    }

    private static boolean isPlural(Tree tree, int verb, int subject) {
        for (int child : tree.children(verb)) {
            if (child > subject && child < verb && tree.is(child, "aux", "aux:pass", "cop")) {
                return PLURAL.contains(tree.lower(child));
            }
        }
        return PLURAL.contains(tree.lower(verb));
    }

    /** "Perez, the judge, <em>and</em> two of her guards": what stands behind the subject's own conjunction. */
    private static boolean isAdded(Tree tree, int member, int subject) {
        int before = tree.first(member) - 1;
        return before > subject && tree.is(before, "cc") && tree.head(before) == subject && tree.isNominal(member);
    }

    /** "Rojas, rector of the university <em>and Maria Flores</em>": a person is not joined to a body. */
    private static boolean isPerson(Tree tree, int noun) {
        return tree.word(noun).name().endsWith("-PERSON");
    }

    /** Whether a comma parts a member from what stands before it. */
    private static boolean isApart(Tree tree, int member) {
        int before = tree.first(member);
        while (before > 0 && tree.lower(before).matches("and|or")) {
            before--;
        }
        if (before == tree.first(member) && before > 0) {
            before--;
            if (tree.lower(before).matches("and|or") && before > 0) {
                before--;
            }
        }
        return tree.lower(before).equals(",");
    }

    private static void several(Tree tree, int second) {
        int first = tree.head(second);
        List<Integer> members = tree.children(second).stream()
                .filter(child -> tree.is(child, "conj"))
                .toList();
        boolean list = first != Tree.ROOT
                && first < second
                && members.size() > 1
                && tree.has(members.get(members.size() - 1), "cc")
                && tree.tag(first).equals("NN")
                && tree.has(first, "det")
                && !COLLECTIVE.contains(tree.lemma(first))
                && isWhole(tree, second)
                && members.stream().allMatch(member -> isWhole(tree, member))
                && !(isIndefinite(tree, second) && !isIndefinite(tree, first));
        if (list) {
            tree.attach(second, first, "conj");
            members.forEach(member -> tree.attach(member, first, "conj"));
        }
    }

    /** Whether a noun stands by itself, not as what somebody is ("a lawyer, writer and teacher"). */
    private static boolean isWhole(Tree tree, int noun) {
        return tree.has(noun, "det", "nummod", "nmod:poss") || tree.tag(noun).matches("NNS|NNPS?");
    }

    private static boolean isIndefinite(Tree tree, int noun) {
        int determiner = tree.child(noun, "det");
        return determiner != Tree.ROOT && tree.lower(determiner).matches("an?|another");
    }

    private static void together(Tree tree, int noun) {
        int marker = tree.child(noun, "case");
        if (marker == Tree.ROOT
                || !tree.lower(marker).matches("together|along")
                || !tree.has(marker, "fixed")
                || !tree.isNominal(noun)) {
            return;
        }
        int head = tree.head(noun);
        if (tree.is(noun, "obl") && head != Tree.ROOT) {
            int object = tree.child(head, "obj");
            head = object == Tree.ROOT ? tree.child(head, "nsubj:pass") : object;
        }
        if (head != Tree.ROOT && head < noun && tree.isNominal(head)) {
            tree.attach(noun, head, "conj");
        }
    }

    private static void owned(Tree tree, int token) {
        int first = tree.head(token);
        boolean belongs = first != Tree.ROOT && first < token && tree.is(first, "nmod") && isOf(tree, first);
        int owner = belongs ? tree.head(first) : Tree.ROOT;
        boolean alike = owner != Tree.ROOT
                && tree.tag(owner).equals("NNS")
                && tree.tag(token).equals("NNS");
        for (int child : alike ? tree.children(token) : List.<Integer>of()) {
            if (child > token && tree.is(child, "nmod") && isOf(tree, child)) {
                tree.attach(token, owner, "conj");
                return;
            }
        }
    }

    /** "Struck a bus full of nurses, who were on duty, <em>as well as</em> several kiosks": no part of what tells of the nurses. */
    private static void besides(Tree tree, int token) {
        int first = tree.first(token);
        boolean besides = first > 1
                && tree.lower(first).equals("as")
                && tree.lower(first + 1).equals("well")
                && tree.lower(first - 1).equals(",")
                && tree.isNominal(token);
        int relative = besides ? tree.head(token) : Tree.ROOT;
        while (relative != Tree.ROOT && !tree.is(relative, "acl:relcl")) {
            relative = tree.head(relative);
        }
        int object = relative == Tree.ROOT ? Tree.ROOT : tree.head(relative);
        while (object != Tree.ROOT && !tree.is(object, "obj", "nsubj", "nsubj:pass", "obl:agent")) {
            object = tree.isVerb(object) ? Tree.ROOT : tree.head(object);
        }
        if (object != Tree.ROOT
                && object < token
                && tree.lower(tree.first(relative) - 1).equals(",")) {
            tree.attach(token, object, "conj");
        }
    }

    /** "Reporters <em>Navas and Gil</em>, Salvadorans who …": names before a comma are no part of the noun behind it. */
    private static void named(Tree tree, int name) {
        int noun = tree.head(name);
        int bearer = tree.is(noun, "appos") ? tree.head(noun) : Tree.ROOT;
        if (bearer != Tree.ROOT
                && bearer < name
                && name < noun
                && tree.tag(name).startsWith("NNP")
                && tree.has(name, "conj")
                && tree.lower(noun - 1).equals(",")) {
            tree.attach(name, bearer, "appos");
            tree.attach(noun, bearer, "appos");
        }
    }

    private static boolean isOf(Tree tree, int noun) {
        int marker = tree.child(noun, "case");
        return marker != Tree.ROOT && tree.lower(marker).equals("of");
    }

    private static void measure(Tree tree, int subject) {
        int doer = tree.child(subject, "appos");
        boolean distance = MEASURES.contains(tree.lemma(subject)) && tree.has(subject, "nummod");
        if (distance
                && doer > subject
                && tree.lower(tree.first(doer) - 1).equals(",")
                && tree.last(doer) < tree.head(subject)) {
            tree.replace(doer, subject, "dep");
        }
    }

    private static void dated(Tree tree, int noun) {
        int month = tree.head(noun);
        int marker = tree.child(noun, "case");
        boolean whose = marker != Tree.ROOT
                && tree.lower(marker).equals("of")
                && month != Tree.ROOT
                && month < marker
                && CalendarNames.isMonth(tree.lemma(month))
                && !tree.tag(noun).equals("CD");
        int day = whose ? tree.first(month) : Tree.ROOT;
        if (!whose || !tree.lower(day).equals("on") || day == 0) {
            return;
        }
        int action = day - 1;
        if (tree.tag(action).startsWith("NN") && tree.is(action, "conj", "obj", "nmod", "obl", "nsubj", "nsubj:pass")) {
            tree.attach(noun, action, "nmod");
        }
    }
}
