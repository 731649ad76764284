package org.casus.code;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.casus.codebook.Rule;
import org.casus.codebook.Slot;
import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Argument;
import org.casus.model.Clause;
import org.casus.model.Oblique;
import org.casus.model.Phrase;
import org.casus.model.Role;
import org.casus.model.Tense;
import org.jspecify.annotations.Nullable;

/**
 * The slots of one rule being filled from one clause. Each phrase goes to the first slot, in the order of the file, that takes
 * it; phrases whose noun is part of the rule's own words come last, and only where nothing else was found.
 */
final class Binding {
    private static final List<String> CORE = List.of(Slot.AGENT, Slot.PATIENT, Slot.RECIPIENT);
    private static final List<String> DOERS = List.of("by", "poss", "compound");
    private static final Set<String> PARTING =
            Set.of("border", "frontier", "boundary", "line", "road", "highway", "crossing");
    private static final Set<String> OF_PLACE = Set.of("of", "in", "at", "near");

    private static final Set<ActorKind> NO_PARTIES =
            EnumSet.of(ActorKind.UNKNOWN, ActorKind.FACILITY, ActorKind.VEHICLE);

    private static final Set<String> SETTING = Set.of("schedule", "arrange", "plan", "seek", "slate");

    private static final Set<String> DURING = Set.of("in", "during", "at");

    private static final Set<ActorKind> BODIES = EnumSet.of(
            ActorKind.ORGANISATION,
            ActorKind.IGO,
            ActorKind.NGO,
            ActorKind.STATE,
            ActorKind.COMPANY,
            ActorKind.MEDIA,
            ActorKind.PARTY);

    private final Rule rule;
    private final Clause clause;
    private final Scene scene;
    private final SlotTest test;
    private final Progress progress;
    private final List<Oblique> told = new ArrayList<>();

    Binding(Rule rule, Clause clause, Scene scene, SlotTest test, Progress progress) {
        this.rule = rule;
        this.clause = clause;
        this.scene = scene;
        this.test = test;
        this.progress = progress;
    }

    /** Fills the slots; gives the reason why the rule does not hold, or null when its slots are content. */
    @Nullable
    String refusal(EventDoers doers, List<Oblique> obliques) {
        for (String place : CORE) {
            String refusal = core(place, doers);
            if (refusal != null) {
                return refusal;
            }
        }
        told.forEach(this::told);
        told.clear();
        obliques.forEach(this::oblique);
        for (Phrase phrase : RuleTest.phrases(Slot.COMPLEMENT_AGENT, clause, scene)) {
            if (!progress.bound(phrase.head())) {
                take(Slot.COMPLEMENT_AGENT, phrase, slot -> true);
            }
        }
        for (Phrase phrase :
                progress.has(Role.TARGET) ? List.<Phrase>of() : RuleTest.phrases(Slot.ABOVE_PATIENT, clause, scene)) {
            take(Slot.ABOVE_PATIENT, phrase, slot -> true);
        }
        meeting();
        complement();
        owners();
        doers();
        compounds();
        told.forEach(this::told);
        progress.arguments().forEach(this::company);
        progress.arguments().stream().filter(this::isOfCompound).forEach(progress::release);
        for (Slot slot : rule.slots()) {
            if (slot.required() && !progress.filled(slot) && !doneByAgent(slot)) {
                return String.join("|", slot.names()) + " is required, and nothing fits it";
            }
        }
        return null;
    }

    /** "Ruled out cooperation <em>with Russia</em>": whom an act is turned to that stands in the governed noun. */
    private void complement() {
        if (rule.complement() == null || progress.has(Role.TARGET)) {
            return;
        }
        for (Clause inner : RuleTest.content(clause, scene)) {
            if (inner.kind() == Clause.Kind.NOMINAL
                    && rule.complement().nouns().contains(inner.predicate().lemma())) {
                inner.obliques().stream()
                        .filter(oblique -> !progress.bound(oblique.phrase().head()))
                        .forEach(oblique ->
                                take(oblique.preposition(), oblique.phrase(), slot -> slot.as() == Role.TARGET));
            }
        }
    }

