package org.casus.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.codebook.Ontology;
import org.casus.codebook.Others;
import org.casus.codebook.Rule;
import org.casus.codebook.Words;
import org.casus.model.Argument;
import org.casus.model.Clause;
import org.casus.model.Predicate;
import org.casus.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Makes one act of what several words tell of one thing done: "an <em>attack</em> <em>killed</em> 12", "<em>bombed</em> the
 * market, <em>killing</em> 12", "<em>air strikes</em> <em>hit</em> the town". Only grammar joins, never nearness. Decision 0021.
 */
final class Joiner {
    /** Modes of what one attacker does to one victim in one go. */
    private static final Set<String> BY_HAND = Set.of("beat", "primitive", "firearms");

    private final Ontology ontology;
    private final Enclosures enclosures;
    private final Words suspects;
    private final Others others;
    private final Pretences pretences;

    Joiner(Ontology ontology, Enclosures enclosures, Words suspects, Others others, Pretences pretences) {
        this.ontology = ontology;
        this.enclosures = enclosures;
        this.suspects = suspects;
        this.others = others;
        this.pretences = pretences;
    }

    /** The acts of a document in the order of their triggers. */
    List<Found> join(Map<Integer, Trial> trials, Scene scene) {
        List<Found> acts = found(trials, scene);
        Bonds bonds = new Bonds(scene);
        List<Found> joined =
                results(sameType(sameThing(asResults(acts, trials, bonds, scene), bonds), bonds), bonds, scene);
        new OpposedTolls(scene, ontology, bonds).read(joined);
        new Aftermath(scene, ontology, suspects, others, pretences).join(joined);
        joined.removeIf(act -> act.rule().result() && !act.rule().alone());
        joined.sort(Comparator.comparingInt((Found act) -> act.tokens().first())
                .thenComparing(act -> act.rule().id()));
        return joined;
    }

    private List<Found> found(Map<Integer, Trial> trials, Scene scene) {
        List<Found> acts = new ArrayList<>();
        List<Found> tellers = new ArrayList<>();
        for (Clause clause : scene.clauses) {
            Trial trial = trials.get(clause.id());
            if (trial == null) {
                continue;
            }
            for (Outcome.Fit fit : trial.chosen()) {
                Found act = new Found(clause, fit);
                sufferers(fit.rule(), trial).ifPresent(result -> act.add(new Found(clause, result), "result too:"));
                acts.add(act);
                tellers.add(act);
            }
        }
        Map<Integer, List<Found>> tellersBySentence = tellers.stream()
                .collect(Collectors.groupingBy(act -> act.clause().sentence()));
        Map<Integer, List<Trial>> trialsBySentence = trials.values().stream()
                .collect(Collectors.groupingBy(trial -> trial.clause().sentence()));
        acts.removeIf(act -> {
            int sentence = act.clause().sentence();
            return tellersBySentence.getOrDefault(sentence, List.of()).stream().anyMatch(teller -> holds(teller, act))
                    || trialsBySentence.getOrDefault(sentence, List.of()).stream()
                            .anyMatch(trial -> denies(trial, act));
        });
        return acts;
    }

    /** Whether a word is only part of those of another act: "open <em>fire</em>", "found <em>murdered</em>". */
    private boolean holds(Found act, Found noun) {
        if (act.clause().id() == noun.clause().id() || enclosures.holds(act, noun)) {
            return false;
        }
        boolean sameType = act.type().equals(noun.type());
        if (noun.clause().kind() != Clause.Kind.NOMINAL) {
            return sameType && act.tokens().contains(noun.clause().predicate().head());
        }
        return act.tokens().contains(noun.clause().predicate().head())
                || sameType && ownWords(noun.clause().predicate()).anyMatch(act.tokens()::contains);
    }

    /** The words of a predicate but its light verb, which several nouns may share: "<em>imposed</em> a curfew and martial law". */
    private static Stream<Integer> ownWords(Predicate predicate) {
        return predicate.tokens().stream().filter(token -> !token.equals(predicate.light()));
    }

