package org.casus.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The tree of one sentence while it is made: heads and relations change, words do not.
 *
 * <p>Tokens are numbered from 0; {@link #ROOT} is the head of the root. Passes leave every token with exactly one head and
 * the tree without cycles.
 */
final class Tree {
    static final int ROOT = -1;

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final List<Word> words;
    private final int[] heads;
    private final String[] relations;

    Tree(List<Word> words, int[] heads, String[] relations) {
        if (heads.length != words.size() || relations.length != words.size()) {
            throw new IllegalArgumentException("one head and one relation for each word");
        }
        this.words = new ArrayList<>(words);
        this.heads = heads.clone();
        this.relations = relations.clone();
    }

    int size() {
        return heads.length;
    }

    Word word(int token) {
        return words.get(token);
    }

    /** The tag; empty before the first word and behind the last, as are the lemma and the form, so that a pass may look beside any word. */
    String tag(int token) {
        return holds(token) ? words.get(token).tag() : "";
    }

    String lemma(int token) {
        return holds(token) ? words.get(token).lemma() : "";
    }

    /** The lower-case form. */
    String lower(int token) {
        return holds(token) ? words.get(token).lower() : "";
    }

    private boolean holds(int token) {
        return token >= 0 && token < heads.length;
    }

    int head(int token) {
        return heads[token];
    }

    String relation(int token) {
        return relations[token];
    }

    /** Whether the relation is one of these; never before the first word or behind the last. */
    boolean is(int token, String... names) {
        if (!holds(token)) {
            return false;
        }
        for (String name : names) {
            if (relations[token].equals(name)) {
                return true;
            }
        }
        return false;
    }

    void relabel(int token, String relation) {
        relations[token] = relation;
    }

    void replaceWord(int token, Word word) {
        words.set(token, word);
    }

    void retag(int token, String tag) {
        words.set(token, words.get(token).withTag(tag));
    }

    /** Hangs a token elsewhere. */
    void attach(int token, int head, String relation) {
        heads[token] = head;
        relations[token] = relation;
    }

    /** Hangs all children of one token under another, which keeps its own head. */
    void moveChildren(int from, int to) {
        for (int token = 0; token < heads.length; token++) {
            if (heads[token] == from && token != to) {
                heads[token] = to;
            }
        }
    }

    /** Children in the order of the text. */
    List<Integer> children(int head) {
        List<Integer> children = new ArrayList<>();
        for (int token = 0; token < heads.length; token++) {
            if (heads[token] == head) {
                children.add(token);
            }
        }
        return children;
    }

    /** The first child with one of these relations, or {@link #ROOT} when there is none. */
    int child(int head, String... names) {
        for (int token = 0; token < heads.length; token++) {
            if (heads[token] == head && is(token, names)) {
                return token;
            }
        }
        return ROOT;
    }

    boolean has(int head, String... names) {
        return child(head, names) != ROOT;
    }

    /** Whether {@code token} is {@code ancestor} or hangs under it. */
    boolean under(int token, int ancestor) {
        int steps = 0;
        for (int at = token; at != ROOT && steps <= heads.length; at = heads[at], steps++) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The first token of what hangs under a token, itself included. */
    int first(int token) {
        int first = 0;
        while (!under(first, token)) {
            first++;
        }
        return first;
    }

    /** The last token of what hangs under a token, itself included. */
    int last(int token) {
        int last = heads.length - 1;
        while (!under(last, token)) {
            last--;
        }
        return last;
    }

    /** Puts a token in the place of another, which then hangs on it. */
    void replace(int token, int other, String relation) {
        attach(token, heads[other], relations[other]);
        attach(other, token, relation);
    }

    boolean hasSubject(int token) {
        return has(token, "nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl");
    }

    /** Whether a predicate shows a tense or a modal: not an infinitive or participle alone. */
    boolean isFinite(int token) {
        if (FINITE.contains(tag(token)) && !is(token, "aux", "aux:pass", "cop")) {
            return true;
        }
        for (int child = 0; child < heads.length; child++) {
            if (heads[child] == token && is(child, "aux", "aux:pass", "cop") && FINITE.contains(tag(child))) {
                return true;
            }
        }
        return false;
    }

    boolean isVerb(int token) {
        return tag(token).startsWith("VB");
    }

    /** Whether a token does a noun's work: a noun, pronoun or number, or another word in a noun's place ("most of them"). */
    boolean isNominal(int token) {
        String tag = tag(token);
        if (tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.startsWith("WP")
                || tag.equals("CD")
                || tag.equals("EX")) {
            return true;
        }
        boolean quantity = tag.startsWith("DT") || tag.startsWith("JJ") || tag.equals("PDT") || tag.startsWith("RB");
        return quantity && is(token, "nsubj", "nsubjpass", "nsubj:pass", "dobj", "obj", "pobj", "poss");
    }
}
