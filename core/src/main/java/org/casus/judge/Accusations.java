package org.casus.judge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casus.codebook.Effect;
import org.casus.codebook.Embedding;
import org.casus.codebook.Row;
import org.casus.model.Act;
import org.casus.model.ActorKind;
import org.casus.model.Argument;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Oblique;
import org.casus.model.Phrase;
import org.casus.model.Role;
import org.casus.model.Saying;
import org.casus.model.SayingKind;
import org.casus.model.Span;
import org.casus.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Gives a deed the doer whom somebody blames for it: "accused <em>the rebels</em> of the raid". That he did it is what the accuser
 * says, so the accuser joins those who say so.
 */
final class Accusations {
    private static final Set<ActorKind> NO_DOERS =
            EnumSet.of(ActorKind.FACILITY, ActorKind.VEHICLE, ActorKind.UNKNOWN, ActorKind.MEDIA);

    /** Whoever they are, they are persons. */
    private static final Set<String> PERSONS = Set.of("he", "him", "she", "her", "they", "them");

    private final Syntax syntax;
    private final List<Clause> clauses;
    private final Lexicon lexicon;
    private final Standings standings;
    private final Doers doers;
    private final Parts parts;

    Accusations(Syntax syntax, List<Clause> clauses, Lexicon lexicon, Standings standings, Doers doers) {
        this.syntax = syntax;
        this.clauses = clauses;
        this.lexicon = lexicon;
        this.standings = standings;
        this.doers = doers;
        this.parts = new Parts(syntax, lexicon);
    }

    /** The acts, of which those that somebody is blamed for have that doer now. */
    List<Act> over(List<Act> acts) {
        List<Act> found = new ArrayList<>(acts);
        for (Clause clause : carriersFirst()) {
            Row row = row(clause);
            Span belief = belief(clause);
            if (row == null
                    || clause.question()
                    || clause.negated()
                    || belief == null
                            && believer(clause) == null
                            && !standings.of(clause.id()).real()) {
                continue;
            }
            List<Phrase> blamed = doers(clause, row).stream()
                    .filter(phrase -> isDoer(phrase) || isByHim(row) && isPersonal(phrase))
                    .toList();
            for (int i = 0; i < found.size() && !blamed.isEmpty(); i++) {
                if (isMeant(found.get(i), clause, row)) {
                    Act act = blame(found.get(i), clause, blamed, isByHim(row));
                    boolean done = act.status() == Status.PLANNED
                            && row.get("act").equals("patient")
                            && row.get("doer").equals("agent")
                            && !plans(clause);
                    found.set(i, done || isGiven(act) && !isFeigned(act) ? done(act, clause) : act);
                } else if (isTakenFor(found.get(i), clause, row)) {
                    found.set(i, done(found.get(i), clause));
                }
            }
        }
        found.replaceAll(this::byAdjective);
        return found;
    }

    /** The clauses, those that plan last: of "planned by the major and carried out by soldiers" the soldiers are the doers. */
    private List<Clause> carriersFirst() {
        return Stream.concat(
                        clauses.stream().filter(clause -> !plans(clause)),
                        clauses.stream().filter(this::plans))
                .toList();
    }

    /** The verb of "is <em>believed</em> to have been carried out by", or null: somebody who is not named says so. */
    private @Nullable Span belief(Clause clause) {
        Governor governor = clause.governor();
        Clause above = governor != null && "to".equals(governor.marker()) ? clauses.get(governor.clause()) : null;
        boolean believed = above != null
                && above.passive()
                && !above.negated()
                && above.modalities().isEmpty()
                && lexicon.isBelief(above.predicate().lemma());
        return above != null && believed
                ? syntax.token(above.predicate().head()).span()
                : null;
    }

    /** The clause of "police <em>believe</em> that the raid was the work of …", or null: it is their word. */
    private @Nullable Clause believer(Clause clause) {
        Governor governor = clause.governor();
        Clause above = governor != null && governor.link() == Link.COMPLEMENT ? clauses.get(governor.clause()) : null;
        boolean believing = above != null
                && !above.passive()
                && !above.negated()
                && above.modalities().isEmpty()
                && !above.agents().isEmpty()
                && clause.modalities().isEmpty()
                && lexicon.isBelief(above.predicate().lemma())
                && !lexicon.sayings().isVerb(above.predicate().lemma());
        return believing ? above : null;
    }

