package org.casus.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.codebook.Ontology;
import org.casus.codebook.Others;
import org.casus.codebook.Words;
import org.casus.model.Argument;
import org.casus.model.Clause;
import org.casus.model.CountKind;
import org.casus.model.Link;
import org.casus.model.Oblique;
import org.casus.model.PersonalName;
import org.casus.model.Phrase;
import org.casus.model.Role;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * What became of those that an act hit, when later sentences tell it: "A man was shot on Sunday. <em>He died</em> in hospital."
 * Such a result joins the last act of harm before it, if its sufferer is somebody already spoken of. Decision 0031.
 */
final class Aftermath {
    /** So many sentences after the last that told of an act its results may follow. */
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private static final int REACH = 5;
    /** The same for an act that has named nobody it hit. */
    private static final int NEAR = 3;

    private static final String PEACEFUL = "PROTEST";

    /** "Hijacked a car as they fled. Eleven people were wounded": not in what they took. */
    private static final String TAKING = "abduct";

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "him", "her", "them", "both", "one", "neither");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside");

    private static final Set<String> QUANTITIES = Set.of("several", "dozen", "score", "hundred");

    private final Scene scene;
    private final Ontology ontology;
    private final Words suspects;
    private final Further further;
    private final Pretences pretences;

    /**
     * {@code suspects} are words for who does harm, who is not the one it was done to: "the gunman"; {@code others} those that tell of
     * further people: "another".
     */
    Aftermath(Scene scene, Ontology ontology, Words suspects, Others others, Pretences pretences) {
        this.scene = scene;
        this.ontology = ontology;
        this.suspects = suspects;
        this.further = new Further(scene, others);
        this.pretences = pretences;
    }

    /** Joins results to acts of earlier sentences, in the order of the text. */
    void join(List<Found> acts) {
        List<Found> results = new ArrayList<>(acts.stream()
                .filter(act -> act.rule().result() || isDoneToOthers(act))
                .toList());
        results.sort(Comparator.comparingInt(act -> act.clause().id()));
        for (Found result : results) {
            Found before = isTold(result) && !isBesideOther(acts, result) ? last(acts, result) : null;
            boolean told = result.rule().result() && isTold(result);
            Found act = before == null && told ? next(acts, result) : before;
            if (act != null) {
                act.add(result, "told later:");
                acts.remove(result);
            }
        }
    }

    /** "One man was shot. <em>Another man was shot</em> in the leg": the same deed told of one more victim, with nothing else of its own. */
    private boolean isDoneToOthers(Found act) {
        List<Argument> sufferers = sufferers(act);
        return ontology.harms(act.type()) && !sufferers.isEmpty() && further.are(act, sufferers);
    }

    private static boolean isSameDeed(Found act, Found other) {
        return act.type().equals(other.type())
                && Objects.equals(act.rule().mode(), other.rule().mode());
    }

    /** Whether a sentence tells of another act before somebody's death that grammar does not bind to it: it is about that, not the last. */
    private boolean isBesideOther(List<Found> acts, Found result) {
        boolean named = sufferers(result).stream()
                .anyMatch(sufferer -> isName(scene.token(sufferer.phrase().head())));
        return named
                && acts.stream()
                        .anyMatch(act -> act != result
                                && !act.rule().result()
                                && ontology.harms(act.type())
                                && act.clause().sentence() == result.clause().sentence()
                                && act.clause().id() < result.clause().id());
    }

    /** Whether a result says of people already spoken of that they were killed, injured or hit; a headline speaks of nobody before it. */
    private boolean isTold(Found result) {
        List<Argument> sufferers = sufferers(result);
        return !scene.annotated.sentences().get(result.clause().sentence()).headline()
                && !isOfOldDay(result.clause())
                && !isOfOwnYear(result.clause())
                && !result.clause().negated()
                && result.clause().modalities().isEmpty()
                && !result.clause().question()
                && !sufferers.isEmpty()
                && (sufferers.stream().allMatch(sufferer -> isKnown(sufferer.phrase()))
                        || isReckoned(result)
                        || further.are(result, sufferers))
                && !(sufferers.stream().anyMatch(sufferer -> isBare(sufferer.phrase())) && isElsewhere(result));
    }

    /** "The most since <em>2007, when</em> 28 were killed": what a day or year is told by is not this story. */
    private boolean isOfOldDay(Clause clause) {
        Token verb = scene.token(clause.predicate().head());
        return verb.head() >= 0
                && verb.is("acl:relcl")
                && "DATE".equals(scene.token(verb.head()).name());
    }

    /** "The leader was killed <em>in 2010</em>": with a year of its own it came of nothing told before. */
    private boolean isOfOwnYear(Clause clause) {
        return Stream.concat(
                        clause.times().stream(),
                        clause.obliques().stream()
                                .map(oblique -> oblique.phrase().head()))
                .map(scene::token)
                .anyMatch(token -> "DATE".equals(token.name())
                        && YEAR.matcher(token.form()).matches());
    }

    /**
     * Whether a result only says how many it hit: "Several people were injured.", "One man was taken to hospital with wounds." It has
     * no doer, place or time of its own.
     */
    private boolean isReckoned(Found result) {
        Clause clause = result.clause();
        return clause.passive()
                && clause.agents().isEmpty()
                && clause.obliques().stream().allMatch(oblique -> isOfResult(oblique, result))
                && clause.times().isEmpty()
                && Further.isOnItsOwn(clause)
                && sufferers(result).stream().allMatch(sufferer -> isCounted(sufferer.phrase()));
    }

    /** "Was taken <em>to hospital with wounds</em>": part of the words that tell the result, which nobody tells alone. */
    private static boolean isOfResult(Oblique oblique, Found result) {
        return !result.rule().alone()
                && (result.tokens().contains(oblique.phrase().head()) || "with".equals(oblique.preposition()));
    }

    /** "Several people", "12 soldiers", not "two more". */
    private boolean isCounted(Phrase phrase) {
        boolean counted = false;
        for (int token = phrase.first(); token <= phrase.head(); token++) {
            counted |= scene.token(token).tag().equals("CD")
                    || QUANTITIES.contains(scene.token(token).lemma());
        }
        return counted && !further.isOther(phrase) && !isName(scene.token(phrase.head()));
    }

    private boolean isBare(Phrase phrase) {
        return scene.token(phrase.head()).tag().equals("CD");
    }

    /** Whether a clause has a doer or a named place of its own: "A shell killed <em>two</em> in Ségou" begins anew. */
    private boolean isElsewhere(Found result) {
        Clause clause = result.clause();
        return clause.agents().stream()
                        .filter(agent -> result.arguments().stream()
                                .anyMatch(argument -> argument.phrase().head() == agent.head()))
                        .anyMatch(agent -> !scene.token(agent.head()).isPronoun() && !isBare(agent))
                || clause.obliques().stream()
                        .anyMatch(oblique -> WHERE.contains(oblique.preposition())
                                && scene.token(oblique.phrase().head()).isProper());
    }

    private static List<Argument> sufferers(Found act) {
        return act.arguments().stream()
                .filter(argument -> argument.role() == Role.VICTIM
                        || argument.count() == CountKind.KILLED
                        || argument.count() == CountKind.INJURED)
                .toList();
    }

    /** Whether a phrase points back to somebody: a pronoun, a definite noun, a bare number, a name. */
    private boolean isKnown(Phrase phrase) {
        Token head = scene.token(phrase.head());
        if (PRONOUNS.contains(Lower.form(head)) || head.tag().equals("CD")) {
            return true;
        }
        return !further.isOther(phrase) && (isName(head) || DEFINITE.contains(Lower.form(scene.token(phrase.first()))));
    }

    private static boolean isName(Token head) {
        return head.isProper() && "PERSON".equals(head.name());
    }

    /** The last act of harm before a result that it may be the result of, one that has victims first, or null. */
    private @Nullable Found last(List<Found> acts, Found result) {
        return acts.stream()
                .filter(act -> act.clause().id() < result.clause().id() && mayLeadTo(act, result))
                .max(Comparator.comparing((Found act) -> act.has(Role.VICTIM))
                        .thenComparingInt(act -> act.clause().id()))
                .orElse(null);
    }

    /** The first act after a result that names the same person: "Smith was pronounced dead. Police said Smith was shot by a guard." */
    private @Nullable Found next(List<Found> acts, Found result) {
        List<PersonalName> names = sufferers(result).stream()
                .map(sufferer -> scene.token(sufferer.phrase().head()))
                .filter(Aftermath::isName)
                .map(head -> PersonalName.of(scene.annotated, head))
                .toList();
        return acts.stream()
                .filter(act -> !act.rule().result()
                        && ontology.harms(act.type())
                        && act.clause().id() > result.clause().id()
                        && act.clause().sentence() - result.clause().sentence() <= REACH
                        && act.arguments().stream()
                                .anyMatch(argument -> argument.role() == Role.VICTIM
                                        && isNamed(scene.token(argument.phrase().head()), names)))
                .min(Comparator.comparingInt(act -> act.clause().id()))
                .orElse(null);
    }

    private boolean isNamed(Token head, List<PersonalName> names) {
        PersonalName own = PersonalName.of(scene.annotated, head);
        return head.isProper() && names.stream().anyMatch(own::fits);
    }

    private boolean mayLeadTo(Found act, Found result) {
        Clause clause = act.clause();
        int distance = result.clause().sentence() - lastSentence(act);
        boolean harm = ontology.harms(act.type())
                && (!act.rule().result() || act.rule().alone());
        return harm
                && !(PEACEFUL.equals(act.type()) && !act.has(Role.VICTIM) && isFigure(result))
                && (result.rule().result() || isSameDeed(act, result))
                && clause.sentence() < result.clause().sentence()
                && distance <= (act.has(Role.VICTIM) ? REACH : NEAR)
                && (sufferers(result).stream().allMatch(sufferer -> isKnown(sufferer.phrase()))
                        || distance == 1
                                && (!TAKING.equals(act.rule().mode()) && isUncounted(act, result)
                                        || further.are(result, sufferers(result))))
                && !clause.negated()
                && clause.modalities().isEmpty()
                && !clause.question()
                && !pretences.isPlayed(clause, scene)
                && sufferers(result).stream().allMatch(sufferer -> mayBe(sufferer.phrase(), act));
    }

    /** "It put the number of dead at <em>13</em>": a figure is of what is known to have killed, not of a protest that nobody says did. */
    private boolean isFigure(Found result) {
        return sufferers(result).stream().allMatch(sufferer -> isBare(sufferer.phrase()));
    }

    /** "A bomber killed twelve people. <em>More than 20 people</em> were injured": the first tells of no injured yet. */
    private static boolean isUncounted(Found act, Found result) {
        Set<CountKind> told = kinds(result);
        return sufferers(act).isEmpty()
                || !told.isEmpty() && kinds(act).stream().noneMatch(told::contains);
    }

    private static Set<CountKind> kinds(Found act) {
        return sufferers(act).stream()
                .map(Argument::count)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private int lastSentence(Found act) {
        return act.tellers().stream()
                .mapToInt(teller -> scene.clauses.get(teller).sentence())
                .max()
                .orElse(act.clause().sentence());
    }

    /** Whether a name is that of a victim, or no victim of the act has a name yet. */
    private boolean mayBe(Phrase sufferer, Found act) {
        Token head = scene.token(sufferer.head());
        List<Phrase> victims = act.arguments().stream()
                .filter(argument -> argument.role() == Role.VICTIM)
                .map(Argument::phrase)
                .toList();
        if (suspects.contains(head.lemma())) {
            return victims.stream()
                    .anyMatch(victim -> scene.token(victim.head()).lemma().equals(head.lemma()));
        }
        boolean culprits = !victims.isEmpty()
                && victims.stream()
                        .allMatch(victim ->
                                suspects.contains(scene.token(victim.head()).lemma()));
        if (culprits && isCounted(sufferer)) {
            return false;
        }
        if (!isName(head)) {
            return !(isBare(sufferer) && isOfOne(victims));
        }
        PersonalName name = PersonalName.of(scene.annotated, head);
        if (victims.stream()
                .map(victim -> scene.token(victim.head()))
                .filter(Token::isProper)
                .anyMatch(victim -> name.fits(PersonalName.of(scene.annotated, victim)))) {
            return true;
        }
        boolean named = victims.stream()
                .map(victim -> scene.token(victim.head()))
                // "Police killed the suspect. Officer Reed was wounded": not he.
                .anyMatch(victim -> isName(victim) || suspects.contains(victim.lemma()));
        return !named
                && !isOfOldThen(sufferer)
                && (hitsNobody(act) || isMeantByPronoun(victims) || !isNamedBefore(head, act));
    }

    /** Whether an act hit a single person, to whom no bare number points back: "A boy was shot … <em>28</em> were killed". */
    private boolean isOfOne(List<Phrase> victims) {
        return victims.size() == 1
                && victims.stream()
                        .allMatch(victim -> !isCounted(victim)
                                && scene.token(victim.head()).tag().matches("NN|JJ|NNP"));
    }

    /** "Ali, who <em>died three months ago</em>": what is told in passing, with its own day, came of no act of this story. */
    private boolean isOfOldThen(Phrase sufferer) {
        return scene.clauses.stream()
                .filter(clause -> clause.governor() != null
                        && clause.governor().link() == Link.RELATIVE
                        && !clause.times().isEmpty())
                .anyMatch(clause ->
                        clause.agents().contains(sufferer) || clause.patients().contains(sufferer));
    }

    /** "The shooting happened on Monday": whom it hit is still to be told. */
    private static boolean hitsNobody(Found act) {
        return !act.has(Role.VICTIM) && !act.has(Role.TARGET);
    }

    private boolean isMeantByPronoun(List<Phrase> victims) {
        return victims.stream()
                .map(victim -> Lower.form(scene.token(victim.head())))
                .anyMatch(PRONOUNS::contains);
    }

    /** "Young lay down … Kaisen shot a guard … <em>Young</em> died": who was named before an act that hit somebody else by his words. */
    private boolean isNamedBefore(Token name, Found act) {
        int sentence = act.clause().sentence();
        int first = scene.annotated.sentences().get(sentence).first();
        int end = scene.annotated.sentences().get(sentence).end();
        return scene.annotated.tokens().subList(first, end).stream()
                        .noneMatch(token -> token.form().equals(name.form()))
                && scene.annotated.tokens().subList(0, first).stream()
                        .anyMatch(token -> token.isProper() && token.form().equals(name.form()));
    }
}
