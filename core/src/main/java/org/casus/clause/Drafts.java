package org.casus.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The clauses in the making of one document, by the tokens they are built on. */
final class Drafts {
    private final @Nullable Draft[] verbs;
    private final @Nullable Draft[] nouns;
    private final Set<Draft> all = new LinkedHashSet<>();

    Drafts(int tokens) {
        verbs = new Draft[tokens];
        nouns = new Draft[tokens];
    }

    /** All drafts, each after the one it hangs under in the tree. */
    List<Draft> all() {
        return new ArrayList<>(all);
    }

    void add(Draft draft) {
        all.add(draft);
        (draft.verbal() ? verbs : nouns)[draft.node] = draft;
    }

    /** Gives the token of a dropped draft (a light verb, a raising predicate) to another. */
    void merge(int token, Draft into) {
        Draft dropped = verbs[token];
        verbs[token] = into;
        if (dropped != null && dropped != into) {
            all.remove(dropped);
        }
    }

    /** The draft built on a verb, or what a copula says, or null. */
    @Nullable
    Draft verb(int token) {
        return verbs[token];
    }

    /** The draft built on an event noun, or null. */
    @Nullable
    Draft noun(int token) {
        return nouns[token];
    }

    /** The verb that stands before a coordinated one in its series, or null. */
    @Nullable
    Draft before(int conjunct, Tree tree) {
        Draft before = verbs[tree.head(conjunct)];
        for (int child = tree.first(tree.head(conjunct)); child >= 0 && child < conjunct; child = tree.next(child)) {
            if (tree.is(child, "conj") && verbs[child] != null) {
                before = verbs[child];
            }
        }
        return before;
    }

    /** The draft that something hanging on the token by this relation belongs to, or null. */
    @Nullable
    Draft of(int token, String relation) {
        boolean onNoun = switch (relation) {
            case "nmod",
                    "nmod:poss",
                    "nmod:tmod",
                    "nmod:npmod",
                    "acl",
                    "acl:relcl",
                    "appos",
                    "compound",
                    "amod",
                    "det",
                    "nummod" -> true;
            default -> false;
        };
        Draft noun = nouns[token];
        Draft verb = verbs[token];
        return onNoun ? noun != null ? noun : verb : verb != null ? verb : noun;
    }
}
