package org.casus.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.codebook.Effect;
import org.casus.codebook.Embedding;
import org.casus.model.Clause;
import org.casus.model.Modality;
import org.casus.model.Oblique;
import org.casus.model.Phrase;
import org.casus.model.Status;
import org.casus.model.Tense;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says of itself: tense, auxiliaries, adverbs and adjectives, negation, question. An infinitive, a participle
 * and a bare event noun may say nothing; what governs them decides.
 */
final class OwnStatus {

    private static final Set<String> EACH = Set.of("every", "each");

    /** "Are <em>close to</em> a deal". */
    private static final Set<String> CLOSE =
            Set.of("close to", "near to", "near", "on the verge of", "on the brink of", "on the cusp of");

    /** "On strike", "under siege", "at war", "in talks", "in custody". */
    private static final Set<String> STATES = Set.of("on", "under", "at", "in");

    /** What stands before an act that is known: "<em>the</em> attack". */
    private static final Set<String> KNOWN = Set.of("the", "this", "that", "these", "those");

    /** "Have been on strike <em>since</em> Monday": they still are. */
    private static final Set<String> SINCE = Set.of("since", "for");

    private static final Set<String> LATER =
            Set.of("tomorrow", "tonight", "next", "coming", "upcoming", "soon", "shortly");

    private final Syntax syntax;
    private final Lexicon lexicon;
    private final Doers doers;
    private final Modals modals;

    OwnStatus(Syntax syntax, Lexicon lexicon, Doers doers) {
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.doers = doers;
        this.modals = new Modals(syntax, lexicon);
    }

    /**
     * The status with what decided it, or an open finding.
     *
     * @param told whether it is told by somebody in the past: "would" is then the future, "was shelling" the present
     */
    Finding of(Clause clause, boolean told) {
        List<String> reasons = new ArrayList<>();
        boolean underWay = told
                && clause.tense() == Tense.PAST_PROGRESSIVE
                && clause.modalities().isEmpty();
        Status tensed = byTense(clause);
        boolean called = tensed != null && tensed.real() && clause.modalities().isEmpty() && isCalled(clause);
        boolean appointed = (tensed == null || tensed.real()) && isAppointed(clause);
        Status base = called || appointed ? Status.PLANNED : tensed;
        if (appointed) {
            reasons.add("planned: for a day");
        }
        Status status = adjectives(clause, underWay ? Status.ONGOING : base, reasons);
        if (clause.modalities().isEmpty()) {
            status = negation(clause, status, reasons);
        } else {
            status = modals.apply(clause, status, told, reasons);
        }
        status = adverbs(clause, status, reasons);
        if ((status == null || status.real()) && isNearBy(clause)) {
            status = Status.POSSIBLE;
            reasons.add("possible: close to it");
        }
        Integer law = law(clause);
        if (law != null && (status == Status.PLANNED || status == Status.POSSIBLE)) {
            status = Status.ORDERED;
            reasons.add("ordered: \"" + syntax.lower(law) + "\"");
        }
        Integer played = played(clause);
        if (played != null && (status == null || status.real())) {
            status = Status.POSSIBLE;
            reasons.add("possible: \"" + syntax.lower(played) + "\"");
        }
        if (clause.question() && (status == null || status.real() || status == Status.PLANNED)) {
            status = Status.POSSIBLE;
            reasons.add("possible: a question");
        }
        return new Finding(status, reasons);
    }

    /** "Called a meeting <em>for Thursday</em>", "talks are set <em>for Monday</em>": an event noun with the day that it is set for. */
    private boolean isAppointed(Clause clause) {
        int noun = clause.predicate().head();
        if (clause.kind() != Clause.Kind.NOMINAL || !syntax.token(noun).isNoun()) {
            return false;
        }
        int verb = syntax.token(noun).head();
        boolean told = verb >= 0
                && syntax.token(verb).isVerb()
                && (syntax.token(noun).is("obj") || syntax.token(noun).is("nsubj"));
        return isForDay(noun) || told && isForDay(verb);
    }

