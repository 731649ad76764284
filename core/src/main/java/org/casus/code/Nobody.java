package org.casus.code;

import java.util.Set;
import org.casus.model.Phrase;

/** Phrases that say that there is none: "<em>no</em> soldiers", but not "no fewer than 17 soldiers". */
final class Nobody {
    private static final Set<String> COMPARED = Set.of("fewer", "less", "more");

    private Nobody() {}

    /** Whether the phrase opens with a "no" that is said of all of it. */
    static boolean is(Phrase phrase, Scene scene) {
        boolean compared =
                phrase.end() - phrase.first() > 1 && COMPARED.contains(Lower.form(scene.token(phrase.first() + 1)));
        return Lower.form(scene.token(phrase.first())).equals("no") && !compared;
    }

    /** "No one". */
    static boolean isPerson(Phrase phrase, Scene scene) {
        return is(phrase, scene) && scene.token(phrase.head()).lemma().equals("one");
    }
}
