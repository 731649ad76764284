package org.casus.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.gazetteer.Particles;
import org.casus.model.NameSpan;
import org.casus.model.Token;

/** Finds the lexicons' names and roles in the words of a phrase, from left to right, the longest first. */
final class Scanner {
    private static final Set<String> FOR_AND_AGAINST =
            Set.of("pro", "anti", "non", "counter", "trans", "cross", "un", "inter", "post", "ex");

    /** Sectors of bodies that towns have too. */
    private static final Set<String> LOCAL = Set.of("COP", "GOV", "JUD");

    private final Lexicon lexicon;
    private final Wording wording;
    private final DocumentNames document;
    private final List<Mention> mentions = new ArrayList<>();

    private Scanner(Lexicon lexicon, Wording wording, DocumentNames document) {
        this.lexicon = lexicon;
        this.wording = wording;
        this.document = document;
    }

    static List<Mention> scan(Lexicon lexicon, Wording wording, DocumentNames document) {
        Scanner scanner = new Scanner(lexicon, wording, document);
        int at = 0;
        while (at < wording.end()) {
            at = scanner.step(at);
        }
        return scanner.mentions;
    }

    private int step(int at) {
        List<Piece> pieces = wording.pieces();
        if (titleBefore(at)) {
            return rare(at);
        }
        List<Alias<Name>> names = document.meant(lexicon.names.longest(pieces, at), pieces, at);
        boolean part = !names.isEmpty()
                && names.get(0).entry().sort() == Name.Sort.METONYM
                && goesOn(at, at + names.get(0).length());
        if (!names.isEmpty() && (part || !fits(names.get(0), at))) {
            names = List.of();
        }
        List<Alias<Role>> roles = lexicon.roles.longest(pieces, at);
        int nameLength = names.isEmpty() ? 0 : names.get(0).length();
        int roleLength = roles.isEmpty() || at + roles.get(0).length() > wording.end()
                ? 0
                : roles.get(0).length();
        if (roleLength >= nameLength && nameLength > 0 && names.stream().allMatch(Alias::weak) && begins(at)) {
            // "Man shot": the capital is that of the sentence, not of Mr Man.
            nameLength = 0;
        }
        if (nameLength > 0 && names.stream().allMatch(Alias::weak)) {
            // "Lagos police" are those of the town, not of Mr Lagos.
            List<Alias<Name>> places = lexicon.places.longest(pieces, at);
            int end = !places.isEmpty() && seat(at, at + places.get(0).length()) ? place(at, places) : at;
            if (end > at) {
                return end;
            }
        }
        if (nameLength > 0 && nameLength >= roleLength) {
            mentions.add(new Mention(at, at + nameLength, names, null, aside(at, at + nameLength)));
            return at + nameLength;
        }
        int later = at + roleLength <= wording.head() ? headAhead(at, at + roleLength) : at;
        if (later > at) {
            return later;
        }
        if (roleLength > 0 && !surname(at, roleLength)) {
            mentions.add(
                    new Mention(at, at + roleLength, List.of(), roles.get(0).entry(), aside(at, at + roleLength)));
            return at + roleLength;
        }
        return rare(at);
    }

    /** "National <em>police station</em>": where the words for the head begin, when they begin before an end; else where asked. */
    private int headAhead(int at, int end) {
        for (int start = at + 1; start < end; start++) {
            List<Alias<Role>> roles = lexicon.roles.longest(wording.pieces(), start);
            int behind = roles.isEmpty() ? start : start + roles.get(0).length();
            if (behind > wording.head() && behind <= wording.end()) {
                return start;
            }
        }
        return at;
    }

    /** Whether a word that the engine takes for no name begins a sentence. */
    private boolean begins(int at) {
        Token token = wording.token(at);
        return token.name() == null
                && !token.isProper()
                && wording.annotated()
                                .sentences()
                                .get(wording.annotated().sentenceOf(token.index()))
                                .first()
                        == token.index();
    }

    /** Whether a title stands here that is also a surname: "<em>Major</em> Smith". */
    private boolean titleBefore(int at) {
        List<Piece> pieces = wording.pieces();
        if (!pieces.get(at).capital()
                || at >= wording.head()
                || !pieces.get(at + 1).capital()) {
            return false;
        }
        List<Alias<Name>> names = lexicon.names.longest(pieces, at);
        return !names.isEmpty()
                && names.get(0).length() == 1
                && names.stream().allMatch(Alias::weak)
                && lexicon.titles.longest(pieces, at).stream().anyMatch(title -> at + title.length() <= wording.head());
    }

    /** Titles and places, which are looked up only where the words around allow them. */
    private int rare(int at) {
        List<Piece> pieces = wording.pieces();
        if (!pieces.get(at).capital()) {
            return at + 1;
        }
        List<Alias<Role>> titles = lexicon.titles.longest(pieces, at);
        if (!titles.isEmpty()) {
            int end = at + titles.get(0).length();
            if (end <= wording.head() && pieces.get(end).capital()) {
                mentions.add(new Mention(at, end, List.of(), titles.get(0).entry(), false));
                return end;
            }
        }
        int end = place(at, lexicon.places.longest(pieces, at));
        return end > at ? end : town(at);
    }

    /** Takes a place of the lexicons where the words around allow it; the index behind it, or the same index. */
    private int place(int at, List<Alias<Name>> places) {
        if (places.isEmpty()) {
            return at;
        }
        int end = at + places.get(0).length();
        if (end > wording.end() || goesOn(at, end) || !located(at) && !seat(at, end)) {
            return at;
        }
        mentions.add(new Mention(at, end, places, null, aside(at, end)));
        return end;
    }

