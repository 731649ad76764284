package org.casus.resolve.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.Actors;
import org.casus.actor.Territory;
import org.casus.codebook.Words;
import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.NameSpan;
import org.casus.model.Phrase;
import org.casus.model.Reading;
import org.casus.model.Resolved;
import org.casus.model.Seams;
import org.casus.model.Span;
import org.casus.model.Statement;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** Who the phrases of one document are, those that only refer to another included. */
public final class References {
    /** Sectors of which every state has its own. */
    private static final Set<String> OF_A_STATE = Set.of("GOV", "MIL", "COP", "LEG", "JUD", "SPY", "OPP");

    /** Bodies that have people of their own. */
    private static final Set<ActorKind> BODIES = Set.of(
            ActorKind.ARMED_GROUP,
            ActorKind.PARTY,
            ActorKind.ORGANISATION,
            ActorKind.IGO,
            ActorKind.NGO,
            ActorKind.COMPANY);

    /** Sectors of those who are commanded. */
    private static final Set<String> FORCES = Set.of("MIL", "COP", "SPY");

    /** Sectors of those who command them. */
    private static final Set<String> COMMANDING = Set.of("GOV", "MIL");

    /** Before the body that somebody speaks for. */
    private static final Set<String> SERVING = Set.of("for", "of", "from");

    private static final int COUNTRY = 3;
    private static final Set<ActorKind> THINGS = Set.of(ActorKind.FACILITY, ActorKind.VEHICLE);

    private static final int SHARED = 8;

    private final Annotated annotated;
    private final Actors actors;
    private final List<Statement> statements;
    private final Pronouns pronouns;
    private final Descriptions descriptions;
    private final Pairs pairs;
    private final Shares shares;
    private final ShortNames shortNames;
    private final Commanders commanders;
    private final Map<Phrase, Reference> known = new HashMap<>();

    /** Phrases being read, so that two that point at each other come to an end. */
    private final Set<Phrase> open = new HashSet<>();

    private final Seams seams;

    /** The state of each story, by its first sentence. */
    private final Map<Integer, Optional<StoryState>> stories = new HashMap<>();

    References(
            Reading reading,
            Actors actors,
            Candidates candidates,
            Commanders commanders,
            List<String> anonymous,
            Words relations,
            StateFacts facts,
            Sequels sequels,
            Fitness fitness) {
        this.annotated = reading.annotated();
        this.actors = actors;
        this.statements = reading.statements();
        this.seams = Seams.of(annotated);
        this.pronouns =
                new Pronouns(annotated, candidates, statements, new Companions(reading.clauses()), sequels, fitness);
        this.descriptions = new Descriptions(annotated, candidates, anonymous, relations, facts);
        this.pairs = new Pairs(annotated, candidates);
        this.shares = new Shares(annotated, candidates);
        this.shortNames = new ShortNames(annotated);
        this.commanders = commanders;
    }

    /** Whom a phrase means. */
    public Reference of(Phrase phrase) {
        Reference kept = known.get(phrase);
        if (kept != null) {
            return kept;
        }
        if (!open.add(phrase)) {
            // "His brother, he said": each is known by the other, so neither is.
            return Reference.plain(actors.describe(annotated, phrase));
        }
        Reference read = read(phrase);
        open.remove(phrase);
        known.put(phrase, read);
        return read;
    }

    /** The name of a party: the standard one where its words are a name, else as the document has it. */
    public @Nullable String name(Actor actor) {
        boolean itself = actor.how() == Resolved.NAME || actor.how() == Resolved.METONYM;
        return itself ? actor.name() : actors.written(annotated, actor);
    }

    /** The two persons that "the two leaders" means, each with the words that named it; empty when that is not clear. */
    public List<Reference> pair(Phrase phrase) {
        return pairs.of(phrase, of(phrase).actor().kind()).stream()
                .map(each -> new Reference(
                        each.actor(),
                        annotated.span(each.phrase().first(), each.phrase().end()),
                        false))
                .toList();
    }

