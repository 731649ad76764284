package org.casus.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.codebook.Codebook;
import org.jspecify.annotations.Nullable;

/** What names of places can mean. Opened once, never changed, safe to share between threads. */
public final class Gazetteer {
    /** A place of the packed file nearer than this, in kilometres, to a listed one of its name and sort is the same. */
    private static final double SAME = 25;

    private final Listing listing;
    private final @Nullable PackedSites imported;
    private final PackedSites packed;

    private Gazetteer(Listing listing, @Nullable PackedSites imported, PackedSites packed) {
        this.listing = listing;
        this.imported = imported;
        this.packed = packed;
    }

    /** The lists of a codebook and the packed file that comes with the program. */
    public static Gazetteer over(Codebook codebook) {
        return new Gazetteer(Listing.of(codebook), null, Bundled.SITES);
    }

    /**
     * The same, and between them a file that {@link DumpImport} wrote.
     *
     * @throws IOException when it cannot be read or is none
     */
    public static Gazetteer over(Codebook codebook, Path imported) throws IOException {
        return new Gazetteer(Listing.of(codebook), PackedSites.map(imported), Bundled.SITES);
    }

    /** The same layers under another codebook. */
    public Gazetteer with(Codebook codebook) {
        return new Gazetteer(Listing.of(codebook), imported, packed);
    }

    /** All places that a name can mean: those of the codebook first, then imported ones, each part the most populous first. */
    public List<Site> find(String name) {
        String key = Key.of(name);
        if (key.isEmpty()) {
            return List.of();
        }
        List<Site> all = new ArrayList<>();
        listing.find(key).forEach(site -> all.add(counted(site)));
        if (imported != null) {
            add(imported.find(key), all);
        }
        add(packed.find(key), all);
        return all;
    }

    /** A listed town of which the list tells no number of people, with the number and the id of the packed file. */
    private Site counted(Site listed) {
        if (listed.population() > 0 || listed.feature() != Feature.TOWN) {
            return listed;
        }
        return packed.find(Key.of(listed.name())).stream()
                .filter(site -> same(listed, site))
                .findFirst()
                .map(site -> new Site(
                        listed.name(),
                        listed.country(),
                        listed.admin1(),
                        listed.latitude(),
                        listed.longitude(),
                        site.population(),
                        listed.geonamesId() == null ? site.geonamesId() : listed.geonamesId(),
                        listed.featureCode(),
                        true))
                .orElse(listed);
    }

    /** Adds places of a layer that the layers before it do not have. */
    private void add(List<Site> sites, List<Site> all) {
        List<Site> before = List.copyOf(all);
        for (Site site : sites) {
            if (!listing.has(site) && before.stream().noneMatch(each -> same(each, site))) {
                all.add(site);
            }
        }
    }

    /** The places of a name in the codebook's lists alone. */
    public List<Site> listed(String name) {
        return listing.find(Key.of(name));
    }

    /** What a short form behind a comma can mean: "Va." of "Norfolk, Va."; empty when it is none. */
    public List<Site> shortForm(String form) {
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

    /** What an imported file says of its data and its making; null without one. */
    public @Nullable String imported() {
        return imported == null ? null : imported.attribution();
    }

    /** The code of a country that has this code of two letters, empty when none has. */
    public static String alpha3(String alpha2) {
        return Alpha3.of(alpha2);
    }

    private static boolean same(Site listed, Site site) {
        Long id = listed.geonamesId();
        return id != null && id.equals(site.geonamesId())
                || listed.feature() == site.feature() && listed.kilometresTo(site) < SAME;
    }

    private static final class Bundled {
        static final PackedSites SITES = PackedSites.bundled();
    }
}
