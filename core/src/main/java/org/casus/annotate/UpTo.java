package org.casus.annotate;

import java.util.Set;

/**
 * A number with its bounds is one phrase with its noun.
 *
 * <ul>
 *   <li>"Police said <em>up to ten people</em> were killed": the subject of what is said; nobody "says up".
 *   <li>"Shells killed <em>up to ten people</em>", "killed <em>between ten and twelve people</em>": the object.
 *   <li>"<em>Between ten and twelve people</em> were killed": the subject.
 *   <li>"<em>In excess of 200 people</em> died", "killed in excess of 200 people".
 *   <li>"The toll rose from ten to <em>twelve</em>": both numbers are said of the verb.
 * </ul>
 */
final class UpTo implements TreePass {
    private static final Set<String> TIMES = Set.of(
            "year", "month", "week", "day", "hour", "minute", "mile", "kilometre", "kilometer", "metre", "meter");

    /** Verbs of those who come, go or stand up to somebody, and of what rises up to a number. */
    private static final Set<String> MOVING = Set.of(
            "add", "build", "climb", "come", "crawl", "creep", "drive", "fall", "fly", "get", "go", "grow", "head",
            "jump", "lead", "line", "live", "look", "march", "measure", "move", "open", "pull", "range", "reach",
            "ride", "rise", "roll", "run", "sail", "stand", "stay", "step", "travel", "vary", "wake", "walk");

    private static final Set<String> ROUND = Set.of("dozen", "hundred", "thousand", "score");

    @Override
    public void apply(Tree tree) {
        for (int up = 1; up < tree.size() - 3; up++) {
            int verb = tree.head(up);
            int to = up + 1;
            boolean round = tree.lower(up + 2).equals("a") && ROUND.contains(tree.lower(up + 3));
            int number = round ? up + 3 : up + 2;
            boolean bound = tree.lower(up).equals("up")
                    && tree.lower(to).equals("to")
                    && (round || tree.tag(number).equals("CD"))
                    && verb != Tree.ROOT
                    && verb == up - 1
                    && SpeechVerbs.is(tree, verb);
            if (bound) {
                boolean counts = tree.is(number, "nummod", "compound", "amod", "det") && tree.head(number) > number;
                int people = counts ? tree.head(number) : number;
                tree.attach(up, number, "advmod");
                tree.attach(to, up, "fixed");
                give(tree, verb, people);
            }
            takeUpTo(tree, up);
            takeExcess(tree, up);
        }
        for (int word = 0; word < tree.size() - 1; word++) {
            takeBetween(tree, word);
            takeUncertain(tree, word);
            takeRise(tree, word);
        }
    }

    /** "Killed up to ten people": the people are the object, unless the verb goes or stands "up". */
    private static void takeUpTo(Tree tree, int up) {
        int to = up + 1;
        boolean round = tree.lower(up + 2).equals("a") && ROUND.contains(tree.lower(up + 3));
        int number = round ? up + 3 : up + 2;
        if (!tree.lower(up).equals("up")
                || !tree.lower(to).equals("to")
                || !round && !tree.tag(number).equals("CD")) {
            return;
        }
        boolean counts = tree.is(number, "nummod", "compound", "amod", "det") && tree.head(number) > number;
        int people = counts ? tree.head(number) : number;
        int verb = tree.head(people);
        boolean marked = tree.head(up) == verb && tree.head(to) == people || tree.head(up) == people;
        if (marked && verb == up - 1 && tree.is(people, "obl", "nmod") && isFreeToTake(tree, verb)) {
            if (tree.tag(verb).equals("VBN") && tree.has(verb, "nsubj")) {
                tree.retag(verb, "VBD");
            }
            tree.attach(up, number, "advmod");
            tree.attach(to, up, "fixed");
            tree.relabel(people, "obj");
        }
    }

