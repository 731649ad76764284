package org.casus.clause;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Modality;
import org.casus.model.Tense;
import org.jspecify.annotations.Nullable;

/** Reads the verb group of a clause: tense, voice, negation, modality. */
final class VerbReader {
    private final Tree tree;
    private final Lexicon lexicon;
    private final Drafts drafts;
    private final Negations negations;

    VerbReader(Tree tree, Lexicon lexicon, Drafts drafts) {
        this.tree = tree;
        this.lexicon = lexicon;
        this.drafts = drafts;
        this.negations = new Negations(tree);
    }

    VerbGroup of(Draft draft) {
        VerbGroup known = draft.group;
        if (known != null) {
            return known;
        }
        VerbGroup group = read(draft);
        draft.group = group;
        return group;
    }

    private VerbGroup read(Draft draft) {
        Draft shared = sharing(draft);
        VerbGroup above = shared == null ? VerbGroup.NONE : of(shared);
        Integer negation = negations.of(draft);
        if (draft.verb < 0) {
            return new VerbGroup(Tense.NONE, false, negation, adjectives(draft));
        }
        if (negation == null && shared != null && !isContrast(draft)) {
            negation = above.negation();
        }
        List<Modality> modalities = shared == null ? new ArrayList<>() : new ArrayList<>(above.modalities());
        modalities.addAll(modalities(draft));
        Auxiliaries auxiliaries = auxiliaries(draft, draft.verb);
        boolean passive = shared == null ? auxiliaries.isPassive() : above.passive() || shared.copula >= 0;
        Tense tense = shared == null ? tense(draft, auxiliaries) : above.tense();
        return new VerbGroup(tense, passive, negation, modalities);
    }

    private Auxiliaries auxiliaries(Draft draft, int token) {
        return new Auxiliaries(tree, token, token == draft.node ? draft.copula : tree.child(token, "cop"), draft.top);
    }

    private Tense tense(Draft draft, Auxiliaries own) {
        if (draft.light() && !draft.lightAbove) {
            return Tense.NONE;
        }
        if (draft.raising.isEmpty()) {
            return own.tense();
        }
        int outermost = draft.raising.get(0);
        Tense tense = auxiliaries(draft, outermost).tense();
        boolean scheduled =
                tree.lemma(outermost).equals("be") || tree.lower(outermost).equals("going");
        return scheduled && (tense == Tense.PRESENT || tense == Tense.PRESENT_PROGRESSIVE) ? Tense.FUTURE : tense;
    }

    private List<Modality> modalities(Draft draft) {
        List<Modality> modalities = new ArrayList<>();
        for (int carrier : draft.carriers()) {
            if (carrier == draft.verb || draft.raising.contains(carrier)) {
                adverbs(carrier, modalities);
                auxiliaries(draft, carrier).modalities(modalities);
            }
            if (draft.raising.contains(carrier)) {
                modalities.add(new Modality(draft.raisingLemmas.get(draft.raising.indexOf(carrier)), carrier));
            }
        }
        if (draft.light()) {
            modalities.addAll(adjectives(draft));
        }
        return modalities;
    }

    /** "Allegedly", "possibly": adverbs that the codebook lists. */
    private void adverbs(int token, List<Modality> modalities) {
        for (int child = tree.first(token); child >= 0; child = tree.next(child)) {
            if (tree.is(child, "advmod") && lexicon.raising().test(tree.lemma(child))) {
                modalities.add(new Modality(tree.lemma(child), child));
            }
        }
    }

    /** "Planned strikes", "a possible attack". */
    private List<Modality> adjectives(Draft draft) {
        List<Modality> modalities = new ArrayList<>();
        for (int child = tree.first(draft.node); child >= 0; child = tree.next(child)) {
            if (child < draft.node && tree.is(child, "amod")) {
                String word = lexicon.raising().test(tree.lemma(child)) ? tree.lemma(child) : tree.lower(child);
                if (lexicon.raising().test(word)) {
                    modalities.add(new Modality(word, child));
                }
            }
        }
        return modalities;
    }

    /** The first of coordinated verbs when this one stands under the same auxiliaries: "did not attack or shell". */
    private @Nullable Draft sharing(Draft draft) {
        if (draft.verb < 0 || !tree.is(draft.top, "conj") || draft.copula >= 0 || !draft.raising.isEmpty()) {
            return null;
        }
        Draft first = drafts.before(draft.top, tree);
        if (first == null || first == draft || !tree.is(first.verb, "conj") && first.verb != tree.head(draft.top)) {
            return null;
        }
        String tag = tree.tag(draft.verb);
        boolean same =
                first.copula < 0 ? tag.equals(tree.tag(first.verb)) : tag.equals("VBN") && !tree.has(draft.verb, "obj");
        boolean open = tag.equals("VB") || tag.equals("VBN") || tag.equals("VBG");
        boolean own = tree.has(draft.verb, "aux") || tree.has(draft.verb, "nsubj") || tree.has(draft.verb, "mark");
        if (tree.has(draft.verb, "mark") && !first.raising.isEmpty() && same && !tree.has(draft.verb, "nsubj")) {
            return isTo(draft.verb) ? first : null;
        }
        return !own && (same && open || isBare(draft, first)) ? first : null;
    }

    /** "A man shot and <em>killed</em> by officers": a participle beside one that is passive without an auxiliary. */
    private boolean isBare(Draft draft, Draft first) {
        return first.verb >= 0
                && tree.tag(draft.verb).startsWith("VB")
                && (tree.tag(draft.verb).equals("VBN") || tree.tag(draft.verb).equals("VBD"))
                && !tree.has(draft.verb, "obj")
                && Grammar.TRANSITIVE.contains(tree.lemma(draft.verb))
                && !auxiliaries(first, first.verb).has()
                && of(first).passive();
    }

    private boolean isTo(int verb) {
        return tree.lower(tree.child(verb, "mark")).equals("to");
    }

    private boolean isContrast(Draft draft) {
        int conjunction = tree.child(draft.top, "cc");
        return conjunction >= 0
                && (tree.lower(conjunction).equals("but")
                        || tree.lower(conjunction).equals("yet"));
    }
}