    /** "The rebels <em>responsible</em> for the raid fled": said of a party in passing. */
    private Act byAdjective(Act act) {
        Clause noun = clauses.get(act.clause());
        int word = syntax.head(noun.predicate().head());
        if (word < 0 || !isOpen(act, noun)) {
            return act;
        }
        if (!syntax.is(word, "amod") || !isBlame(noun.predicate().head(), word)) {
            return act;
        }
        int party = syntax.head(word);
        for (Clause clause : clauses) {
            if (clause.sentence() == noun.sentence()
                    && standings.of(clause.id()).real()) {
                List<Phrase> blamed = Stream.of(clause.agents(), clause.patients())
                        .flatMap(List::stream)
                        .filter(phrase -> phrase.head() == party && isDoer(phrase))
                        .toList();
                if (!blamed.isEmpty()) {
                    return blame(act, clause, blamed, true);
                }
            }
        }
        return act;
    }

    private boolean isBlame(int noun, int adjective) {
        return lexicon.blame().stream()
                .anyMatch(row -> row.get("word").equals(syntax.lemma(adjective))
                        && row.get("act").equals(syntax.preposition(noun)));
    }

    private boolean isOpen(Act act, Clause noun) {
        return noun.kind() == Clause.Kind.NOMINAL
                && lexicon.isBlow(act.type())
                && act.arguments().stream().noneMatch(argument -> argument.role() == Role.SOURCE);
    }

