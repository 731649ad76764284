package org.casus.clause;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.casus.model.Link;
import org.jspecify.annotations.Nullable;

/** Turns inverted and free speech round: of "the town fell, said the official" the saying governs the fall. */
final class Speech {
    private static final Set<String> SIDES = Set.of("parataxis", "conj", "dep", "appos", "advcl", "ccomp");
    private static final Set<String> SAY = Set.of("say", "add", "tell", "write", "explain", "tweet", "warn");
    private static final Set<String> QUOTES = Set.of("``", "''", "\"", "'", "“", "”");

    private final Tree tree;
    private final Lexicon lexicon;
    private final Drafts drafts;
    private final Map<Draft, Draft> contents = new IdentityHashMap<>();

    Speech(Tree tree, Lexicon lexicon, Drafts drafts) {
        this.tree = tree;
        this.lexicon = lexicon;
        this.drafts = drafts;
    }

    /** Governs every said clause by the saying that the tree hangs below it. */
    void turn() {
        for (Draft saying : drafts.all()) {
            if (saying.verbal() && tells(saying) && isBeside(saying) && !isFull(saying)) {
                Draft content = drafts.verb(tree.head(saying.top));
                if (content != null && content.governor == null && !contents.containsKey(content)) {
                    contents.put(saying, content);
                    content.governor = saying;
                    content.link = lexicon.sayings().test(saying.lemma) ? Link.SPEECH : Link.COMPLEMENT;
                }
            }
        }
    }

    /** The clause in whose place in the tree a turned saying stands, or null. */
    @Nullable
    Draft content(Draft saying) {
        return contents.get(saying);
    }

    private boolean tells(Draft saying) {
        return lexicon.sayings().test(saying.lemma) || lexicon.attitudes().test(saying.lemma);
    }

    private boolean isBeside(Draft saying) {
        int top = saying.top;
        return tree.head(top) >= 0
                && SIDES.contains(tree.relation(top))
                && saying.copula < 0
                && !tree.has(saying.node, "ccomp")
                && !tree.has(saying.node, "xcomp")
                && !tree.has(top, "cc")
                && !tree.has(top, "mark")
                && isFinite(saying.node)
                && (tree.is(top, "parataxis") || opens(top) && isWhole(saying));
    }

    /** "Rebels seized Bria; Paris <em>called off an exercise</em>": what has its object already is about nothing beside it; so is ", <em>which</em> Paris denied". */
    private boolean isFull(Draft saying) {
        int object = tree.child(saying.node, "obj");
        return object >= 0
                && (!lexicon.sayings().test(saying.lemma) || tree.lower(object).equals("which"));
    }

    /** Whether the verb has a speaker of its own, or is one that hardly stands without words said: "found weapons" is none. */
    private boolean isWhole(Draft saying) {
        return tree.has(saying.top, "nsubj") || SAY.contains(saying.lemma);
    }

    private boolean isFinite(int verb) {
        String tag = tree.tag(verb);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tree.has(verb, "aux");
    }

    /** Whether a comma or quotation mark stands before the saying. */
    private boolean opens(int saying) {
        int before = tree.left(saying) - 1;
        if (before < 0) {
            return false;
        }
        return tree.lower(before).equals(",")
                || QUOTES.contains(tree.lower(before))
                || tree.lower(tree.left(saying)).equals(",");
    }

    /** "I cannot sleep, I cannot eat": a clause before a verb that neither says nor thinks it is no complement. */
    boolean isAside(Draft clause, Draft above, @Nullable String marker) {
        return marker == null
                && clause.top < above.node
                && above.copula < 0
                && isFinite(clause.node)
                && !lexicon.sayings().test(above.lemma)
                && !lexicon.attitudes().test(above.lemma);
    }

    /** Whether a complement is told as speech: in quotation marks, or before its verb of saying. */
    boolean isQuoted(Draft content, Draft saying) {
        if (!lexicon.sayings().test(saying.lemma) || !tree.isVerb(content.node) && content.copula < 0) {
            return false;
        }
        if (content.top < saying.node) {
            return !tree.has(content.top, "mark");
        }
        int first = tree.left(content.top);
        return QUOTES.contains(tree.lower(first)) || first > 0 && QUOTES.contains(tree.lower(first - 1));
    }
}