    private boolean isForDay(int head) {
        for (int token = head + 1; token <= syntax.right(head); token++) {
            boolean day = syntax.token(token).head() == head
                    && syntax.token(token).isProper()
                    && "DATE".equals(syntax.token(token).name());
            if (day && syntax.preposition(token).equals("for")) {
                return true;
            }
        }
        return false;
    }

    /** "The two sides are <em>close to</em> a truce": there is none yet. */
    private boolean isNearBy(Clause clause) {
        int noun = clause.predicate().head();
        return syntax.token(noun).isNoun()
                && syntax.child(noun, "cop") >= 0
                && CLOSE.contains(syntax.preposition(noun));
    }

    /** "<em>Under a decree</em>, the factions are to disband", "must leave <em>by order</em> of the court": the law that binds, or null. */
    private @Nullable Integer law(Clause clause) {
        if (clause.modalities().size() != 1 || clause.negated()) {
            return null;
        }
        Modality modality = clause.modalities().get(0);
        if (!lexicon.isBinding(syntax.lower(modality.token()), modality.lemma())) {
            return null;
        }
        for (Oblique oblique : clause.obliques()) {
            int noun = oblique.phrase().head();
            boolean by = oblique.preposition().equals("by")
                    || oblique.preposition().equals("under")
                    || oblique.preposition().equals("in line with");
            if (by && lexicon.isAuthority(syntax.lemma(noun))) {
                return noun;
            }
        }
        return null;
    }

    /** "In the exercise, troops stormed …", "stormed a mock village": the word that shows that it is played, or null. */
    private @Nullable Integer played(Clause clause) {
        for (Oblique oblique : clause.obliques()) {
            int noun = oblique.phrase().head();
            boolean opens = noun < clause.predicate().head()
                    && (oblique.preposition().equals("in")
                            || oblique.preposition().equals("during"));
            boolean ends = !opens
                    && (oblique.preposition().equals("in")
                            || oblique.preposition().equals("during")
                            || oblique.preposition().equals("as part of"));
            if (opens && lexicon.isPlayed("setting", syntax.lemma(noun))
                    || ends && lexicon.isPlayed("staged", syntax.lemma(noun)) && isStaged(clause)) {
                return noun;
            }
            Integer mock = mock(oblique.phrase());
            if (mock != null) {
                return mock;
            }
        }
        for (Phrase patient : clause.patients()) {
            Integer mock = mock(patient);
            if (mock != null) {
                return mock;
            }
        }
        return part(clause);
    }

    /** "Stormed a bank <em>in an exercise</em>" by those who exercise; who is hurt in one, or attacked by others, is so in earnest. */
    private boolean isStaged(Clause clause) {
        return !clause.agents().isEmpty()
                && clause.agents().stream().allMatch(doers::exercises)
                && !lexicon.isPlayed("real", clause.predicate().lemma());
    }

    private @Nullable Integer mock(Phrase phrase) {
        for (int token = phrase.first(); token < phrase.head(); token++) {
            if (lexicon.isPlayed("adjective", syntax.lower(token))) {
                return token;
            }
        }
        return null;
    }

    /** "Cadets <em>playing</em> insurgents ambushed a patrol", or null. */
    private @Nullable Integer part(Clause clause) {
        for (Phrase agent : clause.agents()) {
            int player = agent.head();
            for (int child = syntax.first(player); child >= 0; child = syntax.next(child)) {
                boolean plays = child > player
                        && syntax.is(child, "acl")
                        && syntax.tag(child).equals("VBG")
                        && lexicon.isPlayed("part", syntax.lemma(child));
                int role = plays ? syntax.child(child, "obj") : Syntax.NONE;
                if (role >= 0 && doers.isParty(role)) {
                    return child;
                }
            }
        }
        return null;
    }

    private @Nullable Status byTense(Clause clause) {
        return switch (clause.tense()) {
            case PAST -> isNthDay(clause) ? Status.ONGOING : Status.HAPPENED;
            case PAST_PROGRESSIVE -> isNthDay(clause) || isStill(clause) ? Status.ONGOING : Status.HAPPENED;
            case PAST_PERFECT -> Status.HAPPENED;
            case PRESENT_PERFECT, PRESENT ->
                isLater(clause)
                        ? Status.PLANNED
                        : isCarriedOn(clause) || isHabit(clause) || isNthDay(clause) || isState(clause)
                                ? Status.ONGOING
                                : Status.HAPPENED;
            case PRESENT_PROGRESSIVE -> isLater(clause) ? Status.PLANNED : Status.ONGOING;
            case FUTURE -> Status.PLANNED;
            case IMPERATIVE -> Status.DEMANDED;
            case INFINITIVE, PARTICIPLE, NONE -> null;
        };
    }

