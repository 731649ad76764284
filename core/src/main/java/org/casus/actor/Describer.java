package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.casus.model.Actor;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.NameSpan;
import org.casus.model.Phrase;
import org.casus.model.Resolved;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/** Describes one phrase; made for it and thrown away. */
final class Describer {
    private static final Set<String> ARTICLES = Set.of("a", "an");

    /** Sectors of bodies that every state has. */
    private static final Set<String> STATE_BODIES = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG", "PTY");

    /** Words for people of whom nothing is said but whose they are. */
    private static final Set<String> MEMBERS = Set.of("member", "personnel", "element");

    private static final Set<String> BELONGING = Set.of("of", "from");

    /** Kinds of bodies whose people together are the body: "Taliban fighters", "members of the army". */
    private static final Set<ActorKind> FORCES = Set.of(ActorKind.ARMED_GROUP, ActorKind.MILITARY, ActorKind.POLICE);

    private static final Set<ActorKind> ONE_OF_MANY =
            Set.of(ActorKind.CIVILIANS, ActorKind.CROWD, ActorKind.MILITARY, ActorKind.POLICE, ActorKind.ARMED_GROUP);

    private final Lexicon lexicon;
    private final Annotated annotated;
    private final DocumentNames names;
    private final Phrase phrase;
    private final Wording wording;
    private final List<Mention> mentions;

    /** The phrase that the head only counts ("hundreds of <em>refugees</em>"), or null. */
    private final @Nullable Describer counted;

    Describer(Lexicon lexicon, Annotated annotated, DocumentNames names, Phrase phrase) {
        this.lexicon = lexicon;
        this.annotated = annotated;
        this.names = names;
        this.phrase = phrase;
        this.wording = Wording.of(annotated, phrase, lexicon.folding);
        this.mentions = wording.pieces().isEmpty() ? List.of() : Scanner.scan(lexicon, wording, names);
        this.counted = counted();
    }

    private @Nullable Describer counted() {
        Mention head = wording.pieces().isEmpty() ? null : head();
        Phrase inner = wording.pieces().isEmpty() || head != null && head.length() > 1
                ? null
                : Partitive.counted(lexicon, annotated, phrase);
        return inner == null ? null : new Describer(lexicon, annotated, names, inner);
    }

    /** Rows of all lexicon entries in the phrase, whether or not they decide anything. */
    List<String> sources() {
        return mentions.stream()
                .map(mention -> mention.role() == null
                        ? mention.names().get(0).entry().source()
                        : mention.role().source())
                .distinct()
                .toList();
    }

    Draft draft() {
        if (wording.pieces().isEmpty()) {
            return Draft.guessed(ActorKind.UNKNOWN, Resolved.DESCRIPTION);
        }
        if (counted != null) {
            return counted.draft();
        }
        Mention head = head();
        if (head == null) {
            // A head that is no word of its own, such as a mark, says nothing.
            return wording.head() < 0 ? Draft.guessed(ActorKind.UNKNOWN, Resolved.DESCRIPTION) : unlisted();
        }
        return head.role() == null
                ? named(head)
                : described(head, lexicon.senses.meant(turned(head, head.role()), annotated));
    }

    /** "Chairman <em>of the foreign relations committee</em>" is a committee chairman. */
    private Role turned(Mention head, Role role) {
        if (head.length() != 1 || role.kind() != ActorKind.PERSON) {
            return role;
        }
        Piece noun = wording.piece(head.start());
        for (int i = head.end(); i < wording.pieces().size(); i++) {
            Token token = wording.token(i);
            if (token.is("nmod") && token.head() == phrase.head() && behind(token)) {
                List<Alias<Role>> roles = lexicon.roles.longest(List.of(wording.piece(i), noun), 0);
                return roles.isEmpty() || roles.get(0).length() < 2
                        ? role
                        : roles.get(0).entry();
            }
        }
        return role;
    }

