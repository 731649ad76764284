package org.casus.actor;

import java.util.List;
import java.util.Set;
import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Resolved;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** Describes phrases by the lexicons of a codebook. */
final class LexiconActors implements Actors {
    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those", "such", "one", "other");
    private static final Actor PRONOUN =
            new Actor(ActorKind.UNKNOWN, null, null, null, null, Resolved.PRONOUN, null, false);

    private final Lexicon lexicon;
    private final ThreadLocal<DocumentNames> latest = new ThreadLocal<>();

    LexiconActors(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Actor describe(Annotated annotated, Phrase phrase) {
        Token head = annotated.token(phrase.head());
        if (head.isPronoun() || head.tag().equals("WDT") || alone(head, phrase)) {
            return PRONOUN;
        }
        Phrase counted = Partitive.counted(lexicon, annotated, phrase);
        if (counted != null && annotated.token(counted.head()).isPronoun()) {
            return PRONOUN;
        }
        DocumentNames names = names(annotated);
        Actor actor = new Describer(lexicon, annotated, names, phrase).actor();
        if (phrase.apposition() == null) {
            Phrase told = Introductions.wanted(annotated, phrase, actor) ? Introductions.of(annotated, phrase) : null;
            return told == null ? actor : describe(annotated, told);
        }
        Phrase apposition = Apposition.phrase(annotated, phrase.apposition());
        boolean settled = settled(actor);
        if (settled
                && !annotated
                        .token(Hyphenated.whole(annotated, apposition).first())
                        .is("det")) {
            return actor;
        }
        Actor more = new Describer(lexicon, annotated, names, apposition).actor();
        if (more.kind() == ActorKind.VEHICLE
                && head.isProper()
                && actor.kind() == ActorKind.PERSON
                && actor.how() == Resolved.DESCRIPTION) {
            // "The Galaxy Leader, <em>a cargo ship</em>": a vessel that is called like a person.
            return more;
        }
        boolean one = head.tag().equals("NN") || head.tag().equals("NNP");
        Actor joined = settled
                ? Apposition.armed(actor, more)
                : Apposition.joined(actor, more, one).withAlso(actor);
        boolean alike = joined.kind() == more.kind() || more.kind() == ActorKind.ORGANISATION;
        return alike ? joined.withAlso(more) : joined;
    }

    @Override
    public Actor describe(Annotated annotated, Phrase phrase, Actor owner) {
        return new Describer(lexicon, annotated, names(annotated), phrase).actor(owner);
    }

    @Override
    public List<String> seen(Annotated annotated, Phrase phrase) {
        return new Describer(lexicon, annotated, names(annotated), phrase).sources();
    }

    @Override
    public List<String> ties(Annotated annotated, Phrase phrase) {
        Describer describer = new Describer(lexicon, annotated, names(annotated), phrase);
        return describer.ties(describer.actor().kind()).sources();
    }

    @Override
    public @Nullable String written(Annotated annotated, Actor actor) {
        String name = actor.name();
        return name == null ? null : names(annotated).written(name);
    }

    @Override
    public List<Territory> territories(Annotated annotated) {
        return names(annotated).territories();
    }

    /** The names of a document, kept while a thread describes its phrases one after the other. */
    private DocumentNames names(Annotated annotated) {
        DocumentNames kept = latest.get();
        if (kept == null || !kept.of(annotated)) {
            kept = new DocumentNames(lexicon, annotated);
            latest.set(kept);
        }
        return kept;
    }

    /** Whether the phrase is but "those" or "this". */
    private static boolean alone(Token head, Phrase phrase) {
        return phrase.end() - phrase.first() == 1
                && head.tag().startsWith("DT")
                && DEMONSTRATIVES.contains(head.lemma());
    }

    /** Whether an apposition has nothing to add. */
    private static boolean settled(Actor actor) {
        return actor.strength() && actor.how() != Resolved.DESCRIPTION && actor.code() != null;
    }
}