    /** "<em>Every Friday</em> they march to the fence". */
    private boolean isHabit(Clause clause) {
        return clause.tense() == Tense.PRESENT
                && clause.times().stream().anyMatch(time -> {
                    int determiner = syntax.child(time, "det");
                    return determiner >= 0 && EACH.contains(syntax.lower(determiner));
                });
    }

    /** "Bombed the city <em>for a third day</em>", "marched <em>for the fifth night</em> in a row": it goes on. */
    private boolean isNthDay(Clause clause) {
        return clause.predicate().tokens().stream().anyMatch(this::isNthDay)
                || clause.predicate().light() != null
                        && isNthDay(clause.predicate().light())
                || clause.obliques().stream()
                        .anyMatch(oblique -> oblique.preposition().equals("for")
                                && Stretches.isNth(syntax, oblique.phrase().head()));
    }

    /** "Were <em>still</em> holding 31 passengers", "are <em>still</em> stationed there". */
    private boolean isStill(Clause clause) {
        return clause.predicate().tokens().stream().anyMatch(token -> {
            for (int child = syntax.first(token); child >= 0; child = syntax.next(child)) {
                if (syntax.is(child, "advmod") && syntax.lower(child).equals("still")) {
                    return true;
                }
            }
            return false;
        });
    }

    /** "Are <em>on strike</em>", "is <em>under siege</em>": a state of now; the killing that is "under investigation" is none. */
    private boolean isState(Clause clause) {
        boolean since = clause.tense() == Tense.PRESENT_PERFECT
                && clause.obliques().stream().anyMatch(oblique -> SINCE.contains(oblique.preposition()));
        return (clause.tense() == Tense.PRESENT || since)
                && clause.predicate().lemma().equals("be")
                && clause.attribute() == null
                && clause.obliques().stream()
                        .anyMatch(oblique -> STATES.contains(oblique.preposition())
                                && lexicon.noun(syntax.lemma(oblique.phrase().head())) == null);
    }

    private boolean isNthDay(int verb) {
        for (int child = syntax.first(verb); child >= 0; child = syntax.next(child)) {
            boolean time = syntax.is(child, "obl") && syntax.preposition(child).equals("for");
            if (time && Stretches.isNth(syntax, child)) {
                return true;
            }
        }
        return false;
    }

    /** "Has stepped up its raids". */
    private boolean isCarriedOn(Clause clause) {
        Integer light = clause.predicate().light();
        if (light == null) {
            return false;
        }
        String verb = syntax.lemma(light);
        Embedding embedding = lexicon.verb(verb);
        for (int child = syntax.first(light); child >= 0 && embedding == null; child = syntax.next(child)) {
            embedding = syntax.is(child, "compound:prt") ? lexicon.verb(verb + " " + syntax.lower(child)) : null;
        }
        return embedding != null && embedding.embedded() == Effect.ONGOING;
    }

    /** "Have <em>called a strike</em> for Monday": what is called is still to come. */
    private boolean isCalled(Clause clause) {
        int verb = clause.predicate().light() == null
                ? clause.predicate().head()
                : clause.predicate().light();
        if (verb > 0 && syntax.lower(verb - 1).equals("-")) {
            // "A union-called strike".
            return false;
        }
        Integer light = clause.predicate().light();
        Embedding embedding = light == null
                ? null
                : lexicon.verb(syntax.lemma(light) + " "
                        + syntax.lemma(clause.predicate().head()));
        if (light == null) {
            int object = syntax.child(clause.predicate().head(), "obj");
            embedding = object < 0 || syntax.isNaming(clause.predicate().head())
                    ? null
                    : lexicon.verb(clause.predicate().lemma() + " " + syntax.lemma(object));
        }
        return embedding != null && embedding.embedded() == Effect.PLANNED && "agent".equals(embedding.doer());
    }