    /** The parties that a plural phrase lists behind it: "two reporters, <em>A and B</em>"; empty when it lists none. */
    public List<Phrase> listed(Phrase phrase) {
        ActorKind kind = of(phrase).actor().kind();
        return Roster.of(annotated, phrase).stream()
                .filter(member -> belongs(of(member).actor(), kind))
                .toList();
    }

    /** The persons whom a phrase names of those that it counts: "six priests, including <em>A and B</em>". */
    public List<Phrase> included(Phrase phrase) {
        return Roster.included(annotated, phrase).stream()
                .filter(member -> belongs(of(member).actor(), ActorKind.PERSON))
                .toList();
    }

    private static boolean belongs(Actor member, ActorKind whole) {
        return member.kind() == ActorKind.PERSON && member.how() == Resolved.NAME && member.name() != null
                || THINGS.contains(whole) && member.kind() == whole;
    }

    private Reference read(Phrase phrase) {
        Actor actor = actors.describe(annotated, phrase);
        if (actor.how() == Resolved.PRONOUN) {
            return pronoun(phrase, actor);
        }
        Token owner = owner(phrase);
        if (actor.how() == Resolved.NAME || actor.how() == Resolved.METONYM) {
            Reference holder = owner == null || phrase.apposition() == null ? null : holder(phrase, actor, owner);
            return holder == null ? named(phrase, actor) : holder;
        }
        if (owner != null) {
            return owned(phrase, actor, owner);
        }
        Reference body = actor.country() == null ? body(phrase, actor) : null;
        if (body != null) {
            return body;
        }
        Candidate meant = descriptions.meant(phrase, actor);
        return meant == null ? ofTheStory(phrase, actor) : described(actor, meant);
    }

    // ---- pronouns

    private Reference pronoun(Phrase phrase, Actor actor) {
        Phrase above = shares.above(phrase);
        if (above != null) {
            return pronominal(of(above), span(above));
        }
        Token head = shares.pronoun(phrase);
        Pronoun pronoun = Pronoun.of(head);
        if (pronoun == null) {
            return Reference.plain(actor);
        }
        if (pronoun == Pronoun.SPEAKER) {
            Phrase speaker = speaker(head);
            return speaker == null ? new Reference(actor, null, true) : pronominal(of(speaker), span(speaker));
        }
        Candidate meant = shares.isOfCounted(phrase) ? shares.counted(phrase) : pronouns.meant(head.index());
        return meant == null ? new Reference(actor, null, true) : pronominal(of(meant.phrase()), span(meant.phrase()));
    }

    private static Reference pronominal(Reference antecedent, Span via) {
        Actor actor = antecedent.actor();
        Span first = actor.how() == Resolved.PRONOUN && antecedent.via() != null ? antecedent.via() : via;
        return new Reference(as(actor, actor.kind(), Resolved.PRONOUN), first, antecedent.open());
    }

    private static Actor as(Actor actor, ActorKind kind, Resolved how) {
        return new Actor(
                        kind,
                        actor.name(),
                        actor.code(),
                        actor.country(),
                        actor.sector(),
                        how,
                        actor.row(),
                        actor.strength())
                .withAlso(actor);
    }

    private Span span(Phrase phrase) {
        return annotated.span(phrase.first(), phrase.end());
    }

    /** The speaker of the quote that holds a word, or null. */
    private @Nullable Phrase speaker(Token token) {
        for (Statement statement : statements) {
            Phrase speaker = statement.speaker();
            if (statement.direct()
                    && speaker != null
                    && Pronoun.of(annotated.token(speaker.head())) != Pronoun.SPEAKER
                    && statement.content().stream()
                            .anyMatch(span -> span.contains(token.span()) && !isQuotedInside(span, token))) {
                return speaker;
            }
        }
        return null;
    }

    /** "She did not say ‘he hit <em>me</em>’": words of somebody else inside the quote. */
    private boolean isQuotedInside(Span quote, Token token) {
        String before = annotated
                .document()
                .text()
                .substring(quote.start(), token.span().start());
        int opened = before.lastIndexOf('\u2018');
        if (opened < 1 || before.codePoints().limit(1).allMatch(first -> first == '\u2018')) {
            return false;
        }
        for (int at = before.indexOf('\u2019', opened); at >= 0; at = before.indexOf('\u2019', at + 1)) {
            if (at + 1 == before.length() || !Character.isLetter(before.charAt(at + 1))) {
                return false;
            }
        }
        return true;
    }

