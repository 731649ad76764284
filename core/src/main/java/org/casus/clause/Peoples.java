package org.casus.clause;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Words beside a noun that name several parties at once: "French and Russian forces", "Kenya and Uganda's armies" and "the armies of
 * Kenya and Uganda" are two, and so are "North and South Korea".
 */
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
                && !tree.is(first - 1, "case")
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
            boolean owner = isOwner(child, head);
            if (owner || isModifier(child) && (isPeople(child) || isState(child, head))) {
                peoples.add(child);
                for (int member = tree.first(child); member >= 0; member = tree.next(member)) {
                    boolean state = isState(member, head) || owner && isState(member);
                    if (tree.is(member, "conj") && (isPeople(member) || state)) {
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

    /** The phrases of the owners behind a plural noun of those who act, each with its head: "the armies of <em>Kenya</em> and <em>Uganda</em>"; else empty. */
    List<Phrase> owned(int head, Phrase whole) {
        if (!isActing(head)) {
            return List.of();
        }
        for (int child = tree.first(head); child >= 0; child = tree.next(child)) {
            if (child > head && tree.is(child, "nmod") && isOf(child) && isState(child)) {
                List<Phrase> owned = new ArrayList<>(List.of(Phrase.of(head, whole.first(), child + 1)));
                for (int member = tree.first(child); member >= 0; member = tree.next(member)) {
                    if (tree.is(member, "conj") && isState(member)) {
                        owned.add(Phrase.of(head, from(member), member + 1));
                    }
                }
                return owned.size() > 1 ? owned : List.of();
            }
        }
        return List.of();
    }

    /** "<em>North</em> and South Korea": the first of two states that share a word of their names, with that word as head; or null. */
    @Nullable
    Phrase half(int head) {
        for (int member = tree.first(head); member >= 0; member = tree.next(member)) {
            if (member > head
                    && tree.is(member, "conj")
                    && isState(member)
                    && from(member) < member
                    && lexicon.states().test(tree.lower(head) + " " + tree.lower(member))
                    && !lexicon.states().test(tree.lower(head))) {
                return Phrase.of(member, head, head + 1);
            }
        }
        return null;
    }

    private boolean isOf(int noun) {
        int preposition = tree.child(noun, "case");
        return preposition >= 0 && preposition < noun && tree.lower(preposition).equals("of");
    }

    /** A plural noun of people or bodies, "armies", "leaders"; those who are counted are not shared out. */
    private boolean isActing(int head) {
        return tree.tag(head).equals("NNS")
                && !tree.has(head, "nummod")
                && lexicon.parties().test(tree.token(head).lemma());
    }

    private boolean isState(int token) {
        StringBuilder name = new StringBuilder();
        for (int word = from(token); word <= token; word++) {
            name.append(name.length() == 0 ? "" : " ").append(tree.lower(word));
        }
        String words = name.toString();
        return lexicon.states().test(words.startsWith("the ") ? words.substring(4) : words);
    }

    /** "Kenya and <em>Uganda</em>'s armies": the last of those who own. */
    private boolean isOwner(int child, int head) {
        if (!isActing(head) || !isState(child) || !tree.is(child, "compound") && !tree.is(child, "nmod:poss")) {
            return false;
        }
        for (int member = tree.first(child); member >= 0; member = tree.next(member)) {
            if (tree.is(member, "conj") && isState(member) && tree.has(member, "case")) {
                return true;
            }
        }
        return false;
    }

    private boolean isModifier(int token) {
        return tree.is(token, "amod")
                || tree.is(token, "compound")
                || tree.relation(token).equals("nmod");
    }
}
