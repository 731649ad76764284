package org.casus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.casus.codebook.Codebook;
import org.casus.gazetteer.DumpImport;
import org.casus.gazetteer.DumpListener;
import org.casus.gazetteer.Feature;
import org.casus.gazetteer.Gazetteer;
import org.casus.gazetteer.Selection;
import org.casus.gazetteer.Site;
import org.casus.model.ImportReport;
import org.casus.model.Layout;
import org.casus.model.PlaceCandidate;
import org.casus.write.PlaceList;
import org.jspecify.annotations.Nullable;

/**
 * The places that names can mean: those of a codebook, of a dump that the user imported, and of the file that comes with Casus. Needs no
 * models.
 */
public final class PlaceIndex {
    private final Gazetteer gazetteer;

    private PlaceIndex(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Opens the places.
     *
     * @param imported file that an import wrote, or null
     * @throws IOException when that file cannot be read or is none
     */
    public static PlaceIndex open(Codebook codebook, @Nullable Path imported) throws IOException {
        return new PlaceIndex(imported == null ? Gazetteer.over(codebook) : Gazetteer.over(codebook, imported));
    }

    /** All places that a name can mean: those of the codebook first, each part the most populous first. */
    public List<PlaceCandidate> find(String name) {
        return gazetteer.find(name).stream().map(PlaceIndex::candidate).toList();
    }

    /** The code of a country by its name or by its code of two or three letters; null when it is none. */
    public @Nullable String country(String written) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        if (code.length() == 3 && gazetteer.country(code) != null) {
            return code;
        }
        String longer = code.length() == 2 ? Gazetteer.alpha3(code) : "";
        if (!longer.isEmpty()) {
            return longer;
        }
        return gazetteer.listed(written).stream()
                .filter(site -> site.feature() == Feature.COUNTRY && site.country() != null)
                .map(Site::country)
                .findFirst()
                .orElse(null);
    }

    /** Who made the data, and their licence; of an imported file also how it was made. */
    public List<String> attributions() {
        List<String> attributions = new ArrayList<>();
        if (gazetteer.imported() != null) {
            attributions.add(gazetteer.imported());
        }
        attributions.add(gazetteer.attribution());
        return attributions;
    }

    /** Writes places as JSON or CSV. */
    public static void write(List<PlaceCandidate> places, Layout layout, OutputStream output) throws IOException {
        PlaceList.write(places, layout, output);
    }

    /**
     * Packs the files of a GeoNames dump into a file for {@link #open} and {@link Casus#withGazetteer}. It has its name only when it is
     * complete.
     *
     * @param inputs files of the dump, zipped or not, in any order
     * @param out file to write; its folder is made when it is not there
     * @param population towns with fewer people are left out
     * @param day of the import, as the file tells it
     * @param listener told of progress
     * @param stopped whether the user wants no more of it
     * @throws IOException when it cannot be written
     * @throws java.util.concurrent.CancellationException when it was stopped; nothing is left behind
     */
    public static ImportReport importDump(
            Codebook codebook,
            List<Path> inputs,
            Path out,
            int population,
            LocalDate day,
            LoadListener listener,
            BooleanSupplier stopped)
            throws IOException {
        DumpListener adapter = new DumpListener() {
            @Override
            public void report(String stage, long done, long total) {
                listener.report(stage, done, total);
            }

            @Override
            public boolean stopped() {
                return stopped.getAsBoolean();
            }
        };
        return new DumpImport(inputs, out, new Selection(codebook, population), adapter)
                .run("imported by Casus " + Casus.VERSION + " on " + day);
    }

    private static PlaceCandidate candidate(Site site) {
        return new PlaceCandidate(
                site.name(),
                site.country(),
                site.admin1(),
                site.latitude(),
                site.longitude(),
                site.population(),
                site.geonamesId(),
                site.featureCode(),
                site.feature().precision(),
                site.listed());
    }
}