    /** Whether a noun is part of words that a rule of its type expressly leaves alone: "came under <em>attack</em> for his policy". */
    private static boolean denies(Trial trial, Found noun) {
        return trial.clause().id() != noun.clause().id()
                && noun.clause().kind() == Clause.Kind.NOMINAL
                && trial.misses().stream()
                        .anyMatch(miss -> miss.blocked()
                                && miss.rule().type().equals(noun.type())
                                && miss.predicated()
                                        .tokens()
                                        .contains(noun.clause().predicate().head()));
    }

    /** The result that a clause tells beside its act: "a bomb <em>killed three</em>" is an explosion, and three killed. */
    private Optional<Outcome.Fit> sufferers(Rule act, Trial trial) {
        return trial.result().filter(fit -> !fit.dependent() && !act.result() && ontology.harms(act.type()));
    }

    /**
     * Reads a clause that hangs on another act of harm as its result where a rule can: "the plane crashed, <em>killing</em> 189" is
     * no attack by a plane.
     */
    private List<Found> asResults(List<Found> acts, Map<Integer, Trial> trials, Bonds bonds, Scene scene) {
        List<Found> read = new ArrayList<>();
        Map<Integer, Integer> causes = new HashMap<>();
        for (Trial trial : trials.values()) {
            trial.result()
                    .map(fit -> cause(new Found(trial.clause(), fit), acts, bonds))
                    .filter(cause -> !isByOther(cause, trial))
                    .ifPresent(cause ->
                            causes.put(trial.clause().id(), cause.clause().id()));
        }
        Set<Integer> results = new HashSet<>();
        causes.forEach((result, cause) -> {
            // Of two that may each be the result of the other, the first is the act: "hit the tanks and destroyed
            // them".
            boolean first = result < cause && result.equals(causes.get(cause));
            if (!result.equals(cause) && !first) {
                results.add(result);
            }
        });
        for (Trial trial : trials.values()) {
            if (results.contains(trial.clause().id())) {
                trial.result()
                        .map(fit -> new Found(trial.clause(), fit))
                        .filter(result -> !Spared.are(result, scene))
                        .ifPresent(read::add);
            }
        }
        acts.stream().filter(act -> !results.contains(act.clause().id())).forEach(read::add);
        read.sort(Comparator.comparingInt((Found act) -> act.clause().id())
                .thenComparing(act -> act.rule().id()));
        return read;
    }

    /** "Destroyed a bank, and later <em>another bomb</em> damaged a hotel": what another weapon does is no result of the first. */
    private static boolean isByOther(Found cause, Trial trial) {
        return trial.chosen().stream()
                .filter(fit -> !fit.rule().result())
                .flatMap(fit -> fit.arguments().stream())
                .filter(argument -> argument.role() == Role.INSTRUMENT)
                .map(Argument::phrase)
                .filter(trial.clause().agents()::contains)
                .anyMatch(own -> !cause.clause().agents().isEmpty()
                        && cause.clause().agents().stream().noneMatch(agent -> agent.head() == own.head()));
    }

    /**
     * "<em>An explosion tore through</em> a market": what an event noun does is no second act, though rules read the noun as done by somebody
     * and the verb as an accident; the noun says what it was.
     */
    private List<Found> sameThing(List<Found> acts, Bonds bonds) {
        Set<Found> left = new LinkedHashSet<>(acts);
        for (Found verb : acts) {
            for (Found noun : acts) {
                if (!verb.type().equals(noun.type())
                        && isHarm(verb)
                        && isHarm(noun)
                        && left.contains(verb)
                        && left.contains(noun)
                        && noun.clause().kind() == Clause.Kind.NOMINAL
                        && verb.clause().kind() == Clause.Kind.VERBAL
                        && bonds.isSubject(noun.clause(), verb.clause())
                        && !bonds.countApart(verb, noun)) {
                    verb.add(noun, "told too by");
                    verb.readBy(noun.rule());
                    left.remove(noun);
                }
            }
        }
        return new ArrayList<>(left);
    }

    private boolean isHarm(Found act) {
        return !act.rule().result() && ontology.harms(act.type());
    }

