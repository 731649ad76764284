package org.casus.actor;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.model.ActorKind;
import org.casus.model.Annotated;
import org.casus.model.NameSpan;
import org.casus.model.Phrase;
import org.casus.model.Sentence;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the words around the head of a phrase of which peoples its party is and who backs it. Neither gives a country or a
 * code. Made for a phrase and thrown away.
 */
final class TieReader {
    /** Kinds that are no body of people. */
    private static final Set<ActorKind> THINGS =
            EnumSet.of(ActorKind.FACILITY, ActorKind.VEHICLE, ActorKind.STATE, ActorKind.UNKNOWN);

    /** Kinds whose people nobody tells: a state is no member of a people. */
    private static final Set<ActorKind> WITHOUT_PEOPLE = EnumSet.of(ActorKind.STATE, ActorKind.UNKNOWN);

    /** Kinds that nobody backs: what is backed is a plan, a town, a tank. */
    private static final Set<ActorKind> WITHOUT_BACKERS =
            EnumSet.of(ActorKind.FACILITY, ActorKind.VEHICLE, ActorKind.UNKNOWN);

    private static final Set<ActorKind> FORCES =
            EnumSet.of(ActorKind.ARMED_GROUP, ActorKind.MILITARY, ActorKind.POLICE);

    /** Kinds of those who back: states and bodies. */
    private static final Set<ActorKind> BACKING = EnumSet.of(
            ActorKind.STATE,
            ActorKind.GOVERNMENT,
            ActorKind.MILITARY,
            ActorKind.POLICE,
            ActorKind.ARMED_GROUP,
            ActorKind.PARTY,
            ActorKind.ORGANISATION,
            ActorKind.IGO,
            ActorKind.NGO,
            ActorKind.COMPANY,
            ActorKind.MEDIA);

    private static final Set<Name.Sort> NATIONS = EnumSet.of(Name.Sort.PEOPLE, Name.Sort.DEMONYM, Name.Sort.STATE);

    private static final Set<String> BELONGING = Set.of("of", "from");
    private static final Set<String> ORIGIN = Set.of("from");
    private static final String CIVILIAN = "CVL";
    private static final String AND = "and";

    private final Lexicon lexicon;
    private final Annotated annotated;
    private final DocumentNames names;
    private final Phrase phrase;
    private final Wording wording;
    private final List<Mention> mentions;
    private final @Nullable Mention head;
    private final ActorKind kind;

    TieReader(
            Lexicon lexicon,
            Annotated annotated,
            DocumentNames names,
            Phrase phrase,
            Wording wording,
            List<Mention> mentions,
            @Nullable Mention head,
            ActorKind kind) {
        this.lexicon = lexicon;
        this.annotated = annotated;
        this.names = names;
        this.phrase = phrase;
        this.wording = wording;
        this.mentions = mentions;
        this.head = head;
        this.kind = kind;
    }

    Ties read() {
        Ties ties = new Ties();
        if (!WITHOUT_PEOPLE.contains(kind)) {
            mentions.forEach(mention -> group(mention, ties));
        }
        if (!WITHOUT_BACKERS.contains(kind)) {
            mentions.forEach(mention -> before(mention, ties));
            named(ties);
            behind(ties);
        }
        return ties;
    }

    private static Name name(Mention mention) {
        return mention.names().get(0).entry();
    }

    private int start() {
        return head == null ? wording.head() : head.start();
    }

    // ---- peoples

    private void group(Mention mention, Ties ties) {
        Name people = people(mention);
        if (people == null || !lexicon.groups.contains(people) || mention.aside() || compound(mention)) {
            return;
        }
        if (mention == head
                || mention.end() <= start() && describes(mention.end())
                || mention.start() > wording.head() && of(mention)) {
            ties.group(people);
        }
    }

    /** The people that a mention is, or with which the words of a role begin ("<em>Shiite</em> cleric"); null when there is none. */
    private @Nullable Name people(Mention mention) {
        if (mention.role() == null) {
            Name people = readAsPeople(mention);
            return people == null || inName(mention) ? null : people;
        }
        if (mention.length() == 1 || !wording.piece(mention.start()).capital()) {
            return null;
        }
        Name first = first(mention);
        return first != null && first.sort() == Name.Sort.PEOPLE ? first : null;
    }

    /** Where a surname is spelt as a people is, the people: "<em>Christian</em> villagers". */
    private static @Nullable Name readAsPeople(Mention mention) {
        for (Alias<Name> reading : mention.names()) {
            if (reading.entry().sort() == Name.Sort.PEOPLE) {
                return reading.entry();
            }
            if (!reading.weak()) {
                return null;
            }
        }
        return null;
    }

    /** What the first word of a mention of several means alone, or null. */
    private @Nullable Name first(Mention mention) {
        int start = mention.start();
        List<Alias<Name>> first = lexicon.names.longest(wording.pieces().subList(start, start + 1), 0);
        return first.isEmpty() ? null : first.get(0).entry();
    }