    /** As a part or thing of an owner whom the phrase does not name. */
    Draft draft(Actor owner) {
        Draft draft = draft();
        Mention head = wording.pieces().isEmpty() ? null : head();
        if (draft.country() != null || head != null && head.role() == null) {
            return draft;
        }
        Role role = head == null ? null : head.role();
        if (role != null && !role.related() && owner.kind() == ActorKind.STATE && owner.country() != null) {
            // "Its foreign minister" is what "the Belgian foreign minister" is.
            return draft.country(owner.country());
        }
        if (role != null && role.kind() == ActorKind.CIVILIANS && owner.kind() == ActorKind.VEHICLE) {
            // "Its pilot": of an air force, where the plane is.
            return "MIL".equals(owner.sector()) ? Ownership.of(draft, Draft.of(owner)) : draft.country(owner.country());
        }
        return role != null && role.takes() ? Ownership.of(draft, Draft.of(owner)) : draft;
    }

    /** What the lexicons know of the head; a person whose title the parser takes for the first part of his name is the head himself. */
    private @Nullable Mention head() {
        Mention head = null;
        for (Mention mention : mentions) {
            if (mention.covers(wording.head())) {
                head = mention;
            } else if (head != null && head.role() != null && titled(head, mention)) {
                return mention;
            }
        }
        return head;
    }

    private boolean titled(Mention title, Mention person) {
        return person.start() == title.end()
                && person.sort() == Name.Sort.PERSON
                && wording.token(person.start()).is("flat")
                && wording.token(person.start()).head() == phrase.head();
    }

    private Modifiers modifiers(@Nullable Mention head, int start, int behind, boolean takes, ActorKind kind) {
        return Modifiers.of(lexicon, wording, mentions, head, start, behind, takes, kind);
    }

    // ---- common nouns

    private Draft described(Mention head, Role role) {
        // An embassy is not of the land it stands in.
        boolean abroad = role.kind() == ActorKind.FACILITY && "GOV".equals(role.sector());
        ActorKind kind = abroad ? ActorKind.UNKNOWN : role.kind();
        Modifiers modifiers = modifiers(head, head.start(), head.end(), role.takes(), kind);
        if (role.related()) {
            Modifiers own = Related.own(modifiers, wording, head.start());
            return Related.kind(composed(Draft.described(role), role, own), modifiers);
        }
        Draft draft = people(composed(Draft.described(role), role, modifiers), role, modifiers);
        return draft.name() == null ? given(draft, phrase.head()) : draft;
    }

    /** With the name that the text gives behind a noun for the body, and what the lexicons know of that name. */
    private Draft given(Draft draft, int noun) {
        Phrase name = Naming.of(annotated, noun, draft.kind());
        if (name == null) {
            return draft;
        }
        Draft known = new Describer(lexicon, annotated, names, name).draft();
        boolean same = known.strength() && known.name() != null && known.kind() != ActorKind.PERSON;
        return same
                ? known
                : draft.name(
                        annotated.text(annotated.span(name.first(), name.end())).replaceAll("\\s+", " "));
    }

    /** Gives people of a force its kind and name: "guerrillas <em>of the Shining Path</em>", "members of the army". */
    private Draft people(Draft draft, Role role, Modifiers modifiers) {
        Token head = annotated.token(phrase.head());
        boolean members = MEMBERS.contains(role.noun()) && !head.tag().equals("NN");
        if (!FORCES.contains(draft.kind()) && !members) {
            return draft;
        }
        Mention owner = modifiers.owner();
        if (owner == null) {
            String name = draft.name() == null && draft.country() == null ? unlistedOwner() : null;
            name = name == null && draft.name() == null ? force(phrase.head()) : name;
            return name == null || !FORCES.contains(draft.kind()) ? draft : draft.name(name);
        }
        Draft named = owner.role() == null
                ? ownerDraft(owner, modifiers)
                : given(
                        Draft.described(owner.role()),
                        wording.piece(owner.end() - 1).token());
        if (!FORCES.contains(named.kind())) {
            boolean given = owner.role() != null && named.name() != null && draft.name() == null;
            return given ? draft.name(named.name()) : draft;
        }
        String name = named.name() != null || owner.role() == null
                ? named.name()
                : force(wording.piece(owner.end() - 1).token() + 1);
        return draft.kind(members ? named.kind() : draft.kind()).name(name);
    }

