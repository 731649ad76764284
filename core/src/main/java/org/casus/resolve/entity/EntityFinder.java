package org.casus.resolve.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
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
    /** Kinds whose nouns need an article in the singular. */
    private static final Set<ActorKind> COUNTED = Set.of(ActorKind.PERSON, ActorKind.ARMED_GROUP, ActorKind.STATE);

    private static final Set<String> GROUPS = Set.of("they");
    private static final Set<String> SPEAKERS = Set.of("we", "us", "ourselves");

    private final Actors actors;
    private final Words weapons;
    private final Words acts;
    private final Words directions;
    private final Words titles;
    private final Words vehicles;
    private final Words placeNouns;
    private final Words collectives;
    private final Words held;

    /** A finder that knows the parties that {@code actors} knows, and the weapons, vehicles and places of a codebook. */
    public EntityFinder(Codebook codebook, Actors actors) {
        this.actors = actors;
        this.weapons = codebook.words("weapons");
        this.acts = codebook.eventNouns();
        this.directions = codebook.words("directions");
        this.titles = Words.of(codebook.table("actors/titles").rows().stream()
                .map(row -> row.get("title"))
                .toList());
        this.vehicles = codebook.words("vehicles");
        this.placeNouns = codebook.words("place-nouns");
        this.collectives = codebook.words("collectives");
        this.held = Words.of(codebook.table("roles").rows().stream()
                .filter(row -> row.get("takes").equals("holder"))
                .map(row -> row.get("noun"))
                .toList());
    }

    /**
     * The entities in the order of the text, of equal beginnings the longest first.
     *
     * @param places those of the text
     * @param buildings where places are buildings, also when they stand for the town they lie in
     * @param meant who a phrase is, also one that only refers to another
     */
    public List<Entity> find(
            Annotated annotated, List<Place> places, Set<Span> buildings, Function<Phrase, Actor> meant) {
        TreeMap<Span, Entity> found = new TreeMap<>();
        Set<Span> mentioned = new HashSet<>();
        for (Place place : places) {
            Span words = place.span();
            if (words != null) {
                mentioned.add(words);
                boolean building = place.precision() == PlacePrecision.POINT || buildings.contains(words);
                EntityType type = building ? EntityType.FACILITY : EntityType.LOCATION;
                found.put(words, new Entity(words, type, null));
            }
        }
        StateParties states = new StateParties(annotated, actors);
        List<Entity> parties = new ArrayList<>();
        for (Phrase phrase : NounPhrases.of(annotated)) {
            add(entity(annotated, phrase, mentioned, states), found);
            if (mentioned.contains(bare(annotated, phrase)) && states.acts(phrase)) {
                Span words = annotated.span(phrase.first(), phrase.end());
                Actor actor = actors.describe(annotated, phrase);
                parties.add(new Entity(words, EntityType.ORGANISATION, actor.code()));
            }
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
        pronouns(annotated, meant, found);
        shortForms(annotated, found);
        for (Span degrees : Coordinates.of(annotated.document().text())) {
            found.entrySet().removeIf(entry -> degrees.contains(entry.getKey()));
            found.put(degrees, new Entity(degrees, EntityType.LOCATION, null));
        }
        parties.addAll(found.values());
        parties.sort(Comparator.comparing(Entity::span).thenComparing(Entity::type));
        return List.copyOf(parties);
    }

    private static void add(@Nullable Entity entity, TreeMap<Span, Entity> found) {
        if (entity != null) {
            found.putIfAbsent(entity.span(), entity);
        }
    }

    // ---- noun phrases

    private @Nullable Entity entity(Annotated annotated, Phrase phrase, Set<Span> mentioned, StateParties states) {
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
        if ((!head.isProper() || capitals(head.form()) && !located(head))
                && !acts.contains(head.lemma())
                && listed(weapons, annotated, phrase)) {
            return new Entity(span, listed(vehicles, annotated, phrase) ? EntityType.VEHICLE : EntityType.WEAPON, null);
        }
        if (modifies(annotated, phrase)
                || idle(annotated, phrase)
                || entitles(annotated, phrase.first(), phrase.end())) {
            return null;
        }
        if (part(annotated, phrase, mentioned)) {
            return new Entity(span, EntityType.LOCATION, null);
        }
        Entity party = party(annotated, phrase, span);
        if (party != null) {
            return states.land(phrase) ? new Entity(span, EntityType.LOCATION, party.code()) : party;
        }
        if (!head.isProper() && listed(vehicles, annotated, phrase)) {
            return new Entity(span, EntityType.VEHICLE, null);
        }
        return !head.isProper() && !adverbial(phrase, head) && listed(placeNouns, annotated, phrase)
                ? new Entity(span, EntityType.LOCATION, null)
                : null;
    }

    /**
     * Whether a single noun without an article is none that counts: it says what sort a thing is ("<em>bomber</em> and fighter
     * aircraft") or means no party ("brought to <em>justice</em>"). Names of bodies ("army and police") need no article.
     */
    private boolean modifies(Annotated annotated, Phrase phrase) {
        Token head = annotated.token(phrase.head());
        int next = head.index() + 1;
        boolean bare = head.is("conj")
                || head.is("obj")
                || head.is("obl")
                || head.is("nmod")
                || next < annotated.tokens().size()
                        && (annotated.token(next).form().equals(",")
                                || annotated.token(next).tag().equals("CC"));
        if (phrase.end() - phrase.first() > 1 || !head.tag().equals("NN") || !bare) {
            return false;
        }
        Actor actor = actors.describe(annotated, phrase);
        return actor.how() == Resolved.DESCRIPTION
                && !collectives.contains(head.lemma())
                && COUNTED.contains(actor.kind());
    }

    /** Whether a single noun without an article is half an adverb: "in <em>place</em>", "at <em>home</em>". */
    private static boolean adverbial(Phrase phrase, Token head) {
        return phrase.end() - phrase.first() == 1 && head.tag().equals("NN");
    }

    /** Whether a phrase is a part of a place named at its end: "<em>eastern</em> Aleppo". */
    private boolean part(Annotated annotated, Phrase phrase, Set<Span> mentioned) {
        int first = phrase.first();
        while (first < phrase.head()
                && (annotated.token(first).tag().equals("DT")
                        || directions.contains(annotated.token(first).form().toLowerCase(Locale.ROOT)))) {
            first++;
        }
        return first > phrase.first()
                && directions.contains(annotated.token(first - 1).form().toLowerCase(Locale.ROOT))
                && mentioned.contains(annotated.span(first, phrase.end()));
    }

    /** Whether a noun only says a direction ("north of the town") or stands in a phrase of no place ("took place"). */
    private boolean idle(Annotated annotated, Phrase phrase) {
        Token head = annotated.token(phrase.head());
        boolean alone = phrase.end() - phrase.first() == 1;
        return alone
                && (directions.contains(head.lemma()) && !head.isProper()
                        || head.is("obj")
                                && head.head() >= 0
                                && annotated.token(head.head()).lemma().equals("take"));
    }

    /** What the lexicons say of a phrase; null when they do not know it. */
    private @Nullable Entity party(Annotated annotated, Phrase phrase, Span span) {
        Actor actor = actors.describe(annotated, phrase);
        if (!actor.strength() || actor.kind() == ActorKind.UNKNOWN) {
            return null;
        }
        Token head = annotated.token(phrase.head());
        if (held.contains(head.lemma())) {
            return new Entity(span, EntityType.FACILITY, actor.code());
        }
        boolean body = collectives.contains(head.lemma()) || actor.how() == Resolved.NAME && !head.isProper();
        return new Entity(
                span, body && !thing(actor.kind()) ? EntityType.ORGANISATION : type(actor.kind(), head), actor.code());
    }

    private static boolean thing(ActorKind kind) {
        return kind == ActorKind.FACILITY || kind == ActorKind.VEHICLE;
    }

    /** Whether a word is a row of capitals, perhaps in the plural: "IED", "IEDs". */
    private static boolean capitals(String form) {
        String one = form.length() > 2 && form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
        return one.equals(one.toUpperCase(Locale.ROOT));
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
        if (type == null || letter(annotated, name) || entitles(annotated, name.first(), name.end())) {
            return null;
        }
        if (type == EntityType.ORGANISATION && surname(annotated, name)) {
            type = EntityType.PERSON;
        }
        int first = name.first();
        while (first < name.end() - 1 && annotated.token(first).tag().equals("IN")) {
            first++;
        }
        Span span = annotated.span(first, name.end());
        if (things.stream().anyMatch(thing -> thing.contains(span) && thing.end() == span.end())) {
            return null;
        }
        if (type == EntityType.ORGANISATION && weapons.contains(annotated.text(span))) {
            return new Entity(span, EntityType.WEAPON, null);
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

    /** Whether a name is but one letter. */
    private static boolean letter(Annotated annotated, NameSpan name) {
        return name.end() - name.first() == 1
                && annotated.token(name.first()).form().length() == 1
                && Character.isLetter(annotated.token(name.first()).form().charAt(0));
    }

    /** Whether a name only ends a title: "Secretary of <em>State</em>". */
    private boolean entitles(Annotated annotated, int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = end - 1; i >= 0 && end - i <= titles.longest(); i--) {
            words.insert(0, annotated.token(i).form().toLowerCase(Locale.ROOT) + (words.isEmpty() ? "" : " "));
            if (i < first && titles.contains(words.toString())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a single word is the last of a person's fuller name elsewhere. */
    private static boolean surname(Annotated annotated, NameSpan name) {
        String word = annotated.token(name.end() - 1).form();
        return annotated.text(annotated.span(name.first(), name.end())).indexOf(' ') < 0
                && annotated.names().stream()
                        .anyMatch(other -> other.type().equals("PERSON")
                                && other.end() - other.first() > 1
                                && annotated.token(other.end() - 1).form().equals(word));
    }

    /** Whether a number counts something: "one" is an article or a pronoun. */
    private static boolean counts(Annotated annotated, NameSpan name) {
        return !name.type().equals("CARDINAL")
                || !annotated.token(name.end() - 1).lemma().equals("one")
                || name.end() - name.first() > 1;
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
            if (name.type().equals("NORP") && !members(annotated, name)) {
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

    /** Short forms that the text itself explains and the engine overlooks. */
    private static void shortForms(Annotated annotated, TreeMap<Span, Entity> found) {
        Set<String> forms = ShortForms.of(annotated);
        for (Token token : annotated.tokens()) {
            if (token.name() == null
                    && forms.contains(token.form())
                    && found.keySet().stream().noneMatch(span -> span.contains(token.span()))) {
                found.put(token.span(), new Entity(token.span(), EntityType.ORGANISATION, null));
            }
        }
    }

    /** Whether a people is named by its members ("Syrians"), who are no adjective; what they are tells the phrase that they head. */
    private static boolean members(Annotated annotated, NameSpan name) {
        String tag = annotated.token(name.end() - 1).tag();
        return tag.equals("NNPS") || tag.equals("NNS");
    }

    /**
     * Pronouns whose form alone says what they stand for, one person or the group of the speaker; and "they" where it is known for
     * whom it stands.
     */
    private static void pronouns(Annotated annotated, Function<Phrase, Actor> meant, TreeMap<Span, Entity> found) {
        for (Token token : annotated.tokens()) {
            String form = token.form().toLowerCase(Locale.ROOT);
            EntityType type = PERSONS.contains(form)
                    ? EntityType.PERSON
                    : SPEAKERS.contains(form) ? EntityType.ORGANISATION : null;
            if (type != null && token.tag().equals("PRP")) {
                found.putIfAbsent(token.span(), new Entity(token.span(), type, null));
            } else if (GROUPS.contains(form)) {
                Actor actor = meant.apply(Phrase.of(token.index(), token.index(), token.index() + 1));
                if (actor.strength() && actor.kind() != ActorKind.UNKNOWN && !thing(actor.kind())) {
                    found.putIfAbsent(token.span(), new Entity(token.span(), EntityType.ORGANISATION, actor.code()));
                }
            }
        }
    }
}
