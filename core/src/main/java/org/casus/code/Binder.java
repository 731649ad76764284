package org.casus.code;

import java.util.List;
import java.util.stream.Stream;
import org.casus.codebook.Rule;
import org.casus.codebook.Slot;
import org.casus.model.Actor;
import org.casus.model.Argument;
import org.casus.model.Clause;
import org.casus.model.Oblique;
import org.casus.model.Phrase;
import org.casus.model.Role;
import org.jspecify.annotations.Nullable;

/** Fills the slots of a rule from a clause. Each phrase goes to the first slot, in the order of the file, that takes it. */
final class Binder {
    private static final String BY = "by";
    private static final List<String> CORE = List.of(Slot.AGENT, Slot.PATIENT, Slot.RECIPIENT);

    private final SlotTest test;
    private final Obliques obliques;

    Binder(SlotTest test, Obliques obliques) {
        this.test = test;
        this.obliques = obliques;
    }

    /** Why the rule does not hold, or null when its slots are content. */
    @Nullable
    String bind(Rule rule, Clause clause, Scene scene, EventDoers doers, Progress progress) {
        for (String place : CORE) {
            String refusal = core(place, rule, clause, scene, doers, progress);
            if (refusal != null) {
                return refusal;
            }
        }
        for (Oblique oblique : obliques.of(clause, progress.predicated(), scene)) {
            oblique(oblique, rule, scene, progress);
        }
        inner(rule, clause, scene, progress);
        for (Slot slot : rule.slots()) {
            if (slot.required() && !progress.filled(slot)) {
                return String.join("|", slot.names()) + " is required, and nothing fits it";
            }
        }
        return null;
    }

    private @Nullable String core(
            String place, Rule rule, Clause clause, Scene scene, EventDoers doers, Progress progress) {
        List<Slot> slots = named(place, rule);
        if (place.equals(Slot.AGENT)) {
            // "by" names the doer, or what it was done with, wherever grammar has put the phrase.
            slots = Stream.concat(slots.stream(), named(BY, rule).stream()).toList();
        }
        if (slots.isEmpty()) {
            return null;
        }
        String refused = null;
        boolean bound = named(place, rule).isEmpty();
        for (Phrase phrase : RuleTest.phrases(place, clause, scene)) {
            if (progress.predicated().tokens().contains(phrase.head())) {
                take(place, telling(slots), phrase, scene, progress);
                continue;
            }
            if (place.equals(Slot.AGENT) && doers.does(phrase, rule)) {
                bound = true;
                continue;
            }
            String refusal = take(place, slots, phrase, scene, progress);
            if (refusal == null) {
                bound = true;
            } else if (refused == null) {
                refused = place + " \"" + scene.words(phrase) + "\" " + refusal;
            }
        }
        return bound ? null : refused;
    }

    private static List<Slot> named(String place, Rule rule) {
        return rule.slots().stream()
                .filter(slot -> slot.names().contains(place))
                .toList();
    }

    /** Binds the doer of what the clause governs, unless it stands in the clause too ("ordered <em>the army</em> to leave"). */
    private void inner(Rule rule, Clause clause, Scene scene, Progress progress) {
        List<Slot> slots = named(Slot.COMPLEMENT_AGENT, rule);
        if (slots.isEmpty()) {
            return;
        }
        for (Phrase phrase : RuleTest.phrases(Slot.COMPLEMENT_AGENT, clause, scene)) {
            if (!progress.bound(phrase.head())) {
                take(Slot.COMPLEMENT_AGENT, slots, phrase, scene, progress);
            }
        }
    }

    private void oblique(Oblique oblique, Rule rule, Scene scene, Progress progress) {
        List<Slot> slots = named(oblique.preposition(), rule);
        if (oblique.inner()
                && progress.bound(scene.token(oblique.phrase().head()).head())) {
            slots = slots.stream().filter(slot -> !party(slot)).toList();
        }
        boolean told = progress.predicated().tokens().contains(oblique.phrase().head());
        take(oblique.preposition(), told ? telling(slots) : slots, oblique.phrase(), scene, progress);
    }

    /** A phrase inside a bound one ("a building <em>in Kharkiv</em>") is no party of its own. */
    private static boolean party(Slot slot) {
        return slot.as() == Role.SOURCE || slot.as() == Role.TARGET || slot.as() == Role.VICTIM;
    }

    /** A noun that is part of the rule's words ("released <em>hostages</em>") fills only a slot that says what it wants. */
    private static List<Slot> telling(List<Slot> slots) {
        return slots.stream().filter(Slot::wants).toList();
    }

    /** Gives a phrase to the first slot that takes it; otherwise says why the last one does not. */
    private @Nullable String take(String place, List<Slot> slots, Phrase phrase, Scene scene, Progress progress) {
        String refusal = null;
        for (Slot slot : slots) {
            refusal = test.refusal(slot, phrase, scene);
            if (refusal == null) {
                progress.fill(slot, test.byWord(slot, phrase, scene));
                if (slot.as() != null) {
                    progress.bind(new Argument(slot.as(), phrase, place, slot.count()));
                    progress.tell(slot.as().code() + ": " + place + " \"" + scene.words(phrase) + "\""
                            + known(phrase, scene));
                }
                return null;
            }
        }
        return refusal;
    }

    private static String known(Phrase phrase, Scene scene) {
        Actor actor = scene.actor(phrase);
        return actor.row() == null ? "" : " is " + actor.kind().code() + " (" + actor.row() + ")";
    }
}
