package org.casus.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casus.codebook.Ontology;
import org.casus.codebook.Table;
import org.casus.codebook.Words;
import org.casus.model.Act;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Clause;
import org.casus.model.Event;
import org.casus.model.Notice;
import org.casus.model.Participant;
import org.casus.model.Reading;
import org.casus.model.Resolved;
import org.casus.model.Role;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Acts that stand as parties of others and point back: "Turkey closed its border. Baghdad condemned <em>the move</em>", "Rebels shelled
 * the airport. Moscow condemned <em>the attack</em>". Such a party is given the words that told the act before as what it was read
 * from; where several acts may be meant it is left open, and where none was told a notice says so.
 */
final class PointedActs {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    /** So many sentences back an act is still pointed at. */
    private static final int REACH = 3;

    private final Reading reading;
    private final Annotated annotated;
    private final Words general;
    private final Words eventNouns;
    private final Ontology ontology;

    /** @param anaphors its rows of the kind "act" are words for any act: "move", "decision" */
    PointedActs(Reading reading, Table anaphors, Words eventNouns, Ontology ontology) {
        this.reading = reading;
        this.annotated = reading.annotated();
        this.general = Words.of(anaphors.rows().stream()
                .filter(row -> row.get("kind").equals("act"))
                .map(row -> row.get("words"))
                .toList());
        this.eventNouns = eventNouns;
        this.ontology = ontology;
    }

    /** The party with the words that told the act it means, or as it was. */
    Participant of(Participant party) {
        Token head = pointing(party);
        Act meant = head == null ? null : meant(head, party.span());
        return meant == null
                ? party
                : new Participant(
                        party.span(),
                        party.head(),
                        party.name(),
                        party.code(),
                        party.country(),
                        party.sector(),
                        party.groups(),
                        party.backers(),
                        party.kind(),
                        party.number(),
                        Resolved.DESCRIPTION,
                        meant.trigger());
    }

    /** What an act of its own that points back is: "<em>The attack</em> killed three" after "Jets bombed a depot". */
    List<String> reasons(Act act) {
        Act meant = meant(act);
        Token head = head(act);
        return meant == null
                ? List.of()
                : List.of("\""
                        + annotated.text(
                                annotated.token(head.index() - 1).span().cover(head.span()))
                        + "\" is what \"" + annotated.text(meant.trigger()) + "\" told before");
    }

    /** The act that one of its own points back at; null when it points at none, or at several. */
    @Nullable
    Act meant(Act act) {
        Token head = head(act);
        boolean noun = reading.clauses().get(act.clause()).kind() == Clause.Kind.NOMINAL;
        if (!noun || head.index() == 0 || isFurtherTold(head)) {
            return null;
        }
        if (!ontology.harms(act.type())) {
            return again(act, head);
        }
        Token before = annotated.token(head.index() - 1);
        boolean pointed =
                before.head() == head.index() && DEFINITE.contains(before.form().toLowerCase(Locale.ROOT));
        return pointed ? meant(head, before.span()) : null;
    }

    /** "North Korea tested a bomb. <em>The nuclear test</em> shook China": the one act of its type and mode told before. */
    private @Nullable Act again(Act act, Token head) {
        boolean definite = sentence(head).stream()
                .anyMatch(token -> token.head() == head.index()
                        && token.is("det")
                        && DEFINITE.contains(token.form().toLowerCase(Locale.ROOT)));
        String mode = act.mode();
        boolean bare = act.arguments().stream().allMatch(argument -> argument.role() == Role.INSTRUMENT);
        if (mode == null || !definite || !bare) {
            return null;
        }
        List<Act> before = reading.acts().stream()
                .filter(other -> other.trigger().end() <= act.trigger().start()
                        && sentence(act) - sentence(other) <= REACH
                        && other.type().equals(act.type())
                        && mode.equals(other.mode())
                        && other.status().real())
                .toList();
        return before.size() == 1 ? before.get(0) : null;
    }

    private Token head(Act act) {
        return annotated.token(reading.clauses().get(act.clause()).predicate().head());
    }

    /** A notice for each party that points at an act though none was told before. */
    List<Notice> notices(List<Event> events) {
        TreeSet<Span> found = new TreeSet<>();
        for (Event event : events) {
            Stream.of(event.sources(), event.targets())
                    .flatMap(List::stream)
                    .filter(party -> party.via() == null && isUntold(party))
                    .map(Participant::span)
                    .forEach(found::add);
        }
        return Untold.notices(annotated, found);
    }

    private boolean isUntold(Participant party) {
        Token head = pointing(party);
        return head != null
                && general.contains(head.lemma())
                && before(head, party.span()).isEmpty()
                && reading.statements().stream()
                        .noneMatch(statement -> statement.content().stream()
                                .anyMatch(
                                        content -> content.end() <= party.span().start()))
                && annotated.tokens().subList(0, head.index()).stream()
                        .noneMatch(token -> token.lemma().equals(head.lemma()));
    }

    /** The noun of a definite phrase that names an act and says no more of it, or null. */
    private @Nullable Token pointing(Participant party) {
        List<Token> tokens = annotated.tokensIn(party.span());
        boolean bare = party.resolved() == Resolved.DESCRIPTION
                && party.kind() == ActorKind.UNKNOWN
                && party.name() == null
                && party.via() == null
                && tokens.size() == 2
                && DEFINITE.contains(tokens.get(0).form().toLowerCase(Locale.ROOT));
        Token head = bare ? tokens.get(1) : null;
        return head != null
                        && (general.contains(head.lemma()) || eventNouns.contains(head.lemma()))
                        && !isFurtherTold(head)
                ? head
                : null;
    }

    /** "The decision <em>to leave</em>", "the attack <em>on the port</em>": it says itself which. */
    private boolean isFurtherTold(Token head) {
        return sentence(head).stream()
                .anyMatch(token -> token.head() == head.index()
                        && token.index() > head.index()
                        && (token.is("nmod") || token.is("acl") || token.is("acl:relcl") || token.is("appos")));
    }

    private @Nullable Act meant(Token head, Span words) {
        List<Act> before = before(head, words);
        int last = before.stream().mapToInt(this::sentence).max().orElse(-1);
        List<Act> nearest = before.stream().filter(act -> sentence(act) == last).toList();
        return nearest.size() == 1 ? nearest.get(0) : null;
    }

    /** The acts that may be meant: told in full before, none inside another; of a word of harm those that harm. */
    private List<Act> before(Token head, Span words) {
        int sentence = annotated.sentenceOf(head.index());
        boolean harm = !general.contains(head.lemma());
        return reading.acts().stream()
                .filter(act -> act.trigger().end() <= words.start()
                        && act.parent() == null
                        && sentence - sentence(act) <= REACH
                        && !isAbove(act, head)
                        && (harm ? act.status().real() && ontology.harms(act.type()) : sentence(act) < sentence))
                .sorted(Comparator.comparing(Act::trigger))
                .toList();
    }

    /** "Condemned <em>the attack</em>": the act that it is a party of is not what it means. */
    private boolean isAbove(Act act, Token head) {
        return annotated.tokensIn(act.trigger()).stream().anyMatch(token -> token.index() == head.head());
    }

    private List<Token> sentence(Token token) {
        Sentence sentence = annotated.sentences().get(annotated.sentenceOf(token.index()));
        return annotated.tokens().subList(sentence.first(), sentence.end());
    }

    private int sentence(Act act) {
        return reading.clauses().get(act.clause()).sentence();
    }
}