    /** "Is travelling to Moscow next week". */
    private boolean isLater(Clause clause) {
        for (int time : clause.times()) {
            for (int token = syntax.left(time); token <= time; token++) {
                if (LATER.contains(syntax.lower(token))) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Status negation(Clause clause, @Nullable Status status, List<String> reasons) {
        Integer negation = clause.negation();
        if (negation == null) {
            return status;
        }
        Status denied = status == Status.DEMANDED ? Status.POSSIBLE : Status.NOT_HAPPENED;
        reasons.add(denied.code() + ": \"" + syntax.lower(negation) + "\"");
        return denied;
    }

    /** "A planned strike", "the alleged attack": what stands before an event noun. */
    private @Nullable Status adjectives(Clause clause, @Nullable Status status, List<String> reasons) {
        if (clause.kind() != Clause.Kind.NOMINAL) {
            return status;
        }
        int noun = clause.predicate().head();
        Status found = status;
        for (int child = syntax.first(noun); child >= 0 && child < noun; child = syntax.next(child)) {
            boolean own = lexicon.isNamed(syntax.lower(child) + " " + syntax.lemma(noun));
            Embedding embedding =
                    syntax.is(child, "amod") && !own && !isModality(clause, child) ? adjective(child) : null;
            Status given = embedding == null ? null : embedding.embedded().status();
            if (given != null && (status == null ? given != Status.HAPPENED : given == Status.POSSIBLE)) {
                found = given;
                reasons.add(reason(given, child, embedding));
            }
        }
        return found;
    }

    private @Nullable Embedding adjective(int token) {
        int so = syntax.lower(token).equals("called") ? syntax.child(token, "advmod") : Syntax.NONE;
        String word = so >= 0 && syntax.lower(so).equals("so") ? "so-called" : syntax.lower(token);
        Embedding embedding = lexicon.adjective(word);
        return embedding != null ? embedding : lexicon.adjective(syntax.lemma(token));
    }

    private static boolean isModality(Clause clause, int token) {
        return clause.modalities().stream().anyMatch(modality -> modality.token() == token);
    }

    private @Nullable Status adverbs(Clause clause, @Nullable Status status, List<String> reasons) {
        Status result = status;
        for (int token : clause.predicate().tokens()) {
            for (int child = syntax.first(token); child >= 0; child = syntax.next(child)) {
                Embedding embedding = syntax.is(child, "advmod") ? lexicon.adverb(syntax.lower(child)) : null;
                Status given = embedding == null ? null : embedding.embedded().status();
                if (given != null
                        && !isOfDoer(child, token)
                        && !isOfNumber(child)
                        && !isOfKnown(clause, token)
                        && (result == null || result.real() || result == Status.PLANNED)) {
                    result = given;
                    reasons.add(reason(given, child, embedding));
                }
            }
        }
        return result;
    }

    /** "Killing 141 people, <em>almost</em> all of them children": so many, not so nearly done. */
    private boolean isOfNumber(int adverb) {
        return adverb + 1 < syntax.annotated().tokens().size()
                && (syntax.lower(adverb + 1).matches("all|every|everyone|everybody|everything|half")
                        || syntax.annotated().token(adverb + 1).tag().equals("CD"));
    }

    /** "Was killed <em>apparently</em> by rebels": who did it is in doubt, not that it was done. */
    private boolean isOfDoer(int adverb, int verb) {
        return adverb > verb
                && adverb + 1 < syntax.annotated().tokens().size()
                && syntax.lower(adverb + 1).equals("by");
    }

    /** "The attack was <em>presumably</em> carried out by rebels": of an act that is known only its doer is in doubt. */
    private boolean isOfKnown(Clause clause, int verb) {
        int noun = clause.predicate().head();
        int article = syntax.left(noun);
        return clause.kind() == Clause.Kind.NOMINAL
                && verb != noun
                && !clause.agents().isEmpty()
                && KNOWN.contains(syntax.lower(article));
    }

    private String reason(Status status, int token, @Nullable Embedding embedding) {
        String source = embedding == null ? "" : " (" + embedding.source() + ")";
        return status.code() + ": \"" + syntax.lower(token) + "\"" + source;
    }
}
