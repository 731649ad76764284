package org.casus.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.casus.codebook.Codebook;
import org.jspecify.annotations.Nullable;

/** What names of places can mean. Opened once, never changed, safe to share between threads. */
public final class Gazetteer {
    /** A place of the packed file nearer than this, in kilometres, to a listed one of its name and sort is the same. */
    private static final double SAME = 25;

    private final Listing listing;
    private final PackedSites packed;

    private Gazetteer(Listing listing, PackedSites packed) {
        this.listing = listing;
        this.packed = packed;
    }

    /** The lists of a codebook and the packed file that comes with the program. */
    public static Gazetteer over(Codebook codebook) {
        return new Gazetteer(Listing.of(codebook), Bundled.SITES);
    }

    /** All places that a name can mean: those of the codebook first, each part the most populous first. */
    public List<Site> find(String name) {
        String key = Key.of(name);
        if (key.isEmpty()) {
            return List.of();
        }
        List<Site> listed = listing.find(key);
        List<Site> all = new ArrayList<>(listed);
        for (Site site : packed.find(key)) {
            if (!listing.has(site) && listed.stream().noneMatch(each -> same(each, site))) {
                all.add(site);
            }
        }
        return all;
    }

    /** The places of a name in the codebook's lists alone. */
    public List<Site> listed(String name) {
        return listing.find(Key.of(name));
    }

    /** What a short form behind a comma means: "Va." of "Norfolk, Va."; null when it is none. */
    public @Nullable Site shortForm(String form) {
        return listing.shortForm(Key.of(form));
    }

    /** The place of a country by its code, or null when it has none. */
    public @Nullable Site country(String code) {
        return listing.country(code);
    }

    /** Who made the data of the packed file, and their licence. */
    public String attribution() {
        return packed.attribution();
    }

    private static boolean same(Site listed, Site site) {
        return listed.feature() == site.feature() && listed.kilometresTo(site) < SAME;
    }

    private static final class Bundled {
        static final PackedSites SITES = PackedSites.bundled();
    }
}
