package org.casus.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.model.Oblique;
import org.casus.model.Phrase;

/**
 * Gives the phrases around an event noun their places. A possessor, a people, a party before the noun and whom "by" names are
 * doers where grammar leaves no doubt; every other phrase stays behind its preposition, and it is for the rules to say what it
 * is.
 */
final class Nominals {
    private static final Set<String> TRANSITIVE_MARKS = Set.of("on", "against", "of", "at", "upon", "over", "into");

    private final Tree tree;
    private final Drafts drafts;
    private final Phrases phrases;
    private final Peoples peoples;
    private final Lexicon lexicon;
    private final Owners owners;
    private final Pairs pairs;
    private final Obliques obliques;
    private final Times times;
    private final Prepositions prepositions;

    Nominals(Tree tree, Lexicon lexicon, Drafts drafts, Phrases phrases) {
        this.tree = tree;
        this.drafts = drafts;
        this.phrases = phrases;
        this.lexicon = lexicon;
        this.peoples = new Peoples(tree, lexicon);
        this.owners = new Owners(tree, phrases);
        this.pairs = new Pairs(tree, lexicon);
        this.obliques = new Obliques(tree, drafts, phrases);
        this.times = new Times(tree);
        this.prepositions = new Prepositions(tree);
    }

    void fill(Draft draft) {
        List<Phrase> pair = pairs.of(draft.node);
        List<Phrase> doers = new ArrayList<>();
        if (isMutual(draft)) {
            pair.forEach(party -> draft.obliques.add(new Oblique("between", party, false)));
        } else {
            doers.addAll(pair);
        }
        boolean suffered = isSuffered(draft.node);
        for (int host : hosts(draft)) {
            for (int child = tree.first(host); child >= 0; child = tree.next(child)) {
                boolean told = draft.tokens.contains(child) || isIn(pair, child);
                if (told || child > host && host > draft.node && !isShared(child)) {
                    continue;
                }
                place(child, host, suffered, doers, draft);
            }
        }
        victims(draft, doers);
        if (doers.isEmpty() && draft.agents.isEmpty()) {
            takeInnerDoers(doers, draft);
        }
        if (draft.agents.isEmpty()) {
            draft.agents = doers;
        }
    }

    private static boolean isIn(List<Phrase> pair, int token) {
        for (Phrase phrase : pair) {
            if (phrase.head() == token) {
                return true;
            }
        }
        return false;
    }

    /** "The killing of villagers by soldiers": the tree may hang the soldiers on the villagers. */
    private void takeInnerDoers(List<Phrase> doers, Draft draft) {
        for (Oblique oblique : draft.obliques) {
            if (oblique.inner()
                    && oblique.preposition().equals("by")
                    && owners.isDoer(oblique.phrase().head())) {
                doers.add(oblique.phrase());
            }
        }
        draft.obliques.removeIf(oblique -> doers.contains(oblique.phrase()));
    }

    /** The noun itself, and for what they share the nouns it is coordinated with. */
    private List<Integer> hosts(Draft draft) {
        List<Integer> hosts = new ArrayList<>();
        hosts.add(draft.node);
        if (tree.is(draft.node, "conj") && drafts.noun(tree.head(draft.node)) != null && isBare(draft.node)) {
            hosts.add(tree.head(draft.node));
        }
        for (int member : phrases.conjuncts(draft.node)) {
            if (!tree.has(member, "det") && !tree.has(member, "nmod:poss") && !hasBehind(draft.node, member)) {
                hosts.add(member);
            }
        }
        return hosts;
    }

    /** "Air raids and <em>shelling</em>", not "raids and <em>other attacks</em>": what stands before the first is shared. */
    private boolean isBare(int noun) {
        return !tree.has(noun, "det") && !tree.has(noun, "nmod:poss") && !tree.has(noun, "amod");
    }

    /** Whether phrases of its own stand between a noun and one coordinated with it. */
    private boolean hasBehind(int noun, int before) {
        for (int child = tree.first(noun); child >= 0 && child < before; child = tree.next(child)) {
            if (child > noun && (tree.is(child, "nmod") || tree.is(child, "acl"))) {
                return true;
            }
        }
        return false;
    }

    private boolean isShared(int child) {
        return tree.is(child, "nmod");
    }

