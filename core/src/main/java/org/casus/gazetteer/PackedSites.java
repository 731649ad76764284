package org.casus.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * The packed file: rows of places as columns of numbers, and all their spellings as sorted keys. Read-only, safe to share between
 * threads. Its layout is written down in {@code tools/gazetteer/README.md}.
 */
final class PackedSites {
    static final int MAGIC = 0x43475A31;
    /** Degrees are kept as whole numbers of this fraction. */
    static final double DEGREE = 1e5;

    private static final String BUNDLED = "places.gz";

    private final String attribution;
    private final String[] countries;
    private final String[] divisions;
    private final String[] features;
    private final IntBuffer latitudes;
    private final IntBuffer longitudes;
    private final IntBuffer populations;
    private final IntBuffer ids;
    private final ShortBuffer divisionOf;
    private final ShortBuffer countryOf;
    private final ByteBuffer featureOf;
    private final PackedWords names;
    private final PackedWords keys;
    private final IntBuffer rowOf;

    private PackedSites(ByteBuffer in) {
        if (in.remaining() < 4 || in.getInt() != MAGIC) {
            throw new IllegalArgumentException("not a packed gazetteer");
        }
        attribution = words(in, in.getShort() & 0xFFFF);
        countries = table(in);
        divisions = table(in);
        features = table(in);
        int rows = in.getInt();
        int spellings = in.getInt();
        latitudes = column(in, rows * 4).asIntBuffer();
        longitudes = column(in, rows * 4).asIntBuffer();
        populations = column(in, rows * 4).asIntBuffer();
        ids = column(in, rows * 4).asIntBuffer();
        divisionOf = column(in, rows * 2).asShortBuffer();
        countryOf = column(in, rows * 2).asShortBuffer();
        featureOf = column(in, rows);
        names = PackedWords.read(in, rows);
        rowOf = column(in, spellings * 4).asIntBuffer();
        keys = PackedWords.read(in, spellings);
    }

    /** The file that comes with the program. */
    static PackedSites bundled() {
        try (InputStream packed = PackedSites.class.getResourceAsStream(BUNDLED)) {
            if (packed == null) {
                throw new IllegalStateException("no " + BUNDLED + " on the class path");
            }
            return read(packed);
        } catch (IOException failure) {
            throw new UncheckedIOException("the gazetteer on the class path cannot be read", failure);
        }
    }

    static PackedSites read(InputStream packed) throws IOException {
        try (GZIPInputStream plain = new GZIPInputStream(packed, 1 << 16)) {
            return new PackedSites(ByteBuffer.wrap(plain.readAllBytes()));
        }
    }

    /**
     * A file that was imported, mapped into memory.
     *
     * @throws IOException when it cannot be read or is no packed gazetteer
     */
    static PackedSites map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() > Integer.MAX_VALUE) {
                throw new IOException(file + " is no gazetteer that Casus wrote");
            }
            return new PackedSites(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | BufferUnderflowException
                | NegativeArraySizeException
                | NoSuchFileException strange) {
            throw new IOException(
                    strange instanceof NoSuchFileException
                            ? "no gazetteer " + file + "; casus gazetteer import makes one"
                            : file + " is no gazetteer that Casus wrote",
                    strange);
        }
    }

    private static String[] table(ByteBuffer in) {
        String[] table = new String[in.getShort()];
        for (int i = 0; i < table.length; i++) {
            table[i] = words(in, in.get() & 0xFF);
        }
        return table;
    }

    private static String words(ByteBuffer in, int length) {
        byte[] utf8 = new byte[length];
        in.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static ByteBuffer column(ByteBuffer in, int length) {
        ByteBuffer column = in.slice(in.position(), length);
        in.position(in.position() + length);
        return column;
    }

    /** Who made the data, and their licence. */
    String attribution() {
        return attribution;
    }

    int rows() {
        return names.count();
    }

    int spellings() {
        return keys.count();
    }

    /** All places of a key, in the order of the file: the most populous first. */
    List<Site> find(String key) {
        byte[] asked = key.getBytes(StandardCharsets.UTF_8);
        List<Site> sites = new ArrayList<>();
        for (int i = keys.first(asked); i < keys.count() && keys.compare(i, asked) == 0; i++) {
            sites.add(site(rowOf.get(i)));
        }
        return sites;
    }

    void each(Consumer<Site> consumer) {
        for (int row = 0; row < rows(); row++) {
            consumer.accept(site(row));
        }
    }

    private Site site(int row) {
        int division = divisionOf.get(row) & 0xFFFF;
        int id = ids.get(row);
        String country = countries[countryOf.get(row) & 0xFFFF];
        return new Site(
                names.get(row),
                country.isEmpty() ? null : country,
                divisions[division].isEmpty() ? null : divisions[division],
                latitudes.get(row) / DEGREE,
                longitudes.get(row) / DEGREE,
                populations.get(row),
                id == 0 ? null : (long) id,
                features[featureOf.get(row) & 0xFF],
                false);
    }
}