    // ---- what belongs to a pronoun

    private @Nullable Token owner(Phrase phrase) {
        // The parts of "his French and German counterparts" share the owner, who stands before the first.
        for (int i = Math.max(0, phrase.first() - SHARED); i < phrase.end(); i++) {
            Token token = annotated.token(i);
            if (token.tag().equals("PRP$") && token.head() == phrase.head()) {
                return token;
            }
        }
        return null;
    }

    private Reference owned(Phrase phrase, Actor actor, Token owner) {
        Reference reference = pronoun(Phrase.of(owner.index(), owner.index(), owner.index() + 1), actor);
        if (reference.via() == null
                || reference.actor().country() == null && reference.actor().code() == null) {
            return Reference.plain(actor);
        }
        return new Reference(actors.describe(annotated, phrase, reference.actor()), reference.via(), false);
    }

    /** "<em>Its foreign minister</em>, Joschka Fischer": of the state meant, by the name given behind; null when no state is meant. */
    private @Nullable Reference holder(Phrase phrase, Actor actor, Token owner) {
        Reference state = pronoun(Phrase.of(owner.index(), owner.index(), owner.index() + 1), actor);
        Phrase title = Phrase.of(phrase.head(), phrase.first(), phrase.end());
        if (state.via() == null
                || state.actor().kind() != ActorKind.STATE
                || state.actor().country() == null
                || state.actor().country().equals(actor.country())) {
            return null;
        }
        Actor told = actors.describe(annotated, title, state.actor());
        return told.country() == null
                ? null
                : new Reference(
                        new Actor(
                                told.kind(),
                                actor.name(),
                                told.code(),
                                told.country(),
                                told.sector(),
                                actor.how(),
                                told.row(),
                                told.strength()),
                        state.via(),
                        false);
    }

    /** Those who belong to a body told of before: "<em>the group's</em> fighters"; null when no such body is named, or not clearly. */
    private @Nullable Reference body(Phrase phrase, Actor actor) {
        int served = served(phrase, actor);
        if (served >= 0) {
            Reference owner = of(Subtree.phrase(annotated, served));
            boolean known = owner.via() != null
                    && owner.actor().code() != null
                    && BODIES.contains(owner.actor().kind());
            return known ? new Reference(actors.describe(annotated, phrase, owner.actor()), owner.via(), false) : null;
        }
        for (int i = phrase.first(); i < phrase.head(); i++) {
            Token token = annotated.token(i);
            if (token.is("nmod:poss")
                    && token.head() == phrase.head()
                    && token.tag().equals("NN")) {
                // Without the mark of the genitive.
                Reference owner = of(Phrase.of(i, Subtree.phrase(annotated, i).first(), i + 1));
                boolean known = owner.via() != null
                        && owner.actor().code() != null
                        && BODIES.contains(owner.actor().kind());
                return known
                        ? new Reference(actors.describe(annotated, phrase, owner.actor()), owner.via(), false)
                        : null;
            }
        }
        return null;
    }

    /** "A spokesman <em>for the group</em>": the definite noun that a person speaks or stands for, or -1. */
    private int served(Phrase phrase, Actor actor) {
        if (actor.kind() != ActorKind.PERSON) {
            return -1;
        }
        int end = annotated.sentences().get(annotated.sentenceOf(phrase.head())).end();
        for (int i = phrase.head() + 3; i < Math.min(end, phrase.head() + SHARED); i++) {
            Token token = annotated.token(i);
            if (token.is("nmod")
                    && token.head() == phrase.head()
                    && token.tag().equals("NN")
                    && annotated.token(i - 1).lemma().equals("the")
                    && SERVING.contains(annotated.token(i - 2).lemma())) {
                return i;
            }
        }
        return -1;
    }

    // ---- descriptions

