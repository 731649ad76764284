package org.casus.model;

import java.util.ArrayList;
import java.util.List;

/**
 * All that has been read in one document so far; each stage returns a fuller one.
 *
 * @param annotated the words
 * @param clauses the clauses; {@code clauses.get(i).id() == i}
 * @param acts the acts, in the order of their triggers
 * @param statements quotes and reported statements, in the order of the text
 * @param notices what a reader should know
 */
public record Reading(
        Annotated annotated, List<Clause> clauses, List<Act> acts, List<Statement> statements, List<Notice> notices) {
    public Reading {
        clauses = List.copyOf(clauses);
        acts = List.copyOf(acts);
        statements = List.copyOf(statements);
        notices = List.copyOf(notices);
    }

    /** Words only. */
    public static Reading of(Annotated annotated) {
        return new Reading(annotated, List.of(), List.of(), List.of(), List.of());
    }

    public Reading withClauses(List<Clause> clauses) {
        return new Reading(annotated, clauses, acts, statements, notices);
    }

    public Reading withActs(List<Act> acts) {
        return new Reading(annotated, clauses, acts, statements, notices);
    }

    public Reading withStatements(List<Statement> statements) {
        return new Reading(annotated, clauses, acts, statements, notices);
    }

    public Reading withNotices(List<Notice> more) {
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(more);
        return new Reading(annotated, clauses, acts, statements, all);
    }
}
