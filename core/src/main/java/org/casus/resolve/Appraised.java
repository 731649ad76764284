package org.casus.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.EventType;
import org.casus.codebook.Ontology;
import org.casus.codebook.Words;
import org.casus.model.Act;
import org.casus.model.Annotated;
import org.casus.model.Clause;
import org.casus.model.Event;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Reading;
import org.casus.model.Sentence;
import org.casus.model.Token;

/**
 * Acts that a text has told of and then only judges: "condemned <em>the crackdown</em>", "called <em>the attack</em> a war crime", "it is
 * <em>a massacre</em>". Such words tell no act of their own.
 */
final class Appraised {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> POINTING = Set.of("it", "this", "that", "these", "those");

    /** Material conflict. */
    private static final Integer FORCE = 4;

    private final Words judging;
    private final Words others;
    private final Ontology ontology;

    /** Verbs of judging are {@code judging.csv}; "another", "the second" attack ({@code others.csv}) are acts of their own. */
    Appraised(Codebook codebook) {
        this.judging = codebook.words("judging");
        this.others = codebook.words("others");
        this.ontology = codebook.ontology();
    }

    /** The events of the acts of a document, in their order, without those that it only judges; what was inside one stands alone. */
    List<Event> leaveOut(List<Event> events, Reading reading) {
        List<Event> kept = new ArrayList<>();
        Set<String> left = new HashSet<>();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (isBare(event) && isJudged(reading.acts().get(i), reading) && isTold(event, events.subList(0, i))) {
                left.add(event.id());
            } else {
                kept.add(event);
            }
        }
        kept.replaceAll(event ->
                left.contains(Objects.requireNonNullElse(event.parent(), "")) ? event.withParent(null) : event);
        return kept;
    }

    private static boolean isBare(Event event) {
        return event.status().real()
                && event.sources().isEmpty()
                && event.targets().isEmpty()
                && event.victims().isEmpty()
                && event.counts().isEmpty();
    }

    /** Whether an act that it may mean was told before. */
    private boolean isTold(Event event, List<Event> before) {
        return before.stream()
                .filter(other -> other.status().real()
                        && other.evidence().trigger().end()
                                <= event.evidence().trigger().start())
                .anyMatch(other -> isForce(event) && isForce(other)
                        || event.type().equals(other.type()) && Objects.equals(event.mode(), other.mode()));
    }

    /** Deeds of force, which one word may tell of: "the crackdown" is a raid, arrests or killings. */
    private boolean isForce(Event event) {
        EventType type = ontology.types().get(event.type());
        return type != null && Objects.equals(type.quad(), FORCE);
    }

    private boolean isJudged(Act act, Reading reading) {
        Clause clause = reading.clauses().get(act.clause());
        if (clause.kind() != Clause.Kind.NOMINAL) {
            return false;
        }
        Annotated annotated = reading.annotated();
        Sentence sentence = annotated.sentences().get(clause.sentence());
        int noun = clause.predicate().head();
        List<Token> below = annotated.tokens().subList(sentence.first(), sentence.end()).stream()
                .filter(token -> token.head() == noun)
                .toList();
        if (below.stream().anyMatch(token -> token.is("cop"))) {
            return below.stream()
                    .anyMatch(token ->
                            token.is("nsubj") && POINTING.contains(token.lemma().toLowerCase(Locale.ROOT)));
        }
        Governor governor = clause.governor();
        return governor != null
                && below.stream().anyMatch(token -> token.is("det") && DEFINITE.contains(token.lemma()))
                && below.stream().allMatch(this::leavesOpen)
                && judges(reading.clauses().get(governor.clause()), governor);
    }

    /** "The <em>brutal</em> attack": no word that tells it apart from others. */
    private boolean leavesOpen(Token token) {
        return token.is("det")
                || token.is("amod") && !token.isProper() && !others.contains(token.lemma())
                || token.is("punct");
    }

    private boolean judges(Clause above, Governor governor) {
        return above.kind() == Clause.Kind.VERBAL
                && (judging.contains(above.predicate().lemma())
                        || governor.link() == Link.SUBJECT && above.attribute() != null);
    }
}
