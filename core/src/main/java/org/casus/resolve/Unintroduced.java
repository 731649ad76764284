package org.casus.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casus.codebook.Ontology;
import org.casus.codebook.Words;
import org.casus.model.Annotated;
import org.casus.model.Notice;
import org.casus.model.Reading;
import org.casus.model.Span;
import org.casus.model.Token;

/**
 * Acts that a text points at as known ("those strikes") though nothing before introduces them. "The attack killed her brother" points as well where
 * the text has told of no harm at all before.
 */
final class Unintroduced {
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those");

    /** How many sentences back an act still introduces what is pointed at. */
    private static final int NEAR = 2;

    /** How many sentences back the same word does. */
    private static final int REACH = 5;

    /** So many last letters of a verb may be lost in its noun: "explo(de)", "explosion". */
    private static final int ENDING = 2;

    private static final int STEM = 4;

    private Unintroduced() {}

    static List<Notice> of(Reading reading, Words eventNouns, Ontology ontology) {
        Annotated annotated = reading.annotated();
        SortedSet<Span> found = new TreeSet<>();
        for (Token token : annotated.tokens()) {
            int pointer = eventNouns.contains(token.lemma()) ? pointer(annotated, token.index()) : -1;
            if (pointer >= 0 && !said(annotated, token.index(), pointer) && !told(reading, pointer, ontology)) {
                found.add(annotated.span(pointer, token.index() + 1));
            } else if (eventNouns.contains(token.lemma()) && isBareSubject(reading, token, ontology)) {
                found.add(annotated.span(token.index() - 1, token.index() + 1));
            }
        }
        return Untold.notices(annotated, found);
    }

    /** "<em>The attack</em> killed ten": no more is said of it, and no harm was told before. */
    private static boolean isBareSubject(Reading reading, Token noun, Ontology ontology) {
        Annotated annotated = reading.annotated();
        int first = noun.index() - 1;
        boolean bare = first >= 0
                && noun.is("nsubj")
                && annotated.token(first).head() == noun.index()
                && annotated.token(first).form().equalsIgnoreCase("the")
                && annotated.tokens().stream()
                        .noneMatch(token ->
                                token.head() == noun.index() && token.index() > noun.index() && !token.is("punct"));
        return bare
                && annotated.tokens().subList(0, first).stream()
                        .noneMatch(token -> token.lemma().equals(noun.lemma())
                                || token.tag().startsWith("VB") && isOf(token.lemma(), noun.lemma()))
                && reading.acts().stream()
                        .filter(act -> ontology.harms(act.type()))
                        .noneMatch(act -> act.trigger().end()
                                <= annotated.token(first).span().start())
                && reading.acts().stream()
                        .filter(act -> ontology.harms(act.type()))
                        .map(act -> reading.clauses().get(act.clause()))
                        .anyMatch(clause -> clause.predicate().head() == noun.index()
                                || clause.agents().stream().anyMatch(agent -> agent.head() == noun.index()));
    }

    /** Whether a deed that hurts is told as done shortly before. */
    private static boolean told(Reading reading, int pointer, Ontology ontology) {
        Annotated annotated = reading.annotated();
        Span span = annotated.token(pointer).span();
        int sentence = annotated.sentenceOf(pointer);
        return reading.acts().stream()
                .anyMatch(act -> act.trigger().end() <= span.start()
                        && act.status().real()
                        && ontology.harms(act.type())
                        && sentence - reading.clauses().get(act.clause()).sentence() <= NEAR);
    }

    /** The word that points at a noun, or -1. */
    private static int pointer(Annotated annotated, int head) {
        int first = annotated.sentences().get(annotated.sentenceOf(head)).first();
        for (int i = head - 1; i >= first; i--) {
            Token token = annotated.token(i);
            if (token.head() == head
                    && token.is("det")
                    && POINTING.contains(token.form().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the same word stands not far before, as a noun or a verb. */
    private static boolean said(Annotated annotated, int head, int end) {
        String lemma = annotated.token(head).lemma();
        int sentence = Math.max(0, annotated.sentenceOf(head) - REACH);
        for (int i = annotated.sentences().get(sentence).first(); i < end; i++) {
            Token token = annotated.token(i);
            if (token.lemma().equals(lemma) || token.tag().startsWith("VB") && isOf(token.lemma(), lemma)) {
                return true;
            }
        }
        return false;
    }

    /** "Accuse", "accusation": the noun is made of the verb, whose ending it changes. */
    private static boolean isOf(String verb, String noun) {
        int stem = verb.length() - ENDING;
        return stem >= STEM && noun.startsWith(verb.substring(0, stem));
    }
}
