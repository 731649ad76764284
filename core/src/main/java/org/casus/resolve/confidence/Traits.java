package org.casus.resolve.confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Resolved;
import org.casus.model.Sentence;
import org.casus.model.Token;

/** What speaks for and against an event, as words: its type, whether a verb tells it, who its parties are. */
final class Traits {
    private static final int LONG = 35;
    private static final int VERY_LONG = 55;

    private Traits() {}

    /** The traits of an event of a document. */
    static SortedSet<String> of(Event event, Annotated annotated) {
        SortedSet<String> traits = new TreeSet<>();
        traits.add("always");
        traits.add("type " + event.type());
        traits.add("status " + event.status().code());
        List<Token> trigger = annotated.tokensIn(event.evidence().trigger());
        traits.add(trigger.stream().anyMatch(Token::isVerb) ? "told by a verb" : "told by a noun");
        if (trigger.size() > 1) {
            traits.add("told by several words");
        }
        traits.add("doer " + parties(event.sources()));
        List<Participant> others = new ArrayList<>(event.targets());
        others.addAll(event.victims());
        traits.add("other " + parties(others));
        add(traits, !event.counts().isEmpty(), "counted");
        add(traits, event.place() != null, "placed");
        add(traits, event.when() != null, "dated");
        add(traits, event.background(), "background");
        add(traits, event.mode() != null, "with a mode");
        add(traits, !event.attribution().isEmpty(), "somebody says so");
        add(traits, event.parent() != null, "inside another");
        sentence(traits, event, annotated);
        return traits;
    }

    private static void sentence(SortedSet<String> traits, Event event, Annotated annotated) {
        List<Token> trigger = annotated.tokensIn(event.evidence().trigger());
        if (trigger.isEmpty()) {
            return;
        }
        Sentence sentence =
                annotated.sentences().get(annotated.sentenceOf(trigger.get(0).index()));
        int length = sentence.end() - sentence.first();
        add(traits, sentence.headline(), "in a headline");
        add(traits, length > LONG, "in a long sentence");
        add(traits, length > VERY_LONG, "in a very long sentence");
    }

    private static void add(SortedSet<String> traits, boolean holds, String trait) {
        if (holds) {
            traits.add(trait);
        }
    }

    private static String parties(List<Participant> parties) {
        if (parties.isEmpty()) {
            return "none";
        }
        if (parties.stream().anyMatch(party -> party.kind() == ActorKind.UNKNOWN && party.code() == null)) {
            return "unknown";
        }
        if (parties.stream().allMatch(party -> party.name() != null)) {
            return "named";
        }
        return parties.stream().anyMatch(party -> party.resolved() == Resolved.PRONOUN) ? "pronoun" : "described";
    }
}
