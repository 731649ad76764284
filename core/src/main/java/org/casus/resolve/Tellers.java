package org.casus.resolve;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.Act;
import org.casus.model.Attribution;
import org.casus.model.Participant;
import org.casus.model.Phrase;
import org.casus.model.Reading;
import org.casus.model.Resolved;
import org.casus.model.Saying;
import org.casus.model.SayingKind;
import org.casus.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who says that something happened, with their identities. Whether the doer itself says so is settled here, where it is known whom "it"
 * and "he" mean: "Ankara said the rebels told it they had left" is no word of Ankara's about itself.
 */
final class Tellers {
    private final Reading reading;
    private final Cast cast;

    Tellers(Reading reading, Cast cast) {
        this.reading = reading;
        this.cast = cast;
    }

    List<Attribution> of(Act act, List<Participant> doers) {
        List<Attribution> chain = new ArrayList<>();
        boolean self = false;
        for (Saying saying : act.sayings()) {
            Phrase phrase = saying.speaker();
            Participant speaker = phrase == null ? null : cast.participant(phrase);
            SayingKind kind = kind(saying, act, speaker, doers);
            // Of several whom an open "they" may mean, the nearest speaker is the one who speaks of itself.
            kind = kind == SayingKind.SELF && self ? told(saying, act) : kind;
            self |= kind == SayingKind.SELF;
            chain.add(new Attribution(kind, speaker, saying.outlet(), saying.cue()));
        }
        return chain;
    }

    private SayingKind kind(Saying saying, Act act, @Nullable Participant speaker, List<Participant> doers) {
        boolean person = saying.kind() == SayingKind.ANONYMOUS || saying.kind() == SayingKind.DOCUMENT;
        if (speaker == null || person || doers.isEmpty()) {
            return saying.kind();
        }
        if (doers.stream().anyMatch(doer -> isSame(doer, speaker))) {
            return SayingKind.SELF;
        }
        boolean another = doers.stream().allMatch(doer -> doer.resolved() == Resolved.PRONOUN && doer.via() != null);
        return saying.kind() == SayingKind.SELF && another ? told(saying, act) : saying.kind();
    }

    private static boolean isSame(Participant doer, Participant speaker) {
        if (doer.span().equals(speaker.span())
                || speaker.span().equals(doer.via())
                || doer.via() != null && (doer.via().equals(speaker.via()) || opens(doer.via(), speaker))) {
            return true;
        }
        return doer.name() != null && doer.name().equals(speaker.name());
    }

    /** "<em>Police</em> in Minsk said they …": the words of a speaker, with more behind them. */
    private static boolean opens(Span words, Participant speaker) {
        return words.start() == speaker.span().start() && words.contains(speaker.span());
    }

    /** How it is told by somebody else. */
    private SayingKind told(Saying saying, Act act) {
        boolean direct = reading.statements().stream()
                .anyMatch(statement -> statement.direct()
                        && saying.speaker() != null
                        && saying.speaker().equals(statement.speaker())
                        && statement.content().stream().anyMatch(span -> span.contains(act.trigger())));
        return direct ? SayingKind.QUOTED : SayingKind.STATED;
    }
}