    /**
     * "In a meeting with Yang, <em>Moon</em> said", "<em>the mission</em> has scheduled a meeting with Yang": whoever acts in talks
     * with another, or sets them, is the one who holds them.
     */
    private void meeting() {
        Clause above = scene.governor(clause);
        boolean talks = above != null
                && !above.passive()
                && above.tense() != Tense.INFINITIVE
                && clause.kind() == Clause.Kind.NOMINAL
                && rule.type().equals("CONSULT")
                && progress.has(Role.TARGET)
                && !progress.has(Role.SOURCE)
                && (SETTING.contains(above.predicate().lemma())
                                && above.patients().stream()
                                        .anyMatch(patient -> patient.head()
                                                == clause.predicate().head())
                        || above.obliques().stream()
                                .anyMatch(oblique -> oblique.phrase().head()
                                                == clause.predicate().head()
                                        && DURING.contains(oblique.preposition())));
        if (above != null && talks) {
            above.agents().forEach(agent -> take(Slot.AGENT, agent, slot -> slot.as() == Role.SOURCE));
        }
    }

    /** "Reduced <em>his</em> sentence": whose the thing is that is one of the rule's own words. */
    private void owners() {
        if (clause.kind() == Clause.Kind.NOMINAL || progress.has(Role.TARGET)) {
            return;
        }
        for (Phrase thing : clause.patients()) {
            for (int owner : partOfWords(thing) ? scene.children(thing.head()) : List.<Integer>of()) {
                if (owner < thing.head()
                        && owner >= thing.first()
                        && scene.token(owner).relation().equals("nmod:poss")) {
                    take("poss", Phrase.of(owner, thing.first(), owner + 1), slot -> slot.as() == Role.TARGET);
                }
            }
        }
    }

    /** Whether a doer that grammar has already found stands for the "by" that a rule asks for: "destruction <em>by militants</em>". */
    private boolean doneByAgent(Slot slot) {
        Role role = slot.as();
        return role != null
                && clause.kind() == Clause.Kind.NOMINAL
                && slot.names().stream().anyMatch(DOERS::contains)
                && progress.has(role)
                && clause.agents().stream()
                        .anyMatch(agent -> progress.bound(agent.head())
                                && !scene.token(agent.head()).isPronoun());
    }

    private @Nullable String core(String place, EventDoers doers) {
        if (rule.slots().stream().noneMatch(slot -> slot.names().contains(place))) {
            return null;
        }
        String refused = null;
        boolean content = false;
        for (Phrase phrase : RuleTest.phrases(place, clause, scene)) {
            if (partOfWords(phrase)) {
                told.add(new Oblique(place, phrase, false));
            } else if (place.equals(Slot.AGENT) && doers.does(phrase, rule, clause)) {
                content = true;
            } else {
                String refusal = take(place, phrase, slot -> true);
                if (refusal != null && place.equals(Slot.AGENT) && doer(phrase)) {
                    refusal = null;
                }
                content |= refusal == null;
                if (refusal != null && refused == null) {
                    refused = place + " \"" + scene.words(phrase) + "\" " + refusal;
                }
            }
        }
        return content || weak(place) ? null : refused;
    }

    /** Whether what stands in a place is too weak to fail a rule: the word before an event noun that tells enough by itself. */
    private boolean weak(String place) {
        return place.equals(Slot.AGENT)
                && clause.kind() == Clause.Kind.NOMINAL
                && progress.predicated().length() > 1;
    }

    /** Takes a doer from among the rule's own words where nothing else says who did it: "<em>police</em> firing". */
    private void compounds() {
        if (clause.kind() != Clause.Kind.NOMINAL) {
            return;
        }
        int head = clause.predicate().head();
        int first = progress.predicated().tokens().first();
        if (first < head && progress.predicated().tokens().contains(head - 1)) {
            means(new Oblique("compound", Phrase.of(head - 1, first, head), false));
        }
        if (progress.has(Role.SOURCE)) {
            return;
        }
        for (int token : progress.predicated().tokens()) {
            boolean names = scene.token(token).isNoun() && scene.token(token).is("compound");
            if (token < head && names && !progress.bound(token)) {
                take(
                        "compound",
                        Phrase.of(token, token, token + 1),
                        slot -> !slot.is().isEmpty());
            }
        }
    }

    private void oblique(Oblique oblique) {
        Phrase phrase = oblique.phrase();
        if (partOfWords(phrase)) {
            told.add(oblique);
            return;
        }
        boolean describes =
                oblique.inner() && describes(scene.token(first(phrase.head())).head(), oblique.preposition());
        boolean second =
                (oblique.preposition().equals("by") || oblique.preposition().equals("from") && oblique.inner())
                        && isDone();
        String refusal = take(
                oblique.preposition(),
                phrase,
                slot -> (!describes || !party(slot.as())) && (!second || slot.as() != Role.SOURCE));
        if (refusal != null && clause.patients().isEmpty() && behindWords(phrase)) {
            take(Slot.PATIENT, phrase, slot -> true);
        }
    }

