package org.casus.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casus.codebook.Table;
import org.casus.codebook.Words;
import org.casus.model.Annotated;
import org.casus.model.Attribution;
import org.casus.model.Event;
import org.casus.model.NameSpan;
import org.casus.model.Notice;
import org.casus.model.Participant;
import org.casus.model.Resolved;
import org.casus.model.Span;
import org.casus.model.Token;

/**
 * Parties that a text speaks of as known ("the two leaders", "the militia") though nothing before them can be meant: no earlier
 * mention with the same word, too few persons named for persons, no body named for a body, nobody at all for those who are named by what
 * they did or suffered ("the gunman", "the hostages"); "the doomed plane" where no craft is told of.
 */
final class Dangling {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> BODIES = Set.of("ORG", "NORP", "GPE", "FAC");

    private static final Set<String> FORMER = Set.of("former", "erstwhile", "onetime", "one-time");

    /** So many sentences back a craft is still what is spoken of. */
    private static final int REACH = 5;

    private final Annotated annotated;
    private final Words persons;
    private final Words bodies;
    private final Words relations;
    private final Words things;
    private final Words known;
    private final Words doers;
    private final Words people;

    Dangling(Annotated annotated, Table anaphors) {
        this.annotated = annotated;
        this.persons = words(anaphors, "person");
        this.bodies = words(anaphors, "body");
        this.relations = words(anaphors, "relation");
        this.things = words(anaphors, "thing");
        this.known = words(anaphors, "known");
        this.doers = words(anaphors, "doer");
        this.people = words(anaphors, "people");
    }

    private static Words words(Table anaphors, String kind) {
        return Words.of(anaphors.rows().stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("words"))
                .toList());
    }

    List<Notice> of(List<Event> events) {
        TreeSet<Span> found = new TreeSet<>();
        for (Event event : events) {
            Stream.of(
                            event.sources().stream(),
                            event.targets().stream(),
                            event.victims().stream(),
                            event.attribution().stream()
                                    .map(Attribution::speaker)
                                    .flatMap(Stream::ofNullable))
                    .flatMap(parties -> parties)
                    .filter(party -> isDangling(party, events))
                    .map(Participant::span)
                    .forEach(found::add);
        }
        return Untold.notices(annotated, found);
    }

    private boolean isDangling(Participant party, List<Event> events) {
        List<Token> tokens = annotated.tokensIn(party.span());
        if (party.resolved() != Resolved.DESCRIPTION
                || party.via() != null
                || party.name() != null
                || tokens.size() < 2) {
            return false;
        }
        Token head = tokens.get(tokens.size() - 1);
        if (isKnownThing(tokens, party)) {
            return true;
        }
        boolean bare = tokens.subList(1, tokens.size() - 1).stream()
                .allMatch(token ->
                        token.tag().equals("CD") || DEFINITE.contains(lower(token)) || FORMER.contains(lower(token)));
        if (!bare
                || !DEFINITE.contains(lower(tokens.get(0)))
                || !head.span().equals(party.head())
                || isSaid(head, tokens.get(0).index())) {
            return false;
        }
        if (persons.contains(head.lemma())) {
            int needed = head.tag().equals("NNS") ? 2 : 1;
            return names(Set.of("PERSON"), party.span()) < needed;
        }
        if (relations.contains(head.lemma())) {
            return true;
        }
        if (doers.contains(head.lemma())) {
            return isFirst(party.span(), events);
        }
        return bodies.contains(head.lemma()) && names(BODIES, party.span()) == 0;
    }

    /** Whether neither a person nor a deed is told before a span. */
    private boolean isFirst(Span span, List<Event> events) {
        return names(Set.of("PERSON"), span) == 0
                && events.stream().noneMatch(event -> event.evidence().trigger().end() <= span.start())
                && annotated.tokens().stream()
                        .takeWhile(token -> token.span().start() < span.start())
                        .noneMatch(token -> people.contains(token.lemma()));
    }

    /** "The <em>doomed plane</em>": a crash that the reader is taken to know of, with no craft before it. */
    private boolean isKnownThing(List<Token> tokens, Participant party) {
        Token head = tokens.get(tokens.size() - 1);
        return things.contains(head.lemma())
                && head.span().equals(party.head())
                && DEFINITE.contains(lower(tokens.get(0)))
                && tokens.stream().anyMatch(token -> known.contains(lower(token)))
                && annotated.tokens().subList(nearby(head), tokens.get(0).index()).stream()
                        .noneMatch(token -> things.contains(token.lemma()));
    }

    /** The first token of the sentences that still introduce a thing. */
    private int nearby(Token token) {
        int sentence = Math.max(0, annotated.sentenceOf(token.index()) - REACH);
        return annotated.sentences().get(sentence).first();
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    private boolean isSaid(Token head, int end) {
        for (int i = 0; i < end; i++) {
            if (annotated.token(i).lemma().equals(head.lemma())) {
                return true;
            }
        }
        return false;
    }

    /** How many different names of these types stand before a span. */
    private int names(Set<String> types, Span before) {
        Set<String> found = new TreeSet<>();
        for (NameSpan name : annotated.names()) {
            Span span = annotated.span(name.first(), name.end());
            if (span.end() <= before.start() && types.contains(name.type())) {
                found.add(annotated.text(span));
            }
        }
        return found.size();
    }
}