    /** What the text calls a force whose name ends before a token: "<em>Guatemalan Army</em> troops", or null. */
    private @Nullable String force(int end) {
        int first = end;
        while (first > phrase.first() && isCapital(first - 1)) {
            first--;
        }
        while (first < end && annotated.token(first).is("det")) {
            first++;
        }
        int last = -1;
        for (int i = 0; i < wording.pieces().size(); i++) {
            last = wording.piece(i).token() == end - 1 ? i : last;
        }
        boolean force = first < end
                && last >= 0
                && lexicon.roles.longest(wording.pieces().subList(0, last + 1), last).stream()
                        .anyMatch(role -> role.entry().kind() == ActorKind.MILITARY
                                || role.entry().kind() == ActorKind.POLICE);
        return force ? annotated.text(annotated.span(first, end)).replaceAll("\\s+", " ") : null;
    }

    private boolean isCapital(int token) {
        char letter = annotated.token(token).form().charAt(0);
        return annotated.token(token).isProper()
                || Character.isDigit(letter) && !annotated.token(token).tag().equals("CD")
                || Character.isUpperCase(letter) && token > phrase.first();
    }

    /** The name of a body that no lexicon has, to which the head belongs: "fighters <em>of the Seventh Column</em>". */
    private @Nullable String unlistedOwner() {
        for (NameSpan span : annotated.names()) {
            int last = span.end() - 1;
            Token token = annotated.token(last);
            while (token.head() >= span.first() && token.head() < span.end()) {
                token = annotated.token(token.head());
            }
            if (span.type().equals("ORG") && token.head() == phrase.head() && behind(token)) {
                int first = annotated.token(span.first()).is("det") ? span.first() + 1 : span.first();
                return annotated.text(annotated.span(first, span.end())).replaceAll("\\s+", " ");
            }
        }
        return null;
    }

    private boolean behind(Token noun) {
        for (int i = phrase.head() + 1; i < noun.index(); i++) {
            Token token = annotated.token(i);
            if (token.head() == noun.index() && token.is("case")) {
                return BELONGING.contains(token.lemma());
            }
        }
        return false;
    }

    /** "The <em>deputy</em> Russian foreign minister": no member of a parliament. */
    private static boolean isRank(Mention owner) {
        return owner.role() != null && owner.role().noun().equals("deputy");
    }

    private Draft composed(Draft start, Role role, Modifiers modifiers) {
        Draft draft = start;
        Mention owner = modifiers.owner();
        Mention inner = modifiers.inner();
        if (inner != null && inner.role() != null && role.takes()) {
            draft = Ownership.of(draft, inner.role());
        }
        if (owner != null && role.takes() && !isRank(owner)) {
            draft = owner.role() != null
                    ? Ownership.of(draft, owner.role())
                    : Ownership.of(draft, ownerDraft(owner, modifiers));
        } else if (owner != null && owner.role() == null && draft.country() == null) {
            Draft named = ownerDraft(owner, modifiers);
            draft = Codes.international(named.country())
                    ? draft
                    : draft.country(named.country()).because(named.row());
        }
        Mention state = modifiers.state();
        if (state != null && !isSeat(draft, state.names().get(0).entry())) {
            draft = draft.in(state.names().get(0).entry());
        }
        if (modifiers.people()
                && (state == null || state.sort() == Name.Sort.PEOPLE || role.kind() == ActorKind.MILITARY)
                && owner == null) {
            draft = ofPeople(draft);
        }
        if (role.held()) {
            draft = draft.kind(Codes.holder(draft.sector(), draft.kind()));
        }
        if ("UAF".equals(draft.sector()) && forGovernment()) {
            draft = draft.sector("PRM");
        }
        if (modifiers.former() && draft.kind() == ActorKind.PERSON && draft.sector() != null) {
            draft = draft.sector(Tenure.FORMER);
        }
        return draft;
    }

    /** "Prosecutors in <em>The Hague</em>": courts of all states sit there, so that the town gives them no country. */
    private boolean isSeat(Draft draft, Name town) {
        return "JUD".equals(draft.sector())
                && town.sort() == Name.Sort.PLACE
                && lexicon.courtSeats.contains(town.name().toLowerCase(Locale.ROOT));
    }