    /** Whether rules read the act as one between two. */
    private boolean isMutual(Draft draft) {
        return lexicon.mutual().test(draft.lemma)
                || lexicon.mutual().test(tree.lower(draft.node))
                || lexicon.mutual().test(tree.lemma(draft.node));
    }

    private void place(int child, int host, boolean suffered, List<Phrase> doers, Draft draft) {
        boolean own = host == draft.node;
        if (child > host) {
            if (own && times.isBare(child)) {
                draft.times.add(child);
            } else if (tree.relation(child).equals("nmod") && (own || host > draft.node)) {
                behind(child, doers, draft);
            }
        } else if (own || host < draft.node) {
            before(child, suffered, doers, draft);
        }
    }

    private void behind(int child, List<Phrase> doers, Draft draft) {
        if (owners.isDoer(child)) {
            doers.addAll(phrases.all(child));
            obliques.inside(child, draft);
        } else {
            obliques.add(child, false, draft);
            death(child, draft);
        }
    }

    /** "Murder in <em>the girl's</em> death", "manslaughter in the deaths of <em>two children</em>": those who died are whom it hit. */
    private void death(int child, Draft draft) {
        int preposition = tree.child(child, "case");
        boolean killed = tree.lemma(child).equals("death")
                && preposition >= 0
                && tree.lower(preposition).matches("in|over|for")
                && Grammar.KILLINGS.contains(tree.lemma(draft.node));
        for (int dead = killed ? tree.first(child) : Tree.NONE; dead >= 0; dead = tree.next(dead)) {
            int of = tree.child(dead, "case");
            boolean named = tree.relation(dead).equals("nmod:poss")
                    || tree.is(dead, "nmod") && of >= 0 && tree.lower(of).equals("of");
            if (named && !times.isTime(dead)) {
                obliques.supply("of", phrases.all(dead), draft);
            }
        }
    }

    /** "<em>Three women</em> were victims of rape by soldiers": who is called a victim of the act, and what stands behind that word. */
    private void victims(Draft draft, List<Phrase> doers) {
        int victim = tree.head(draft.node);
        boolean of = victim >= 0
                && tree.is(draft.node, "nmod")
                && Grammar.VICTIMS.contains(tree.lemma(victim))
                && prepositions.of(draft.node).equals("of");
        if (!of) {
            return;
        }
        for (int child = tree.first(victim); child >= 0; child = tree.next(child)) {
            if (child > draft.node && tree.is(child, "nmod")) {
                behind(child, doers, draft);
            }
        }
        int called = called(victim);
        Phrase self = phrases.phrase(victim);
        List<Phrase> hit = called >= 0 ? phrases.all(called) : List.of(Phrase.of(victim, self.first(), victim + 1));
        // "Of" would count them: those called victims of a massacre need not be all its dead.
        obliques.supply("against", hit, draft);
    }

    /** Who is called so: "<em>she</em> was a victim", "named <em>her</em> as a victim"; or {@link Tree#NONE}. */
    private int called(int noun) {
        if (tree.has(noun, "cop")) {
            return tree.child(noun, "nsubj");
        }
        int verb = tree.head(noun);
        return verb >= 0 && tree.is(noun, "obl") && prepositions.of(noun).equals("as")
                ? tree.child(verb, tree.has(verb, "nsubj:pass") ? "nsubj:pass" : "obj")
                : Tree.NONE;
    }

    private void before(int child, boolean suffered, List<Phrase> doers, Draft draft) {
        switch (tree.relation(child)) {
            case "nmod:poss" -> possessor(child, suffered, doers, draft);
            case "compound", "nmod", "nmod:npmod", "nmod:tmod" -> compound(child, suffered, doers, draft);
            case "amod" -> adjective(child, doers, draft);
            default -> {}
        }
    }

    private void possessor(int child, boolean suffered, List<Phrase> doers, Draft draft) {
        if (times.isTime(child)) {
            draft.times.add(child);
        } else if (lexicon.states().test(tree.lower(child)) && isWorst(draft.node)) {
            obliques.supply("in", phrases.all(child), draft);
        } else if (suffered) {
            draft.patients = phrases.all(child);
            obliques.supply("poss", draft.patients, draft);
        } else {
            doers.addAll(phrases.all(child));
        }
    }