    /** "<em>Individuals</em> and unions gave": those named in one list with a doer or a target are such too, though the slot asks for others. */
    private void company(Argument argument) {
        if (argument.role() != Role.SOURCE && argument.role() != Role.TARGET) {
            return;
        }
        for (Phrase phrase : RuleTest.phrases(argument.slot(), clause, scene)) {
            if (!progress.bound(phrase.head())
                    && (!partOfWords(phrase) || isBetween(phrase.head()))
                    && first(phrase.head()) == first(argument.phrase().head())
                    && isParty(phrase)) {
                progress.bind(new Argument(argument.role(), phrase, argument.slot(), argument.count()));
                progress.tell(argument.role().code() + ": beside \"" + scene.words(argument.phrase()) + "\" \""
                        + scene.words(phrase) + "\"" + known(phrase));
            }
        }
    }

    /** Whether a phrase is of somebody known who can be a party, and no building, vehicle or nobody. */
    private boolean isParty(Phrase phrase) {
        return !NO_PARTIES.contains(scene.actor(phrase).kind())
                && !scene.token(phrase.head()).isPronoun()
                && !isNone(phrase);
    }

    /** The first of the list that a word is in: "to a bank and <em>a church</em>", "<em>farmer</em>-herder clashes". */
    private int first(int token) {
        int at = token;
        while (scene.token(at).is("conj")) {
            at = scene.token(at).head();
        }
        boolean joined = at > 1
                && scene.token(at - 1).form().equals("-")
                && scene.token(at - 1).is("punct");
        return joined && isBetween(at) && isBetween(at - 2) ? at - 2 : at;
    }

    private boolean isBetween(int token) {
        return clause.obliques().stream()
                .anyMatch(oblique -> oblique.preposition().equals("between")
                        && oblique.phrase().head() == token);
    }

    /** Whether the preposition of a phrase is one of the rule's words, so that it is their object: "took in <em>refugees</em>". */
    private boolean behindWords(Phrase phrase) {
        return scene.children(phrase.head()).stream()
                .anyMatch(child -> scene.token(child).is("case")
                        && progress.predicated().tokens().contains(child));
    }

    /** Whether a phrase under a noun only says which one: "a building <em>in Kharkiv</em>", "for its welcome <em>to refugees</em>". */
    private boolean describes(int noun, String preposition) {
        if (clause.kind() == Clause.Kind.NOMINAL) {
            // "On the <em>border</em> between Sudan and Chad": those whom it parts do nothing there.
            return progress.bound(noun) && OF_PLACE.contains(preposition)
                    || preposition.equals("between")
                            && PARTING.contains(scene.token(noun).lemma());
        }
        return progress.bound(noun)
                || clause.obliques().stream()
                        .anyMatch(oblique -> oblique.phrase().head() == noun);
    }

    /** Whether an active verb has its doer: "Paris denied a claim <em>by the rebels</em>" has no second one. */
    private boolean isDone() {
        return clause.kind() == Clause.Kind.VERBAL
                && !clause.passive()
                && clause.tense() != Tense.PARTICIPLE
                && progress.has(Role.SOURCE);
    }

    /** "<em>Afghan</em> hospital strike": the people before what was hit are its own, and no doers. */
    private boolean isOfCompound(Argument argument) {
        return argument.role() == Role.SOURCE
                && progress.arguments().stream()
                        .anyMatch(other -> other.role() == Role.TARGET
                                && "compound".equals(other.slot())
                                && other.phrase().first() <= argument.phrase().head()
                                && argument.phrase().head() < other.phrase().head());
    }

    /** Gives the doers that no agent slot took to slots for "by", wherever grammar has put the phrase. */
    private void doers() {
        for (Phrase agent : clause.agents()) {
            if (!progress.bound(agent.head()) && !partOfWords(agent)) {
                doer(agent);
            }
        }
    }

    /** "hit <em>by two bullets</em>", "the <em>rebels'</em> attack". */
    private boolean doer(Phrase agent) {
        boolean nominal = clause.kind() == Clause.Kind.NOMINAL;
        return (nominal || clause.passive())
                && DOERS.stream()
                        .filter(place -> nominal || place.equals("by"))
                        .anyMatch(place -> take(place, agent, slot -> true) == null);
    }

