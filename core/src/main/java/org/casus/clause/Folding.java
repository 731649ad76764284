package org.casus.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Folds raising predicates into the clause below them and light verbs into their event noun. */
final class Folding {
    private final Tree tree;
    private final Lexicon lexicon;
    private final Drafts drafts;

    Folding(Tree tree, Lexicon lexicon, Drafts drafts) {
        this.tree = tree;
        this.lexicon = lexicon;
        this.drafts = drafts;
    }

    void fold() {
        for (Draft draft : drafts.all()) {
            if (draft.verbal() && drafts.verb(draft.node) == draft) {
                raise(draft);
            }
        }
        for (Draft draft : drafts.all()) {
            if (draft.verbal() && drafts.verb(draft.node) == draft) {
                lighten(draft);
            }
        }
    }

    /** "Is set to travel", "failed to stop", "began bombing": one clause, built on the lower verb. */
    private void raise(Draft upper) {
        String lemma = upper.copula >= 0 ? tree.lemma(upper.node) : upper.lemma;
        if (tree.has(upper.node, "obj") || !raises(upper, lemma)) {
            return;
        }
        for (int child = tree.first(upper.node); child >= 0; child = tree.next(child)) {
            Draft lower = drafts.verb(child);
            if (lower != null
                    && child > upper.node
                    && isBareComplement(child, lemma)
                    && !((lemma.equals("appear") || lemma.equals("continue")) && isSomewhere(upper.node, child))) {
                lower.raising.addAll(upper.raising);
                lower.raising.add(upper.node);
                lower.raisingLemmas.addAll(upper.raisingLemmas);
                lower.raisingLemmas.add(lemma.equals("be") ? "be to" : lemma);
                lower.top = upper.top;
                drafts.merge(upper.node, lower);
                return;
            }
        }
    }

    /** "Appeared <em>in court</em> to face charges", "will continue <em>amid a drive</em> to win": came there, went on; no part of the verb below. */
    private boolean isSomewhere(int upper, int lower) {
        for (int child = tree.first(upper); child >= 0; child = tree.next(child)) {
            if (child > upper
                    && child < lower
                    && tree.is(child, "obl")
                    && tree.has(child, "case")
                    && !"DATE".equals(tree.annotated().token(child).name())) {
                return true;
            }
        }
        return false;
    }

    private boolean raises(Draft upper, String lemma) {
        return switch (lemma) {
            case "be" -> isScheduling(upper);
            case "go" -> isGoing(upper);
            case "use" -> !tree.has(upper.node, "aux");
            default -> lexicon.raising().test(lemma);
        };
    }

    private boolean isGoing(Draft draft) {
        return draft.lemma.equals("go") && tree.tag(draft.node).equals("VBG") && tree.has(draft.node, "aux");
    }

    /** "Is to visit", unless the subject is itself a plan or aim: "the aim is to destroy". */
    private boolean isScheduling(Draft draft) {
        int subject = tree.child(draft.node, "nsubj");
        return draft.lemma.equals("be")
                && draft.copula < 0
                && subject >= 0
                && !tree.has(draft.node, "aux")
                && !isAim(subject)
                && drafts.noun(subject) == null;
    }

    private boolean isAim(int subject) {
        boolean relative =
                tree.is(tree.head(subject), "acl") && tree.tag(subject).startsWith("W");
        int noun = relative ? tree.head(tree.head(subject)) : subject;
        return Grammar.AIMS.contains(tree.lemma(noun));
    }

    private boolean isBareComplement(int lower, String raising) {
        boolean complement = tree.is(lower, "xcomp")
                || !Grammar.MOVING.contains(raising)
                        && (tree.is(lower, "ccomp") || tree.is(lower, "advcl") || tree.is(lower, "acl"));
        return complement && !tree.has(lower, "nsubj") && (isInfinitive(lower) || isGerund(lower));
    }

    private boolean isInfinitive(int verb) {
        int mark = tree.child(verb, "mark");
        return mark >= 0 && tree.lower(mark).equals("to");
    }

    private boolean isGerund(int verb) {
        return tree.is(verb, "xcomp") && tree.tag(verb).equals("VBG") && !tree.has(verb, "mark");
    }

    /** "Launched air strikes", "an attack was carried out", "strikes launched by": one clause, built on the noun. */
    private void lighten(Draft verb) {
        int object = object(verb);
        if (object >= 0) {
            Draft noun = drafts.noun(object);
            if (noun != null && fits(verb, noun)) {
                join(verb, noun, true);
                shareWithConjuncts(verb, object);
            }
            return;
        }
        shareWithLast(verb);
        Draft host = modified(verb);
        if (host != null && !host.light() && fits(verb, host)) {
            join(verb, host, false);
        }
    }

