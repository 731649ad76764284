package org.casus.resolve.place;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.gazetteer.Feature;
import org.casus.gazetteer.Gazetteer;
import org.casus.gazetteer.Key;
import org.casus.gazetteer.Particles;
import org.casus.gazetteer.Site;
import org.casus.model.Annotated;
import org.casus.model.NameSpan;
import org.casus.model.Sentence;
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
    /** A town whose name nothing else has must have so many people to lend it to bodies. */
    private static final int SOLE = 20_000;

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
    private final KindNouns kindNouns;
    private final Annotated annotated;
    private final Beside beside;
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
            KindNouns kindNouns,
            Annotated annotated) {
        this.gazetteer = gazetteer;
        this.surroundings = surroundings;
        this.metonyms = metonyms;
        this.namesakes = namesakes;
        this.siteFinder = new SiteFinder(gazetteer, siteWords, annotated);
        this.kindNouns = kindNouns;
        this.annotated = annotated;
        this.beside = new Beside(gazetteer, surroundings, annotated);
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
        boolean swallowed = swallowed(at);
        if (!swallowed && !opens(token)) {
            return at + 1;
        }
        List<Site> divisions =
                at > sentence.first() + 1 && annotated.token(at - 1).form().equals(",") && inside(at - 1)
                        ? beside.divisions(at)
                        : List.of();
        if (!divisions.isEmpty()) {
            put(at, at + 1, divisions);
            return at + 1;
        }
        NameSpan name = swallowed ? null : name(at);
        int end = longest(at, sentence);
        SiteName site = siteFinder.unknown(at, name);
        boolean whole = site != null && !lends(site, name);
        boolean apart = site != null && whole && !title(at) && !beside.joined(at);
        if (site != null
                && apart
                && (siteFinder.stands(site, name, found, sitesFound) || siteFinder.again(site, believed))) {
            put(site, name);
            return site.end();
        }
        int described = described(at, sentence);
        if (described > at) {
            return described;
        }
        int linked = linked(at, name);
        while (end > at && (end > linked + 1 || linked == at)) {
            String words = annotated.text(annotated.span(at, end));
            List<Site> sites = sites(words, at, end);
            if ((site == null || !whole || end >= site.end())
                    && !sites.isEmpty()
                    && !surroundings.people(Key.of(words))
                    && says(at, end)) {
                return candidate(at, end, name, sites, again) ? end : skip(at, end, name);
            }
            end--;
        }
        if (linked > at) {
            return unknown(at, linked + 2, name);
        }
        if (surroundings.compass(token.form().toLowerCase(Locale.ROOT)) && within(at + 1, name)) {
            return at + 1;
        }
        if (name != null
                && name.first() == at
                && PLACES.contains(name.type())
                && beside.proper(name)
                && !beside.letters(name)
                && surroundings.placed(annotated, at, name.end())
                && !surroundings.people(Key.of(annotated.text(annotated.span(at, name.end()))))) {
            put(at, name.end(), List.of());
            return name.end();
        }
        return at + 1;
    }

    /** Takes a name behind a preposition that the words behind it call a town or the like: "in <em>Kassim</em>, a village in the hills"; gives its end. */
    private int described(int at, Sentence sentence) {
        int end = at;
        while (end < sentence.end()
                && annotated.token(end).isProper()
                && Character.isUpperCase(annotated.token(end).form().charAt(0))) {
            end++;
        }
        boolean opens = end > at
                && end + 2 < sentence.end()
                && surroundings.behindPreposition(annotated, at)
                && annotated.token(end).form().equals(",")
                && annotated.token(end + 1).tag().equals("DT")
                && gazetteer.find(annotated.text(annotated.span(at, end))).isEmpty();
        int noun = end + 2;
        while (opens && noun < sentence.end() - 1 && annotated.token(noun).isAdjective()) {
            noun++;
        }
        Feature feature = opens && annotated.token(noun).tag().equals("NN") && hangs(noun, at, end)
                ? surroundings.feature(annotated.token(noun))
                : null;
        boolean settled = feature == Feature.TOWN || feature == Feature.DISTRICT || feature == Feature.PROVINCE;
        if (!settled) {
            return at;
        }
        String written = annotated.text(annotated.span(at, end));
        String key = Key.of(written);
        believed.add(key);
        found.add(new Toponym(
                at, end, key, written, List.of(), feature, surroundings.country(annotated, at), null, false));
        return end;
    }

    private boolean hangs(int token, int first, int end) {
        int head = annotated.token(token).head();
        return annotated.token(token).is("appos") && first <= head && head < end;
    }

    /** As {@link Beside#linked}, but not into another name: "<em>British Columbia</em> Finance Minister Michael de Jong". */
    private int linked(int at, @Nullable NameSpan name) {
        int linked = beside.linked(at);
        NameSpan other = linked == at ? null : name(linked);
        boolean apart = other != null && other.first() > at || name != null && name.end() < first(linked);
        return apart ? at : linked;
    }

    /** The first of the small words that end here. */
    private int first(int linked) {
        int first = linked;
        while (first > 0 && Particles.article(annotated.token(first).form())) {
            first--;
        }
        return first;
    }

    /** Takes a name of several words as a whole, also when the gazetteer does not know it: no part of it is a place of its own. */
    private int unknown(int at, int end, @Nullable NameSpan name) {
        boolean place = name != null && PLACES.contains(name.type()) || surroundings.behindPreposition(annotated, at);
        if (place && surroundings.placed(annotated, at, end)) {
            put(at, end, List.of());
        }
        return end;
    }

    /** Whether a site is called after a known place that it stands in ("Leeds Station"), as streets are not ("Hampton Avenue"). */
    private boolean lends(SiteName site, @Nullable NameSpan name) {
        boolean street = site.kind() == SiteKind.STREET && !siteFinder.small(site);
        for (int end = site.end() - 1; end > site.first(); end--) {
            String words = annotated.text(annotated.span(site.first(), end));
            List<Site> sites = gazetteer.find(words);
            boolean itself = name != null && name.end() == end && PLACES.contains(name.type());
            boolean named =
                    !sites.isEmpty() && (itself || known(sites) || believed.contains(Key.of(words)) || near(sites));
            boolean owner = annotated.token(end).form().equals("'s")
                    && !annotated
                            .token(site.first())
                            .lemma()
                            .toLowerCase(Locale.ROOT)
                            .startsWith("st");
            boolean land = named
                    && (sites.get(0).feature() == Feature.REGION || sites.get(0).feature() == Feature.SEA);
            boolean town = (site.kind() == SiteKind.BUILDING || site.kind() == SiteKind.INSTITUTION) && !land
                    || named && sites.get(0).feature() == Feature.COUNTRY
                    || named && sites.get(0).feature() == Feature.TOWN && site.kind() != SiteKind.SETTLEMENT;
            if (named && (owner || town && !street) && says(site.first(), end)) {
                return true;
            }
        }
        return false;
    }

    /** What words can mean; before "and Hama provinces" what they mean as the name of a province. */
    private List<Site> sites(String words, int first, int end) {
        String noun = surroundings.shared(annotated, first, end);
        List<Site> named = noun == null ? List.of() : gazetteer.find(words + " " + noun);
        List<Site> own = named.isEmpty() ? gazetteer.find(words) : named;
        return own.isEmpty() ? kindNouns.find(annotated, first, end) : own;
    }

    /** Whether one of these is a town near to another place of the text. */
    private boolean near(List<Site> sites) {
        return sites.stream()
                .filter(site -> site.feature() == Feature.TOWN)
                .anyMatch(site -> towns.stream()
                        .anyMatch(town -> town.feature() == Feature.TOWN && town.kilometresTo(site) < NEAR));
    }

    private void put(SiteName site, @Nullable NameSpan name) {
        boolean building = site.kind() == SiteKind.INSTITUTION && SiteFinder.place(name);
        sitesFound.add(site.first());
        believed.add(Key.of(annotated.text(annotated.span(site.first(), site.end()))));
        found.add(new Toponym(
                site.first(),
                site.end(),
                Key.of(annotated.text(annotated.span(site.first(), site.end()))),
                annotated.text(annotated.span(site.first(), site.end())),
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
        int noun = kindNouns.noun(annotated, at, end);
        boolean called = end > at + 1
                && sites.get(0).listed()
                && noun < end
                && (beside.proper(at, noun) || noun == at + 1 && beside.lettered(at));
        boolean placed = called || surroundings.placed(annotated, at, end) || surroundings.taken(annotated, at, end);
        boolean certain = name != null && (PLACES.contains(name.type()) || isDivision(at, end, name, sites))
                || (beside.dateline(at) || beside.shouted(at, end)) && known(sites)
                || whole && isOwned(at, sites);
        boolean accepted;
        boolean part = name != null
                && at == name.first() + 1
                && end == name.end()
                && surroundings.compass(annotated.token(name.first()).form().toLowerCase(Locale.ROOT))
                && Character.isUpperCase(annotated.token(name.first()).form().charAt(0))
                && !known(sites);
        if (part
                || title(at)
                || beside.after(end) && surroundings.calledAfter(annotated.token(end))
                || metonyms.government(annotated, at, end) && !beside.contained(end)
                || metonyms.speaks(annotated, at, end, surroundings)
                || beside.letters(at, end) && beside.word(at, sites)
                || beside.letters(at, end)
                        && !sites.get(0).listed()
                        && sites.get(0).feature() != Feature.COUNTRY) {
            return false;
        } else if (certain) {
            accepted = true;
        } else if (name == null) {
            accepted = (!beside.joined(at, end)
                            || surroundings.behindPreposition(annotated, at) && known(sites) && !beside.part(end))
                    && (called
                            || placed && beside.proper(at, end)
                            || beside.contained(end)
                            || beside.proper(at, end)
                                    && (believed.contains(key) || known(sites) && !beside.initial(at))
                                    && !persons.contains(key));
        } else if (!whole) {
            accepted = inside(at)
                            && end == name.end()
                            && sites.stream().anyMatch(site -> site.feature() == Feature.PROVINCE)
                    || (end == name.end() || at == name.first() && beside.place(end, name.end()))
                            && known(sites)
                            && surroundings.behindPreposition(annotated, at)
                            && !annotated.token(at - 1).lemma().equals("of");
        } else if (name.type().equals("ORG")) {
            accepted = surroundings.behindPreposition(annotated, at)
                    || beside.contained(end)
                    || end - at > 1 && sites.get(0).listed() && sites.get(0).feature() == Feature.POINT
                    || (placed || surroundings.assaulted(annotated, at, end))
                            && sites.get(0).listed()
                    || sites.get(0).feature() == Feature.COUNTRY
                    || believed.contains(key);
        } else if (name.type().equals("PERSON")) {
            boolean stormed =
                    surroundings.assaulted(annotated, at, end) && sites.get(0).listed();
            accepted = !persons.contains(key)
                    && (placed || stormed || beside.contained(end))
                    && (beside.within(end, sites)
                            || known(sites)
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
        boolean named = known(sites) || sole(sites, at, end) || believed.contains(key) || near(sites);
        String kind = beside.proper(at, end) && !persons.contains(key) && named ? namesake(at, end, name) : null;
        if (kind == null) {
            boolean owned = owns(at, end, name, sites.get(0)) || district(at, end, name, sites.get(0));
            if (owned) {
                put(at, end, sites, true);
            }
            return owned;
        }
        boolean stands = kind.equals("building") && sites.get(0).feature() != Feature.COUNTRY;
        put(at, end, sites, !stands);
        return true;
    }

    /** Whether a land, division or water stands behind the country that has it, whatever the engine takes it for: "Egypt's <em>Sinai</em> peninsula". */
    private boolean isOwned(int at, List<Site> sites) {
        if (at == 0 || !annotated.token(at - 1).form().equals("'s") || !inside(at - 1)) {
            return false;
        }
        List<Site> owners = found.get(found.size() - 1).sites();
        Site land = sites.get(0);
        return land.listed()
                && land.feature() != Feature.TOWN
                && land.feature() != Feature.POINT
                && owners.stream()
                        .anyMatch(owner -> owner.feature() == Feature.COUNTRY
                                && String.valueOf(owner.country()).equals(land.country()));
    }

    /** Whether what the engine takes for a body is a division, of which only one country has the name, behind a comma or preposition: "Tecoluca, <em>San Vicente</em> Department". */
    private boolean isDivision(int at, int end, NameSpan name, List<Site> sites) {
        int noun = name.end() - 1;
        Feature feature = surroundings.feature(annotated.token(noun));
        boolean called = at == name.first()
                && (end == noun || end == name.end())
                && (feature == Feature.DISTRICT || feature == Feature.PROVINCE)
                && sites.stream()
                                .filter(site -> site.feature() == Feature.PROVINCE)
                                .map(Site::country)
                                .distinct()
                                .count()
                        == 1;
        boolean body = name.end() < annotated.tokens().size()
                && annotated.token(name.end()).lemma().matches("of|for");
        return called
                && !body
                && at > 0
                && (annotated.token(at - 1).lemma().equals(",") || surroundings.behindPreposition(annotated, at));
    }

    /**
     * Whether a country's name is part of the name of a body of that country ("HSBC <em>Malta</em>"), or stands behind what a person is in
     * it ("the president of <em>Chad</em> Idriss Deby"); of provinces only what is "of" them.
     */
    private boolean owns(int at, int end, @Nullable NameSpan name, Site site) {
        boolean of = at > 0 && annotated.token(at - 1).lemma().equals("of");
        boolean country = site.feature() == Feature.COUNTRY;
        if (name == null && country && of && proper(at)) {
            return !namesakes.business(annotated, at - 2);
        }
        if (name == null
                || !country && !(of && site.listed() && site.feature() == Feature.PROVINCE)
                || !beside.proper(at, end)
                || at > name.first() && beside.longer(at, end)
                || persons.contains(Key.of(annotated.text(annotated.span(at, end))))) {
            return false;
        }
        if (name.type().equals("ORG")) {
            int from = of ? name.first() : end;
            return name.end() - name.first() > end - at
                    && !namesakes.business(annotated, from, name.end())
                    && !namesakes.listed(annotated, name);
        }
        return name.type().equals("PERSON") && of && end <= name.end();
    }

    /** Whether a body of a district begins with its full name: "<em>Clarke County</em> Superior Court". */
    private boolean district(int at, int end, @Nullable NameSpan name, Site site) {
        Token last = annotated.token(end - 1);
        boolean full = end - at > 1
                && site.feature() == Feature.DISTRICT
                && surroundings.feature(last) != null
                && Character.isUpperCase(last.form().charAt(0));
        if (!full || beside.joined(at)) {
            return false;
        }
        return name == null ? beside.part(end) : !name.type().equals("PERSON") && !namesakes.business(annotated, name);
    }

    private boolean proper(int at) {
        return annotated.token(at).isProper();
    }

    /** What the words lend their name to, when they begin a name or end it ("University of <em>Leeds</em>"). */
    private @Nullable String namesake(int at, int end, @Nullable NameSpan name) {
        boolean begins = name == null
                ? !beside.joined(at)
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
        boolean land = sites.stream().anyMatch(site -> site.listed() && site.feature() == Feature.REGION);
        boolean part = !land && surroundings.part(annotated, first, end);
        found.add(new Toponym(
                first,
                end,
                Key.of(annotated.text(annotated.span(first, end))),
                annotated.text(annotated.span(first, end)),
                sites,
                part ? null : surroundings.asked(annotated, first, end),
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

    /** Whether there is but one town of a name, and no small one. */
    private boolean sole(List<Site> sites, int first, int end) {
        return sites.size() == 1
                && sites.get(0).name().equals(annotated.text(annotated.span(first, end)))
                && sites.get(0).feature() == Feature.TOWN
                && sites.get(0).population() >= SOLE;
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

    /** Whether the engine took a well-known place for the beginning of a date that follows it: "in <em>Jos</em> three weeks ago". */
    private boolean swallowed(int at) {
        Token token = annotated.token(at);
        NameSpan name = "DATE".equals(token.name()) ? name(at) : null;
        return name != null
                && name.first() == at
                && name.end() > at + 1
                && token.isProper()
                && Character.isUpperCase(token.form().charAt(0))
                && Arrays.stream(Month.values()).noneMatch(month -> month.name().equalsIgnoreCase(token.form()))
                && surroundings.behindPreposition(annotated, at)
                && known(gazetteer.find(token.form()));
    }

    private int longest(int at, Sentence sentence) {
        int end = at + 1;
        int last = end;
        while (end < sentence.end() && end - at < LONGEST) {
            Token token = annotated.token(end);
            boolean capital = Character.isUpperCase(token.form().charAt(0)) || token.isProper();
            boolean small = INNER.contains(token.form().toLowerCase(Locale.ROOT));
            boolean place = token.isNoun()
                    && (surroundings.feature(token) != null || siteFinder.names(token) || kindNouns.ends(token.form()));
            if (!capital && !small && !place && !token.isNoun() && !token.isAdjective()) {
                break;
            }
            end++;
            if (capital || place) {
                last = end;
            }
        }
        return last;
    }

    /** Whether a toponym ends before this token. */
    private boolean inside(int token) {
        return !found.isEmpty() && found.get(found.size() - 1).end() == token;
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