    /** "released <em>hostages</em>": a party among the rule's own words, when nothing else has its role. */
    private void told(Oblique oblique) {
        if (means(oblique)) {
            return;
        }
        boolean party = scene.actor(oblique.phrase()).kind() != ActorKind.UNKNOWN;
        String refusal = party
                ? take(oblique.preposition(), oblique.phrase(), slot -> slot.as() == null || !progress.has(slot.as()))
                : "is no party";
        if (refusal != null) {
            rule.slots().stream()
                    .filter(slot -> slot.names().contains(oblique.preposition()))
                    .forEach(progress::satisfy);
        }
    }

    /** "threw <em>two grenades</em> at": a weapon among the rule's own words is the means, if the rule asks for means. */
    private boolean means(Oblique oblique) {
        Slot slot = rule.slots().stream()
                .filter(each -> each.as() == Role.INSTRUMENT)
                .findFirst()
                .orElse(null);
        Phrase phrase = oblique.phrase();
        if (slot == null || progress.has(Role.INSTRUMENT) || !test.weapon(phrase, scene)) {
            return false;
        }
        progress.bind(new Argument(Role.INSTRUMENT, phrase, oblique.preposition(), null));
        progress.tell("instrument: \"" + scene.words(phrase) + "\"");
        rule.slots().stream()
                .filter(each -> each.names().contains(oblique.preposition()))
                .forEach(progress::satisfy);
        return true;
    }

    private boolean partOfWords(Phrase phrase) {
        return progress.predicated().tokens().contains(phrase.head());
    }

    private static boolean party(@Nullable Role role) {
        return role == Role.SOURCE || role == Role.TARGET || role == Role.VICTIM;
    }

    /** Gives a phrase to the first slot that takes it; otherwise says why the last one does not. */
    private @Nullable String take(String place, Phrase phrase, Predicate<Slot> open) {
        String refusal = "has no place in the rule";
        for (Slot slot : rule.slots()) {
            if (!slot.names().contains(place) || !open.test(slot)) {
                continue;
            }
            refusal = test.refusal(slot, phrase, scene);
            if (refusal == null) {
                progress.fill(slot, test.byWord(slot, phrase, scene));
                boolean none =
                        isSum(phrase) || isNone(phrase) && !(slot.count() != null && Nobody.isPerson(phrase, scene));
                if (slot.as() != null && !none && !isOwn(place, slot, phrase)) {
                    progress.bind(new Argument(slot.as(), phrase, place, slot.count()));
                    progress.tell(slot.as().code() + ": " + place + " \"" + scene.words(phrase) + "\"" + known(phrase));
                }
                return null;
            }
        }
        return refusal;
    }

    /** "Was fined <em>17 million dollars</em>": how much, beside whom. */
    private boolean isSum(Phrase phrase) {
        return clause.patients().size() + clause.recipients().size() > 1
                && IntStream.range(phrase.first(), phrase.end())
                        .mapToObj(scene::token)
                        .allMatch(token -> "MONEY".equals(token.name()));
    }

    /** "Nobody knows <em>who</em> fired", "<em>no group</em> admitted it": a word that asks, or says that there is none, is no party. */
    private boolean isNone(Phrase phrase) {
        return scene.token(phrase.head()).tag().startsWith("W") || Nobody.is(phrase, scene);
    }

    /** "They committed <em>their</em> murders": those who did them. */
    private boolean isOwn(String place, Slot slot, Phrase phrase) {
        return (place.equals("poss") || place.equals(Slot.PATIENT))
                && slot.as() != Role.SOURCE
                && clause.predicate().light() != null
                && scene.token(phrase.head()).tag().equals("PRP$")
                && !isAnothers(phrase);
    }

    /** "A court reduced <em>his</em> sentence": a person's, so not the doer's, which is none. */
    private boolean isAnothers(Phrase owner) {
        return Set.of("his", "her").contains(Lower.form(scene.token(owner.head())))
                && !clause.agents().isEmpty()
                && clause.agents().stream()
                        .allMatch(agent -> BODIES.contains(scene.actor(agent).kind()));
    }

    private String known(Phrase phrase) {
        Actor actor = scene.actor(phrase);
        if (actor.row() == null) {
            return "";
        }
        return (actor.kind() == ActorKind.UNKNOWN ? "" : " is " + actor.kind().code()) + " (" + actor.row() + ")";
    }
}
