package org.casus.actor;

import java.util.List;
import java.util.Set;
import org.casus.model.ActorKind;
import org.casus.model.NameSpan;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the head of a phrase and says whose it is: adjectives, compounds and possessives before it, "of", "from",
 * "in" and the like behind it.
 *
 * @param state the state named first, or null
 * @param owner the party it belongs to, as a name or a role, or null
 * @param inner a role between that owner and the head ("the UN <em>refugee</em> chief"), or null
 * @param people whether an ethnic or religious people is named
 * @param former whether it is called former
 * @param nearest the role that stands directly before the head, or null
 */
record Modifiers(
        @Nullable Mention state,
        @Nullable Mention owner,
        @Nullable Mention inner,
        boolean people,
        boolean former,
        @Nullable Mention nearest) {

    private static final Set<String> BELONGING =
            Set.of("of", "for", "from", "with", "within", "at", "inside", "to", "by");
    private static final Set<String> STANDING =
            Set.of("in", "across", "near", "outside", "around", "throughout", "on", "along");
    /** "Ethnic Albanians" are a people and may live in any state. */
    private static final String ETHNIC = "ethnic";

    private static final Set<ActorKind> AT_HOME = Set.of(
            ActorKind.CIVILIANS,
            ActorKind.CROWD,
            ActorKind.POLICE,
            ActorKind.GOVERNMENT,
            ActorKind.ARMED_GROUP,
            ActorKind.FACILITY,
            ActorKind.ORGANISATION,
            ActorKind.PARTY,
            ActorKind.PERSON);

    /**
     * Reads them.
     *
     * @param head the mention that is the head, or null when the head is no entry
     * @param start index of the head's first piece
     * @param behind index of the first piece behind the head
     * @param takes whether the head takes the code of its owner
     * @param kind kind of the head
     */
    static Modifiers of(
            Lexicon lexicon,
            Wording wording,
            List<Mention> mentions,
            @Nullable Mention head,
            int start,
            int behind,
            boolean takes,
            ActorKind kind) {
        Mention state = null;
        Mention owner = null;
        Mention inner = null;
        Mention nearest = null;
        boolean people = false;
        for (Mention mention : mentions) {
            if (mention.end() > start || mention == head) {
                break;
            }
            if (mention.role() != null && mention.end() == start) {
                nearest = mention;
            }
            if (mention.aside()
                    || head == null && namesTheSame(wording, mention, start)
                    || kind == ActorKind.VEHICLE && isNameOfShip(wording, mention)) {
                continue;
            }
            Name.Sort sort = mention.sort();
            if (sort == Name.Sort.DEMONYM && wording.folded(mention.start() - 1).equals(ETHNIC)) {
                people = true;
            } else if (mention.territorial() && mention.names().get(0).entry().kind() != ActorKind.GOVERNMENT) {
                state = state == null ? mention : state;
            } else if (sort == Name.Sort.PEOPLE) {
                people = true;
                if (mention.names().get(0).entry().country() != null) {
                    state = state == null ? mention : state;
                }
            } else if (sort != Name.Sort.REGION && !counts(mention)) {
                if (mention.role() != null && owner != null && owner.role() == null) {
                    inner = mention;
                } else {
                    owner = mention;
                }
            }
        }
        boolean former = false;
        for (int i = 0; i < start; i++) {
            former |= lexicon.former.contains(wording.folded(i));
        }
        return new Modifiers(state, owner, inner, people, former, nearest)
                .behind(lexicon, wording, mentions, behind, takes, kind);
    }

    /** "<em>Khan</em> Younis": a word inside the name that the unknown head ends is no owner of it. */
    private static boolean namesTheSame(Wording wording, Mention mention, int start) {
        NameSpan whole = wording.name(start);
        return whole != null
                && mention.names().stream().anyMatch(name -> name.entry().kind() == ActorKind.PERSON)
                && whole.equals(wording.name(mention.end() - 1));
    }

    /** "The Galaxy <em>Leader</em> cargo ship": a word for a person that is the name of a vessel. */
    private static boolean isNameOfShip(Wording wording, Mention mention) {
        Token word = wording.token(mention.end() - 1);
        return mention.role() != null
                && mention.role().kind() == ActorKind.PERSON
                && word.isProper()
                && word.is("compound");
    }

    private static boolean counts(Mention mention) {
        return mention.role() != null && mention.role().kind() == ActorKind.STATE;
    }

    /** Adds what stands behind the head. */
    private Modifiers behind(
            Lexicon lexicon, Wording wording, List<Mention> mentions, int behind, boolean takes, ActorKind kind) {
        Mention country = state;
        Mention party = owner;
        boolean folk = people;
        int at = behind;
        while (at < wording.end()) {
            if (!wording.preposition(at)) {
                at++;
                continue;
            }
            String preposition = wording.folded(at);
            boolean loyal = Tail.LOYAL.contains(wording.folded(at - 1));
            boolean owned = BELONGING.contains(preposition) && (!preposition.equals("to") || loyal);
            boolean stands = STANDING.contains(preposition) || preposition.equals("at") || preposition.equals("inside");
            if (!owned && !stands) {
                break;
            }
            int end = at + 1;
            while (end < wording.end() && (!wording.preposition(end) || inside(mentions, end))) {
                end++;
            }
            Hyphen backing = at == 0 ? null : lexicon.hyphen(wording.piece(at - 1));
            if (backing != null && backing.preposition().equals(preposition)) {
                // Who backs a party does not own it.
                at = end;
                continue;
            }
            for (Mention mention : mentions) {
                if (mention.start() <= at || mention.end() > end || mention.aside() || titles(mentions, mention)) {
                    continue;
                }
                if (mention.territorial()) {
                    boolean here = owned && !preposition.equals("at") || AT_HOME.contains(kind);
                    country = country == null && here ? mention : country;
                } else if (mention.sort() == Name.Sort.PEOPLE) {
                    folk = true;
                } else if (mention.sort() != Name.Sort.REGION
                        && owned
                        && (takes || mention.sort() == Name.Sort.PERSON)
                        && (party == null || isUnit(party, mention))
                        && !counts(mention)) {
                    party = mention;
                }
            }
            at = end;
        }
        return new Modifiers(country, party, inner, folk, former, nearest);
    }

    /** "Of the 10th <em>front</em> of the Shining Path": a part whose whole is named behind it. */
    private static boolean isUnit(Mention part, Mention whole) {
        return part.role() != null
                && part.role().takes()
                && whole.role() == null
                && whole.sort() != Name.Sort.PERSON
                && whole.start() > part.end();
    }

    /** Whether a role is but the title of the person named next. */
    private static boolean titles(List<Mention> mentions, Mention role) {
        return role.role() != null
                && mentions.stream().anyMatch(next -> next.start() == role.end() && next.sort() == Name.Sort.PERSON);
    }

    private static boolean inside(List<Mention> mentions, int piece) {
        return mentions.stream().anyMatch(mention -> mention.covers(piece));
    }

    /** The country that the state gives, or null. */
    @Nullable
    String country() {
        return state == null ? null : state.names().get(0).entry().country();
    }
}