    private @Nullable Row row(Clause clause) {
        if (clause.kind() != Clause.Kind.VERBAL) {
            return null;
        }
        return lexicon.blame().stream()
                .filter(row -> row.get("verb").equals(clause.predicate().lemma())
                        && (row.get("voice").isEmpty() || clause.passive())
                        && (row.get("word").isEmpty() || says(clause, row.get("word")))
                        && !acts(clause, row).isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Whether a clause says a word of its party: "is <em>responsible</em>", "holds him <em>responsible</em>". */
    private boolean says(Clause clause, String word) {
        return saying(clause, word) >= 0;
    }

    /** The word itself, or -1: what the clause says its party is, is held to be, or takes. */
    private int saying(Clause clause, String word) {
        Integer attribute = clause.attribute();
        int verb = clause.predicate().head();
        return IntStream.of(attribute == null ? -1 : attribute, syntax.child(verb, "xcomp"), syntax.child(verb, "obj"))
                .filter(token -> token >= 0 && syntax.lemma(token).equals(word))
                .findFirst()
                .orElse(-1);
    }

    private static List<Phrase> phrases(Clause clause, String slot) {
        return switch (slot) {
            case "agent" -> clause.agents();
            case "patient" -> clause.patients();
            default ->
                clause.obliques().stream()
                        .filter(oblique -> oblique.preposition().equals(slot))
                        .map(Oblique::phrase)
                        .toList();
        };
    }

    /** Those whom a clause blames; they may stand behind the word that goes with its verb: "is the <em>work of</em> the rebels". */
    private List<Phrase> doers(Clause clause, Row row) {
        List<Phrase> found = new ArrayList<>(phrases(clause, row.get("doer")));
        int held = row.get("word").isEmpty() ? -1 : saying(clause, row.get("word"));
        for (int child = held < 0 ? -1 : syntax.first(held); child >= 0; child = syntax.next(child)) {
            if (syntax.is(child, "nmod") && syntax.preposition(child).equals(row.get("doer"))) {
                int first = syntax.left(child);
                while (first < child && (syntax.is(first, "case") || syntax.is(first, "fixed"))) {
                    first++;
                }
                found.add(Phrase.of(child, first, syntax.right(child) + 1));
            }
        }
        return found;
    }

    private boolean isDoer(Phrase phrase) {
        return PERSONS.contains(syntax.lower(phrase.head()))
                || !NO_DOERS.contains(doers.actor(phrase).kind());
    }

    /** "Said <em>it</em> was behind the raid". */
    private boolean isPersonal(Phrase phrase) {
        return syntax.tag(phrase.head()).equals("PRP");
    }

    /** Whether an event noun of nobody's deed is what a clause blames somebody for. */
    private boolean isMeant(Act act, Clause blame, Row row) {
        Clause noun = clauses.get(act.clause());
        return noun.sentence() == blame.sentence()
                && isOpen(act, noun)
                && acts(blame, row).contains(noun.predicate().head());
    }

    /** The nouns that a clause names as what it blames for, also behind the word that goes with it: "responsible <em>for</em>". */
    private Set<Integer> acts(Clause clause, Row row) {
        Set<Integer> nouns = new TreeSet<>();
        phrases(clause, row.get("act")).forEach(phrase -> {
            nouns.add(phrase.head());
            parts.behind(phrase.head()).forEach(nouns::add);
        });
        if (row.get("doer").equals("patient")) {
            clauses.stream()
                    .filter(part -> parts.isTaken(part, clause))
                    .forEach(part -> lexicon.blame().stream()
                            .filter(told -> parts.takes(part, told))
                            .flatMap(told -> deeds(part, told))
                            .forEach(nouns::add));
        }
        int held = row.get("word").isEmpty() ? -1 : saying(clause, row.get("word"));
        for (int child = held < 0 ? -1 : syntax.first(held); child >= 0; child = syntax.next(child)) {
            if ((syntax.is(child, "obl") || syntax.is(child, "nmod"))
                    && syntax.preposition(child).equals(row.get("act"))) {
                nouns.add(child);
            }
        }
        return nouns;
    }

    /** What a part is taken in; of "committing the massacre" its own noun. */
    private static Stream<Integer> deeds(Clause part, Row row) {
        return part.predicate().light() == null
                ? phrases(part, row.get("act")).stream().map(Phrase::head)
                : Stream.of(part.predicate().head());
    }

    /** "The raid that the rebels <em>planned</em>": it is theirs, and has not come to pass. */
    private boolean plans(Clause clause) {
        Embedding embedding = lexicon.verb(clause.predicate().lemma());
        return embedding != null && embedding.embedded() == Effect.PLANNED;
    }

    /** "Accused of taking part in <em>the</em> raid": there was one; who took part is the question. */
    private boolean isGiven(Act act) {
        return act.status() == Status.POSSIBLE
                && Definite.is(syntax, clauses.get(act.clause()).predicate().head());
    }

    /** "Accused of <em>staging</em> the attack": whether there was one is the question. */
    private boolean isFeigned(Act act) {
        Clause clause = clauses.get(act.clause());
        Integer light = clause.predicate().light();
        Governor governor = clause.governor();
        Clause above = governor == null ? null : clauses.get(governor.clause());
        return light != null && lexicon.isPlayed("feigned", syntax.lemma(light))
                || above != null
                        && lexicon.isPlayed("feigned", above.predicate().lemma());
    }

    /** "Accused of <em>committing the massacre</em>": verb and noun are one act, whose doer the tree tells. */
    private boolean isTakenFor(Act act, Clause blame, Row row) {
        Clause part = clauses.get(act.clause());
        return row.get("doer").equals("patient")
                && part.predicate().light() != null
                && lexicon.isBlow(act.type())
                && isGiven(act)
                && !isFeigned(act)
                && parts.isTaken(part, blame)
                && lexicon.blame().stream()
                        .anyMatch(told ->
                                parts.does(part, told) && told.get("act").equals("patient"));
    }

    /** "Planned by the major and <em>carried out</em> by soldiers": it came to pass. */
    private Act done(Act act, Clause clause) {
        String reason = "happened: \"" + syntax.lower(clause.predicate().head()) + "\"";
        return act.judged(Status.HAPPENED, act.background(), act.sayings(), act.parent(), List.of(reason));
    }

    /** "The rebels were behind the raid", "the raid was the work of the rebels": the clause tells it itself, nobody accuses. */
    private static boolean isByHim(Row row) {
        return row.get("doer").equals("agent") || row.get("act").equals("agent");
    }

    private Act blame(Act act, Clause clause, List<Phrase> blamed, boolean plain) {
        List<Argument> sources = blamed.stream()
                .filter(phrase -> act.arguments().stream()
                        .noneMatch(argument -> argument.phrase().head() == phrase.head()))
                .map(phrase -> new Argument(Role.SOURCE, phrase, "agent", null))
                .toList();
        Span cue = syntax.token(clause.predicate().head()).span();
        boolean told = plain || act.sayings().stream().anyMatch(saying -> cue.equals(saying.cue()));
        List<Saying> sayings = new ArrayList<>(act.sayings());
        Span belief = belief(clause);
        Clause believer = believer(clause);
        if (belief != null) {
            sayings.add(0, new Saying(SayingKind.ANONYMOUS, null, null, belief));
        } else if (believer != null) {
            Span believing = syntax.token(believer.predicate().head()).span();
            if (act.sayings().stream().noneMatch(saying -> believing.equals(saying.cue()))) {
                sayings.add(0, new Saying(SayingKind.STATED, believer.agents().get(0), null, believing));
            }
        } else if (!told) {
            Phrase accuser = clause.agents().isEmpty() ? null : clause.agents().get(0);
            SayingKind kind = accuser == null ? SayingKind.ANONYMOUS : SayingKind.STATED;
            sayings.add(0, new Saying(kind, accuser, null, cue));
        }
        return act.doneBy(
                sources, sayings, "source: \"" + syntax.lower(clause.predicate().head()) + "\" names who did it");
    }
}
