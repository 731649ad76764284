package org.casus.annotate;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The grammar of headlines, put in words the engine has learned from sentences.
 *
 * <p>The comma of a headline means "and" between two subjects ("<em>Iran, Iraq</em> sign deal") and before a second verb
 * ("Fire destroys market, <em>leaves</em> 200 homeless"), but not before "says", whose speaker stands behind it. Where a headline has no verb, one of its nouns that can be a verb
 * may be it ("Blast near embassy <em>wounds</em> five").
 */
final class Headlinese {
    private static final int LONGEST_SUBJECT = 3;
    private static final Set<String> ENDS = Set.of(
            "begins", "capsizes", "collapses", "derails", "dies", "ends", "explodes", "fails", "resigns", "sinks");
    private static final Set<String> BEFORE_EVENTS = Set.of("over", "after", "amid", "during", "since", "following");
    /** Of these "in" says what came of them: "three hurt <em>in shooting</em> at mosque". */
    private static final Set<String> EVENTS = Set.of(
            "shooting", "bombing", "stabbing", "shelling", "fighting", "rioting", "looting", "beating", "hijacking");

    private Headlinese() {}

    /** The indexes of the commas that mean "and": one between subjects, one before a second verb. */
    static List<Integer> commas(NLPNode[] nodes) {
        List<Integer> commas = new ArrayList<>();
        for (int i = 1; i < nodes.length; i++) {
            String form = nodes[i].getWordForm();
            if (form.equalsIgnoreCase("and")) {
                return List.of();
            }
            if (form.equals(",")) {
                commas.add(i);
            }
        }
        int first = commas.isEmpty() ? 0 : commas.get(0);
        int last = commas.isEmpty() ? 0 : commas.get(commas.size() - 1);
        if (first < 2 || last + 2 >= nodes.length || commas.size() > 2) {
            return List.of();
        }
        boolean subjects = joinsSubjects(nodes, first);
        boolean verbs = (commas.size() == 2 || !subjects) && joinsVerbs(nodes, last);
        if (commas.size() == 2) {
            return subjects && verbs ? List.of(first - 1, last - 1) : List.of();
        }
        return subjects || verbs ? List.of(first - 1) : List.of();
    }

    private static boolean joinsSubjects(NLPNode[] nodes, int comma) {
        if (comma > LONGEST_SUBJECT + 1) {
            return false;
        }
        for (int i = 1; i < comma; i++) {
            if (!tag(nodes[i]).startsWith("N") && !tag(nodes[i]).startsWith("JJ")) {
                return false;
            }
        }
        String next = tag(nodes[comma + 1]);
        return tag(nodes[comma - 1]).startsWith("N") && (next.startsWith("N") || next.startsWith("JJ"));
    }

    private static boolean joinsVerbs(NLPNode[] nodes, int comma) {
        boolean verb = false;
        for (int i = 2; i < comma; i++) {
            verb |= tag(nodes[i]).matches("VB[DZP]");
        }
        NLPNode next = nodes[comma + 1];
        if (next.getWordForm().toLowerCase(Locale.ROOT).matches("says?|said|insists?")) {
            return false;
        }
        boolean candidate = tag(next).matches("VB[DZPN]?") || tag(next).startsWith("NN") && canBeVerb(next);
        for (int i = comma + 2; i < nodes.length; i++) {
            candidate &= !tag(nodes[i]).matches("VB[DZPN]|MD");
        }
        return verb && candidate;
    }

    /** Gives a noun behind a comma that joins verbs the tag of a verb, when the first verb has the form that fits. */
    static void retag(NLPNode[] nodes, int comma) {
        NLPNode next = nodes[comma + 2];
        boolean plural = false;
        boolean singular = false;
        for (int i = 2; i <= comma; i++) {
            plural |= tag(nodes[i]).matches("VBP|VBD");
            singular |= tag(nodes[i]).equals("VBZ");
        }
        boolean fits = tag(next).equals("NN") && plural || tag(next).equals("NNS") && singular;
        if (fits && canBeVerb(next)) {
            next.setPartOfSpeechTag(verbTag(next));
        }
    }

    /**
     * Gives "sinks" at the end ("Dozens feared dead after ferry <em>sinks</em>") the tag of a verb; "strikes" before a colon ("Syria <em>strikes</em>: Russia rejects claims"), and "shooting" behind a preposition ("held
     * over <em>shooting</em> in Oslo"), the tag of a noun.
     */
    static void retagNouns(NLPNode[] nodes) {
        for (int i = 2; i < nodes.length; i++) {
            boolean last = i + 1 == nodes.length;
            if (tag(nodes[i]).equals("VBZ")
                    && !last
                    && nodes[i + 1].getWordForm().equals(":")
                    && opensWithNouns(nodes, i)) {
                nodes[i].setPartOfSpeechTag("NNS");
            } else if (tag(nodes[i]).equals("VBG")
                    && isBeforeEvent(nodes, i)
                    && (last || tag(nodes[i + 1]).matches("IN|TO|[,.:]"))) {
                nodes[i].setPartOfSpeechTag("NN");
            } else if (last && i > 2 && ENDS.contains(nodes[i].getWordForm().toLowerCase(Locale.ROOT))) {
                nodes[i].setPartOfSpeechTag("VBZ");
            }
        }
    }

    private static boolean isBeforeEvent(NLPNode[] nodes, int i) {
        String before = nodes[i - 1].getWordForm().toLowerCase(Locale.ROOT);
        return BEFORE_EVENTS.contains(before)
                || before.equals("in") && EVENTS.contains(nodes[i].getWordForm().toLowerCase(Locale.ROOT));
    }

    private static boolean opensWithNouns(NLPNode[] nodes, int end) {
        for (int i = 1; i < end; i++) {
            if (!tag(nodes[i]).matches("N.*|JJ|HYPH|CD|POS")) {
                return false;
            }
        }
        return true;
    }

    /** Nodes that may be the verb a headline lacks, the likeliest first. */
    static List<Integer> verbs(NLPNode[] nodes) {
        List<Integer> verbs = new ArrayList<>();
        for (int i = 2; i + 1 < nodes.length; i++) {
            boolean behindPlural =
                    i == 2 && tag(nodes[1]).equals("NNS") && tag(nodes[2]).equals("NN");
            if (tag(nodes[i]).matches("NNS?|JJ|VBN|RP|IN") && (canBeVerb(nodes[i]) || behindPlural)) {
                verbs.add(i);
            }
        }
        return verbs;
    }

    /** The finite tag that the node takes as a verb. */
    static String verbTag(NLPNode node) {
        return tag(node).equals("NNS") ? "VBZ" : tag(node).equals("VBN") ? "VBD" : "VBP";
    }

    private static boolean canBeVerb(NLPNode node) {
        String second = node.getFeat("pos2");
        List<String> classes = node.getAmbiguityClasseList();
        return second != null && second.startsWith("VB")
                || classes != null && classes.stream().anyMatch(tag -> tag.startsWith("VB") && !tag.equals("VBG"));
    }

    private static String tag(NLPNode node) {
        return node.getPartOfSpeechTag();
    }
}