    /** A verb and an event noun of one type that grammar binds are one act; the verb tells it, the more exact rule reads it. */
    private List<Found> sameType(List<Found> acts, Bonds bonds) {
        Set<Found> left = new LinkedHashSet<>(acts);
        Map<String, List<Found>> byType =
                acts.stream().filter(act -> !act.rule().result()).collect(Collectors.groupingBy(Found::type));
        for (Found verb : acts) {
            for (Found other : verb.rule().result() ? List.<Found>of() : byType.getOrDefault(verb.type(), List.of())) {
                if (verb != other
                        && left.contains(verb)
                        && left.contains(other)
                        && !bonds.countApart(verb, other)
                        && (oneKind(verb.rule(), other.rule()) && bonds.tellsTheSame(verb.clause(), other.clause())
                                || bonds.oneThing(verb, other)
                                || alike(verb, other) && bonds.oneDeed(verb.clause(), other.clause()))) {
                    if (bonds.isChargeOver(verb.clause(), other.clause())) {
                        other.tell("charged as " + verb.rule().id());
                        left.remove(verb);
                        continue;
                    }
                    verb.add(other, "told too by");
                    if (!Specificity.keeps(verb.rule(), other.rule(), ontology)) {
                        verb.readBy(other.rule());
                    }
                    left.remove(other);
                }
            }
        }
        return new ArrayList<>(left);
    }

    /** Arrested <em>in</em> a robbery is no robbery: deeds that do not harm are one only when their modes agree, or one has none. */
    private boolean oneKind(Rule one, Rule other) {
        return ontology.harms(one.type())
                || one.mode() == null
                || other.mode() == null
                || one.mode().equals(other.mode());
    }

    /**
     * Whether two acts are of the same kind: "was <em>found guilty</em> and <em>sentenced</em> to two years", "were <em>stabbed</em>
     * and <em>beaten</em>".
     */
    private static boolean alike(Found one, Found other) {
        String mode = String.valueOf(one.rule().mode());
        String second = String.valueOf(other.rule().mode());
        return one.rule().equals(other.rule())
                || one.rule().mode() != null && mode.equals(second)
                || BY_HAND.contains(mode)
                        && BY_HAND.contains(second)
                        && !one.clause().patients().isEmpty();
    }

    /** Results go to the act they are the result of; a result of the same act may lie between. */
    private List<Found> results(List<Found> acts, Bonds bonds, Scene scene) {
        List<Found> left = new ArrayList<>(acts);
        for (Found result : acts) {
            if (result.rule().result()) {
                Found act = cause(result, acts, bonds);
                if (act != null) {
                    if (!Spared.are(result, scene)) {
                        act.add(result, "result joined:");
                    }
                    left.remove(result);
                }
            }
        }
        List<Found> firsts = new ArrayList<>();
        for (Found result : List.copyOf(left)) {
            if (!result.rule().result()) {
                continue;
            }
            Found first = firsts.stream()
                    .filter(earlier -> bonds.oneResult(earlier.clause(), result.clause()))
                    .findFirst()
                    .orElse(null);
            if (first == null) {
                firsts.add(result);
            } else {
                first.add(result, "result joined:");
                if (!first.rule().alone() && result.rule().alone()) {
                    first.readBy(result.rule());
                }
                left.remove(result);
            }
        }
        return left;
    }

    /** The act that a result is the result of, its own or that of a result told together with it, or null. */
    private @Nullable Found cause(Found result, List<Found> acts, Bonds bonds) {
        Found own = direct(result, acts, bonds);
        if (own != null) {
            return own;
        }
        for (Found other : acts) {
            if (other.rule().result() && other != result && bonds.oneResult(other.clause(), result.clause())) {
                boolean earlier = other.clause().id() < result.clause().id();
                Found shared = earlier ? cause(other, acts, bonds) : direct(other, acts, bonds);
                if (shared != null) {
                    return shared;
                }
            }
        }
        return null;
    }

    private @Nullable Found direct(Found result, List<Found> acts, Bonds bonds) {
        Found best = null;
        int strongest = 0;
        for (Found act : acts) {
            if (!act.rule().result() && ontology.harms(act.type()) && !bonds.countApart(act, result)) {
                int strength = bonds.isOfDoer(act, result) ? 0 : bonds.strength(act, result);
                if (strength > strongest) {
                    strongest = strength;
                    best = act;
                }
            }
        }
        return best;
    }
}