    /** "<em>In excess of 200</em> people died", "killed in excess of 200 people": subject or object, and no circumstance. */
    private static void takeExcess(Tree tree, int excess) {
        int number = excess + 2;
        int verb = tree.head(excess);
        if (!tree.lower(excess).equals("excess")
                || !tree.lower(excess - 1).equals("in")
                || !tree.lower(excess + 1).equals("of")
                || !tree.tag(number).equals("CD")
                || verb == Tree.ROOT
                || !tree.isVerb(verb)) {
            return;
        }
        boolean counts = tree.is(number, "nummod", "compound") && tree.head(number) > number;
        int people = counts ? tree.head(number) : number;
        boolean subject = verb > people && !tree.hasSubject(verb);
        if (tree.head(people) != excess || !subject && !(verb < excess && isFreeToTake(tree, verb))) {
            return;
        }
        tree.attach(people, verb, subject ? tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj" : "obj");
        tree.attach(excess, number, "advmod");
        tree.attach(excess - 1, excess, "advmod");
        tree.attach(excess + 1, excess, "fixed");
    }

    /** "Killed between ten and twelve people", "between ten and twelve people died": object or subject, not a place between two. */
    private static void takeBetween(Tree tree, int between) {
        int number = between + 1;
        int people = tree.head(between);
        boolean range = tree.lower(between).equals("between")
                && tree.is(between, "case")
                && number + 3 < tree.size()
                && tree.tag(number).equals("CD")
                && tree.lower(number + 1).equals("and")
                && tree.tag(number + 2).equals("CD")
                && people > number + 2
                && tree.tag(people).equals("NNS")
                && !TIMES.contains(tree.lemma(people));
        int verb = range && tree.is(people, "obl") ? tree.head(people) : Tree.ROOT;
        if (verb == Tree.ROOT) {
            return;
        }
        if (verb == between - 1 && isFreeToTake(tree, verb)) {
            tree.attach(between, number, "advmod");
            tree.relabel(people, "obj");
        } else if (verb > people && tree.isVerb(verb) && !tree.hasSubject(verb)) {
            tree.attach(between, number, "advmod");
            tree.relabel(people, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        }
    }

    /** "Killed between 12 <em>and as many as 20 people</em>": both numbers count the people. */
    private static void takeUncertain(Tree tree, int between) {
        int number = between + 1;
        int greater = number + 2;
        while (greater < tree.size() && tree.lower(greater).matches("as|many|up|to")) {
            greater++;
        }
        int people = greater < tree.size() ? tree.head(greater) : Tree.ROOT;
        int verb = tree.head(number);
        boolean range = tree.lower(between).equals("between")
                && tree.head(between) == number
                && tree.tag(number).equals("CD")
                && tree.lower(number + 1).equals("and")
                && greater > number + 2
                && people > greater
                && tree.tag(greater).equals("CD")
                && tree.tag(people).equals("NNS")
                && tree.head(people) == number
                && !TIMES.contains(tree.lemma(people));
        if (range && verb != Tree.ROOT && verb == between - 1 && tree.is(number, "obl") && isFreeToTake(tree, verb)) {
            tree.attach(people, verb, "obj");
            tree.attach(number, people, "nummod");
            tree.attach(between, number, "advmod");
        }
    }

    /** "Rose from ten to twelve". */
    private static void takeRise(Tree tree, int to) {
        int after = tree.head(to);
        int before = after == Tree.ROOT ? Tree.ROOT : tree.head(after);
        boolean rise = tree.lower(to).equals("to")
                && tree.is(to, "case")
                && after == to + 1
                && before == to - 1
                && tree.tag(after).equals("CD")
                && tree.tag(before).equals("CD")
                && tree.is(after, "obl", "nmod")
                && tree.is(before, "obl")
                && tree.lower(before - 1).equals("from")
                && tree.isVerb(tree.head(before));
        if (rise) {
            tree.attach(after, tree.head(before), "obl");
        }
    }

    private static boolean isFreeToTake(Tree tree, int verb) {
        return tree.isVerb(verb)
                && !MOVING.contains(tree.lemma(verb))
                && !tree.has(verb, "obj", "ccomp", "xcomp", "aux:pass", "nsubj:pass");
    }

    /** Makes the people the subject of the clause behind them that has none. */
    private static void give(Tree tree, int verb, int people) {
        for (int clause : tree.children(verb)) {
            boolean open =
                    clause > people && tree.is(clause, "ccomp", "xcomp", "advcl", "dep") && !tree.hasSubject(clause);
            if (open && tree.head(people) == verb) {
                tree.attach(people, clause, tree.has(clause, "aux:pass") ? "nsubj:pass" : "nsubj");
                tree.relabel(clause, "ccomp");
                return;
            }
        }
    }
}