    private boolean fits(Draft verb, Draft noun) {
        if (isExistential(verb)) {
            return true;
        }
        return verb.copula < 0
                && (lexicon.isLight(verb.lemma, noun.lemma)
                        || lexicon.isLight(verb.lemma, tree.lemma(noun.node))
                        || lexicon.isLight(verb.lemma, tree.lower(noun.node)));
    }

    private boolean isExistential(Draft verb) {
        return tree.has(verb.node, "expl") && verb.copula < 0 && verb.lemma.equals("be");
    }

    private void join(Draft verb, Draft noun, boolean above) {
        noun.verb = verb.node;
        noun.lightAbove = above;
        noun.raising.addAll(verb.raising);
        noun.raisingLemmas.addAll(verb.raisingLemmas);
        if (above) {
            noun.top = verb.top;
        }
        if (lexicon.raising().test(verb.lemma) && !verb.lemma.equals("have") && !verb.lemma.equals("be")) {
            noun.raising.add(verb.node);
            noun.raisingLemmas.add(verb.lemma);
        }
        List<Integer> tokens = new ArrayList<>(noun.tokens);
        tokens.addAll(verb.tokens);
        tokens.sort(null);
        noun.tokens = tokens;
        if (drafts.verb(verb.node) == verb) {
            verb.raising.forEach(token -> drafts.merge(token, noun));
            drafts.merge(verb.node, noun);
        }
    }

    private void shareWithConjuncts(Draft verb, int object) {
        for (int child = tree.first(object); child >= 0; child = tree.next(child)) {
            Draft noun = tree.is(child, "conj") ? drafts.noun(child) : null;
            if (noun != null && fits(verb, noun)) {
                join(verb, noun, true);
            }
        }
    }

    /** "Conducted searches and arrests": the verb stays for the first, the second is an event all the same. */
    private void shareWithLast(Draft verb) {
        for (int child = tree.first(verb.node); child >= 0; child = tree.next(child)) {
            int member = tree.is(child, "obj") ? tree.child(child, "conj") : Tree.NONE;
            Draft noun = member < 0 ? null : drafts.noun(member);
            if (noun != null && fits(verb, noun)) {
                noun.verb = verb.node;
                noun.lightAbove = true;
                noun.top = verb.top;
            }
        }
    }

    private int object(Draft verb) {
        boolean existential = isExistential(verb);
        for (int child = tree.first(verb.node); child >= 0; child = tree.next(child)) {
            boolean isObject = tree.is(child, "obj")
                    || tree.relation(child).equals("nsubj:pass")
                    || existential && (tree.is(child, "nsubj") || tree.is(child, "xcomp"));
            int event = isObject ? event(child) : Tree.NONE;
            if (event >= 0) {
                return event;
            }
        }
        for (int raising : verb.raising) {
            int subject = tree.child(raising, "nsubj:pass");
            if (subject < 0 && tree.has(verb.node, "aux:pass")) {
                subject = tree.child(raising, "nsubj");
            }
            if (subject >= 0 && drafts.noun(subject) != null) {
                return subject;
            }
        }
        return Tree.NONE;
    }

    /** The noun itself when it is an event noun, or the one it bundles: "a wave of attacks". */
    private int event(int noun) {
        if (drafts.noun(noun) != null) {
            return noun;
        }
        for (int child = tree.first(noun); child >= 0; child = tree.next(child)) {
            if (child > noun
                    && tree.is(child, "nmod")
                    && drafts.noun(child) != null
                    && Grammar.BUNDLES.contains(tree.lemma(noun))) {
                int preposition = tree.child(child, "case");
                return preposition >= 0 && tree.lower(preposition).equals("of") ? child : Tree.NONE;
            }
        }
        return Tree.NONE;
    }

    /** The event noun that a relative clause or participle says to be launched, held, carried out … */
    private @Nullable Draft modified(Draft verb) {
        if (!tree.is(verb.top, "acl") || tree.head(verb.top) < 0 || tree.has(verb.node, "obj")) {
            return null;
        }
        Draft host = drafts.noun(tree.head(verb.top));
        boolean passive = tree.tag(verb.node).equals("VBN") && !hasHave(verb.node);
        boolean gap = tree.relation(verb.top).equals("acl:relcl") && tree.has(verb.node, "nsubj");
        return passive || gap ? host : null;
    }

    private boolean hasHave(int verb) {
        int aux = tree.child(verb, "aux");
        return aux >= 0 && tree.lemma(aux).equals("have") && !tree.has(verb, "aux:pass");
    }
}
