package org.casus.code;

import java.util.List;
import java.util.Set;
import org.casus.codebook.Block;
import org.casus.codebook.Complement;
import org.casus.codebook.Rule;
import org.casus.codebook.Slot;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Modality;
import org.casus.model.Oblique;
import org.casus.model.Phrase;
import org.jspecify.annotations.Nullable;

/** Tests one rule on one clause whose predicate has the rule's words. */
final class RuleTest {
    /** How a clause hangs under the one whose content it is. */
    private static final Set<Link> CONTENT = Set.of(Link.COMPLEMENT, Link.OBJECT, Link.OBLIQUE);

    /** What tests whether somebody is another party than the agent of the clause. */
    private static final List<String> ANOTHER = List.of("another");

    /** How many sentences away the words may stand that tell what an event is. */
    private static final int NEAR = 3;

    private final Wordings wordings;
    private final SlotTest slots;
    private final Sport sport;
    private final Figures figures;
    private final Habits habits;
    private final Binder binder;

    /** Verbs of those who were in what stands behind them: "<em>recovering</em> from a car crash". */
    private static final Set<String> SURVIVING = Set.of("recover", "survive", "recuperate");

    private static final Set<Link> GOING = Set.of(Link.OBLIQUE, Link.OBJECT);

    /** Before what goes along with something done to somebody. */
    private static final Set<String> ALONG =
            Set.of("on", "with", "as well as", "in addition to", "besides", "along with");

    RuleTest(Wordings wordings, SlotTest slots, Sport sport, Figures figures, Habits habits, Binder binder) {
        this.wordings = wordings;
        this.slots = slots;
        this.sport = sport;
        this.figures = figures;
        this.habits = habits;
        this.binder = binder;
    }

    /**
     * Whether the rule holds.
     *
     * @param doers acts that event nouns before this clause made, to know "the <em>attack</em> hit the base"
     */
    Outcome test(Rule rule, Predicated predicated, Clause clause, Scene scene, EventDoers doers) {
        Progress progress = new Progress(rule, predicated);
        if (rule.negated() != null && rule.negated() != clause.negated()) {
            return progress.miss("the predicate is " + (clause.negated() ? "negated" : "not negated"));
        }
        if (rule.announces()) {
            Modality modality = announced(rule, clause);
            if (modality == null) {
                return progress.miss("the predicate has none of the words " + String.join(", ", rule.modals()));
            }
            progress = new Progress(rule, predicated.at(modality.token()));
            progress.lexical("\"" + modality.lemma() + "\"");
        }
        for (int token : predicated.tokens()) {
            if (scene.falseFriend(token)) {
                return progress.miss(
                        "\"" + scene.token(token).form() + "\" stands among words that only look like an act");
            }
        }
        if (!rule.context().isEmpty()) {
            String word = standing(rule.context(), clause, scene);
            if (word == null) {
                word = around(rule.context(), clause, scene);
                String other = word == null ? null : around(words(rule.unless()), clause, scene);
                if (word == null || other != null) {
                    return progress.miss("the sentence has none of the words " + String.join(", ", rule.context()));
                }
            }
            progress.lexical("context \"" + word + "\"");
        }
        if (!rule.attributes().isEmpty() && !predicated.part().equals("attribute")) {
            if (rule.attributes().stream()
                    .noneMatch(word -> PredicateMatcher.attribute(wordings.of(word), clause, scene) != null)) {
                return progress.miss("what is said of the agent is none of " + String.join(", ", rule.attributes()));
            }
            progress.lexical("attribute");
        }
        String unbound = binder.bind(rule, clause, scene, doers, progress);
        if (unbound != null) {
            return progress.miss(unbound);
        }
        if (scene.plot(clause)) {
            return progress.miss("the sentences around it tell a plot");
        }
        if (habits.usual(clause, scene)) {
            return progress.miss("it tells what is usual, no deed");
        }
        if (scene.ofSport(clause) && !sport.meant(rule, progress.arguments(), scene)) {
            return progress.miss("the sentences around it are of sport");
        }
        if (scene.figurative(clause) && !figures.meant(rule, progress.arguments(), scene)) {
            return progress.miss("the sentence is of matters in which words of violence are figures of speech");
        }
        Complement complement = rule.complement();
        if (complement != null) {
            String word = complement(complement, clause, scene);
            if (word == null) {
                return progress.miss("nothing that it governs is as \"complement\" says");
            }
            progress.complement(
                    word, !complement.verbs().isEmpty() || !complement.nouns().isEmpty());
        }
        for (Block block : rule.unless()) {
            if (blocks(block, clause, scene)) {
                if (!rule.result() || !ofCause(block)) {
                    return progress.blocked("blocked by unless: " + told(block));
                }
                progress.depend();
            }
        }
        return progress.fit();
    }

    /** The outermost modal word of a clause that says what is to come, if the rule reads it. */
    private static @Nullable Modality announced(Rule rule, Clause clause) {
        return clause.modalities().stream()
                .findFirst()
                .filter(modality -> !clause.question() && rule.modals().contains(modality.lemma()))
                .orElse(null);
    }

    /** A word of the sentences near an event noun, which tell what it is when its own does not. */
    private @Nullable String around(List<String> words, Clause clause, Scene scene) {
        if (clause.kind() != Clause.Kind.NOMINAL) {
            return null;
        }
        int last = Math.min(scene.annotated.sentences().size() - 1, clause.sentence() + NEAR);
        for (int near = Math.max(0, clause.sentence() - NEAR); near <= last; near++) {
            for (String word : words) {
                if (scene.inSentence(wordings.of(word), near)) {
                    return word;
                }
            }
        }
        return null;
    }

