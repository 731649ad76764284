package org.casus.resolve.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.casus.actor.Actors;
import org.casus.codebook.Codebook;
import org.casus.codebook.Words;
import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.Entity;
import org.casus.model.EntityType;
import org.casus.model.NameSpan;
import org.casus.model.Phrase;
import org.casus.model.Place;
import org.casus.model.PlacePrecision;
import org.casus.model.Resolved;
import org.casus.model.Span;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds the entities of a document. Safe to share between threads. */
public final class EntityFinder {
    private static final Set<String> PERSONS =
            Set.of("i", "me", "myself", "he", "him", "himself", "she", "her", "herself");
    private static final Set<String> SPEAKERS = Set.of("we", "us", "ourselves");

    private final Actors actors;
    private final Words weapons;
    private final Words vehicles;
    private final Words placeNouns;
    private final Words collectives;

    /** A finder that knows the parties that {@code actors} knows, and the weapons, vehicles and places of a codebook. */
    public EntityFinder(Codebook codebook, Actors actors) {
        this.actors = actors;
        this.weapons = codebook.words("weapons");
        this.vehicles = codebook.words("vehicles");
        this.placeNouns = codebook.words("place-nouns");
        this.collectives = codebook.words("collectives");
    }

    /** The entities in the order of the text, of equal beginnings the longest first; {@code places} are those of the text. */
    public List<Entity> find(Annotated annotated, List<Place> places) {
        TreeMap<Span, Entity> found = new TreeMap<>();
        Set<Span> mentioned = new HashSet<>();
        for (Place place : places) {
            mentioned.add(place.span());
            EntityType type = place.precision() == PlacePrecision.POINT ? EntityType.FACILITY : EntityType.LOCATION;
            found.put(place.span(), new Entity(place.span(), type, null));
        }
        for (Phrase phrase : NounPhrases.of(annotated)) {
            add(entity(annotated, phrase, mentioned), found);
        }
        List<Span> things = found.values().stream()
                .filter(entity -> entity.type() == EntityType.WEAPON || entity.type() == EntityType.VEHICLE)
                .map(Entity::span)
                .toList();
        for (NameSpan name : annotated.names()) {
            if (!mentioned.contains(bare(annotated, Phrase.of(name.first(), name.first(), name.end())))) {
                add(named(annotated, name, things), found);
            }
        }
        peoples(annotated, found);
        pronouns(annotated, found);
        return List.copyOf(found.values());
    }

    private static void add(@Nullable Entity entity, TreeMap<Span, Entity> found) {
        if (entity != null) {
            found.putIfAbsent(entity.span(), entity);
        }
    }

    // ---- noun phrases

    private @Nullable Entity entity(Annotated annotated, Phrase phrase, Set<Span> mentioned) {
        Token head = annotated.token(phrase.head());
        Span span = annotated.span(phrase.first(), phrase.end());
        if ("DATE".equals(head.name()) || "TIME".equals(head.name()) || "MONEY".equals(head.name())) {
            return null;
        }
        Span bare = bare(annotated, phrase);
        if (mentioned.contains(bare)) {
            return null;
        }
        if ("NORP".equals(head.name())) {
            return head.tag().endsWith("S") ? party(annotated, phrase, span) : null;
        }
        if ((!head.isProper() || head.form().equals(head.form().toUpperCase(Locale.ROOT)) && !located(head))
                && listed(weapons, annotated, phrase)) {
            return new Entity(span, listed(vehicles, annotated, phrase) ? EntityType.VEHICLE : EntityType.WEAPON, null);
        }
        Entity party = party(annotated, phrase, span);
        if (party != null) {
            return party;
        }
        if (!head.isProper() && listed(vehicles, annotated, phrase)) {
            return new Entity(span, EntityType.VEHICLE, null);
        }
        return !head.isProper() && listed(placeNouns, annotated, phrase)
                ? new Entity(span, EntityType.LOCATION, null)
                : null;
    }

    /** What the lexicons say of a phrase; null when they do not know it. */
    private @Nullable Entity party(Annotated annotated, Phrase phrase, Span span) {
        Actor actor = actors.describe(annotated, phrase);
        if (!actor.strength() || actor.kind() == ActorKind.UNKNOWN) {
            return null;
        }
        Token head = annotated.token(phrase.head());
        boolean body = collectives.contains(head.lemma()) || actor.how() == Resolved.NAME && !head.isProper();
        return new Entity(
                span, body && !thing(actor.kind()) ? EntityType.ORGANISATION : type(actor.kind(), head), actor.code());
    }

    private static boolean thing(ActorKind kind) {
        return kind == ActorKind.FACILITY || kind == ActorKind.VEHICLE;
    }

    private static boolean located(Token head) {
        return "GPE".equals(head.name()) || "PERSON".equals(head.name());
    }

    private static EntityType type(ActorKind kind, Token head) {
        boolean one = !head.tag().equals("NNS") && !head.tag().equals("NNPS");
        return switch (kind) {
            case FACILITY -> EntityType.FACILITY;
            case VEHICLE -> EntityType.VEHICLE;
            case PERSON -> one ? EntityType.PERSON : EntityType.ORGANISATION;
            case CIVILIANS -> one && !head.lemma().equals("people") ? EntityType.PERSON : EntityType.ORGANISATION;
            default -> EntityType.ORGANISATION;
        };
    }

