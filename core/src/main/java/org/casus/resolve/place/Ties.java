package org.casus.resolve.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.casus.gazetteer.Feature;
import org.casus.gazetteer.Site;
import org.casus.model.Annotated;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where toponyms lie that the gazetteer does not know: in what the text says that they are in ("the Royal Hotel in Leeds", "Leeds's
 * Otley Road"), else in the one town around which all places of a local story lie. Made for one document.
 */
final class Ties {
    private static final int REACH = 6;
    /** Words that may stand between something and the place it is in. */
    private static final Set<String> INSIDE =
            Set.of(",", "(", "in", "at", "on", "near", "outside", "inside", "of", "the", "a", "both", "downtown", "'s");
    /** Words that may stand between a place and something in it that is told behind it. */
    private static final Set<String> BEHIND = Set.of("'s", "at", "on", "the", ",", "in", "of", "block", "old", "new");
    /** Behind one of these is told in what a place behind it lies. */
    private static final Set<String> OWNING = Set.of("'s", "at", "on");

    /** A story is local when its places lie within so many kilometres … */
    private static final double LOCAL = 60;
    /** … but for so small a part of them. */
    private static final double SHARE = 0.75;

    private static final double PROVINCE = 0.5;
    private static final double COUNTRY = 0.34;
    private static final double SURE = 0.5;
    private static final int FEWEST = 2;

    /** So sure, of what it lies in, as measured; the decision page on places has the counts. */
    private static final double TIED = 0.95;

    private final Annotated annotated;
    private final List<Toponym> toponyms;
    private final List<List<Ranked>> ranked;
    private final Surroundings surroundings;
    private final @Nullable Tie story;

    Ties(Annotated annotated, List<Toponym> toponyms, List<List<Ranked>> ranked, Surroundings surroundings) {
        this.annotated = annotated;
        this.toponyms = toponyms;
        this.ranked = ranked;
        this.surroundings = surroundings;
        this.story = story();
    }

    /** In what a toponym lies that the gazetteer does not know; null when the text does not tie it to a place. */
    @Nullable
    Tie of(int index) {
        Tie own = stated(index, 0);
        if (own != null) {
            return own;
        }
        for (int i = 0; i < toponyms.size(); i++) {
            if (i != index && toponyms.get(i).key().equals(toponyms.get(index).key())) {
                Tie elsewhere = stated(i, 0);
                if (elsewhere != null) {
                    return elsewhere;
                }
            }
        }
        SiteKind kind = toponyms.get(index).kind();
        return kind == null || kind == SiteKind.INSTITUTION ? null : story;
    }

    private @Nullable Tie stated(int index, int depth) {
        for (int i = index + 1; i < toponyms.size() && i <= index + 2 && between(index, i, INSIDE); i++) {
            if (holds(index, i)) {
                Tie tie = tie(i, depth);
                if (tie != null) {
                    return tie;
                }
            }
        }
        if (index > 0
                && toponyms.get(index).kind() != null
                && between(index - 1, index, BEHIND)
                && owning(index - 1, index)) {
            return tie(index - 1, depth);
        }
        return null;
    }

    private @Nullable Tie tie(int container, int depth) {
        List<Ranked> readings = ranked.get(container);
        if (readings.isEmpty()) {
            return depth > 1 ? null : stated(container, depth + 1);
        }
        Site site = readings.get(0).site();
        boolean wide = site.feature() == Feature.SEA || site.feature() == Feature.REGION;
        return wide || !sure(container) ? null : new Tie(site, TIED * Confidence.of(readings));
    }

    /** Whether the one can lie in the other: what stands behind a comma may be the next of a row. */
    private boolean holds(int inner, int outer) {
        Toponym one = toponyms.get(inner);
        Toponym other = toponyms.get(outer);
        if (!annotated.token(other.first() - 1).form().equals(",")) {
            return true;
        }
        if (other.lent() || one.kind() != null && country(outer)) {
            return false;
        }
        boolean town = ranked.get(outer).isEmpty()
                || ranked.get(outer).get(0).site().feature() == Feature.TOWN
                || ranked.get(outer).get(0).site().feature() == Feature.DISTRICT && row(outer)
                || ranked.get(outer).get(0).site().feature() == Feature.POINT;
        return !town || (one.kind() == null ? contained(outer) : !row(outer));
    }

    /** Whether a country or division is told behind a toponym: "Gaggal, <em>Kangra, India</em>". */
    private boolean contained(int index) {
        if (index + 1 >= toponyms.size()
                || ranked.get(index + 1).isEmpty()
                || ranked.get(index).isEmpty()) {
            return false;
        }
        Toponym next = toponyms.get(index + 1);
        Site around = ranked.get(index + 1).get(0).site();
        boolean wide = around.feature() == Feature.COUNTRY || around.feature() == Feature.PROVINCE;
        return wide
                && next.first() == toponyms.get(index).end() + 1
                && annotated.token(next.first() - 1).form().equals(",")
                && Objects.equals(
                        around.country(), ranked.get(index).get(0).site().country());
    }

    private boolean country(int index) {
        return !ranked.get(index).isEmpty() && ranked.get(index).get(0).site().feature() == Feature.COUNTRY;
    }

    /** Whether a row of places goes on behind a toponym. */
    private boolean row(int index) {
        if (index + 1 >= toponyms.size()) {
            return false;
        }
        Toponym next = toponyms.get(index + 1);
        int joint = toponyms.get(index).end();
        boolean joined = joint < next.first()
                && next.first() - joint <= 2
                && annotated.sentenceOf(joint) == annotated.sentenceOf(next.first());
        if (!joined) {
            return false;
        }
        String word = annotated.token(joint).lemma();
        boolean town = ranked.get(index + 1).isEmpty()
                || ranked.get(index + 1).get(0).site().feature() == Feature.TOWN;
        return town && (word.equals("and") || word.equals("or") || word.equals(","));
    }

    private boolean owning(int owner, int owned) {
        for (int i = toponyms.get(owner).end(); i < toponyms.get(owned).first(); i++) {
            if (OWNING.contains(annotated.token(i).form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private boolean between(int from, int to, Set<String> words) {
        Toponym inner = toponyms.get(from);
        Toponym outer = toponyms.get(to);
        if (outer.first() - inner.end() > REACH
                || outer.first() == inner.end()
                || annotated.sentenceOf(inner.first()) != annotated.sentenceOf(outer.first())) {
            return false;
        }
        for (int i = inner.end(); i < outer.first(); i++) {
            Token token = annotated.token(i);
            String word = token.form().toLowerCase(Locale.ROOT);
            boolean named = to > from + 1 && toponyms.get(from + 1).covers(i);
            boolean passed = words.contains(word)
                    || inner.joins(annotated, i, toponyms)
                    || token.tag().equals("CD")
                    || surroundings.compass(word)
                    || surroundings.feature(token) != null;
            if (!named && !passed) {
                return false;
            }
        }
        return true;
    }

    /** The town around which a local story plays; null when its places lie far apart. */
    private @Nullable Tie story() {
        List<Integer> local = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            if (sure(i) && small(ranked.get(i).get(0).site())) {
                local.add(i);
            }
        }
        Map<String, Integer> times = new HashMap<>();
        Site centre = null;
        double sure = 0;
        int most = 0;
        for (int i : local) {
            Site site = ranked.get(i).get(0).site();
            int count = times.merge(toponyms.get(i).key(), 1, Integer::sum);
            if (count > most && site.feature() == Feature.TOWN) {
                most = count;
                centre = site;
                sure = Confidence.of(ranked.get(i));
            }
        }
        if (centre == null) {
            return null;
        }
        int near = 0;
        double far = 0;
        for (int i = 0; i < toponyms.size(); i++) {
            if (sure(i)) {
                Site site = ranked.get(i).get(0).site();
                if (small(site) && site.kilometresTo(centre) < LOCAL) {
                    near++;
                } else if (!toponyms.get(i).lent()) {
                    far += against(site, centre);
                }
            }
        }
        return near >= FEWEST && near >= SHARE * (near + far) ? new Tie(centre, TIED * sure) : null;
    }

    private static double against(Site site, Site centre) {
        if (small(site)) {
            return 1;
        }
        boolean abroad = site.country() != null && !site.country().equals(centre.country());
        return switch (site.feature()) {
            case PROVINCE -> abroad || !site.name().equals(centre.admin1()) ? PROVINCE : 0;
            case COUNTRY -> abroad ? COUNTRY : 0;
            default -> 0;
        };
    }

    private boolean sure(int index) {
        return !ranked.get(index).isEmpty() && Confidence.of(ranked.get(index)) >= SURE;
    }

    private static boolean small(Site site) {
        return site.feature() == Feature.TOWN || site.feature() == Feature.DISTRICT || site.feature() == Feature.POINT;
    }
}
