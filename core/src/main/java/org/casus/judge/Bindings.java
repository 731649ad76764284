package org.casus.judge;

import java.util.Set;
import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Phrase;
import org.casus.model.Resolved;

/**
 * Whether the doer of an act is the one who speaks of it: by name, by code, or by a pronoun that can mean no other than the speaker. "The
 * rebels said <em>they</em> had seized the town" does; "<em>they</em> killed my husband, she said" and "the general said <em>they</em> bombed
 * us" do not.
 */
final class Bindings {
    private static final Set<String> OWN = Set.of("i", "we");
    private static final Set<String> ONE = Set.of("he", "she");
    private static final Set<ActorKind> PEOPLE =
            Set.of(ActorKind.CIVILIANS, ActorKind.MILITARY, ActorKind.POLICE, ActorKind.ARMED_GROUP);

    private final Syntax syntax;
    private final Lexicon lexicon;
    private final Doers doers;

    Bindings(Syntax syntax, Lexicon lexicon, Doers doers) {
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.doers = doers;
    }

    /** Whether a doer is the speaker. */
    boolean holds(Phrase doer, Phrase speaker) {
        if (doer.head() == speaker.head()) {
            return true;
        }
        String word = syntax.lower(doer.head());
        if (OWN.contains(word)) {
            return true;
        }
        if (!syntax.token(doer.head()).isPronoun()) {
            return syntax.lower(speaker.head()).equals("it")
                    ? isTagged(doer, speaker)
                    : doers.same(doer, speaker) && !areOthers(doer, speaker);
        }
        if (speaker.head() > doer.head()) {
            // "They had shot at the bus, the driver said": whom the pronoun means was named before.
            return false;
        }
        if (syntax.token(speaker.head()).isPronoun()) {
            return word.equals(syntax.lower(speaker.head()));
        }
        boolean one = isOne(speaker);
        return switch (word) {
            case "they" -> !one;
            case "it" -> !one && !isMany(speaker);
            default -> ONE.contains(word) && one;
        };
    }

    /** "<em>Israel</em> did not bomb the camp, <em>it</em> said". */
    private boolean isTagged(Phrase doer, Phrase it) {
        return doer.head() < it.head()
                && syntax.annotated().sentenceOf(doer.head())
                        == syntax.annotated().sentenceOf(it.head())
                && !isOne(doer)
                && !isMany(doer);
    }

    /** "The man said a <em>woman</em> had shot him": people of one sort without names are no single party. */
    private boolean areOthers(Phrase doer, Phrase speaker) {
        Actor one = doers.actor(doer);
        Actor other = doers.actor(speaker);
        boolean people = one.kind() == ActorKind.CIVILIANS || one.kind() == ActorKind.PERSON;
        return people
                && one.name() == null
                && other.name() == null
                && !syntax.lemma(doer.head()).equals(syntax.lemma(speaker.head()));
    }

    private boolean isMany(Phrase phrase) {
        String tag = syntax.tag(phrase.head());
        return tag.equals("NNS") || tag.equals("NNPS") || tag.equals("CD");
    }

    /** Whether a speaker is a single person. */
    private boolean isOne(Phrase speaker) {
        if (isMany(speaker)) {
            return false;
        }
        Actor actor = doers.actor(speaker);
        if (actor.kind() == ActorKind.PERSON) {
            return true;
        }
        String noun = syntax.lemma(speaker.head());
        boolean body = actor.how() == Resolved.NAME || lexicon.isBody(noun);
        return PEOPLE.contains(actor.kind()) && !body
                || actor.kind() == ActorKind.UNKNOWN
                        && "PERSON".equals(syntax.token(speaker.head()).name());
    }
}
