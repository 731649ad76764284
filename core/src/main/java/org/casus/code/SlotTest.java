package org.casus.code;

import java.util.List;
import java.util.Set;
import org.casus.codebook.Codebook;
import org.casus.codebook.Slot;
import org.casus.codebook.Words;
import org.casus.model.Phrase;
import org.casus.model.Role;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** Tells whether a phrase may stand in a slot, and if not, why. */
final class SlotTest {
    /** Kinds that any person may be, so that a pronoun fits without more. */
    private static final Set<String> ANYBODY =
            Set.of("actor", "people", "human", "person", "civilians", "number", "pronoun");

    private final Codebook codebook;
    private final Wordings wordings;
    private final Kinds kinds;

    SlotTest(Codebook codebook, Wordings wordings, Kinds kinds) {
        this.codebook = codebook;
        this.wordings = wordings;
        this.kinds = kinds;
    }

    /** Why the phrase does not fit, in plain words; null when it fits. */
    @Nullable
    String refusal(Slot slot, Phrase phrase, Scene scene) {
        boolean pronoun = kinds.pronoun(phrase, scene);
        if (!slot.is().isEmpty() && !kinds.any(slot.is(), phrase, scene)) {
            boolean excused = pronoun && !slot.is().equals(List.of("number")) && !place(slot);
            if (!excused || !believable(slot, phrase, scene)) {
                return "is " + kind(phrase, scene) + ", not " + String.join(" or ", slot.is());
            }
        }
        if (!slot.not().isEmpty() && kinds.any(slot.not(), phrase, scene)) {
            return "must not be " + String.join(" or ", slot.not());
        }
        if (!slot.words().isEmpty() && !says(slot.words(), phrase, scene)) {
            return "has none of the words " + String.join(", ", slot.words());
        }
        return slot.is().isEmpty() ? untold(slot, phrase, pronoun, scene) : null;
    }

    /**
     * Whether a pronoun may stand where a kind is asked for. What it stands for must be of the kind where the rule rests on it: in
     * a slot that is required, and in one that asks for words of a list.
     */
    private boolean believable(Slot slot, Phrase pronoun, Scene scene) {
        boolean listed = slot.is().stream().allMatch(test -> test.startsWith("$"));
        boolean rests = listed || slot.required() && slot.is().stream().noneMatch(ANYBODY::contains);
        if (!rests) {
            return true;
        }
        return scene.antecedents(pronoun).stream().anyMatch(meant -> kinds.any(slot.is(), meant, scene));
    }

    /** Whether a phrase that fits does so by a word of a list, the surest evidence, and not only by its kind. */
    boolean byWord(Slot slot, Phrase phrase, Scene scene) {
        return !slot.words().isEmpty()
                || slot.is().stream().anyMatch(test -> test.startsWith("$") && kinds.is(test, phrase, scene));
    }

    /** A time never fills a slot that does not ask for it; a place must be a place, an instrument a weapon or vehicle. */
    private @Nullable String untold(Slot slot, Phrase phrase, boolean pronoun, Scene scene) {
        if (kinds.time(phrase, scene)) {
            return "is a time";
        }
        if (!slot.words().isEmpty()) {
            return null;
        }
        if (place(slot) && (pronoun || !placeable(phrase, scene))) {
            return "is no place";
        }
        if (slot.as() == Role.INSTRUMENT && !kinds.any(List.of("weapon", "vehicle"), phrase, scene)) {
            return "is no weapon or vehicle";
        }
        return null;
    }

    boolean weapon(Phrase phrase, Scene scene) {
        return kinds.is("weapon", phrase, scene);
    }

    private static boolean place(Slot slot) {
        return slot.as() == Role.PLACE || slot.as() == Role.ORIGIN || slot.as() == Role.DESTINATION;
    }

    private boolean placeable(Phrase phrase, Scene scene) {
        if (kinds.any(List.of("place", "facility"), phrase, scene)) {
            return true;
        }
        Token head = scene.token(phrase.head());
        return head.isProper()
                && !"PERSON".equals(head.name())
                && !kinds.any(List.of("media", "person"), phrase, scene);
    }

    /** Whether the phrase fits all that a line of {@code unless} says; here a pronoun is only itself. */
    boolean holds(Slot slot, Phrase phrase, Scene scene) {
        return (slot.is().isEmpty() || kinds.any(slot.is(), phrase, scene))
                && (slot.not().isEmpty() || !kinds.any(slot.not(), phrase, scene))
                && (slot.words().isEmpty() || says(slot.words(), phrase, scene));
    }

    private boolean says(List<String> words, Phrase phrase, Scene scene) {
        for (String word : words) {
            if (word.startsWith("$") && word.length() > 1) {
                Words lexicon = codebook.words(word.substring(1));
                if (kinds.is(word, phrase, scene) || !lexicon.isEmpty() && any(lexicon, phrase, scene)) {
                    return true;
                }
            } else if (wordings.of(word).stands(scene.annotated, phrase.first(), phrase.end())) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(Words lexicon, Phrase phrase, Scene scene) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (lexicon.contains(scene.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private String kind(Phrase phrase, Scene scene) {
        return String.join("/", kinds.of(phrase, scene).stream().sorted().toList());
    }
}
