package org.casus.actor;

import java.util.Set;
import org.casus.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Those who stand over against a party and are not of it: "<em>Israel's</em> enemies", "an ally of <em>Putin</em>". They take
 * neither its code nor its country; an adjective may give theirs: "Lavrov's <em>Turkish</em> counterpart".
 */
final class Related {
    private static final Set<String> DEFINITE = Set.of("the", "his", "her", "its", "their", "our", "my", "your");

    private static final int FAR = 12;

    private Related() {}

    /** What a role's modifiers say of the related themselves. */
    static Modifiers own(Modifiers modifiers, Wording wording, int head) {
        Mention state = theirs(modifiers, wording, head);
        return new Modifiers(state, null, null, modifiers.people(), modifiers.former(), modifiers.nearest());
    }

    /** An adjective, unless it may tell whose they are: "an <em>American</em> ally" is an ally of America. */
    private static @Nullable Mention theirs(Modifiers modifiers, Wording wording, int head) {
        Mention state = modifiers.state();
        boolean adjective = state != null && state.sort() == Name.Sort.DEMONYM && state.end() <= head;
        boolean told = modifiers.owner() != null || DEFINITE.contains(wording.folded(0)) || isOwned(wording);
        return adjective && told ? state : null;
    }

    /** "His <em>French</em> and <em>German</em> counterparts": each shares the owner that stands before the first. */
    private static boolean isOwned(Wording wording) {
        int head = wording.piece(wording.head()).token();
        for (int token = wording.piece(0).token() - 1; token >= 0 && head - token < FAR; token--) {
            if (wording.annotated().token(token).head() == head
                    && wording.annotated().token(token).is("nmod:poss")) {
                return true;
            }
        }
        return false;
    }

    /** A person's ally is a person, a state's neighbour a state. */
    static Draft kind(Draft draft, Modifiers modifiers) {
        Mention owner = modifiers.owner();
        if (draft.kind() == ActorKind.STATE && owner != null && owner.sort() == Name.Sort.PERSON) {
            return draft.kind(ActorKind.PERSON);
        }
        Mention state = modifiers.state();
        boolean ofState = draft.country() == null && state != null && state.sort() == Name.Sort.STATE;
        return ofState && draft.kind() == ActorKind.CIVILIANS
                ? draft.kind(ActorKind.STATE).sector(null)
                : draft;
    }
}
