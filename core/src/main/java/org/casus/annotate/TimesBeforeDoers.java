package org.casus.annotate;

import java.util.regex.Pattern;

/**
 * A time that opens a clause behind another: "killed nine; on Monday <em>gunmen</em> killed four", "and in 2011 <em>rebels</em> took the
 * town". The noun behind it was taken for part of the time though the verb has no other subject, or the time for a clause of its own:
 * "; <em>last month</em> 90 people died".
 */
final class TimesBeforeDoers implements TreePass {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern MONTH = Pattern.compile("(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?");
    private static final Pattern PART = Pattern.compile("(early|late|morning|afternoon|evening|night|\\d\\d?|,)");
    private static final Pattern UNIT = Pattern.compile("day|night|morning|evening|weekend|week|month|year|decade");

    @Override
    public void apply(Tree tree) {
        for (int word = 0; word < tree.size(); word++) {
            if (tree.is(word, "obl")) {
                doer(tree, word);
            } else if (tree.is(word, "parataxis", "conj", "dep")
                    && UNIT.matcher(tree.lemma(word)).matches()) {
                stray(tree, word);
            }
        }
    }

    private static void doer(Tree tree, int noun) {
        int verb = tree.head(noun);
        int first = tree.first(noun);
        if (verb <= noun
                || !tree.tag(verb).matches("VB[DZPN]")
                || !tree.isFinite(verb)
                || tree.hasSubject(verb)
                || !tree.lower(first).matches("on|in|during")
                || tree.head(first) != noun
                || !tree.tag(noun).startsWith("NN")
                || isTime(tree, noun)
                || tree.last(noun) >= verb
                || !opens(tree, first)) {
            return;
        }
        int time = Tree.ROOT;
        int end = first + 1;
        while (end < noun && (isTime(tree, end) || PART.matcher(tree.lower(end)).matches())) {
            time = time == Tree.ROOT && isTime(tree, end) ? end : time;
            end++;
        }
        boolean year = time != Tree.ROOT && YEAR.matcher(tree.lower(time)).matches();
        boolean some = tree.tag(noun).endsWith("S") || tree.tag(noun).startsWith("NNP");
        if (time == Tree.ROOT || year && !some) {
            return;
        }
        tree.attach(time, verb, "obl");
        for (int word = first; word < end; word++) {
            if (word != time) {
                tree.attach(word, time, relation(tree, word, first));
            }
        }
        tree.attach(noun, verb, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    }

    private static String relation(Tree tree, int word, int marker) {
        if (word == marker) {
            return "case";
        }
        return tree.lower(word).equals(",") ? "punct" : tree.tag(word).equals("CD") ? "nummod" : "compound";
    }

    /** A time that was hung on the clause before it, and not on that behind it whose subject it stands before. */
    private static void stray(Tree tree, int time) {
        int above = tree.head(time);
        if (above == Tree.ROOT
                || above > time
                || !tree.has(time, "amod", "det")
                || tree.has(time, "nsubj", "nsubj:pass", "cop")
                || !opens(tree, tree.first(time))) {
            return;
        }
        for (int verb = time + 1; verb < tree.size(); verb++) {
            int subject = tree.isVerb(verb) ? tree.child(verb, "nsubj", "nsubj:pass") : Tree.ROOT;
            if (subject > time && tree.head(verb) == above && tree.first(subject) == tree.last(time) + 1) {
                tree.attach(time, verb, "obl:tmod");
                return;
            }
        }
    }

    private static boolean opens(Tree tree, int word) {
        return word == 0
                || tree.lower(word - 1).matches("[;,]")
                || tree.tag(word - 1).equals("CC");
    }

    private static boolean isTime(Tree tree, int word) {
        String lower = tree.lower(word);
        return CalendarNames.isMonth(lower)
                || CalendarNames.isWeekday(lower)
                || MONTH.matcher(lower).matches()
                || YEAR.matcher(lower).matches()
                || lower.matches("morning|afternoon|evening|night");
    }
}
