package org.casus.clause;

import java.util.List;
import java.util.Map;
import org.casus.model.Modality;
import org.casus.model.Tense;

/** The auxiliaries before one verb, adjective or noun, and what they and its ending say. */
final class Auxiliaries {
    private static final Map<String, String> FULL_FORMS =
            Map.of("'ll", "will", "wo", "will", "ca", "can", "sha", "shall", "'d", "would");

    /** So many words apart coordinated participles stand that share what is behind them. */
    private static final int NEAR = 3;

    private final Tree tree;
    private final int verb;
    private final int copula;
    private final int top;
    private int modal = Tree.NONE;
    private int support = Tree.NONE;
    private int have = Tree.NONE;
    private int be = Tree.NONE;
    private int to = Tree.NONE;
    private boolean being;
    private boolean passive;

    Auxiliaries(Tree tree, int verb, int copula, int top) {
        this.tree = tree;
        this.verb = verb;
        this.copula = copula;
        this.top = top;
        for (int child = tree.first(verb); child >= 0; child = tree.next(child)) {
            if (tree.is(child, "aux")) {
                auxiliary(child);
            } else if (tree.is(child, "mark") && tree.lower(child).equals("to")) {
                to = child;
            }
        }
    }

    private void auxiliary(int token) {
        passive |= tree.relation(token).equals("aux:pass");
        if (tree.tag(token).equals("MD")) {
            modal = token;
            return;
        }
        switch (tree.lemma(token)) {
            case "do" -> support = token;
            case "have" -> have = token;
            default -> {
                being |= be >= 0 && tree.tag(token).equals("VBG");
                be = be < 0 ? token : be;
            }
        }
    }

    boolean has() {
        return modal >= 0 || support >= 0 || have >= 0 || be >= 0;
    }

    /** Whether the verb stands in the passive, also without an auxiliary: "the man arrested", "12 killed in blast". */
    boolean isPassive() {
        if (copula >= 0 || have >= 0 && !passive || isOpposed()) {
            return false;
        }
        if (passive) {
            return true;
        }
        String tag = tree.tag(verb);
        boolean past = tag.equals("VBN") || tag.equals("VBD");
        if (!past || has() || Grammar.ACTIVE_PARTICIPLES.contains(tree.lemma(verb))) {
            return false;
        }
        boolean subject = tree.has(verb, "nsubj");
        if (tree.relation(verb).equals("acl")) {
            return !subject;
        }
        if (tag.equals("VBN") && !subject) {
            return tree.is(verb, "advcl") || tree.is(verb, "xcomp") || tree.is(verb, "ccomp") || tree.head(verb) < 0;
        }
        return subject && isBarePassive(tag);
    }

    /** "Countries opposed to the war": they oppose it. */
    private boolean isOpposed() {
        if (!Grammar.ACTIVE_BEFORE_TO.contains(tree.lemma(verb))) {
            return false;
        }
        for (int child = tree.first(verb); child >= 0; child = tree.next(child)) {
            int preposition = tree.is(child, "obl") ? tree.child(child, "case") : Tree.NONE;
            if (preposition >= 0 && tree.lower(preposition).equals("to")) {
                return true;
            }
        }
        return false;
    }

    private boolean isBarePassive(String tag) {
        if (tree.child(verb, "nsubj") >= 0
                && tree.relation(tree.child(verb, "nsubj")).equals("nsubj:pass")) {
            return true;
        }
        if (tree.has(verb, "obj") || tree.has(verb, "ccomp")) {
            return false;
        }
        if (isFatal() || isBesidePassive() || isFound()) {
            return true;
        }
        if (tag.equals("VBN") && (Grammar.TRANSITIVE.contains(tree.lemma(verb)) || tree.has(verb, "obl:agent"))) {
            return true;
        }
        return Grammar.TRANSITIVE.contains(tree.lemma(verb))
                && tree.annotated().sentences().get(tree.sentence(verb)).headline();
    }

    /** "A man <em>shot</em> and killed by officers": what follows says by whom. */
    private boolean isBesidePassive() {
        for (int child = tree.first(verb); child >= 0; child = tree.next(child)) {
            if (tree.is(child, "conj")
                    && child - verb <= NEAR
                    && tree.has(child, "obl:agent")
                    && !tree.has(child, "aux")) {
                return true;
            }
        }
        return false;
    }

