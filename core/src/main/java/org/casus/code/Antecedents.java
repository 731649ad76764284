package org.casus.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.model.ActorKind;
import org.casus.model.Clause;
import org.casus.model.Phrase;
import org.casus.model.Token;

/**
 * What a pronoun most likely stands for, as far as a rule must know its kind: the parties before it that agree in number, in its own
 * sentence or in the one before, doers first. Who the party of an event is, the resolver decides.
 */
final class Antecedents {
    private static final Set<String> MANY = Set.of("they", "them", "these", "those", "their");
    private static final Set<String> ONE = Set.of("he", "she", "him", "her", "his");
    private static final Set<String> THING = Set.of("it", "its");
    private static final Set<ActorKind> BODIES = Set.of(
            ActorKind.ARMED_GROUP,
            ActorKind.MILITARY,
            ActorKind.POLICE,
            ActorKind.GOVERNMENT,
            ActorKind.CROWD,
            ActorKind.PARTY,
            ActorKind.ORGANISATION);
    private static final Set<ActorKind> HUMANS = Set.of(
            ActorKind.PERSON,
            ActorKind.CIVILIANS,
            ActorKind.MILITARY,
            ActorKind.POLICE,
            ActorKind.ARMED_GROUP,
            ActorKind.GOVERNMENT);

    private final Scene scene;

    Antecedents(Scene scene) {
        this.scene = scene;
    }

    /** What a pronoun may stand for: the parties before it in its sentence, or else the first of the sentence before. */
    List<Phrase> of(Phrase pronoun) {
        int at = pronoun.head();
        int sentence = sentence(at);
        List<Phrase> near = agreeing(pronoun, parties(sentence, at));
        if (!near.isEmpty() || sentence == 0) {
            return near;
        }
        List<Phrase> before = agreeing(pronoun, parties(sentence - 1, at));
        return before.isEmpty() ? before : before.subList(0, 1);
    }

    private int sentence(int token) {
        int number = 0;
        while (number < scene.annotated.sentences().size() - 1
                && scene.annotated.sentences().get(number).end() <= token) {
            number++;
        }
        return number;
    }

    /** Doers, then those acted on, of the clauses of a sentence that stand before a token. */
    private List<Phrase> parties(int sentence, int before) {
        List<Phrase> doers = new ArrayList<>();
        List<Phrase> others = new ArrayList<>();
        for (Clause clause : scene.clauses) {
            if (clause.sentence() == sentence) {
                clause.agents().stream()
                        .filter(phrase -> phrase.end() <= before)
                        .forEach(doers::add);
                clause.patients().stream()
                        .filter(phrase -> phrase.end() <= before)
                        .forEach(others::add);
            }
        }
        doers.addAll(others);
        return doers;
    }

    private List<Phrase> agreeing(Phrase pronoun, List<Phrase> parties) {
        String form = Lower.form(scene.token(pronoun.head()));
        return parties.stream().filter(party -> agrees(form, party)).toList();
    }

    private boolean agrees(String pronoun, Phrase party) {
        Token head = scene.token(party.head());
        if (head.isPronoun() || head.tag().equals("WDT") || head.tag().equals("DT")) {
            return false;
        }
        ActorKind kind = scene.actor(party).kind();
        boolean plural = head.tag().equals("NNS")
                || head.tag().equals("NNPS")
                || head.tag().equals("CD");
        if (MANY.contains(pronoun)) {
            return plural || BODIES.contains(kind);
        }
        if (ONE.contains(pronoun)) {
            return !plural && (HUMANS.contains(kind) || "PERSON".equals(head.name()));
        }
        return THING.contains(pronoun) && !plural && kind != ActorKind.PERSON && !"PERSON".equals(head.name());
    }
}
