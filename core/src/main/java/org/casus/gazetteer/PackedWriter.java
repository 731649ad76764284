package org.casus.gazetteer;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Writes places in the layout that {@link PackedSites} reads. Rows are kept in one file a column and spellings in sorted runs, so that
 * the places of the whole world pass through little memory.
 */
final class PackedWriter implements AutoCloseable {
    /** What says whose data these are; begins the text that stands in every file. */
    static final String ATTRIBUTION =
            "GeoNames (https://www.geonames.org), CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)";

    private static final int LONGEST_NAME = 255;
    private static final int MOST_DIVISIONS = Short.MAX_VALUE;

    /** The columns of rows in the order of the file; the name is two, its lengths and its bytes. */
    private enum Column {
        LATITUDE,
        LONGITUDE,
        POPULATION,
        ID,
        DIVISION,
        COUNTRY,
        FEATURE,
        NAME_LENGTH,
        NAME
    }

    private final Path folder;
    private final List<DataOutputStream> columns = new ArrayList<>();
    private final WordNumbers countries = new WordNumbers();
    private final WordNumbers divisions = new WordNumbers();
    private final WordNumbers features = new WordNumbers();
    private final SpellingRuns spellings;
    private int rows;

    /**
     * A writer of nothing yet.
     *
     * @param folder an empty folder for what is under way
     */
    PackedWriter(Path folder) throws IOException {
        this.folder = folder;
        for (Column column : Column.values()) {
            columns.add(new DataOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(folder.resolve(column.name())), 1 << 16)));
        }
        spellings = new SpellingRuns(folder);
        divisions.of("");
    }

    /** Whether a name is short enough for the file. */
    static boolean fits(String name) {
        return utf8(name).length <= LONGEST_NAME;
    }

    /**
     * Adds a place and gives the number of its row.
     *
     * @param site the place; its division is not looked at
     * @param division code of its first-order division, empty when not known
     */
    int add(Site site, String division) throws IOException {
        int divided = divisions.of(division);
        column(Column.LATITUDE).writeInt((int) Math.round(site.latitude() * PackedSites.DEGREE));
        column(Column.LONGITUDE).writeInt((int) Math.round(site.longitude() * PackedSites.DEGREE));
        column(Column.POPULATION).writeInt(site.population());
        column(Column.ID)
                .writeInt(site.geonamesId() == null ? 0 : site.geonamesId().intValue());
        column(Column.DIVISION).writeShort(divided <= MOST_DIVISIONS ? divided : 0);
        column(Column.COUNTRY).writeShort(countries.of(site.country() == null ? "" : site.country()));
        column(Column.FEATURE).writeByte(features.of(site.featureCode()));
        byte[] name = utf8(site.name());
        column(Column.NAME_LENGTH).writeByte(name.length);
        column(Column.NAME).write(name);
        return rows++;
    }

    /** Adds keys under which a place is found. */
    void spell(Collection<String> keys, int row, int population) throws IOException {
        for (String key : keys) {
            spellings.add(new Spelling(utf8(key), population, row));
        }
    }

    int rows() {
        return rows;
    }

    /**
     * Writes the file.
     *
     * @param attribution who made the data, their licence, and where they come from
     * @param names of the divisions by their codes
     * @return how many spellings it has
     */
    int write(OutputStream stream, String attribution, Map<String, String> names) throws IOException {
        for (DataOutputStream column : columns) {
            column.close();
        }
        int written = spellings.merge();
        long size = spellings.bytes();
        for (Column column : Column.values()) {
            size += Files.size(folder.resolve(column.name()));
        }
        if (size > Integer.MAX_VALUE - (1 << 20)) {
            throw new IOException("these places need more than 2 GB; leave out small ones");
        }
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(PackedSites.MAGIC);
        byte[] words = utf8(attribution);
        out.writeShort(words.length);
        out.write(words);
        table(countries.words(), out);
        table(
                divisions.words().stream()
                        .limit(MOST_DIVISIONS)
                        .map(code -> names.getOrDefault(code, ""))
                        .toList(),
                out);
        table(features.words(), out);
        out.writeInt(rows);
        out.writeInt(written);
        for (Column column : Column.values()) {
            out.flush();
            Files.copy(folder.resolve(column.name()), stream);
        }
        spellings.copy(stream);
        stream.flush();
        return written;
    }

    /** Ends what is under way; the folder is the caller's to delete. */
    @Override
    public void close() throws IOException {
        for (DataOutputStream column : columns) {
            column.close();
        }
    }

    private DataOutputStream column(Column column) {
        return columns.get(column.ordinal());
    }

    private static void table(List<String> words, DataOutputStream out) throws IOException {
        out.writeShort(words.size());
        for (String word : words) {
            byte[] bytes = utf8(fits(word) ? word : "");
            out.writeByte(bytes.length);
            out.write(bytes);
        }
    }

    private static byte[] utf8(String word) {
        return word.getBytes(StandardCharsets.UTF_8);
    }
}
