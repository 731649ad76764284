package org.casus.code;

import java.util.ArrayList;
import java.util.List;
import org.casus.actor.Agreement;
import org.casus.model.Clause;
import org.casus.model.Phrase;

/**
 * What a pronoun most likely stands for, as far as a rule must know its kind: the parties before it that agree in number, in its own
 * sentence or in the one before, doers first. Who the party of an event is, the resolver decides.
 */
final class Antecedents {
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
        return parties.stream().filter(party -> agrees(pronoun, party)).toList();
    }

    private boolean agrees(Phrase pronoun, Phrase party) {
        return Agreement.holds(scene.annotated, pronoun, party, scene.actor(party));
    }
}
