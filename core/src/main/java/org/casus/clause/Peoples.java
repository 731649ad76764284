package org.casus.clause;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Phrase;

/** Adjectives and nouns before a noun that name several parties at once: "French and Russian forces" are two. */
final class Peoples {
    private final Tree tree;
    private final Lexicon lexicon;

    Peoples(Tree tree, Lexicon lexicon) {
        this.tree = tree;
        this.lexicon = lexicon;
    }

    /** Whether a word names a people or state, or says who leads: "French", "US", "Kurdish-led". */
    boolean isPeople(int token) {
        return isNamed(token) || leader(token) >= 0;
    }

    private boolean isNamed(int token) {
        String word = tree.lower(token);
        if (lexicon.places().test(word)) {
            return false;
        }
        if (lexicon.peoples().test(word) || "NORP".equals(tree.token(token).name())) {
            return true;
        }
        int hyphen = word.indexOf('-');
        return hyphen > 0 && word.endsWith("-led") && lexicon.peoples().test(word.substring(0, hyphen));
    }

    /** Who leads, of "led" in "US-led strikes", or {@link Tree#NONE}. */
    int leader(int token) {
        if (!tree.lower(token).equals("led")) {
            return Tree.NONE;
        }
        int leader = tree.first(token);
        return leader >= 0
                        && leader < token
                        && (isNamed(leader) || tree.token(leader).isProper())
                ? leader
                : Tree.NONE;
    }

    /** Where the last party of coordinated adjectives begins, or {@link Tree#NONE} when there is at most one. */
    int split(int head) {
        List<Integer> peoples = peoples(head);
        return peoples.size() < 2 ? Tree.NONE : from(peoples.get(peoples.size() - 1));
    }

    /** Where the first of them begins. */
    int start(int head) {
        return from(peoples(head).get(0));
    }

    /** All parties but the last, each with the words of its own adjective, all with the same head. */
    List<Phrase> parts(int head, int start) {
        List<Integer> peoples = peoples(head);
        List<Phrase> parts = new ArrayList<>();
        for (int people : peoples.subList(0, peoples.size() - 1)) {
            if (people >= start) {
                parts.add(Phrase.of(head, from(people), people + 1));
            }
        }
        return parts;
    }

    /** Where the words of an adjective begin: "South African". */
    private int from(int people) {
        int first = people;
        while (first > 0
                && tree.head(first - 1) == people
                && !tree.is(first - 1, "cc")
                && !tree.is(first - 1, "punct")) {
            first--;
        }
        return first;
    }

    /** A state before a noun of several: "the <em>Kazakhstan</em> and UAE governments". */
    private boolean isState(int token, int head) {
        return tree.tag(head).equals("NNS")
                && (tree.is(token, "compound") || tree.is(token, "conj"))
                && tree.token(token).isProper()
                && lexicon.states().test(words(token));
    }

    /** A word with those that hang right before it: "north korea". */
    private String words(int token) {
        StringBuilder words = new StringBuilder(tree.lower(token));
        for (int word = token - 1; word >= from(token) && tree.token(word).isProper(); word--) {
            words.insert(0, tree.lower(word) + " ");
        }
        return words.toString();
    }

    /** The coordinated adjectives of peoples, or states, before a noun; fewer than two when they are not coordinated. */
    private List<Integer> peoples(int head) {
        List<Integer> peoples = new ArrayList<>();
        if (!tree.token(head).isNoun() || tree.tag(head).equals("NNP")) {
            return peoples;
        }
        boolean joined = false;
        for (int child = tree.first(head); child >= 0 && child < head; child = tree.next(child)) {
            if (isModifier(child) && (isPeople(child) || isState(child, head))) {
                peoples.add(child);
                for (int member = tree.first(child); member >= 0; member = tree.next(member)) {
                    if (tree.is(member, "conj") && (isPeople(member) || isState(member, head))) {
                        peoples.add(member);
                        joined = true;
                    }
                }
            } else if (tree.is(child, "cc") && !peoples.isEmpty()) {
                joined = true;
            }
        }
        if (!joined) {
            peoples.clear();
        }
        return peoples;
    }

    private boolean isModifier(int token) {
        return tree.is(token, "amod")
                || tree.is(token, "compound")
                || tree.relation(token).equals("nmod");
    }
}
