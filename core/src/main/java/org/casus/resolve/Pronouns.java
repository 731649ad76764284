package org.casus.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.actor.Agreement;
import org.casus.model.Act;
import org.casus.model.Annotated;
import org.casus.model.Argument;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Link;
import org.casus.model.Phrase;
import org.casus.model.Reading;

/**
 * What a pronoun that does something stands for, where grammar decides: the doer of the clause that governs its own ("the
 * <em>army</em> said that it …", "<em>Iran</em> ended its support"). A pronoun that may stand for more than one party stays one.
 */
final class Pronouns {
    private static final Set<String> DOERS = Set.of("agent", "poss", "by");
    private static final Set<String> PLURAL = Set.of("they", "their", "them");
    private static final Set<Link> INSIDE = Set.of(Link.COMPLEMENT, Link.OBJECT, Link.OBLIQUE);
    private static final Set<Link> THROUGH =
            Set.of(Link.COMPLEMENT, Link.OBJECT, Link.OBLIQUE, Link.ADVERBIAL, Link.CONJUNCT, Link.PARTICIPLE);

    private final Reading reading;
    private final Annotated annotated;
    private final Cast cast;

    Pronouns(Reading reading, Cast cast) {
        this.reading = reading;
        this.annotated = reading.annotated();
        this.cast = cast;
    }

    /** The parties that a doer of an act stands for when it is a pronoun; empty when it is none, or when nobody can tell. */
    List<Phrase> of(Act act, Argument argument) {
        Phrase phrase = argument.phrase();
        if (!annotated.token(phrase.head()).isPronoun() || !DOERS.contains(argument.slot())) {
            return List.of();
        }
        for (int teller : act.tellers()) {
            Clause clause = reading.clauses().get(teller);
            if (clause.agents().contains(phrase)) {
                return above(clause, phrase);
            }
        }
        return above(reading.clauses().get(act.clause()), phrase);
    }

    private List<Phrase> above(Clause clause, Phrase pronoun) {
        Governor governor = clause.governor();
        while (governor != null && THROUGH.contains(governor.link())) {
            Clause around = reading.clauses().get(governor.clause());
            List<Phrase> doers = meant(pronoun, around);
            if (!doers.isEmpty()) {
                return clear(governor.link(), around, pronoun) ? doers : List.of();
            }
            governor = around.governor();
        }
        return List.of();
    }

    /** The one doer of a clause that agrees; of several together all, when the pronoun is plural. */
    private List<Phrase> meant(Phrase pronoun, Clause around) {
        List<Phrase> doers = around.agents().stream()
                .filter(party -> party.end() <= pronoun.first()
                        && !annotated.token(party.head()).isPronoun())
                .toList();
        if (doers.size() > 1) {
            return PLURAL.contains(annotated.token(pronoun.head()).lemma()) ? doers : List.of();
        }
        return doers.stream().filter(party -> agrees(pronoun, party)).toList();
    }

    /** Whether no other party of the governing clause may be meant as well. */
    private boolean clear(Link link, Clause around, Phrase pronoun) {
        List<Phrase> others = new ArrayList<>(around.recipients());
        others.addAll(around.patients());
        if (!INSIDE.contains(link)) {
            around.obliques().forEach(oblique -> others.add(oblique.phrase()));
        }
        return others.stream()
                .filter(party -> party.first() > pronoun.end() || party.end() <= pronoun.first())
                .noneMatch(party -> cast.isParty(party) && agrees(pronoun, party));
    }

    private boolean agrees(Phrase pronoun, Phrase party) {
        return Agreement.holds(annotated, pronoun, party, cast.actor(party));
    }
}
