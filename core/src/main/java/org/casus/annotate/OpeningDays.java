package org.casus.annotate;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Days that open a sentence and were taken for part of its subject: "On 1 November <em>urban guerrillas</em> attacked", "This past
 * Wednesday <em>masked men</em> burned a bus".
 */
final class OpeningDays implements TreePass {
    /** How many words may stand before the day. */
    private static final int REACH = 3;

    private static final Set<String> CLOCK = Set.of("am", "pm", "a.m", "p.m", "a.m.", "p.m.");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    @Override
    public void apply(Tree tree) {
        for (int day = 0; day < tree.size(); day++) {
            if (CLOCK.contains(tree.lower(day))) {
                clock(tree, day);
            }
            if (day == 1 && YEAR.matcher(tree.lower(day)).matches()) {
                behind(tree, day);
            }
            if (!CalendarNames.isMonth(tree.lower(day)) && !CalendarNames.isWeekday(tree.lower(day))) {
                continue;
            }
            before(tree, day);
            behind(tree, day);
            int noun = tree.head(day);
            if (noun > day + 1 && tree.tag(noun).equals("DT")) {
                noun = subject(tree, day + 1);
            } else if (noun > day && tree.is(noun, "amod") && tree.is(day, "obl:npmod", "obl:tmod")) {
                noun = tree.head(noun);
            }
            if (noun > day
                    && tree.is(day, "compound", "nmod", "amod", "obl:npmod", "obl:tmod")
                    && tree.is(noun, "nsubj", "nsubj:pass")
                    && tree.head(noun) > noun) {
                part(tree, day, noun);
            }
        }
    }

    /** "The following Sunday <em>the residence</em> was attacked": a day took the place of the subject. */
    private static void before(Tree tree, int day) {
        int noun = tree.child(day, "appos");
        if (noun > day
                && tree.is(day, "nsubj", "nsubj:pass")
                && tree.first(noun) == day + 1
                && tree.has(day, "amod")
                && tree.head(day) > noun) {
            tree.attach(noun, tree.head(day), tree.relation(day));
            tree.attach(day, tree.head(noun), "obl:tmod");
        }
    }

    /** "On Sunday <em>Russia</em> sacked", "In 2014 <em>Egypt</em>, Jordan and Oman recalled": a name was taken for one with the day before it. */
    private static void behind(Tree tree, int day) {
        int name = tree.head(day);
        int verb = name > day ? tree.head(name) : Tree.ROOT;
        if (day != 1
                || !tree.tag(0).equals("IN")
                || verb <= name
                || !tree.is(day, "compound", "nummod")
                || !tree.is(name, "obl")
                || !tree.tag(name).startsWith("NNP")
                || !tree.tag(verb).matches("VB[DZP]")
                || tree.has(verb, "cop", "expl", "csubj")) {
            return;
        }
        int second = tree.child(verb, "nsubj", "nsubj:pass");
        if (second != Tree.ROOT && !lists(tree, name, second, verb)) {
            return;
        }
        tree.attach(day, verb, "obl");
        tree.attach(0, day, "case");
        tree.attach(name, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
        if (second != Tree.ROOT) {
            for (int child : tree.children(second)) {
                if (child > second && tree.is(child, "conj")) {
                    tree.attach(child, name, "conj");
                }
            }
            tree.attach(second, name, "conj");
        }
    }

    /** Whether a comma and a list stand behind a name. */
    private static boolean lists(Tree tree, int name, int second, int verb) {
        return second > name
                && second < verb
                && tree.first(second) == name + 2
                && tree.lower(name + 1).equals(",")
                && tree.tag(second).startsWith("NNP")
                && tree.has(second, "conj");
    }

    /** "Around 1:45am, <em>a woman</em> was shot": an hour took the place of the subject. */
    private static void clock(Tree tree, int hour) {
        int noun = tree.child(hour, "appos");
        if (noun > hour && tree.is(hour, "nsubj", "nsubj:pass") && tree.has(hour, "nummod") && tree.head(hour) > noun) {
            tree.attach(noun, tree.head(hour), tree.relation(hour));
            tree.attach(hour, tree.head(noun), "obl:tmod");
        }
    }

    /** The subject that a word belongs to, or the word. */
    private static int subject(Tree tree, int word) {
        int noun = word;
        while (tree.head(noun) != Tree.ROOT && !tree.is(noun, "nsubj", "nsubj:pass")) {
            noun = tree.head(noun);
        }
        return noun;
    }

    private static void part(Tree tree, int day, int noun) {
        int first = day;
        while (first > 0 && day - first < REACH && belongs(tree, first - 1)) {
            first--;
        }
        boolean opens = first == 0 || tree.lower(first - 1).equals(",");
        if (!opens || first == day) {
            return;
        }
        int marker = tree.tag(first).equals("IN") ? first : Tree.ROOT;
        tree.attach(day, tree.head(noun), marker == Tree.ROOT ? "obl:tmod" : "obl");
        for (int word = first; word < day; word++) {
            String relation = word == marker ? "case" : tree.tag(word).equals("CD") ? "nummod" : "amod";
            tree.attach(word, day, tree.tag(word).equals("DT") ? "det" : relation);
        }
    }

    private static boolean belongs(Tree tree, int word) {
        return tree.tag(word).equals("CD")
                || tree.lower(word).matches("on|in|since|this|last|next|past|early|late|the|following");
    }
}
