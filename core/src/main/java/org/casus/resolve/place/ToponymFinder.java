package org.casus.resolve.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.gazetteer.Feature;
import org.casus.gazetteer.Gazetteer;
import org.casus.gazetteer.Key;
import org.casus.gazetteer.Site;
import org.casus.model.Annotated;
import org.casus.model.NameSpan;
import org.casus.model.Sentence;
import org.casus.model.Span;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that name places: names that the engine takes for places, and words that the gazetteer knows where the
 * words beside them say that a place is meant. What the engine takes for a person or organisation counts only behind a preposition
 * of place. Made for one document.
 */
final class ToponymFinder {
    private static final int LONGEST = 6;
    /** Readings of the text: each lets the next accept repetitions of what it believes. */
    private static final int ROUNDS = 3;
    /** So near to another place of the text, in kilometres, a small town may lend its name to a building. */
    private static final double NEAR = 60;
    /** A town that nothing but its name speaks for must have so many people. */
    private static final int WELL_KNOWN = 100_000;

    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");
    /** What the engine takes for names of things may be places. */
    private static final Set<String> NAMES = Set.of("NORP", "PRODUCT", "WORK_OF_ART", "EVENT");

    private static final Set<String> INNER = Set.of(
            "of", "and", "de", "del", "la", "le", "el", "al", "as", "es", "ez", "the", "on", "upon", "du", "da", "do",
            "-", "'s", "i", "sur", "an", "en", ".");

    private final Gazetteer gazetteer;
    private final Surroundings surroundings;
    private final Metonyms metonyms;
    private final Namesakes namesakes;
    private final SiteFinder siteFinder;
    private final Annotated annotated;
    private final List<Toponym> found = new ArrayList<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> believed = new HashSet<>();
    /** What the toponyms of the reading before mean, taken alone. */
    private final List<Site> towns = new ArrayList<>();
    /** First tokens of the sites found. */
    private final Set<Integer> sitesFound = new HashSet<>();

    ToponymFinder(
            Gazetteer gazetteer,
            Surroundings surroundings,
            Metonyms metonyms,
            Namesakes namesakes,
            SiteWords siteWords,
            Annotated annotated) {
        this.gazetteer = gazetteer;
        this.surroundings = surroundings;
        this.metonyms = metonyms;
        this.namesakes = namesakes;
        this.siteFinder = new SiteFinder(gazetteer, siteWords, annotated);
        this.annotated = annotated;
    }

    /** The toponyms in the order of the text, not overlapping. */
    List<Toponym> find() {
        for (NameSpan name : annotated.names()) {
            if (name.type().equals("PERSON")) {
                String last = annotated.token(name.end() - 1).form();
                if (name.end() - name.first() > 1) {
                    persons.add(Key.of(last));
                }
            }
        }
        int before = -1;
        for (int round = 0; round < ROUNDS && believed.size() > before; round++) {
            boolean again = round > 0;
            before = again ? believed.size() : -1;
            towns.clear();
            found.stream()
                    .filter(each -> !each.sites().isEmpty())
                    .forEach(each -> towns.add(each.sites().get(0)));
            found.clear();
            sitesFound.clear();
            for (Sentence sentence : annotated.sentences()) {
                int at = sentence.first();
                while (at < sentence.end()) {
                    at = step(at, sentence, again);
                }
            }
        }
        return List.copyOf(found);
    }

