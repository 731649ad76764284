package org.casus.code;

import java.util.Set;
import org.casus.model.Argument;
import org.casus.model.CountKind;
import org.casus.model.Phrase;

/**
 * Those whom an act expressly did not kill or hurt: "The driver was <em>not</em> injured in the crash", "<em>neither</em> guard was hurt".
 * They are no victims of it, and nobody is counted. "Nobody was hurt" has no such person, and stays as the number 0.
 */
final class Spared {
    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one", "noone");
    private static final Set<String> NOT_ONE = Set.of("neither", "none");

    private Spared() {}

    /** Whether a result tells of people that nothing happened to them. */
    static boolean are(Found result, Scene scene) {
        boolean nobody = false;
        boolean notOne = false;
        for (Argument argument : result.arguments()) {
            if (argument.count() == CountKind.KILLED || argument.count() == CountKind.INJURED) {
                nobody |= isNobody(argument.phrase(), scene);
                notOne |= isNotA(argument.phrase(), scene);
                notOne |= argument.phrase().end() > argument.phrase().first() + 1
                        && NOT_ONE.contains(
                                Lower.form(scene.token(argument.phrase().first())));
            }
        }
        return notOne || result.clause().negated() && !nobody;
    }

    /** "<em>Not one</em> soldier", "<em>not a</em> single child". */
    private static boolean isNotA(Phrase phrase, Scene scene) {
        return phrase.end() > phrase.first() + 2
                && Lower.form(scene.token(phrase.first())).equals("not")
                && Lower.form(scene.token(phrase.first() + 1)).matches("one|a|an");
    }

    private static boolean isNobody(Phrase phrase, Scene scene) {
        return NOBODY.contains(Lower.form(scene.token(phrase.head()))) || Nobody.is(phrase, scene);
    }
}