    /** Whether it is but a part of a word: "<em>Kurdish</em>-led", "majority-<em>Muslim</em>"; "Syrian-<em>Kurdish</em>" is none. */
    private boolean compound(Mention mention) {
        boolean alone = !wording.piece(mention.start()).joined()
                || mentions.stream().anyMatch(each -> each.end() == mention.start() && NATIONS.contains(each.sort()));
        boolean open = mention.end() >= wording.pieces().size()
                || !wording.piece(mention.end()).joined()
                || wording.folded(mention.end()).equals(AND)
                || mentions.stream().anyMatch(each -> each.start() == mention.end() && NATIONS.contains(each.sort()));
        return !alone || !open;
    }

    /** Whether it is a part of a name: "<em>Christian</em> Smith", "<em>Kachin</em> State"; of "Kurdish YPG" and "Amhara militia" it is none. */
    private boolean inName(Mention mention) {
        NameSpan span = wording.name(mention.start());
        if (span == null || span.type().equals("NORP")) {
            return false;
        }
        int end = wording.piece(mention.end() - 1).token() + 1;
        boolean capital = mention.end() < wording.pieces().size()
                && wording.piece(mention.end()).capital();
        return span.type().equals("PERSON") && (mention == head || capital)
                || span.end() > end
                        && mentions.stream()
                                .noneMatch(each -> each.start() == mention.end()
                                        && (!each.names().isEmpty()
                                                || !wording.piece(each.start()).capital())
                                        && wording.piece(each.end() - 1).token() + 1 >= span.end());
    }

    /** Whether what stands before the head up to a piece tells of it, and not of another noun between them. */
    private boolean describes(int from) {
        int start = start();
        for (int token = wording.piece(from - 1).token() + 1;
                token < wording.piece(start).token();
                token++) {
            if (annotated.token(token).tag().equals("POS")) {
                return false;
            }
        }
        NameSpan own = wording.name(wording.head());
        int at = from;
        while (at < start) {
            Mention mention = covering(at);
            if (mention != null) {
                if (mention.role() != null && THINGS.contains(mention.role().kind())) {
                    return false;
                }
                at = mention.end();
            } else if (other(at, own)) {
                return false;
            } else {
                at++;
            }
        }
        return true;
    }

    /** Whether a noun that no lexicon knows stands here, which is neither in the head's own name nor the calling before it. */
    private boolean other(int piece, @Nullable NameSpan own) {
        Token token = wording.token(piece);
        if (wording.preposition(piece)) {
            return true;
        }
        boolean named = own != null
                && own.type().equals("PERSON")
                && token.index() >= own.first() - 1
                && token.index() < own.end();
        boolean spelt = own != null && token.index() >= own.first() && token.index() < own.end();
        return token.isNoun() && !named && !spelt;
    }

    private @Nullable Mention covering(int piece) {
        for (Mention mention : mentions) {
            if (mention.covers(piece)) {
                return mention;
            }
        }
        return null;
    }

    /** "A leader <em>of the Kurds</em>", "members <em>of the Druze minority</em>"; a killer of Kurds is none of them. */
    private boolean of(Mention mention) {
        Role role = head == null ? null : head.role();
        if (role == null || THINGS.contains(role.kind())) {
            return false;
        }
        Token word = wording.token(mention.end() - 1);
        if (word.head() == phrase.head()) {
            return owned(word, BELONGING) && role.takes() && !Codes.armed(role.sector());
        }
        if (word.head() < 0 || annotated.token(word.head()).head() != phrase.head()) {
            return false;
        }
        Token noun = annotated.token(word.head());
        return owned(noun, BELONGING)
                && mentions.stream()
                        .anyMatch(each -> each.end() <= wording.end()
                                && wording.piece(each.end() - 1).token() == noun.index()
                                && isWhole(each, role, noun));
    }

    /** Whether those who are of this body are what it is. */
    private boolean isWhole(Mention whole, Role role, Token noun) {
        Role its = whole.role();
        if (its == null) {
            return whole.sort() == Name.Sort.ACTOR && role.takes();
        }
        if (its.kind() == ActorKind.CIVILIANS) {
            return !Codes.armed(role.sector()) || owned(noun, ORIGIN);
        }
        return role.takes() && !THINGS.contains(its.kind());
    }

    private boolean owned(Token noun, Set<String> prepositions) {
        for (int i = phrase.head() + 1; i < noun.index(); i++) {
            Token token = annotated.token(i);
            if (token.head() == noun.index() && token.is("case")) {
                return prepositions.contains(token.lemma());
            }
        }
        return false;
    }

    // ---- backers

    private boolean backs(@Nullable Hyphen hyphen) {
        return hyphen != null && hyphen.backs() && (hyphen.effect() != Hyphen.Effect.ARMER || FORCES.contains(kind));
    }

