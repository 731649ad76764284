package org.casus.resolve.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.gazetteer.Feature;
import org.casus.gazetteer.Gazetteer;
import org.casus.gazetteer.Key;
import org.casus.model.Annotated;
import org.casus.model.NameSpan;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds streets, buildings and the like that the gazetteer does not know, where the text says that something was there. Made for one
 * document.
 */
final class SiteFinder {
    /** Behind these stands where something was, also when the engine takes the name for that of a body. */
    private static final Set<String> AT = Set.of(
            "at", "in", "on", "near", "inside", "outside", "around", "along", "behind", "opposite", "beside", "off");
    /** Behind these stand streets, and what the engine takes for a place. */
    private static final Set<String> TOWARDS = Set.of(
            "from", "to", "into", "via", "through", "towards", "toward", "across", "between", "over", "past", "of");

    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC");
    private static final Set<String> JOINTS = Set.of("and", "or", ",", ";", "/");

    private final Gazetteer gazetteer;
    private final SiteWords words;
    private final Annotated annotated;

    SiteFinder(Gazetteer gazetteer, SiteWords words, Annotated annotated) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.annotated = annotated;
    }

    /** The name of a site that begins at a token and that the gazetteer does not know as a whole; null when there is none. */
    @Nullable
    SiteName unknown(int at, @Nullable NameSpan name) {
        SiteName site = words.at(annotated, at);
        if (site == null && numbered(at)) {
            return words.street(annotated, at);
        }
        if (site == null) {
            return null;
        }
        boolean longer = name != null
                && name.end() > site.end()
                && annotated.token(site.end()).lemma().equals("of");
        SiteName whole = longer && name != null ? new SiteName(at, name.end(), site.kind()) : site;
        return gazetteer.find(text(at, whole.end())).isEmpty() ? whole : null;
    }

    /** Whether a noun in small letters may end a site's name: "the Pulse <em>nightclub</em>". */
    boolean names(Token noun) {
        return words.small(noun);
    }

    /** Whether a block is numbered before a name, which then is a street: "the 500 block of <em>Jeffords</em>". */
    private boolean numbered(int at) {
        return at > 2
                && annotated.token(at - 1).lemma().equals("of")
                && annotated.token(at - 2).lemma().equals("block")
                && annotated.token(at - 3).form().chars().anyMatch(Character::isDigit);
    }

    /** Whether a site's name ends in a word with a small letter: "the Kandahar <em>highway</em>". */
    boolean small(SiteName site) {
        return Character.isLowerCase(annotated.token(site.end() - 1).form().charAt(0));
    }

    /** Whether a site that stands in the text as a place is meant again, as a place and not as the people in it. */
    boolean again(SiteName site, Set<String> believed) {
        return believed.contains(Key.of(text(site.first(), site.end()))) && !doer(site);
    }

    /** Whether something was at a site by the words before it, what the engine takes it for, or as one of a row. */
    boolean stands(SiteName site, @Nullable NameSpan name, List<Toponym> found, Set<Integer> sites) {
        boolean place = place(name);
        String before = before(site.first());
        if (AT.contains(before) || TOWARDS.contains(before) && (place || site.kind() == SiteKind.STREET)) {
            return true;
        }
        if (before.equals("'s")) {
            return !found.isEmpty() && found.get(found.size() - 1).end() == site.first() - 1;
        }
        if (JOINTS.contains(before) && !found.isEmpty()) {
            int last = found.get(found.size() - 1).end();
            if (sites.contains(found.get(found.size() - 1).first()) && last >= site.first() - 2) {
                return true;
            }
        }
        return (place || site.kind() == SiteKind.LAND && words.opens(annotated, site))
                        && (site.kind().feature() != Feature.POINT || !doer(site))
                || located(site.end()) && !doer(site);
    }

    /** Whether ", Town" or "in Town" follows, of a town that the gazetteer knows. */
    private boolean located(int end) {
        if (end + 1 >= annotated.tokens().size() || annotated.sentenceOf(end) != annotated.sentenceOf(end - 1)) {
            return false;
        }
        String joint = annotated.token(end).form();
        boolean capital = Character.isUpperCase(annotated.token(end + 1).form().charAt(0));
        return (joint.equals(",") || joint.equals("in"))
                && capital
                && (town(end + 1, end + 2) || town(end + 1, end + 3));
    }

    private boolean town(int first, int end) {
        return end <= annotated.tokens().size()
                && gazetteer.find(text(first, end)).stream().anyMatch(site -> site.feature() == Feature.TOWN);
    }

    /** Whether the engine takes a name for that of a place. */
    static boolean place(@Nullable NameSpan name) {
        return name != null && PLACES.contains(name.type());
    }

    /** Whether a site does something, as the people in it do: "<em>the school</em> said". */
    private boolean doer(SiteName site) {
        for (int i = site.first(); i < site.end(); i++) {
            Token token = annotated.token(i);
            boolean outside = token.head() < site.first() || token.head() >= site.end();
            if (outside && token.head() >= 0 && token.is("nsubj")) {
                return annotated.token(token.head()).isVerb()
                        && !annotated.token(token.head()).lemma().equals("be");
            }
        }
        return false;
    }

    /** The word before a name, past articles and house numbers. */
    private String before(int first) {
        int start = annotated.sentences().get(annotated.sentenceOf(first)).first();
        int at = first - 1;
        while (at >= start && passed(annotated.token(at))) {
            at--;
        }
        return at < start ? "" : annotated.token(at).form().toLowerCase(Locale.ROOT);
    }

    private static boolean passed(Token token) {
        return token.tag().equals("DT")
                || token.tag().equals("CD")
                || token.form().equals("-");
    }

    private String text(int first, int end) {
        return annotated.text(annotated.span(first, end));
    }
}