    /** "Police found a man <em>shot</em>": somebody had done it to him. */
    private boolean isFound() {
        int finding = tree.head(verb);
        return tree.is(verb, "ccomp")
                && tree.lemma(finding).equals("find")
                && !tree.has(finding, "aux:pass")
                && !tree.has(verb, "mark");
    }

    /** "A man <em>fatally</em> shot in a quarrel": without an object it says what was done to him. */
    private boolean isFatal() {
        int adverb = tree.child(verb, "advmod");
        return adverb >= 0 && adverb < verb && Grammar.FATAL.contains(tree.lower(adverb));
    }

    Tense tense() {
        if (to >= 0) {
            return isScheduled() ? Tense.FUTURE : isGerund() ? Tense.PARTICIPLE : Tense.INFINITIVE;
        }
        if (modal >= 0) {
            return Grammar.FUTURE.contains(tree.lower(modal))
                            || tree.lemma(modal).equals("will")
                    ? Tense.FUTURE
                    : have >= 0 ? Tense.PRESENT_PERFECT : Tense.PRESENT;
        }
        if (have >= 0) {
            return perfect();
        }
        if (be >= 0) {
            return be();
        }
        return simple(support >= 0 ? support : copula >= 0 ? copula : verb);
    }

    /** "Troops to leave Iraq": an infinitive as main verb. */
    private boolean isScheduled() {
        return to >= 0 && tree.head(top) < 0 && tree.has(verb, "nsubj");
    }

    /** "From talks to <em>imposing</em> tariffs": a preposition, no infinitive. */
    private boolean isGerund() {
        return be < 0 && have < 0 && copula < 0 && tree.tag(verb).equals("VBG");
    }

    private Tense perfect() {
        return switch (tree.tag(have)) {
            case "VBD", "VBN" -> Tense.PAST_PERFECT;
            case "VBG" -> Tense.PARTICIPLE;
            case "VB" -> Tense.INFINITIVE;
            default -> tree.tag(verb).equals("VBG") ? Tense.PRESENT_PROGRESSIVE : Tense.PRESENT_PERFECT;
        };
    }

    private Tense be() {
        boolean progressive = being || copula < 0 && !passive && tree.tag(verb).equals("VBG");
        return switch (tree.tag(be)) {
            case "VBD" -> progressive ? Tense.PAST_PROGRESSIVE : Tense.PAST;
            case "VBZ", "VBP" -> progressive ? Tense.PRESENT_PROGRESSIVE : Tense.PRESENT;
            case "VBG", "VBN" -> Tense.PARTICIPLE;
            default -> Tense.INFINITIVE;
        };
    }

    private Tense simple(int token) {
        boolean subject = tree.has(verb, "nsubj");
        return switch (tree.tag(token)) {
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            case "VBG" -> subject && tree.head(top) < 0 ? Tense.PRESENT_PROGRESSIVE : Tense.PARTICIPLE;
            case "VBN" -> subject || tree.head(top) < 0 || isBesidePast() ? Tense.PAST : Tense.PARTICIPLE;
            case "VB" ->
                subject ? Tense.PRESENT : tree.head(top) < 0 || isCommand() ? Tense.IMPERATIVE : Tense.INFINITIVE;
            default -> Tense.PRESENT;
        };
    }

    /** "<em>Leave</em> at once, the officer said", "said: “<em>Leave</em>”". */
    private boolean isCommand() {
        int first = tree.left(verb);
        return verb == top
                && tree.is(verb, "ccomp")
                && (verb < tree.head(verb)
                        || first > 0 && tree.lower(first - 1).matches("\"|``|\u201c")
                        || tree.lower(first).matches("\"|``|\u201c"));
    }

    /** "Halted the raids and <em>offered</em> talks": a past form read as a participle. */
    private boolean isBesidePast() {
        return tree.is(verb, "conj") && tree.tag(tree.head(verb)).equals("VBD");
    }

    /** Adds the modal verb, and "be" (to) for an infinitive as main verb. */
    void modalities(List<Modality> modalities) {
        if (modal >= 0) {
            String lemma = FULL_FORMS.getOrDefault(tree.lower(modal), tree.lemma(modal));
            modalities.add(new Modality(lemma, modal));
        }
        if (isScheduled()) {
            modalities.add(new Modality("be to", to));
        }
    }
}
