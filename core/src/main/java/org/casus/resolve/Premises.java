package org.casus.resolve;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.codebook.Codebook;
import org.casus.codebook.Words;
import org.casus.model.Act;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Participant;
import org.casus.model.Phrase;
import org.casus.model.Role;
import org.casus.model.Token;

/**
 * Bodies that are meant as buildings: who burns <em>a church</em> or bombs <em>the offices of a party</em> hits the house, whoever it
 * belongs to, and so does who breaks its windows. The words are those of {@code premises.csv} and {@code building-parts.csv}.
 */
final class Premises {
    private static final Set<ActorKind> BODIES = EnumSet.of(
            ActorKind.ORGANISATION,
            ActorKind.COMPANY,
            ActorKind.PARTY,
            ActorKind.MEDIA,
            ActorKind.NGO,
            ActorKind.GOVERNMENT,
            ActorKind.UNKNOWN);

    /** Sorts of places where people live, which are no building. */
    private static final Set<String> SETTLED = Set.of("town", "district", "region", "province");

    private final Lists lists;
    private final Annotated annotated;
    private final Things things;

    Premises(Lists lists, Annotated annotated, Things things) {
        this.lists = lists;
        this.annotated = annotated;
        this.things = things;
    }

    /**
     * The words of a codebook that it takes, read once.
     *
     * @param premises nouns of bodies and of their houses alike
     * @param parts nouns of parts of houses
     * @param settlements nouns of places where people live
     */
    record Lists(Words premises, Words parts, Set<String> settlements) {
        static Lists of(Codebook codebook) {
            Set<String> settlements = codebook.table("place-nouns").rows().stream()
                    .filter(row -> SETTLED.contains(row.get("feature")))
                    .map(row -> row.get("noun"))
                    .collect(Collectors.toUnmodifiableSet());
            return new Lists(codebook.words("premises"), codebook.words("building-parts"), settlements);
        }
    }

    /** The whole of which a phrase names a part: of "the windows of <em>the bank</em>" the bank. */
    Phrase whole(Phrase phrase) {
        Token head = annotated.token(phrase.head());
        if (!lists.parts.contains(head.lemma())) {
            return phrase;
        }
        for (int i = phrase.first(); i < phrase.end(); i++) {
            Token token = annotated.token(i);
            if (token.head() != phrase.head() || !token.isNoun()) {
                continue;
            }
            if (token.relation().equals("nmod:poss")) {
                return Phrase.of(i, phrase.first(), i + 1);
            }
            if (token.is("nmod") && annotated.token(phrase.head() + 1).lemma().equals("of") && i > phrase.head()) {
                return Phrase.of(i, phrase.head() + 2, phrase.end());
            }
        }
        return phrase;
    }

    /** An assault, or a taking: who loots or occupies <em>offices</em> is in the house. */
    private static boolean hits(Act act) {
        return act.type().equals("ASSAULT") || act.type().equals("COERCE") && "seize".equals(act.mode());
    }

    /** The party, as a building where an assault is on one, and as none where it is on a town or a region. */
    Participant of(Participant party, Act act, Role role) {
        List<Token> heads = annotated.tokensIn(party.head());
        if (role != Role.TARGET || !hits(act) || heads.size() != 1) {
            return party;
        }
        String noun = heads.get(0).lemma();
        if (party.kind() == ActorKind.FACILITY && lists.settlements.contains(noun)) {
            return party.asThing(ActorKind.UNKNOWN, party.span());
        }
        return BODIES.contains(party.kind()) && lists.premises.contains(noun)
                ? party.asThing(
                        ActorKind.FACILITY, things.of(party.span(), heads.get(0).index()))
                : party;
    }
}
