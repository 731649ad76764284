package org.casus.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.Explanation;
import org.casus.model.Annotated;
import org.casus.model.Clause;
import org.casus.model.Event;
import org.casus.model.Governor;
import org.casus.model.Modality;
import org.casus.model.Oblique;
import org.casus.model.Phrase;
import org.casus.model.Place;
import org.casus.model.PlaceChoice;
import org.casus.model.PlacePrecision;
import org.casus.model.Tense;
import org.casus.model.Token;
import org.casus.model.Verdict;
import org.jspecify.annotations.Nullable;

/** An explanation in words: tokens, clauses with what became of the rules, places with what decided, events. */
final class ExplanationText {
    private final Explanation explanation;
    private final Annotated annotated;
    private final boolean all;
    private final boolean coloured;
    private final List<String> lines = new ArrayList<>();

    /**
     * An explanation to be written.
     *
     * @param all whether every rule that failed is told, or only the nearest of each clause
     * @param coloured whether the reader looks at a terminal
     */
    ExplanationText(Explanation explanation, boolean all, boolean coloured) {
        this.explanation = explanation;
        this.annotated = explanation.reading().annotated();
        this.all = all;
        this.coloured = coloured;
    }

    List<String> lines() {
        heading("Words");
        annotated.tokens().forEach(this::word);
        heading("Clauses");
        explanation.reading().clauses().forEach(this::clause);
        if (!explanation.choices().isEmpty()) {
            heading("Places");
            explanation.choices().forEach(this::place);
        }
        heading("Events");
        if (explanation.coded().events().isEmpty()) {
            lines.add("  none");
        }
        explanation.coded().events().forEach(this::event);
        return lines;
    }

    private void heading(String text) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(Ink.STRONG.mark(text, coloured));
    }

    private void word(Token token) {
        String head = token.head() < 0 ? "" : " of " + token.head() + " " + form(token.head());
        lines.add(String.format(
                Locale.ROOT,
                "%4d %-18s %-18s %-5s %s%s%s",
                token.index(),
                form(token.index()),
                token.lemma(),
                token.tag(),
                token.relation(),
                head,
                token.name() == null ? "" : "  " + token.name()));
    }

    private String form(int token) {
        return annotated.text(annotated.token(token).span());
    }

    private void clause(Clause clause) {
        String predicate = clause.predicate().tokens().stream().map(this::form).collect(Collectors.joining(" "));
        String kind = clause.kind() == Clause.Kind.VERBAL ? "verb" : "event noun";
        lines.add("  [" + clause.id() + "] " + Ink.TRIGGER.mark(predicate, coloured) + " (" + kind + " \""
                + clause.predicate().lemma() + "\")" + governor(clause.governor()));
        part("agent", phrases(clause.agents()));
        part("patient", phrases(clause.patients()));
        part("recipient", phrases(clause.recipients()));
        for (Oblique oblique : clause.obliques()) {
            part(oblique.preposition() + (oblique.inner() ? " (inner)" : ""), phrase(oblique.phrase()));
        }
        if (clause.attribute() != null) {
            part("attribute", form(clause.attribute()));
        }
        part("times", clause.times().stream().map(this::form).collect(Collectors.joining("; ")));
        part("told as", told(clause));
        List<Verdict> verdicts = explanation.of(clause.id());
        if (verdicts.isEmpty()) {
            lines.add("      " + Ink.FAINT.mark("no rule has these words", coloured));
        }
        boolean nearest = true;
        for (Verdict verdict : verdicts) {
            if (verdict.result() != Verdict.Result.FAILED) {
                verdict(verdict);
            } else if (all || nearest) {
                verdict(verdict);
                nearest = false;
            }
        }
    }

    private void part(String label, String value) {
        if (!value.isEmpty()) {
            lines.add(String.format(Locale.ROOT, "      %-10s %s", label, value));
        }
    }

    private String told(Clause clause) {
        List<String> told = new ArrayList<>();
        clause.modalities().stream().map(Modality::lemma).forEach(told::add);
        if (clause.tense() != Tense.NONE) {
            told.add(clause.tense().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        if (clause.passive()) {
            told.add("passive");
        }
        if (clause.negation() != null) {
            told.add("negated by \"" + form(clause.negation()) + "\"");
        }
        if (clause.question()) {
            told.add("asked");
        }
        return String.join(", ", told);
    }

    private static String governor(@Nullable Governor governor) {
        return governor == null
                ? ""
                : " " + governor.link().name().toLowerCase(Locale.ROOT)
                        + (governor.marker() == null ? "" : " \"" + governor.marker() + "\"") + " of ["
                        + governor.clause() + "]";
    }

    private void verdict(Verdict verdict) {
        String result = switch (verdict.result()) {
            case FIRED -> "fired";
            case LESS_SPECIFIC -> "gave way";
            case FAILED -> "failed";
        };
        boolean failed = verdict.result() == Verdict.Result.FAILED;
        lines.add(String.format(Locale.ROOT, "      %-10s ", result)
                + (failed
                        ? verdict.rule() + ": " + verdict.reasons().get(0)
                        : Ink.PARTY.mark(verdict.rule(), coloured)));
        if (!failed) {
            verdict.reasons().forEach(reason -> lines.add("                 " + reason));
        }
    }

    private String phrases(List<Phrase> phrases) {
        return phrases.stream().map(this::phrase).collect(Collectors.joining("; "));
    }

    private String phrase(Phrase phrase) {
        return annotated.text(annotated.span(phrase.first(), phrase.end()));
    }

    private void place(PlaceChoice choice) {
        Place place = choice.place();
        String where = Stream.of(place.name(), place.admin1(), place.country())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        boolean sized = place.precision() != PlacePrecision.UNKNOWN;
        lines.add("  " + Ink.TRIGGER.mark(place.span() == null ? place.name() : annotated.text(place.span()), coloured)
                + ": " + where + " (" + (sized ? place.precision().code() + ", " : "") + place.confidence() + ")");
        part("by", String.join("; ", choice.reasons()));
    }

    private void event(Event event) {
        EventText text = new EventText(explanation.coded(), event);
        lines.add("  " + Ink.STRONG.mark(text.what(), coloured) + " (" + text.status() + ") by " + event.rule());
        text.lines().forEach(line -> part(line.label(), line.value()));
        event.trace().forEach(reason -> lines.add("      " + Ink.FAINT.mark("· " + reason, coloured)));
    }
}
