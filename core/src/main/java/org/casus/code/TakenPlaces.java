package org.casus.code;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.casus.codebook.Codebook;
import org.casus.codebook.Words;
import org.casus.gazetteer.Gazetteer;
import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.NameSpan;
import org.casus.model.Phrase;
import org.casus.model.Token;

/**
 * Names that the engine takes for a person's or a body's though a town is meant: they stand where places stand that are fought over
 * ("rebels captured <em>Gao</em>"), and the gazetteer has them, the sentence says what they
 * are ("Konduga, a <em>town</em>"), or from whom they are taken.
 * A name with a title, a common surname and a name that the document gives to a person at length stay what they are.
 */
final class TakenPlaces {
    /** Kinds that may come of nothing but the engine's guess. */
    private static final Set<ActorKind> UNTOLD =
            EnumSet.of(ActorKind.UNKNOWN, ActorKind.PERSON, ActorKind.ORGANISATION);

    private static final Set<ActorKind> FIGHTERS = EnumSet.of(ActorKind.ARMED_GROUP, ActorKind.MILITARY);

    private final Gazetteer gazetteer;
    private final Words takers;
    private final Words assaults;
    private final Words surnames;
    private final Words nouns;

    TakenPlaces(Codebook codebook) {
        gazetteer = Gazetteer.over(codebook);
        takers = codebook.words("place-takers");
        assaults = codebook.words("place-assaults");
        surnames = codebook.words("common-surnames");
        nouns = codebook.words("place-nouns");
    }

    boolean has(Phrase phrase, Scene scene) {
        Token head = scene.token(phrase.head());
        if (!head.isProper() || !suffers(head, scene)) {
            return false;
        }
        Actor actor = scene.actor(phrase);
        if (actor.row() != null || actor.sector() != null || !UNTOLD.contains(actor.kind())) {
            return false;
        }
        return called(head, scene) || !person(head, scene) && (known(head, scene) || won(head, scene));
    }

    /** Whether the name, or the first of its row, is what a verb is done to that places take. */
    private boolean suffers(Token name, Scene scene) {
        Token first = name;
        while (first.is("conj") && first.head() >= 0) {
            first = scene.token(first.head());
        }
        if (first.head() < 0 || !first.is("obj") && !first.is("nsubj:pass")) {
            return false;
        }
        Token verb = scene.token(first.head());
        return verb.isVerb() && (takers.contains(verb.lemma()) || assaults.contains(verb.lemma()));
    }

    /** Whether an apposition says that it is a place: "Konduga, a <em>town</em> in Borno". */
    private boolean called(Token name, Scene scene) {
        return scene.children(name.index()).stream()
                .map(scene::token)
                .anyMatch(child -> child.is("appos") && !child.isProper() && nouns.contains(child.lemma()));
    }

    /** "Captured Qabasin <em>from Islamic State</em>": what is taken from fighters by fighters is ground, unless somebody bears a first name. */
    private boolean won(Token name, Scene scene) {
        boolean alone = scene.children(name.index()).stream()
                .map(scene::token)
                .noneMatch(child -> child.is("flat") || child.is("compound"));
        return alone
                && scene.clauses.stream()
                        .filter(clause -> clause.predicate().head() == name.head())
                        .flatMap(clause -> clause.obliques().stream())
                        .anyMatch(oblique -> oblique.preposition().equals("from")
                                && FIGHTERS.contains(
                                        scene.actor(oblique.phrase()).kind()));
    }

    /** Whether the document has the name at the end of a longer name of a person. */
    private static boolean person(Token name, Scene scene) {
        for (NameSpan span : scene.annotated.names()) {
            boolean longer = span.type().equals("PERSON") && span.end() - span.first() > 1;
            boolean other = name.index() < span.first() || name.index() >= span.end();
            if (longer && other && scene.token(span.end() - 1).form().equals(name.form())) {
                return true;
            }
        }
        return false;
    }

    /** Whether words that are no part of the name stand between its words; a hyphen may. */
    private static boolean gaps(TreeSet<Integer> tokens, Scene scene) {
        for (int between = tokens.first(); between < tokens.last(); between++) {
            if (!tokens.contains(between) && !scene.token(between).form().equals("-")) {
                return true;
            }
        }
        return false;
    }

    private boolean known(Token name, Scene scene) {
        List<Token> words = new ArrayList<>();
        TreeSet<Integer> tokens = new TreeSet<>();
        tokens.add(name.index());
        for (int child : scene.children(name.index())) {
            Token word = scene.token(child);
            if (word.is("flat") || word.is("compound")) {
                tokens.add(child);
            } else if (word.is("det") || word.is("amod") || word.is("nummod") || word.is("nmod:poss")) {
                return false;
            }
        }
        tokens.forEach(token -> words.add(scene.token(token)));
        if (words.stream().anyMatch(word -> !word.isProper()) || gaps(tokens, scene)) {
            return false;
        }
        if (surnames.contains(scene.token(tokens.last()).form())) {
            return false;
        }
        String written = scene.annotated.text(scene.annotated.span(tokens.first(), tokens.last() + 1));
        return !gazetteer.find(written).isEmpty();
    }
}