    /** "Pro-government militiamen". */
    private boolean forGovernment() {
        return mentions.stream()
                .anyMatch(mention -> mention.aside()
                        && mention.role() != null
                        && "GOV".equals(mention.role().sector())
                        && wording.folded(mention.start() - 1).equals("pro"));
    }

    /** "Kurdish forces" are no army of a state, "the Kurdish leader" no government. */
    private static Draft ofPeople(Draft draft) {
        if (draft.kind() == ActorKind.MILITARY) {
            return draft.kind(ActorKind.ARMED_GROUP).sector("REB");
        }
        if ("MIL".equals(draft.sector())) {
            return draft.sector("REB");
        }
        return "GOV".equals(draft.sector()) && draft.kind() == ActorKind.PERSON ? draft.sector(null) : draft;
    }

    private Draft ownerDraft(Mention owner, Modifiers modifiers) {
        Name first = owner.names().get(0).entry();
        if (first.sort() == Name.Sort.PERSON) {
            Draft holder = holderOf(owner, null, modifiers.country(), modifiers.former());
            return holder != null ? holder : Draft.guessed(ActorKind.PERSON, Resolved.NAME);
        }
        return Draft.named(choice().of(owner.names(), modifiers.country()), Resolved.NAME);
    }

    // ---- names

    private Draft named(Mention head) {
        Name first = head.names().get(0).entry();
        return switch (first.sort()) {
            case STATE, METONYM -> state(head, first);
            case PLACE -> Draft.guessed(ActorKind.UNKNOWN, Resolved.NAME).in(first);
            case DEMONYM -> people(head, first);
            case PEOPLE -> folk(head, first);
            case REGION -> Draft.named(first, Resolved.NAME).name(null);
            case PERSON -> holder(head);
            case ACTOR -> organisation(head);
        };
    }

