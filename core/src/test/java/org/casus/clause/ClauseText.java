package org.casus.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.model.Annotated;
import org.casus.model.Clause;
import org.casus.model.Governor;
import org.casus.model.Modality;
import org.casus.model.Oblique;
import org.casus.model.Phrase;
import org.casus.model.Predicate;
import org.casus.model.Tense;

/**
 * Writes a clause on one line for people to read.
 *
 * <pre>
 * bomb(agent: Jets, patient: a market, in: Idlib, past)
 * launch+air strike(agent: Russia, on: Syria, past)        a light verb and its event noun
 * noun attack(by: rebels) &lt;- condemn object               an event noun by itself, governed as an object
 * </pre>
 */
final class ClauseText {
    private final Annotated annotated;
    private final List<Clause> clauses;

    private ClauseText(Annotated annotated, List<Clause> clauses) {
        this.annotated = annotated;
        this.clauses = clauses;
    }

    /** One line for one clause of a document. {@code clauses} are all of its clauses. */
    static String of(Clause clause, Annotated annotated, List<Clause> clauses) {
        return new ClauseText(annotated, clauses).line(clause);
    }

    private String line(Clause clause) {
        List<String> parts = new ArrayList<>();
        phrases("agent", clause.agents(), parts);
        phrases("patient", clause.patients(), parts);
        phrases("recipient", clause.recipients(), parts);
        for (Oblique oblique : clause.obliques()) {
            parts.add((oblique.inner() ? "~" : "") + oblique.preposition() + ": " + text(oblique.phrase()));
        }
        Integer attribute = clause.attribute();
        if (attribute != null) {
            parts.add("is: " + word(attribute));
        }
        clause.times().forEach(time -> parts.add("time: " + word(time)));
        Integer negation = clause.negation();
        if (negation != null) {
            parts.add("not");
        }
        for (Modality modality : clause.modalities()) {
            parts.add("may: " + modality.lemma());
        }
        if (clause.passive()) {
            parts.add("passive");
        }
        if (clause.question()) {
            parts.add("question");
        }
        if (clause.tense() != Tense.NONE) {
            parts.add(clause.tense().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return name(clause) + '(' + String.join(", ", parts) + ')' + governor(clause);
    }

    private void phrases(String slot, List<Phrase> phrases, List<String> parts) {
        phrases.forEach(phrase -> parts.add(slot + ": " + text(phrase)));
    }

    private String name(Clause clause) {
        Predicate predicate = clause.predicate();
        Integer light = predicate.light();
        if (light != null) {
            return annotated.token(light).lemma() + particle(predicate) + '+' + predicate.lemma();
        }
        return clause.kind() == Clause.Kind.NOMINAL ? "noun " + predicate.lemma() : predicate.lemma();
    }

    private String particle(Predicate predicate) {
        for (int token : predicate.tokens()) {
            if (annotated.token(token).relation().equals("compound:prt")) {
                return ' ' + annotated.token(token).form();
            }
        }
        return "";
    }

    private String governor(Clause clause) {
        Governor governor = clause.governor();
        if (governor == null) {
            return "";
        }
        String marker = governor.marker();
        return " <- " + name(clauses.get(governor.clause()))
                + ' ' + governor.link().name().toLowerCase(Locale.ROOT)
                + (marker == null ? "" : " \"" + marker + '"');
    }

    private String text(Phrase phrase) {
        return annotated.text(annotated.span(phrase.first(), phrase.end())).replaceAll("\\s+", " ");
    }

    private String word(int token) {
        return annotated.text(annotated.token(token).span());
    }
}