    /** Reads on from one token; what the first reading believes lets the second accept bare repetitions. */
    private int step(int at, Sentence sentence, boolean again) {
        Token token = annotated.token(at);
        if (!opens(token)) {
            return at + 1;
        }
        List<Site> divisions =
                at > sentence.first() + 1 && annotated.token(at - 1).form().equals(",") && inside(at - 1)
                        ? divisions(at)
                        : List.of();
        if (!divisions.isEmpty()) {
            put(at, at + 1, divisions);
            return at + 1;
        }
        NameSpan name = name(at);
        int end = longest(at, sentence);
        SiteName site = siteFinder.unknown(at, name);
        boolean whole = site != null && !lends(site);
        if (site != null && whole && !title(at) && !joined(at) && siteFinder.stands(site, name, found, sitesFound)) {
            put(site, name);
            return site.end();
        }
        while (end > at) {
            String words = annotated.text(annotated.span(at, end));
            List<Site> sites = gazetteer.find(words);
            if ((site == null || !whole || end >= site.end())
                    && !sites.isEmpty()
                    && !surroundings.people(Key.of(words))
                    && says(at, end)) {
                return candidate(at, end, name, sites, again) ? end : skip(at, end, name);
            }
            end--;
        }
        if (surroundings.compass(token.form().toLowerCase(Locale.ROOT)) && within(at + 1, name)) {
            return at + 1;
        }
        if (name != null
                && name.first() == at
                && PLACES.contains(name.type())
                && proper(name)
                && !letters(name)
                && surroundings.placed(annotated, at, name.end())
                && !surroundings.people(Key.of(annotated.text(annotated.span(at, name.end()))))) {
            put(at, name.end(), List.of());
            return name.end();
        }
        return at + 1;
    }

