package org.casus.clause;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Phrase;
import org.jspecify.annotations.Nullable;

/** Gives the phrases around a verb their places: agent, patient, recipient, obliques, times. */
final class Arguments {
    private final Tree tree;
    private final Drafts drafts;
    private final Phrases phrases;
    private final VerbReader verbs;
    private final Subjects subjects;
    private final Owners owners;
    private final Obliques obliques;
    private final Times times;
    private final Relatives relatives;

    Arguments(Tree tree, Drafts drafts, Phrases phrases, VerbReader verbs) {
        this.tree = tree;
        this.drafts = drafts;
        this.phrases = phrases;
        this.verbs = verbs;
        this.subjects = new Subjects(tree, drafts, phrases, verbs);
        this.owners = new Owners(tree, phrases);
        this.obliques = new Obliques(tree, drafts, phrases);
        this.times = new Times(tree);
        this.relatives = new Relatives(tree, drafts, phrases);
    }

    /** Fills a clause that has a verb. */
    void fill(Draft draft) {
        List<Phrase> subject = subjects.of(draft);
        if (draft.light()) {
            draft.agents = verbs.of(draft).passive() ? owners.agents(draft) : withoutNode(subject, draft);
            draft.recipients = objects(draft.verb, "iobj");
        } else if (verbs.of(draft).passive()) {
            passive(draft, subject);
        } else {
            active(draft, subject);
        }
        modifiers(draft);
    }

    private static List<Phrase> withoutNode(List<Phrase> subject, Draft draft) {
        return subject.stream().filter(phrase -> phrase.head() != draft.node).toList();
    }

    /** "Teachers are <em>in the fourth day of a strike</em>": people of whom a stretch of an act is told do it. */
    void inStretch(Draft noun) {
        int stretch = tree.relation(noun.node).equals("nmod") ? tree.head(noun.node) : Tree.NONE;
        int preposition = stretch < 0 ? Tree.NONE : tree.child(noun.node, "case");
        Draft state = preposition >= 0 && tree.lower(preposition).equals("of") ? drafts.verb(stretch) : null;
        boolean told = noun.agents.isEmpty()
                && state != null
                && state.node == stretch
                && state.locative
                && Grammar.TIMES.contains(tree.lemma(stretch));
        if (told && state != null) {
            List<Phrase> subject = subjects.of(state);
            boolean people = !subject.isEmpty()
                    && subject.stream()
                            .allMatch(phrase -> tree.tag(phrase.head()).equals("NNS"));
            noun.agents = people ? subject : noun.agents;
        }
    }

    /** "Wrote a letter <em>to the mayor</em> calling for an inquiry": whom a letter addresses is asked. */
    private void addressed(Draft draft) {
        int verb = tree.is(draft.top, "advcl") || tree.is(draft.top, "acl") ? tree.head(draft.top) : Tree.NONE;
        int letter = verb < 0 ? Tree.NONE : Grammar.LETTERS.contains(tree.lemma(verb)) ? verb : tree.child(verb, "obj");
        boolean asks = letter >= 0
                && draft.marker == null
                && Grammar.LETTERS.contains(tree.lemma(letter))
                && tree.tag(draft.node).equals("VBG");
        if (!asks) {
            return;
        }
        for (int host : List.of(verb, letter)) {
            for (int child = tree.first(host); child >= 0 && child < draft.node; child = tree.next(child)) {
                int preposition =
                        tree.is(child, "obl") || tree.is(child, "nmod") ? tree.child(child, "case") : Tree.NONE;
                if (preposition > letter && tree.lower(preposition).equals("to")) {
                    obliques.supply("from", phrases.all(child), draft);
                    return;
                }
            }
        }
    }

    private void passive(Draft draft, List<Phrase> subject) {
        draft.agents = owners.agents(draft);
        List<Phrase> objects = objects(draft.node, "obj");
        draft.patients = objects.isEmpty() ? subject : objects;
        draft.recipients = objects.isEmpty() ? objects(draft.node, "iobj") : subject;
    }

    private void active(Draft draft, List<Phrase> subject) {
        draft.agents = subject;
        draft.recipients = objects(draft.node, "iobj");
        List<Phrase> objects = draft.copula >= 0 ? List.of() : objects(draft.node, "obj");
        if (objects.isEmpty() && draft.copula < 0) {
            Phrase gap = relatives.object(draft);
            objects = gap == null ? named(draft) : List.of(gap);
            objects = objects.isEmpty() ? shared(draft) : objects;
        }
        draft.patients = objects;
    }

    private List<Phrase> objects(int verb, String relation) {
        List<Phrase> objects = new ArrayList<>();
        for (int child = tree.first(verb); child >= 0; child = tree.next(child)) {
            if (tree.is(child, relation) && !times.isBare(child)) {
                objects.addAll(phrases.all(child));
            }
        }
        return objects;
    }

