package org.casus.judge;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.casus.actor.Actors;
import org.casus.codebook.Effect;
import org.casus.codebook.Embedding;
import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Clause;
import org.casus.model.Phrase;
import org.casus.model.Status;
import org.casus.model.Tense;
import org.jspecify.annotations.Nullable;

/** Who does what is inside an embedding predicate: the embedder itself, somebody under its power, somebody else. */
final class Doers {
    private static final Set<String> SELF = Set.of("it", "he", "she", "they", "we", "i");
    private static final Set<ActorKind> RULING = Set.of(ActorKind.STATE, ActorKind.GOVERNMENT);
    private static final Set<ActorKind> SERVING =
            Set.of(ActorKind.MILITARY, ActorKind.POLICE, ActorKind.GOVERNMENT, ActorKind.STATE);
    private static final Set<String> FORCES = Set.of("MIL", "COP");

    /** Those who carry arms for somebody: soldiers, police, "commanders". */
    private static final Set<String> ARMED = Set.of("MIL", "COP", "UAF");

    private final Syntax syntax;
    private final Lexicon lexicon;
    private final Actors actors;
    private final Map<Phrase, Actor> known = new HashMap<>();

    Doers(Syntax syntax, Lexicon lexicon, Actors actors) {
        this.syntax = syntax;
        this.lexicon = lexicon;
        this.actors = actors;
    }

    Actor actor(Phrase phrase) {
        return known.computeIfAbsent(phrase, words -> actors.describe(syntax.annotated(), words));
    }

    /** Whether the embedder does the act inside itself. An event noun without a doer is somebody else's. */
    boolean same(Clause inside, Clause embedder) {
        if (inside.agents().isEmpty() && inside.passive() || embedder.agents().isEmpty()) {
            return false;
        }
        if (inside.agents().isEmpty()) {
            return inside.tense() != Tense.NONE;
        }
        return inside.agents().stream()
                .anyMatch(doer -> embedder.agents().stream().anyMatch(agent -> same(doer, agent)));
    }

    /** Whether two phrases name one party, as far as their words show. */
    boolean same(Phrase doer, Phrase agent) {
        if (doer.head() == agent.head() || SELF.contains(syntax.lower(doer.head()))) {
            return true;
        }
        Actor one = actor(doer);
        Actor other = actor(agent);
        String code = one.code();
        if (code != null && code.equals(other.code())) {
            return true;
        }
        String country = one.country();
        return country != null && country.equals(other.country()) && isRuling(other) && SERVING.contains(one.kind());
    }

    /** Whether somebody may hold an exercise: soldiers, police, volunteers, no armed group and nobody unknown. */
    boolean exercises(Phrase phrase) {
        Actor actor = actor(phrase);
        return actor.kind() == ActorKind.MILITARY
                || actor.kind() == ActorKind.POLICE
                || actor.kind() == ActorKind.STATE
                || FORCES.contains(actor.sector() == null ? "" : actor.sector());
    }

    /** Whether somebody rules, commands, bears arms or speaks for those who do. */
    boolean answers(Phrase phrase) {
        Actor actor = actor(phrase);
        return rules(phrase)
                || isServing(actor)
                || actor.kind() == ActorKind.ARMED_GROUP
                || "REB".equals(actor.sector());
    }

    /** Whether a noun by itself names people who may be played: "insurgents", "hostages". */
    boolean isParty(int noun) {
        ActorKind kind = actor(Phrase.of(noun, noun, noun + 1)).kind();
        return kind != ActorKind.UNKNOWN && kind != ActorKind.FACILITY && kind != ActorKind.VEHICLE;
    }

    /** Whether a name is that of a state or body, which is an "it". */
    boolean isNamedBody(Phrase phrase) {
        ActorKind kind = actor(phrase).kind();
        return syntax.token(phrase.head()).isProper()
                && !"PERSON".equals(syntax.token(phrase.head()).name())
                && kind != ActorKind.PERSON
                && kind != ActorKind.UNKNOWN;
    }