    /** Whether a site is called after a known place that it stands in ("Leeds Station"), as streets are not ("Hampton Avenue"). */
    private boolean lends(SiteName site) {
        boolean street = site.kind() == SiteKind.STREET && !siteFinder.small(site);
        for (int end = site.end() - 1; end > site.first(); end--) {
            String words = annotated.text(annotated.span(site.first(), end));
            List<Site> sites = gazetteer.find(words);
            boolean named = !sites.isEmpty() && (known(sites) || believed.contains(Key.of(words)) || beside(sites));
            boolean owner = annotated.token(end).form().equals("'s");
            boolean town = site.kind() == SiteKind.BUILDING
                    || site.kind() == SiteKind.INSTITUTION
                    || named && sites.get(0).feature() == Feature.COUNTRY
                    || named && sites.get(0).feature() == Feature.TOWN && site.kind() != SiteKind.SETTLEMENT;
            if (named && (owner || town && !street) && says(site.first(), end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of these is a town near to another place of the text. */
    private boolean beside(List<Site> sites) {
        return sites.stream()
                .filter(site -> site.feature() == Feature.TOWN)
                .anyMatch(site -> towns.stream()
                        .anyMatch(town -> town.feature() == Feature.TOWN && town.kilometresTo(site) < NEAR));
    }

    private void put(SiteName site, @Nullable NameSpan name) {
        boolean building = site.kind() == SiteKind.INSTITUTION && SiteFinder.place(name);
        sitesFound.add(site.first());
        found.add(new Toponym(
                site.first(),
                site.end(),
                Key.of(annotated.text(annotated.span(site.first(), site.end()))),
                List.of(),
                site.kind().feature(),
                surroundings.country(annotated, site.first()),
                building ? SiteKind.BUILDING : site.kind(),
                !building && site.kind() == SiteKind.INSTITUTION));
    }

    /** Whether the rest of a name is that of a listed place, of which the name tells a part: "South <em>Venezuela</em>". */
    private boolean within(int first, @Nullable NameSpan name) {
        return name != null
                && first < name.end()
                && !gazetteer
                        .listed(annotated.text(annotated.span(first, name.end())))
                        .isEmpty();
    }

    /** Whether a word among these names something. */
    private boolean says(int at, int end) {
        String last = annotated.token(end - 1).form();
        if (last.endsWith("-") || end == at + 1 && INNER.contains(last.toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = at; i < end; i++) {
            String form = annotated.token(i).form();
            if (form.length() > 1 && !surroundings.direction(form) && !surroundings.plain(form)) {
                return true;
            }
        }
        return end - at > 1
                && gazetteer
                        .find(annotated.text(annotated.span(at, end)))
                        .get(0)
                        .listed();
    }

    /** Behind a name that is not a place: past the whole name of a person, else one word on. */
    private int skip(int at, int end, @Nullable NameSpan name) {
        if (name != null && name.type().equals("PERSON")) {
            return Math.max(end, name.end());
        }
        return at + 1;
    }

    private boolean candidate(int at, int end, @Nullable NameSpan name, List<Site> sites, boolean again) {
        String key = Key.of(annotated.text(annotated.span(at, end)));
        boolean whole = name == null
                || at <= name.first() && end >= name.end()
                || at == name.first() + 1
                        && (annotated.token(name.first()).lemma().equals("the")
                                || annotated.token(name.first()).tag().equals("IN")
                                || surroundings.behindPreposition(annotated, at))
                        && end >= name.end();
        boolean placed = surroundings.placed(annotated, at, end) || surroundings.taken(annotated, at, end);
        boolean certain =
                name != null && PLACES.contains(name.type()) || (dateline(at) || shouted(at, end)) && known(sites);
        boolean accepted;
        boolean part = name != null
                && at == name.first() + 1
                && end == name.end()
                && surroundings.compass(annotated.token(name.first()).form().toLowerCase(Locale.ROOT))
                && Character.isUpperCase(annotated.token(name.first()).form().charAt(0))
                && !known(sites);
        if (part
                || title(at)
                || after(end) && surroundings.calledAfter(annotated.token(end))
                || metonyms.government(annotated, at, end) && !contained(end)
                || letters(at, end) && !sites.get(0).listed() && sites.get(0).feature() != Feature.COUNTRY) {
            return false;
        } else if (certain) {
            accepted = true;
        } else if (name == null) {
            accepted = (!joined(at, end) || surroundings.behindPreposition(annotated, at) && known(sites) && !part(end))
                    && (placed && proper(at, end)
                            || contained(end)
                            || proper(at, end)
                                    && (believed.contains(key) || known(sites) && !initial(at))
                                    && !persons.contains(key));
        } else if (!whole) {
            accepted = inside(at)
                            && end == name.end()
                            && sites.stream().anyMatch(site -> site.feature() == Feature.PROVINCE)
                    || (end == name.end() || at == name.first() && place(end, name.end()))
                            && known(sites)
                            && surroundings.behindPreposition(annotated, at)
                            && !annotated.token(at - 1).lemma().equals("of");
        } else if (name.type().equals("ORG")) {
            accepted = surroundings.behindPreposition(annotated, at)
                    || contained(end)
                    || end - at > 1 && sites.get(0).listed() && sites.get(0).feature() == Feature.POINT
                    || placed && sites.get(0).listed()
                    || sites.get(0).feature() == Feature.COUNTRY
                    || believed.contains(key);
        } else if (name.type().equals("PERSON")) {
            accepted = !persons.contains(key)
                    && (placed || contained(end))
                    && (known(sites)
                            || sites.get(0).listed()
                            || believed.contains(key) && surroundings.behindPreposition(annotated, at));
        } else {
            boolean listed = end - at > 1 && sites.get(0).listed();
            accepted = NAMES.contains(name.type()) && known(sites) && (placed || listed);
        }
        if (accepted) {
            if (certain || placed) {
                believed.add(key);
            }
            put(at, end, sites);
            return true;
        }
        String kind = proper(at, end) && !persons.contains(key) && (known(sites) || believed.contains(key))
                ? namesake(at, end, name)
                : null;
        if (kind == null) {
            boolean owned = owns(at, end, name, sites.get(0));
            if (owned) {
                put(at, end, sites, true);
            }
            return owned;
        }
        boolean stands = kind.equals("building") && sites.get(0).feature() != Feature.COUNTRY;
        put(at, end, sites, !stands);
        return true;
    }

    /**
     * Whether a country's name is part of the name of a body of that country ("HSBC <em>Malta</em>"), or stands behind what a person is in
     * it ("the president of <em>Chad</em> Idriss Deby"); of provinces only what is "of" them.
     */
    private boolean owns(int at, int end, @Nullable NameSpan name, Site site) {
        boolean of = at > 0 && annotated.token(at - 1).lemma().equals("of");
        boolean country = site.feature() == Feature.COUNTRY;
        if (name == null
                || !country && !(of && site.listed() && site.feature() == Feature.PROVINCE)
                || !proper(at, end)
                || at > name.first() && longer(at, end)
                || persons.contains(Key.of(annotated.text(annotated.span(at, end))))) {
            return false;
        }
        if (name.type().equals("ORG")) {
            return name.end() - name.first() > end - at && !namesakes.business(annotated, name);
        }
        return name.type().equals("PERSON") && of && end <= name.end();
    }

    /** Whether these words end the name of another place ("New <em>Jersey</em>") or stand in a row of writers ("A. Trinidad/AP"). */
    private boolean longer(int at, int end) {
        return !gazetteer.find(annotated.text(annotated.span(at - 1, end))).isEmpty()
                || end < annotated.tokens().size()
                        && annotated.token(end).form().equals("/");
    }

    /** Whether the rest of a name is a place of its own: "Maiduguri <em>Borno State</em>". */
    private boolean place(int first, int end) {
        return !gazetteer.listed(annotated.text(annotated.span(first, end))).isEmpty()
                || gazetteer.find(annotated.text(annotated.span(first, end))).stream()
                        .anyMatch(site -> site.feature() == Feature.PROVINCE);
    }

    /** What the words lend their name to, when they begin a name or end it ("University of <em>Leeds</em>"). */
    private @Nullable String namesake(int at, int end, @Nullable NameSpan name) {
        boolean begins = name == null
                ? !joined(at)
                        || surroundings.people(Key.of(annotated.token(at - 1).form()))
                : at == name.first()
                        || at == name.first() + 1
                                && annotated.token(name.first()).lemma().equals("the")
                        || annotated.token(at - 1).lemma().equals("of")
                        || annotated.token(at - 1).lemma().equals("the");
        return begins ? namesakes.kind(annotated, at, end, name) : null;
    }

    private void put(int first, int end, List<Site> sites) {
        put(first, end, sites, false);
    }

    private void put(int first, int end, List<Site> sites, boolean lent) {
        found.add(new Toponym(
                first,
                end,
                Key.of(annotated.text(annotated.span(first, end))),
                sites,
                surroundings.asked(annotated, first, end),
                surroundings.country(annotated, first),
                null,
                lent));
    }

    private static boolean known(List<Site> sites) {
        return sites.stream()
                .anyMatch(site -> site.listed()
                        || site.population() >= WELL_KNOWN
                                && (site.feature() == Feature.TOWN || site.feature() == Feature.PROVINCE));
    }

    /** Whether a name may begin here: with a capital or digit, and no mark or function word. */
    private static boolean opens(Token token) {
        String form = token.form();
        return !form.isEmpty()
                && (Character.isUpperCase(form.charAt(0)) || form.charAt(0) == '\'' || token.isProper())
                && !token.isPronoun()
                && !token.tag().equals("DT")
                && !token.tag().equals("IN")
                && !"DATE".equals(token.name())
                && !"TIME".equals(token.name());
    }

    private int longest(int at, Sentence sentence) {
        int end = at + 1;
        int last = end;
        while (end < sentence.end() && end - at < LONGEST) {
            Token token = annotated.token(end);
            boolean capital = Character.isUpperCase(token.form().charAt(0)) || token.isProper();
            boolean small = INNER.contains(token.form().toLowerCase(Locale.ROOT));
            boolean place = token.isNoun() && surroundings.feature(token) != null;
            if (!capital && !small && !place && !token.isNoun()) {
                break;
            }
            end++;
            if (capital || place) {
                last = end;
            }
        }
        return last;
    }

    /** Whether the name runs on to either side, so that this is but a part of it: "<em>Houston</em> Rockets", "Sarah Houston". */
    private boolean joined(int at, int end) {
        return joined(at)
                || end < annotated.tokens().size()
                        && part(end)
                        && annotated.sentenceOf(end) == annotated.sentenceOf(at)
                        && surroundings.feature(annotated.token(end)) == null;
    }

    /** Whether the name began before. */
    private boolean joined(int at) {
        return at > 0 && part(at - 1) && annotated.sentenceOf(at - 1) == annotated.sentenceOf(at);
    }

    private boolean part(int token) {
        if (token >= annotated.tokens().size()) {
            return false;
        }
        Token each = annotated.token(token);
        return !"DATE".equals(each.name())
                && each.isProper()
                && Character.isUpperCase(each.form().charAt(0))
                && !surroundings.people(Key.of(each.form()));
    }

    private boolean after(int end) {
        return end < annotated.tokens().size() && annotated.sentenceOf(end) == annotated.sentenceOf(end - 1);
    }

    /** Whether a country, province or the short form of one follows behind a comma, or a country or province behind "in". */
    private boolean contained(int end) {
        if (end + 1 >= annotated.tokens().size()) {
            return false;
        }
        String joint = annotated.token(end).form();
        if (joint.equals(",")) {
            return !divisions(end + 1).isEmpty() || container(end + 1);
        }
        if (!joint.equals("in") || annotated.token(end - 1).name() == null) {
            return false;
        }
        int last = annotated.sentences().get(annotated.sentenceOf(end)).end();
        int next = end + 1;
        while (next < last && next < end + 6 && !container(next)) {
            Token token = annotated.token(next);
            boolean runs = token.tag().equals("DT")
                    || token.lemma().equals("of")
                    || surroundings.people(Key.of(token.form()))
                    || surroundings.direction(token.form())
                    || surroundings.feature(token) != null;
            if (!runs) {
                return false;
            }
            next++;
        }
        return next < last && container(next);
    }

    /** Whether the name of a country or province of the codebook begins here. */
    private boolean container(int first) {
        int last = annotated.sentences().get(annotated.sentenceOf(first)).end();
        for (int end = first + 1; end <= last && end - first <= LONGEST; end++) {
            boolean listed = gazetteer.find(annotated.text(annotated.span(first, end))).stream()
                    .anyMatch(site ->
                            site.feature() == Feature.COUNTRY && site.listed() || site.feature() == Feature.PROVINCE);
            if (listed && Character.isUpperCase(annotated.token(first).form().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a toponym ends before this token. */
    private boolean inside(int token) {
        return !found.isEmpty() && found.get(found.size() - 1).end() == token;
    }

    private boolean proper(NameSpan name) {
        return proper(name.first(), name.end());
    }

    private boolean proper(int at, int end) {
        for (int i = at; i < end; i++) {
            if (annotated.token(i).isProper()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word stands where a dateline names its place. */
    private boolean dateline(int at) {
        Span span = annotated.token(at).span();
        return annotated.datelines().stream()
                .anyMatch(line -> line.place() != null && line.place().contains(span));
    }

    /** Whether a story opens with these words in capitals, as with a dateline without a dash: "<em>SAN JOSE</em> Police shot a man". */
    private boolean shouted(int at, int end) {
        int sentence = annotated.sentenceOf(at);
        boolean opens = initial(at)
                && (sentence == 0
                        || annotated.sentences().get(sentence).paragraph()
                                != annotated.sentences().get(sentence - 1).paragraph());
        String words = annotated.text(annotated.span(at, end));
        return opens
                && words.length() > 3
                && words.equals(words.toUpperCase(Locale.ROOT))
                && after(end)
                && annotated.token(end).form().chars().anyMatch(Character::isLowerCase);
    }

    private boolean initial(int at) {
        return at == annotated.sentences().get(annotated.sentenceOf(at)).first();
    }

    /** What a word can mean that looks like a short form: "Va.", "VA" and "Qld", but not the "La" of "La Paz". */
    private List<Site> divisions(int at) {
        String form = annotated.text(annotated.token(at).span());
        boolean dot = at + 1 < annotated.tokens().size()
                && annotated.token(at + 1).form().equals(".");
        boolean shortened =
                dot || form.endsWith(".") || form.length() > 2 || form.chars().allMatch(Character::isUpperCase);
        return shortened ? gazetteer.shortForm(form) : List.of();
    }

    /** Whether a name is one word in capitals, as organisations are called. */
    private boolean letters(NameSpan name) {
        String form = annotated.token(name.first()).form();
        return name.end() == name.first() + 1 && form.chars().allMatch(Character::isUpperCase);
    }

    /** Whether the words are a few capitals, as organisations are called ("UN", "EU"). */
    private boolean letters(int at, int end) {
        String form = annotated.token(at).form();
        return end == at + 1 && form.length() <= 4 && form.chars().allMatch(Character::isUpperCase);
    }

    private boolean title(int at) {
        if (at == 0) {
            return false;
        }
        return metonyms.title(annotated.token(at - 1));
    }

    private @Nullable NameSpan name(int token) {
        if (annotated.token(token).name() == null) {
            return null;
        }
        for (NameSpan name : annotated.names()) {
            if (name.first() <= token && token < name.end()) {
                return name;
            }
        }
        return null;
    }
}