    /** "France's <em>worst</em> attack" was in France; "its biggest attack on the town" it did itself. */
    private boolean isWorst(int noun) {
        boolean worst = false;
        for (int child = tree.first(noun); child >= 0; child = tree.next(child)) {
            worst |= tree.is(child, "amod")
                    && tree.tag(child).equals("JJS")
                    && Grammar.DEADLY.contains(tree.lower(child));
            if (child > noun
                    && tree.is(child, "nmod")
                    && !times.isTime(child)
                    && Set.of("on", "against", "by").contains(prepositions.of(child))) {
                return false;
            }
        }
        return worst;
    }

    private void compound(int child, boolean suffered, List<Phrase> doers, Draft draft) {
        if (times.isTime(child)) {
            draft.times.add(child);
            return;
        }
        for (Phrase phrase : members(child)) {
            boolean doer = doers.isEmpty() && !suffered && isDoer(phrase.head(), draft.node);
            if (doer) {
                doers.add(phrase);
            } else if (!draft.tokens.contains(phrase.head()) && tree.head(child) == draft.node) {
                draft.obliques.add(new Oblique("compound", phrase, false));
            }
        }
    }

    /** The words of a noun before the noun, with the adjective of a people or "-led" that stands before them. */
    private List<Phrase> members(int compound) {
        List<Phrase> members = new ArrayList<>();
        for (Phrase phrase : phrases.all(compound)) {
            int first = phrase.first();
            while (first > 0
                    && tree.head(first - 1) == tree.head(compound)
                    && tree.is(first - 1, "amod")
                    && !tree.token(phrase.head()).isProper()
                    && peoples.isPeople(first - 1)) {
                first = tree.left(first - 1);
            }
            members.add(Phrase.of(phrase.head(), first, phrase.end()));
        }
        return members;
    }

    private boolean isDoer(int token, int noun) {
        String word = tree.lower(token);
        String name = tree.token(token).name();
        if (Grammar.WITHOUT_DOER.contains(tree.lemma(noun)) || lexicon.places().test(word)) {
            return false;
        }
        if ("PERSON".equals(name) && Grammar.INQUIRIES.contains(tree.lemma(noun))) {
            return false;
        }
        if (lexicon.states().test(word)) {
            // "US strikes" are by the USA, "Gaza strikes" are in Gaza.
            String form = tree.token(token).form();
            return form.equals(form.toUpperCase(Locale.ROOT)) && word.indexOf('.') < 0 || word.endsWith(".");
        }
        boolean party =
                lexicon.parties().test(tree.lemma(token)) || lexicon.parties().test(word);
        return party
                || lexicon.peoples().test(word)
                || "ORG".equals(name)
                || "NORP".equals(name)
                || "PERSON".equals(name);
    }

    /** "Russian strikes", "US-led strikes", "French and Russian strikes". */
    private void adjective(int child, List<Phrase> doers, Draft draft) {
        addPeople(child, doers, draft);
        for (int member = tree.first(child); member >= 0; member = tree.next(member)) {
            if (tree.is(member, "conj")) {
                addPeople(member, doers, draft);
            }
        }
    }

    private void addPeople(int adjective, List<Phrase> doers, Draft draft) {
        if (!peoples.isPeople(adjective) || belongsToCompound(adjective, draft.node)) {
            return;
        }
        int leader = peoples.leader(adjective);
        Phrase phrase = Phrase.of(leader >= 0 ? leader : adjective, tree.left(adjective), adjective + 1);
        if (Grammar.WITHOUT_DOER.contains(tree.lemma(draft.node)) || isSuffered(draft.node)) {
            draft.obliques.add(new Oblique("compound", phrase, false));
        } else {
            doers.add(phrase);
        }
    }

    /** "Syrian army offensive": the adjective belongs to the army. */
    private boolean belongsToCompound(int adjective, int noun) {
        int next = adjective + 1;
        return next < noun
                && tree.is(next, "compound")
                && tree.head(next) == noun
                && isDoer(next, noun)
                && !tree.token(next).isProper();
    }

    /** Whether the possessor of the noun suffers the act: "his arrest", but not "his arrest of the editor". */
    private boolean isSuffered(int noun) {
        if (!Grammar.SUFFERED.contains(tree.lemma(noun))) {
            return false;
        }
        for (int child = tree.first(noun); child >= 0; child = tree.next(child)) {
            if (child > noun && tree.is(child, "nmod") && TRANSITIVE_MARKS.contains(prepositions.of(child))) {
                return false;
            }
        }
        return true;
    }
}