    /** Takes a town of the whole gazetteer, which has so many names that more must speak for it. */
    private int town(int at) {
        Token token = wording.token(at);
        boolean place = "GPE".equals(token.name()) || "LOC".equals(token.name());
        if (!place && !seats(at)) {
            return at + 1;
        }
        Alias<Name> town = lexicon.towns.at(wording.pieces(), at);
        int end = town == null ? at : at + town.length();
        if (town == null || end > wording.end() || goesOn(at, end) || !place && !seat(at, end)) {
            return at + 1;
        }
        mentions.add(new Mention(at, end, List.of(town), null, aside(at, end)));
        return end;
    }

    /** Whether a place is but a part of a name: "<em>Santiago</em> de Cali", "Santa Cruz de <em>Tenerife</em>". */
    private boolean goesOn(int at, int end) {
        List<Piece> pieces = wording.pieces();
        int next = end;
        while (next < pieces.size() && next < end + 2 && small(next, next == end)) {
            next++;
        }
        boolean ahead = next > end && next < pieces.size() && pieces.get(next).capital();
        int before = at - 1;
        while (before >= 0 && Particles.article(pieces.get(before).written())) {
            before--;
        }
        return ahead
                || before > 0
                        && Particles.joining(pieces.get(before).written())
                        && pieces.get(before - 1).capital();
    }

    private boolean small(int at, boolean first) {
        String written = wording.pieces().get(at).written();
        return first ? Particles.joining(written) : Particles.article(written);
    }

    /** Whether what stands here can be a place before a word that {@link #seat} accepts. */
    private boolean seats(int at) {
        Token token = wording.token(at);
        return !"PERSON".equals(token.name()) && at < wording.head();
    }

    /** Whether a place stands before "-based" or before a body that every town has: "<em>Chicago</em> police". */
    private boolean seat(int at, int end) {
        List<Piece> pieces = wording.pieces();
        if (end >= wording.end() || "PERSON".equals(wording.token(at).name())) {
            return false;
        }
        Piece next = pieces.get(end);
        if (next.joined()) {
            Hyphen hyphen = lexicon.hyphen(next);
            return hyphen != null && hyphen.effect() == Hyphen.Effect.COUNTRY;
        }
        int body = next.possessive() && end + 1 < wording.end() ? end + 1 : end;
        List<Alias<Role>> roles = lexicon.roles.longest(pieces, body);
        return body <= wording.head()
                && !roles.isEmpty()
                && LOCAL.contains(String.valueOf(roles.get(0).entry().sector()));
    }

    /** A name that runs past the phrase must cover its head; a state inside a person's name is none. */
    private boolean fits(Alias<Name> alias, int at) {
        int end = at + alias.length();
        if (end > wording.end() && (at > wording.head() || end <= wording.head())) {
            return false;
        }
        NameSpan span = wording.name(at);
        if ("COP".equals(alias.entry().sector())
                && span != null
                && wording.piece(at).token() > span.first()
                && wording.token(at - 1).isProper()
                && mentions.stream().noneMatch(mention -> mention.end() == at)) {
            // "Indianapolis Metropolitan Police" is not that of London.
            return false;
        }
        if (span == null
                || !span.type().equals("PERSON")
                || alias.entry().sort() == Name.Sort.ACTOR && alias.length() > 1) {
            return true;
        }
        int first = wording.piece(at).token();
        int last = wording.piece(end - 1).token();
        boolean whole = first <= span.first() && last >= span.end() - 1;
        return whole
                || alias.entry().sort() == Name.Sort.PERSON && last >= span.end() - 1 && titled(span.first(), first)
                || alias.entry().sort() == Name.Sort.DEMONYM && wording.head() >= end && first == span.first();
    }

    /** Whether all words of the engine's name before this one are titles or first names that the lexicon may know. */
    private boolean titled(int from, int to) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.role() != null
                    && wording.piece(mention.start()).token() <= from
                    && wording.piece(mention.end() - 1).token() == to - 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a role is but somebody's surname: "Tim Cook", "Ngo Dinh Diem". */
    private boolean surname(int at, int length) {
        NameSpan span = wording.name(at);
        if (span == null || !span.type().equals("PERSON") || !wording.piece(at).capital()) {
            return false;
        }
        Token last = wording.token(at + length - 1);
        boolean first = wording.piece(at).token() == span.first() && span.end() > span.first() + 2;
        if (first && length == 1 && lexicon.titles.longest(wording.pieces(), at).isEmpty()) {
            return true;
        }
        return last.index() == span.end() - 1 && last.tag().startsWith("NNP");
    }

    private boolean located(int at) {
        Token token = wording.token(at);
        String name = token.name();
        return name != null && (name.equals("GPE") || name.equals("LOC") || name.equals("FAC"))
                || token.isProper() && at > 0 && wording.preposition(at - 1);
    }

    private boolean aside(int start, int end) {
        if (start > 0 && wording.piece(start).joined() && FOR_AND_AGAINST.contains(wording.folded(start - 1))) {
            return true;
        }
        if (end >= wording.pieces().size() || !wording.piece(end).joined()) {
            return false;
        }
        Hyphen hyphen = lexicon.hyphen(wording.piece(end));
        return hyphen == null ? !wording.piece(end).capital() && end <= wording.head() : hyphen.colours();
    }
}