    private Reference described(Actor actor, Candidate meant) {
        Actor other = of(meant.phrase()).actor();
        ActorKind kind = actor.kind() == ActorKind.ORGANISATION ? other.kind() : actor.kind();
        return new Reference(as(other, kind, Resolved.DESCRIPTION).withAlso(actor), span(meant.phrase()), false);
    }

    private Reference ofTheStory(Phrase phrase, Actor actor) {
        String sector = actor.sector();
        boolean general = sector != null
                && OF_A_STATE.contains(sector)
                && sector.equals(actor.code())
                // An embassy is of another state than that of the story.
                && actor.kind() != ActorKind.FACILITY;
        if (!general || actor.country() != null || !bare(phrase)) {
            return Reference.plain(actor);
        }
        // "The two ministries" are of two states; the two soldiers are of one.
        if (!FORCES.contains(sector) && descriptions.definite(phrase) && descriptions.counted(phrase)) {
            return Reference.plain(actor);
        }
        Reference commanded = commanded(phrase, actor);
        if (commanded != null) {
            return commanded;
        }
        int sentence = annotated.sentenceOf(phrase.head());
        StoryState story = stories.computeIfAbsent(
                        seams.first(sentence),
                        first -> Optional.ofNullable(StoryState.of(annotated, actors, seams, sentence)))
                .orElse(null);
        Territory state = story == null
                ? null
                : story.before(annotated.token(phrase.first()).span().start());
        if (state == null || sector == null) {
            return Reference.plain(actor);
        }
        return new Reference(in(actor, state.country(), sector), state.span(), false);
    }

    private static Actor in(Actor actor, String country, String sector) {
        return new Actor(
                        actor.kind(),
                        actor.name(),
                        country + sector,
                        country,
                        sector,
                        actor.how(),
                        actor.row(),
                        actor.strength())
                .withAlso(actor);
    }

    /** Forces that somebody commands are those of his country; null when nobody does, or nobody whose country is known. */
    private @Nullable Reference commanded(Phrase phrase, Actor actor) {
        Phrase commander = commanders.of(phrase.head());
        String sector = actor.sector();
        if (commander == null || sector == null || !FORCES.contains(sector)) {
            return null;
        }
        Actor other = of(commander).actor();
        String country = other.country();
        boolean governs = other.kind() == ActorKind.STATE || COMMANDING.contains(String.valueOf(other.sector()));
        return country != null && country.length() == COUNTRY && governs
                ? new Reference(in(actor, country, sector), span(commander), false)
                : null;
    }

    /** "The president" or "police", but not "a president". */
    private boolean bare(Phrase phrase) {
        return descriptions.definite(phrase)
                || annotated.token(phrase.head()).tag().equals("NNS")
                || phrase.end() - phrase.first() == 1;
    }

    // ---- names

    /** With the fullest name that the document gives, and what its longer form tells. */
    private Reference named(Phrase phrase, Actor actor) {
        NameSpan own = actor.name() == null || actor.code() == null ? shortNames.own(phrase) : null;
        if (own == null) {
            return Reference.plain(actor);
        }
        NameSpan fullest = own.type().equals("PERSON") ? shortNames.fullest(own) : own;
        Actor more = actor;
        Span via = null;
        if (fullest != own && actor.code() == null) {
            Actor longer = actors.describe(annotated, Subtree.phrase(annotated, head(fullest)));
            if (longer.how() == Resolved.NAME && longer.code() != null) {
                more = longer;
                via = annotated.span(fullest.first(), fullest.end());
            }
        }
        String name =
                more.name() == null ? annotated.text(annotated.span(fullest.first(), fullest.end())) : more.name();
        return new Reference(
                new Actor(
                                more.kind(),
                                name,
                                more.code(),
                                more.country(),
                                more.sector(),
                                actor.how(),
                                more.row(),
                                more.strength())
                        .withAlso(actor)
                        .withAlso(more),
                via,
                false);
    }

    /** The word of a name on which the others hang. */
    private int head(NameSpan name) {
        for (int i = name.end() - 1; i >= name.first(); i--) {
            int head = annotated.token(i).head();
            if (head < name.first() || head >= name.end()) {
                return i;
            }
        }
        return name.end() - 1;
    }
}