    /** "Struck what the army described as <em>a launch site</em>": what "what" is said to be. */
    private List<Phrase> named(Draft draft) {
        int clause = tree.child(draft.node, "ccomp");
        if (clause < 0 || !Grammar.NAMING.contains(tree.lemma(clause)) || tree.has(clause, "mark")) {
            return List.of();
        }
        boolean free = false;
        for (int child = tree.first(clause); child >= 0; child = tree.next(child)) {
            free |= child < clause && tree.lower(child).equals("what");
            int preposition = tree.child(child, "case");
            boolean said = preposition < 0
                    ? tree.is(child, "xcomp") || tree.is(child, "obj") || tree.is(child, "ccomp")
                    : tree.is(child, "obl") && tree.lower(preposition).equals("as");
            if (free && child > clause && said && phrases.isNominal(child)) {
                return phrases.all(child);
            }
        }
        return List.of();
    }

    /** "Attacked and killed soldiers": the object behind the last of verbs that stand side by side. */
    private List<Phrase> shared(Draft draft) {
        if (!tree.isVerb(draft.node) || Grammar.INTRANSITIVE.contains(tree.lemma(draft.node))) {
            return List.of();
        }
        for (int child = tree.first(draft.node); child >= 0; child = tree.next(child)) {
            if (tree.is(child, "conj") && isBeside(draft.node, child)) {
                return objects(child, "obj");
            }
        }
        return List.of();
    }

    /** Whether nothing but "and" or "or" stands between two coordinated verbs. */
    private boolean isBeside(int verb, int other) {
        return tree.isVerb(other)
                && other > verb
                && other - verb <= 3
                && tree.has(other, "cc")
                && !tree.has(other, "nsubj")
                && tree.left(other) == verb + 1;
    }

    private void modifiers(Draft draft) {
        boolean passive = verbs.of(draft).passive();
        for (int carrier : draft.carriers()) {
            if (carrier == draft.node && !draft.verbal()) {
                continue;
            }
            obliques.under(carrier, draft);
        }
        if (passive) {
            draft.obliques.removeIf(oblique -> isAgent(oblique.phrase(), draft));
        }
        if (draft.locative) {
            obliques.add(draft.node, false, draft);
        }
        for (Phrase patient : draft.patients) {
            obliques.inside(patient.head(), draft);
        }
        relatives.obliques(draft, obliques);
        addressed(draft);
        if (tree.is(draft.top, "conj") && draft.verbal()) {
            shareBefore(draft);
        }
        shareBehind(draft);
    }

    private static boolean isAgent(Phrase phrase, Draft draft) {
        return draft.agents.stream().anyMatch(agent -> agent.head() == phrase.head());
    }

    /** "On Monday jets bombed the town and shelled villages": what stands before the first verb holds for the second. */
    private void shareBefore(Draft draft) {
        Draft first = drafts.verb(tree.head(draft.top));
        if (first == null || first.verb < 0 || tree.has(draft.node, "nsubj")) {
            return;
        }
        for (int child = tree.first(first.verb); child >= 0 && child < first.verb; child = tree.next(child)) {
            if (times.isBare(child)) {
                draft.times.add(child);
            } else if (tree.is(child, "obl")) {
                obliques.add(child, false, draft);
            }
        }
    }

    /** "Shot and killed in Baghdad": what stands behind the last of verbs side by side holds for the first. */
    private void shareBehind(Draft draft) {
        for (int child = tree.first(draft.node); child >= 0; child = tree.next(child)) {
            if (draft.verbal() && draft.copula < 0 && tree.is(child, "conj") && isBeside(draft.node, child)) {
                int own = draft.obliques.size();
                obliques.under(child, draft);
                draft.obliques
                        .subList(own, draft.obliques.size())
                        .removeIf(oblique -> !Grammar.CIRCUMSTANCES.contains(oblique.preposition()));
                if (verbs.of(draft).passive() && draft.agents.isEmpty()) {
                    Draft other = drafts.verb(child);
                    draft.agents = other == null ? List.of() : owners.agents(other);
                }
                return;
            }
        }
    }

    /** What a copula or a verb like "become" says of its subject, or null. */
    @Nullable
    Integer attribute(Draft draft) {
        if (draft.copula >= 0) {
            return draft.locative ? null : draft.node;
        }
        if (!draft.verbal() || !Grammar.COPULAR.contains(draft.lemma)) {
            return null;
        }
        int said = tree.child(draft.node, "xcomp");
        return said < 0 || drafts.verb(said) != null ? null : said;
    }
}
