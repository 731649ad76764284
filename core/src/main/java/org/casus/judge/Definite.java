package org.casus.judge;

import java.util.Set;

/**
 * Whether a noun phrase speaks of something known ("the attack", "Monday's strikes", "their visit", "a strike that killed two") or of
 * any ("an attack").
 */
final class Definite {
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "both", "latest");

    private static final Set<String> ANY = Set.of("any", "no", "every", "each", "another");

    private Definite() {}

    static boolean is(Syntax syntax, int noun) {
        for (int child = syntax.first(noun); child >= 0; child = syntax.next(child)) {
            if (syntax.is(child, "nmod:poss") || syntax.is(child, "det") && POINTING.contains(syntax.lower(child))) {
                return true;
            }
        }
        return isTold(syntax, noun);
    }

    /** Whether a noun phrase speaks of whatever may come: "any attack", "every attack". */
    static boolean isAny(Syntax syntax, int noun) {
        int determiner = syntax.child(noun, "det");
        return determiner >= 0 && ANY.contains(syntax.lower(determiner));
    }

    /** Whether a relative clause in the past tells what it was. */
    private static boolean isTold(Syntax syntax, int noun) {
        boolean told = false;
        for (int child = syntax.first(noun); child >= 0; child = syntax.next(child)) {
            if (syntax.is(child, "det") && ANY.contains(syntax.lower(child))) {
                return false;
            }
            boolean relative = syntax.token(child).relation().equals("acl:relcl");
            told |= relative && syntax.tag(child).matches("VB[DN]") && syntax.child(child, "aux") < 0;
        }
        return told;
    }
}
