package org.casus.resolve.confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Event;
import org.casus.model.Participant;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Resolved;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Status;
import org.casus.model.Token;
import org.casus.model.When;

/** What speaks for and against an event, as words: its type, whether a verb tells it, who its parties are. */
final class Traits {
    private static final int VERY_LONG = 55;
    private static final int WORDY = 7;
    private static final int FEW = 2;
    private static final int MANY = 6;

    private Traits() {}

    /** The traits of an event among all of its document. */
    static SortedSet<String> of(Event event, List<Event> document, Annotated annotated) {
        SortedSet<String> traits = new TreeSet<>();
        traits.add("always");
        traits.add("type " + event.type());
        traits.add("status " + event.status().code());
        List<Token> trigger = annotated.tokensIn(event.evidence().trigger());
        traits.add(trigger.stream().anyMatch(Token::isVerb) ? "told by a verb" : "told by a noun");
        traits.add("doer " + parties(event.sources()));
        List<Participant> others = new ArrayList<>(event.targets());
        others.addAll(event.victims());
        traits.add("other " + parties(others));
        add(traits, !event.counts().isEmpty(), "counted");
        add(traits, event.place() != null && event.place().span() != null, "placed");
        add(traits, event.statedWhen() != null, "dated");
        add(traits, event.background(), "background");
        add(traits, event.mode() != null, "with a mode");
        add(traits, !event.attribution().isEmpty(), "somebody says so");
        add(traits, event.parent() != null, "inside another");
        around(traits, event, annotated);
        company(traits, event, document, annotated);
        sentence(traits, event, annotated);
        Telling.add(traits, event, trigger, annotated);
        Echoes.add(traits, event, document);
        return traits;
    }

    /** What is told of an event, and whether its own sentence tells it. */
    private static void around(SortedSet<String> traits, Event event, Annotated annotated) {
        Span sentence = event.evidence().sentence();
        boolean noun = traits.contains("told by a noun");
        Place place = event.place();
        Span words = place == null ? null : place.span();
        add(traits, words != null && !within(words, sentence), "placed from elsewhere");
        add(
                traits,
                place != null && words != null && place.precision() == PlacePrecision.COUNTRY,
                "placed in a country");
        When when = event.statedWhen();
        add(traits, when != null && (when.span() == null || !within(when.span(), sentence)), "dated from elsewhere");
        boolean open = event.status() == Status.POSSIBLE;
        add(traits, open && noun, "left open by a noun");
        add(traits, event.status() == Status.ONGOING && noun, "ongoing by a noun");
        boolean assault = event.type().equals("ASSAULT");
        add(traits, assault && event.mode() == null && event.victims().isEmpty(), "assault without mode or victim");
        add(traits, noun && bare(event), "told by a noun alone");
    }

    private static boolean bare(Event event) {
        return event.sources().isEmpty()
                && event.targets().isEmpty()
                && event.victims().isEmpty()
                && (event.place() == null || event.place().span() == null)
                && event.counts().isEmpty();
    }

    /** Who its parties are, all together, and how many events of its kind its document tells. */
    private static void company(SortedSet<String> traits, Event event, List<Event> document, Annotated annotated) {
        List<Participant> all = new ArrayList<>(event.sources());
        all.addAll(event.targets());
        all.addAll(event.victims());
        for (Participant party : all) {
            List<Token> words = annotated.tokensIn(party.span());
            add(traits, words.size() > WORDY, "party of many words");
            add(traits, party.name() != null && party.code() == null, "party with a name and no code");
            add(traits, party.kind() == ActorKind.UNKNOWN && party.code() == null, "party of unknown kind");
            add(traits, party.kind() == ActorKind.CIVILIANS, "party civilians");
        }
        add(traits, event.targets().size() + event.victims().size() > 2, "many others");
        long kin = document.stream()
                .filter(other -> other.type().equals(event.type()))
                .count();
        add(
                traits,
                event.type().equals("ASSAULT") && kin <= FEW && document.size() >= MANY,
                "assault among other matters");
    }

    private static boolean within(Span inner, Span outer) {
        return inner.start() >= outer.start() && inner.end() <= outer.end();
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
