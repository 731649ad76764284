package org.casus.judge;

import java.util.Set;

/** Whether a noun phrase speaks of something known ("the attack", "Monday's strikes", "their visit") or of any ("an attack"). */
final class Definite {
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "both", "latest");

    private Definite() {}

    static boolean is(Syntax syntax, int noun) {
        for (int child = syntax.first(noun); child >= 0; child = syntax.next(child)) {
            if (syntax.is(child, "nmod:poss") || syntax.is(child, "det") && POINTING.contains(syntax.lower(child))) {
                return true;
            }
        }
        return false;
    }
}