    /** "<em>US</em>-backed rebels", "Turkish- and <em>Qatari</em>-backed rebels". */
    private void before(Mention mention, Ties ties) {
        int word = mention.end();
        if (word >= start() || !wording.piece(word).joined()) {
            return;
        }
        Hyphen hyphen = lexicon.hyphen(wording.piece(word));
        int shared = word;
        if (hyphen == null && wording.folded(word).equals(AND)) {
            // What both share stands behind the second.
            Mention second = covering(word + 1);
            shared = second == null ? word : second.end();
            hyphen = shared > word && shared < start() && wording.piece(shared).joined()
                    ? lexicon.hyphen(wording.piece(shared))
                    : null;
        }
        if (hyphen == null
                || !backs(hyphen)
                || wording.piece(mention.start()).joined()
                || lexicon.doubts.contains(wording.folded(mention.start() - 1))
                || !describes(shared + 1)) {
            return;
        }
        Role role = mention.role();
        Name name = role == null ? new Choice(lexicon, names, published()).of(mention.names(), null) : null;
        String code = name != null ? code(name) : role != null && BACKING.contains(role.kind()) ? role.sector() : null;
        if (code != null) {
            ties.backer(code, name != null ? name.source() : role == null ? "" : role.source(), hyphen);
        }
    }

    /** "The <em>Turkish</em>-backed Free Syrian Army", where all is a name. */
    private void named(Ties ties) {
        if (head == null || head.sort() != Name.Sort.ACTOR || head.length() < 3) {
            return;
        }
        Piece word = wording.piece(head.start() + 1);
        Hyphen hyphen = word.joined() ? lexicon.hyphen(word) : null;
        Name backer = hyphen != null && backs(hyphen) ? first(head) : null;
        String code = backer == null ? null : code(backer);
        if (backer != null && code != null && hyphen != null) {
            ties.backer(code, backer.source(), hyphen);
        }
    }

    private static @Nullable String code(Name name) {
        return switch (name.sort()) {
            case STATE, DEMONYM, METONYM, ACTOR -> name.code();
            case PEOPLE, REGION, PLACE, PERSON -> null;
        };
    }

    /** "Rebels <em>backed by Turkey and Qatar</em>", where the tree ties the words to the head. */
    private void behind(Ties ties) {
        Sentence sentence = annotated.sentences().get(annotated.sentenceOf(phrase.head()));
        for (int i = phrase.head() + 1; i < sentence.end(); i++) {
            Token word = annotated.token(i);
            boolean second = word.is("conj") && word.head() > phrase.head();
            Token tied = second ? annotated.token(word.head()) : word;
            if (tied.head() != phrase.head() || !tied.is("acl") && !tied.is("amod")) {
                continue;
            }
            Hyphen hyphen = lexicon.hyphens.get(word.form().toLowerCase(Locale.ROOT));
            if (hyphen != null && backs(hyphen) && !hyphen.preposition().isEmpty() && !doubted(word)) {
                behind(word, hyphen, sentence, ties);
            }
        }
    }

    private void behind(Token word, Hyphen hyphen, Sentence sentence, Ties ties) {
        for (int i = word.index() + 1; i < sentence.end(); i++) {
            Token noun = annotated.token(i);
            if (noun.head() != word.index() || !noun.is("obl") && !noun.is("nmod") || !led(noun, hyphen)) {
                continue;
            }
            backer(noun, hyphen, ties);
            for (int j = i + 1; j < sentence.end(); j++) {
                if (annotated.token(j).head() == i && annotated.token(j).is("conj")) {
                    backer(annotated.token(j), hyphen, ties);
                }
            }
        }
    }

    private boolean led(Token noun, Hyphen hyphen) {
        for (int i = noun.index() - 1; i > phrase.head(); i--) {
            Token token = annotated.token(i);
            if (token.head() == noun.index() && token.is("case")) {
                return token.lemma().equals(hyphen.preposition());
            }
        }
        return false;
    }

    private boolean doubted(Token word) {
        for (int i = phrase.head() + 1; i < word.index(); i++) {
            Token token = annotated.token(i);
            if (token.head() == word.index()
                    && (lexicon.doubts.contains(token.lemma())
                            || token.is("neg")
                            || token.tag().equals("MD"))) {
                return true;
            }
        }
        return false;
    }

    private void backer(Token noun, Hyphen hyphen, Ties ties) {
        if (noun.isPronoun()) {
            return;
        }
        Draft draft = new Describer(lexicon, annotated, names, Apposition.phrase(annotated, noun.index())).draft();
        String code = draft.actor().code();
        if (code != null && BACKING.contains(draft.kind()) && !CIVILIAN.equals(draft.sector())) {
            ties.backer(code, draft.row(), hyphen);
        }
    }

    private @Nullable LocalDate published() {
        return annotated.document().published();
    }
}