    private static List<String> words(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.words().stream()).toList();
    }

    private @Nullable String standing(List<String> words, Clause clause, Scene scene) {
        for (String word : words) {
            if (scene.inSentence(wordings.of(word), clause)) {
                return word;
            }
        }
        return null;
    }

    /** What the governed clause that fits is built on, or null when none fits. */
    private @Nullable String complement(Complement complement, Clause clause, Scene scene) {
        for (Clause inner : scene.governed(clause)) {
            Governor governor = inner.governor();
            if (governor == null || !CONTENT.contains(governor.link())) {
                continue;
            }
            if (!complement.markers().isEmpty() && !complement.markers().contains(String.valueOf(governor.marker()))) {
                continue;
            }
            if (!told(complement, inner)) {
                continue;
            }
            if (complement.verbs().isEmpty() && complement.nouns().isEmpty()) {
                return inner.predicate().lemma();
            }
            for (String verb : complement.verbs()) {
                if (PredicateMatcher.verb(wordings.of(verb), inner, scene) != null) {
                    return verb;
                }
            }
            for (String noun : complement.nouns()) {
                if (inner.kind() == Clause.Kind.NOMINAL
                        && PredicateMatcher.noun(wordings.of(noun), inner, scene) != null) {
                    return noun;
                }
            }
        }
        return null;
    }

    /** Whether a governed clause has the modal word and the negation that are asked for. */
    private static boolean told(Complement complement, Clause inner) {
        return (complement.modals().isEmpty()
                        || inner.modalities().stream()
                                .anyMatch(modality -> complement.modals().contains(modality.lemma())))
                && (complement.negated() == null || complement.negated() == inner.negated());
    }

    private boolean blocks(Block block, Clause clause, Scene scene) {
        if (!block.words().isEmpty() && standing(block.words(), clause, scene) == null) {
            return false;
        }
        if (!block.modifiers().isEmpty() && !modified(block.modifiers(), clause, scene)) {
            return false;
        }
        return block.slots().stream().allMatch(slot -> stands(slot, clause, scene));
    }

    /** Whether something stands in one of the places that is as the slot says. */
    private boolean stands(Slot slot, Clause clause, Scene scene) {
        for (String name : slot.names()) {
            for (Phrase phrase : phrases(name, clause, scene)) {
                if (slot.is().equals(ANOTHER)
                        ? Strangers.is(phrase, clause, scene)
                        : slots.holds(slot, phrase, scene)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What stands in a place of the clause. */
    static List<Phrase> phrases(String name, Clause clause, Scene scene) {
        return switch (name) {
            case Slot.AGENT -> clause.agents();
            case Slot.PATIENT -> clause.patients();
            case Slot.RECIPIENT -> clause.recipients();
            case Slot.COMPLEMENT_AGENT ->
                content(clause, scene).stream()
                        .flatMap(inner -> inner.agents().stream())
                        .toList();
            case Slot.ABOVE_PATIENT -> above(clause, scene);
            default ->
                clause.obliques().stream()
                        .filter(oblique -> oblique.preposition().equals(name))
                        .map(Oblique::phrase)
                        .toList();
        };
    }

    /** "Freed <em>him</em> on bail", "beside the sentence <em>she</em> was fined": whom the clause above hits that takes a noun along. */
    private static List<Phrase> above(Clause clause, Scene scene) {
        Governor governor = clause.governor();
        if (governor == null || !GOING.contains(governor.link()) || clause.kind() != Clause.Kind.NOMINAL) {
            return List.of();
        }
        Clause above = scene.clauses.get(governor.clause());
        if (SURVIVING.contains(above.predicate().lemma()) && !above.passive()) {
            return above.agents();
        }
        boolean along = above.obliques().stream()
                .anyMatch(oblique ->
                        oblique.phrase().head() == clause.predicate().head() && ALONG.contains(oblique.preposition()));
        List<Phrase> hit = above.passive() && !above.recipients().isEmpty() ? above.recipients() : above.patients();
        return along ? hit : List.of();
    }

    /** The clauses that a clause governs as its content. */
    static List<Clause> content(Clause clause, Scene scene) {
        return scene.governed(clause).stream()
                .filter(inner -> inner.governor() != null
                        && CONTENT.contains(inner.governor().link()))
                .toList();
    }

    private boolean modified(List<String> words, Clause clause, Scene scene) {
        int head = clause.predicate().head();
        int first = scene.sentence(clause).first();
        for (String word : words) {
            Wording wording = wordings.of(word);
            for (int child : scene.children(head)) {
                boolean modifies = child < head
                        && !scene.token(child).is("nsubj")
                        && !scene.token(child).is("obj");
                int from = Math.max(first, child - wording.words().size() + 1);
                if (modifies && wording.stands(scene.annotated, from, child + 1)) {
                    return true;
                }
            }
            if (wording.stands(
                    scene.annotated, Math.max(first, head - wording.words().size()), head)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line speaks of who or what did it, and not of whom it was done to: of no weight when another act did it. */
    private static boolean ofCause(Block block) {
        return block.modifiers().isEmpty()
                && block.slots().stream()
                        .flatMap(slot -> slot.names().stream())
                        .noneMatch(name -> name.equals(Slot.PATIENT) || name.equals(Slot.RECIPIENT));
    }

    private static String told(Block block) {
        StringBuilder told = new StringBuilder();
        for (Slot slot : block.slots()) {
            told.append(String.join("|", slot.names())).append(' ');
            told.append(String.join(", ", slot.words().isEmpty() ? slot.is() : slot.words()));
        }
        told.append(String.join(", ", block.words()));
        told.append(String.join(", ", block.modifiers()));
        return told.length() > 100 ? told.substring(0, 100) + " …" : told.toString();
    }
}
