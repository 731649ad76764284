package org.casus.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * The tree of one sentence while it is made: heads and relations change, words do not.
 *
 * <p>Tokens are numbered from 0; {@link #ROOT} is the head of the root. Passes leave every token with exactly one head and
 * the tree without cycles.
 */
final class Tree {
    static final int ROOT = -1;

    private final List<Word> words;
    private final int[] heads;
    private final String[] relations;

    Tree(List<Word> words, int[] heads, String[] relations) {
        if (heads.length != words.size() || relations.length != words.size()) {
            throw new IllegalArgumentException("one head and one relation for each word");
        }
        this.words = List.copyOf(words);
        this.heads = heads.clone();
        this.relations = relations.clone();
    }

    int size() {
        return heads.length;
    }

    Word word(int token) {
        return words.get(token);
    }

    String tag(int token) {
        return words.get(token).tag();
    }

    String lemma(int token) {
        return words.get(token).lemma();
    }

    /** The lower-case form. */
    String lower(int token) {
        return words.get(token).lower();
    }

    int head(int token) {
        return heads[token];
    }

    String relation(int token) {
        return relations[token];
    }

    /** Whether the relation is one of these. */
    boolean is(int token, String... names) {
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
        return quantity && is(token, "nsubj", "nsubjpass", "dobj", "pobj", "poss");
    }
}