    /** Whether somebody governs or commands. */
    boolean rules(Phrase phrase) {
        return isRuling(actor(phrase)) || isAuthority(phrase);
    }

    /** {@code ordered} when the one told is under the teller's power, {@code demanded} when it is known not to be. */
    Status commanded(Status status, Clause teller, Clause told) {
        if (teller.agents().isEmpty() || told.agents().isEmpty()) {
            return status;
        }
        Phrase doer = told.agents().get(0);
        boolean addressee = SELF.contains(syntax.lower(doer.head()))
                && !teller.patients().isEmpty()
                && told.sentence() == teller.sentence();
        // "Notified commanders that <em>they</em> are to leave".
        return commanded(
                status, teller.agents().get(0), addressee ? teller.patients().get(0) : doer);
    }

    /** The same of two phrases. */
    Status commanded(Status status, Phrase teller, Phrase told) {
        Boolean power = power(teller, told);
        if (power == null) {
            return status;
        }
        return power ? Status.ORDERED : Status.DEMANDED;
    }

    /** Whether the teller can order those told; null when their words do not show it. */
    private @Nullable Boolean power(Phrase teller, Phrase told) {
        Actor above = actor(teller);
        Embedding word = lexicon.noun(syntax.lemma(teller.head()));
        if (word != null && word.embedded() == Effect.DEMANDED) {
            // "The <em>ultimatum</em> required them to leave".
            return false;
        }
        if (isAuthority(teller) || isOwn(told) || isSuperior(teller, above)) {
            return true;
        }
        Actor below = actor(told);
        String country = above.country();
        String other = below.country();
        if (country != null && other != null && !country.equals(other)) {
            return false;
        }
        if (country == null || other == null) {
            // "The sheriff told deputies", "the junta's chief told the army": of one force, or of no other country.
            String sector = above.sector();
            boolean fellows = sector != null && FORCES.contains(sector) && sector.equals(below.sector());
            boolean own = country == null && isArmed(below)
                    || other == null && isServing(below) && below.kind() != ActorKind.STATE;
            return fellows || own && isOffice(above) ? Boolean.TRUE : null;
        }
        return isRuling(above) && isServing(below) ? Boolean.TRUE : null;
    }

    private boolean isAuthority(Phrase teller) {
        String noun = syntax.lemma(teller.head());
        int before = teller.head() - 1;
        return lexicon.isAuthority(noun)
                || before >= teller.first() && lexicon.isAuthority(syntax.lower(before) + " " + noun);
    }

    /** A government or a command, no bare country that may speak to the forces of another. */
    private static boolean isOffice(Actor actor) {
        return actor.kind() == ActorKind.GOVERNMENT || "GOV".equals(actor.sector()) || "MIL".equals(actor.sector());
    }

    private static boolean isServing(Actor actor) {
        return SERVING.contains(actor.kind()) || isArmed(actor);
    }

    private static boolean isArmed(Actor actor) {
        return ARMED.contains(actor.sector() == null ? "" : actor.sector());
    }

    /** "Told <em>his</em> troops": they are the teller's own. */
    private boolean isOwn(Phrase told) {
        return (isServing(actor(told)) || actor(told).kind() == ActorKind.ARMED_GROUP) && isOwned(told);
    }

    /** "Was told by <em>his</em> prime minister". */
    private boolean isSuperior(Phrase teller, Actor actor) {
        return isOffice(actor) && isOwned(teller);
    }

    private boolean isOwned(Phrase phrase) {
        return syntax.tag(phrase.first()).equals("PRP$") && syntax.head(phrase.first()) == phrase.head();
    }

    private static boolean isRuling(Actor actor) {
        return RULING.contains(actor.kind()) || "GOV".equals(actor.sector()) || "MIL".equals(actor.sector());
    }
}
