package org.casus.resolve.confidence;

import java.util.List;
import java.util.SortedSet;
import org.casus.model.Annotated;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Token;

/** How the words of an event stand in their sentence: where the act hangs, where its parties hang, and how plain the sentence is. */
final class Telling {
    private static final int LONG = 42;
    private static final int FEW_WORDS = 4;

    private final SortedSet<String> traits;
    private final Annotated annotated;
    private final Token act;
    private final Sentence sentence;

    private Telling(SortedSet<String> traits, Annotated annotated, Token act, Sentence sentence) {
        this.traits = traits;
        this.annotated = annotated;
        this.act = act;
        this.sentence = sentence;
    }

    /** Adds what its grammar says of an event with these words. */
    static void add(SortedSet<String> traits, Event event, List<Token> trigger, Annotated annotated) {
        if (trigger.isEmpty()) {
            return;
        }
        Token act = head(trigger);
        Sentence sentence = annotated.sentences().get(annotated.sentenceOf(act.index()));
        Telling telling = new Telling(traits, annotated, act, sentence);
        telling.act(trigger.size());
        telling.sentence();
        telling.parties(event);
    }

    /** The word of the trigger on which the others hang. */
    private static Token head(List<Token> trigger) {
        for (Token token : trigger) {
            if (trigger.stream().noneMatch(other -> other.index() == token.head())) {
                return token;
            }
        }
        return trigger.get(0);
    }

    private void act(int words) {
        has(act.head() < 0, "main predicate of its sentence");
        has(act.tag().equals("NN"), "told by a noun in the singular");
        has(act.relation().equals("nsubj"), "act is a subject");
        has(act.relation().equals("obl"), "act behind a preposition");
        has(act.relation().equals("xcomp"), "under another verb");
        has(words == 1, "told by one word");
        has(words >= FEW_WORDS, "told by four words or more");
    }

    private void sentence() {
        has(sentence.end() - sentence.first() > LONG, "in a long sentence");
        has(annotated.sentenceOf(act.index()) <= 1, "at the head");
        boolean joined = false;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = annotated.token(i);
            boolean under = token.head() == act.index();
            has(under && token.relation().equals("nsubj:pass"), "told in the passive");
            has(under && token.is("aux") && token.lemma().equals("have"), "told in the perfect");
            has(token.is("dep") || token.is("parataxis"), "odd parse");
            joined |= token.is("conj");
        }
        has(!joined, "nothing joined in its sentence");
    }

    private void parties(Event event) {
        for (Participant doer : event.sources()) {
            has(relation(doer).equals("nsubj"), "doer is subject");
        }
        for (Participant target : event.targets()) {
            has(relation(target).equals("nsubj"), "target is active subject");
            has(isHere(target) && head(target).head() == act.index(), "target hangs on the act");
        }
        for (Participant victim : event.victims()) {
            has(relation(victim).equals("nsubj:pass"), "victim is subject");
            has(relation(victim).equals("obj"), "victim is object");
            has(relation(victim).equals("nmod"), "victim hangs on a noun");
        }
    }

    private String relation(Participant party) {
        return isHere(party) ? head(party).relation() : "";
    }

    /** Whether a party stands in the sentence of the act. */
    private boolean isHere(Participant party) {
        Span words = party.span();
        return words.start() >= sentence.span().start()
                && words.end() <= sentence.span().end()
                && !annotated.tokensIn(party.head()).isEmpty();
    }

    private Token head(Participant party) {
        List<Token> words = annotated.tokensIn(party.head());
        return words.get(words.size() - 1);
    }

    private void has(boolean holds, String trait) {
        if (holds) {
            traits.add(trait);
        }
    }
}