    private static Span bare(Annotated annotated, Phrase phrase) {
        int first = phrase.first();
        while (first < phrase.end() - 1 && annotated.token(first).tag().equals("DT")) {
            first++;
        }
        return annotated.span(first, phrase.end());
    }

    private static boolean listed(Words words, Annotated annotated, Phrase phrase) {
        Token head = annotated.token(phrase.head());
        if (words.contains(head.lemma()) || words.contains(head.form())) {
            return true;
        }
        StringBuilder before = new StringBuilder();
        for (int i = phrase.head() - 1; i >= phrase.first() && phrase.head() - i < words.longest(); i--) {
            before.insert(0, annotated.token(i).form().toLowerCase(Locale.ROOT) + " ");
            if (words.contains(before + head.lemma()) || words.contains(before + head.form())) {
                return true;
            }
        }
        return false;
    }

    // ---- names

    private @Nullable Entity named(Annotated annotated, NameSpan name, List<Span> things) {
        EntityType type = switch (name.type()) {
            case "PERSON" -> EntityType.PERSON;
            case "ORG" -> EntityType.ORGANISATION;
            case "GPE", "LOC" -> EntityType.LOCATION;
            case "FAC" -> EntityType.FACILITY;
            case "MONEY" -> EntityType.MONEY;
            case "CARDINAL", "QUANTITY", "PERCENT" -> EntityType.QUANTITY;
            default -> null;
        };
        if (type == null) {
            return null;
        }
        int first = name.first();
        while (first < name.end() - 1 && annotated.token(first).tag().equals("IN")) {
            first++;
        }
        Span span = annotated.span(first, name.end());
        if (things.stream().anyMatch(thing -> thing.contains(span) && thing.end() == span.end())) {
            return null;
        }
        if (type == EntityType.QUANTITY && !counts(annotated, name)) {
            return null;
        }
        if (type == EntityType.MONEY || type == EntityType.QUANTITY) {
            return new Entity(span, type, null);
        }
        Actor actor = actors.describe(annotated, Phrase.of(head(annotated, name), name.first(), name.end()));
        boolean known = actor.strength() && actor.kind() != ActorKind.UNKNOWN && actor.kind() != ActorKind.STATE;
        return new Entity(
                span,
                known ? type(actor.kind(), annotated.token(name.end() - 1)) : type,
                actor.strength() ? actor.code() : null);
    }

    /** Whether a number counts something: "one" of "this one" does not. */
    private static boolean counts(Annotated annotated, NameSpan name) {
        return !name.type().equals("CARDINAL")
                || !annotated.token(name.end() - 1).lemma().equals("one")
                || annotated.token(name.end() - 1).is("nummod");
    }

    private static int head(Annotated annotated, NameSpan name) {
        for (int i = name.end() - 1; i >= name.first(); i--) {
            int governor = annotated.token(i).head();
            if (governor < name.first() || governor >= name.end()) {
                return i;
            }
        }
        return name.end() - 1;
    }

    /** Adjectives of states and peoples, and names of parties inside longer phrases. */
    private void peoples(Annotated annotated, TreeMap<Span, Entity> found) {
        List<NameSpan> names = new ArrayList<>(annotated.names());
        for (NameSpan name : names) {
            if (name.type().equals("NORP")) {
                Span span = annotated.span(name.first(), name.end());
                Actor actor = actors.describe(annotated, Phrase.of(name.end() - 1, name.first(), name.end()));
                boolean group =
                        actor.strength() && actor.kind() != ActorKind.STATE && actor.kind() != ActorKind.CIVILIANS;
                found.putIfAbsent(
                        span, new Entity(span, group ? EntityType.ORGANISATION : EntityType.NATIONALITY, actor.code()));
            }
        }
        for (Token token : annotated.tokens()) {
            if (token.isProper() && token.name() == null && token.is("compound")) {
                Phrase phrase = Phrase.of(token.index(), token.index(), token.index() + 1);
                Actor actor = actors.describe(annotated, phrase);
                if (actor.strength() && actor.kind() != ActorKind.UNKNOWN && actor.name() != null) {
                    found.putIfAbsent(token.span(), new Entity(token.span(), type(actor.kind(), token), actor.code()));
                }
            }
        }
    }

    /** Pronouns whose form alone says what they stand for: one person, or the group of the speaker. */
    private static void pronouns(Annotated annotated, TreeMap<Span, Entity> found) {
        for (Token token : annotated.tokens()) {
            String form = token.form().toLowerCase(Locale.ROOT);
            EntityType type = PERSONS.contains(form)
                    ? EntityType.PERSON
                    : SPEAKERS.contains(form) ? EntityType.ORGANISATION : null;
            if (type != null && token.tag().equals("PRP")) {
                found.putIfAbsent(token.span(), new Entity(token.span(), type, null));
            }
        }
    }
}