    private Draft state(Mention head, Name name) {
        NameSpan span = wording.name(wording.head());
        if (span != null
                && longer(span, head)
                && Set.of("ORG", "FAC", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT")
                        .contains(span.type())) {
            ActorKind kind = span.type().equals("ORG")
                    ? ActorKind.ORGANISATION
                    : span.type().equals("FAC") ? ActorKind.FACILITY : ActorKind.UNKNOWN;
            return Draft.guessed(kind, Resolved.NAME).in(name);
        }
        if (head.start() > 0 && lexicon.directions.contains(wording.folded(head.start() - 1))) {
            return Draft.guessed(ActorKind.UNKNOWN, Resolved.NAME).in(name);
        }
        return Draft.named(name, name.sort() == Name.Sort.METONYM ? Resolved.METONYM : Resolved.NAME);
    }

    /** Whether a name has more words than a mention; an article that the engine took into the name is none of them. */
    private boolean longer(NameSpan span, Mention mention) {
        int first = annotated.token(span.first()).is("det") ? span.first() + 1 : span.first();
        return first < wording.piece(mention.start()).token()
                || span.end() - 1 > wording.piece(mention.end() - 1).token();
    }

    /** "Russians", "the Russians", "a Russian", "the French". */
    private Draft people(Mention head, Name name) {
        Piece last = wording.piece(head.end() - 1);
        String tag = wording.token(head.end() - 1).tag();
        boolean plural = tag.equals("NNS")
                || tag.equals("NNPS")
                || last.folded().endsWith("men")
                || last.folded().endsWith("s") && !last.folded().endsWith("ss");
        boolean definite = head.start() > 0 && wording.folded(head.start() - 1).equals("the");
        boolean alone = head.start() == 0;
        if (plural && !definite) {
            return Draft.named(name, Resolved.DESCRIPTION)
                    .kind(ActorKind.CIVILIANS)
                    .sector("CVL")
                    .name(null);
        }
        if (!plural && !definite && !alone) {
            return Draft.named(name, Resolved.DESCRIPTION)
                    .kind(ActorKind.PERSON)
                    .sector("CVL")
                    .name(null);
        }
        return Draft.named(name, Resolved.DESCRIPTION);
    }

    private Draft folk(Mention head, Name name) {
        Modifiers modifiers = modifiers(head, head.start(), head.end(), false, ActorKind.CIVILIANS);
        Draft draft = Draft.named(name, Resolved.DESCRIPTION).own(null).name(null);
        if (modifiers.state() != null) {
            draft = draft.country(null).in(modifiers.state().names().get(0).entry());
        }
        return draft;
    }

    private Draft organisation(Mention head) {
        Modifiers modifiers = modifiers(head, head.start(), head.end(), false, ActorKind.ORGANISATION);
        Name name = choice().of(head.names(), modifiers.country());
        if (name.kind() == ActorKind.COMPANY && ARTICLES.contains(wording.folded(head.start() - 1))) {
            // "A Boeing" is what the company makes.
            return Draft.guessed(ActorKind.UNKNOWN, Resolved.DESCRIPTION);
        }
        Draft draft = Draft.named(name, Resolved.NAME);
        if (elsewhere(name, modifiers, head)) {
            return draft.name(null)
                    .country(null)
                    .sector(name.sector())
                    .how(Resolved.DESCRIPTION)
                    .in(state(modifiers));
        }
        if (name.country() == null && modifiers.state() != null && name.code() == null) {
            return draft.in(modifiers.state().names().get(0).entry());
        }
        if (name.country() == null
                && modifiers.state() != null
                && name.code() != null
                && name.code().equals(name.sector())) {
            return draft.own(null).in(modifiers.state().names().get(0).entry());
        }
        return draft;
    }

    /** Whether a state's name before it makes it another country's body of that name: "Peru's Civil Guard". */
    private static boolean elsewhere(Name name, Modifiers modifiers, Mention head) {
        String country = modifiers.country();
        return country != null
                && name.country() != null
                && name.sector() != null
                && STATE_BODIES.contains(name.sector())
                && !country.equals(name.country())
                && modifiers.state() != null
                && modifiers.state().end() <= head.start();
    }

    private static Name state(Modifiers modifiers) {
        return Objects.requireNonNull(modifiers.state()).names().get(0).entry();
    }

    private Draft holder(Mention head) {
        Modifiers modifiers = modifiers(head, head.start(), head.end(), false, ActorKind.PERSON);
        Mention title = modifiers.nearest();
        return person(head, title == null ? null : title.role(), modifiers.country(), modifiers.former());
    }

    private Draft person(Mention mention, @Nullable Role title, @Nullable String country, boolean former) {
        Draft holder = holderOf(mention, title, country, former);
        return holder != null ? holder : unlisted();
    }

    /** The office-holder whom a name means, or null when it means none of them. */
    private @Nullable Draft holderOf(Mention mention, @Nullable Role title, @Nullable String country, boolean former) {
        List<Name> rows = new Persons(lexicon, names, published())
                .meant(mention.names(), title, country, wording.name(mention.end() - 1));
        if (rows.isEmpty()) {
            return null;
        }
        Tenure tenure = Tenure.of(rows, published(), title, former);
        return Draft.named(tenure.row(), Resolved.NAME)
                .country(tenure.country())
                .sector(tenure.sector())
                .own(tenure.code());
    }

    // ---- what no lexicon names

    /** A head that no lexicon knows: a named person or body behind a title, or a thing that belongs to somebody. */
    private Draft unlisted() {
        int head = wording.head();
        Token token = annotated.token(phrase.head());
        NameSpan span = wording.name(head);
        boolean proper = token.isProper() || span != null && !token.tag().equals("CD");
        Mention title = proper ? title(head) : null;
        if (title != null && title.role() != null) {
            return entitled(title, title.role());
        }
        boolean unseen = span == null && token.isProper() && names.namesake(wording.piece(head));
        ActorKind kind = unseen
                ? ActorKind.PERSON
                : span == null ? ActorKind.UNKNOWN : isSurname(span) ? ActorKind.PERSON : guess(span.type());
        Modifiers modifiers = modifiers(null, head, head + 1, true, kind);
        Draft draft = Draft.guessed(kind, proper ? Resolved.NAME : Resolved.DESCRIPTION);
        if (span != null && kind == ActorKind.PERSON) {
            draft = draft.name(written(span.first()));
        }
        if (modifiers.state() != null) {
            draft = draft.in(modifiers.state().names().get(0).entry());
        } else if (modifiers.owner() != null && modifiers.owner().role() == null) {
            Draft owner = ownerCountry(modifiers.owner());
            draft = draft.country(owner.country()).because(owner.row());
        }
        return draft;
    }

    /** Whether what the engine takes for a body is one word, the surname of somebody whom the document names in full. */
    private boolean isSurname(NameSpan span) {
        return span.type().equals("ORG")
                && annotated.text(annotated.span(span.first(), span.end())).indexOf(' ') < 0
                && names.namesake(wording.piece(wording.head()));
    }

    private Draft ownerCountry(Mention owner) {
        return Draft.named(owner.names().get(0).entry(), Resolved.NAME);
    }

    private Draft entitled(Mention title, Role role) {
        Modifiers modifiers = modifiers(title, title.start(), wording.head() + 1, role.takes(), role.kind());
        Draft draft = composed(Draft.described(role), role, modifiers)
                .how(Resolved.NAME)
                .name(written(wording.piece(title.end()).token()));
        return ONE_OF_MANY.contains(role.kind()) ? draft.kind(ActorKind.PERSON) : draft;
    }

    /** The last title before the name that ends with the head, with nothing but capitals between. */
    private @Nullable Mention title(int head) {
        Mention title = null;
        for (Mention mention : mentions) {
            if (mention.end() > head) {
                break;
            }
            if (mention.role() != null) {
                title = mention;
            }
        }
        if (title == null) {
            return null;
        }
        for (int i = title.end(); i <= head; i++) {
            String folded = wording.folded(i);
            if (!wording.piece(i).capital()
                    && !Set.of(
                                    "al", "el", "de", "bin", "ibn", "van", "von", "der", "da", "la", "abu", "ul", "dos",
                                    "del")
                            .contains(folded)
                    && !wording.piece(i).joined()) {
                return null;
            }
        }
        return title;
    }

    /** The name of a person from its first token to the end of the engine's name around the head, or its fuller form elsewhere. */
    private String written(int from) {
        NameSpan span = wording.name(wording.head());
        int first = Math.max(phrase.first(), Math.min(from, phrase.head()));
        int end = Math.min(phrase.end(), Math.max(phrase.head() + 1, span == null ? 0 : span.end()));
        return names.fullest(annotated.text(annotated.span(first, end)).replaceAll("\\s+", " "));
    }

    private static ActorKind guess(String type) {
        return switch (type) {
            case "PERSON" -> ActorKind.PERSON;
            case "ORG" -> ActorKind.ORGANISATION;
            case "FAC" -> ActorKind.FACILITY;
            default -> ActorKind.UNKNOWN;
        };
    }

    private Choice choice() {
        return new Choice(lexicon, names, published());
    }

    private @Nullable LocalDate published() {
        return annotated.document().published();
    }

    Actor actor() {
        Actor actor = draft().actor();
        Ties ties = ties(actor.kind());
        return actor.with(ties.groups(), ties.backers());
    }

    /** As a part or thing of an owner whom the phrase does not name; one who takes the owner's code is of its people, too. */
    Actor actor(Actor owner) {
        Actor actor = draft(owner).actor();
        Ties ties = ties(actor.kind());
        Actor told = actor.with(ties.groups(), ties.backers());
        Mention head = wording.pieces().isEmpty() ? null : head();
        Role role = head == null ? null : head.role();
        if (role != null && role.peer()) {
            String office = owner.sector();
            if (office == null || !STATE_BODIES.contains(office) || told.country() == null || told.sector() != null) {
                return told;
            }
            return told.serving(office);
        }
        return role != null && role.takes() ? told.withAlso(owner) : told;
    }

    /** What the phrase says of peoples and backers of its party, which is of this kind. */
    Ties ties(ActorKind kind) {
        if (wording.pieces().isEmpty()) {
            return new Ties();
        }
        Phrase whole = Hyphenated.whole(annotated, phrase);
        if (whole.first() != phrase.first()) {
            return new Describer(lexicon, annotated, names, whole).ties(kind);
        }
        Ties ties = new TieReader(lexicon, annotated, names, phrase, wording, mentions, head(), kind).read();
        if (counted != null) {
            ties.add(counted.ties(kind));
        }
        return ties;
    }
}
